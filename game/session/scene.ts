import type { LiveGame, QuarterRecord } from "./live-game.ts";
import type { Reading } from "./terms.ts";

/** Where a quarter stands: planned, told by the map, asking, or closed with its report unread. */
export type Stage = "plan" | "playback" | "respond" | "report";

/**
 * What the page is about. Only a game in play has a stage, so nothing can be ordered or answered in a look at the past
 * or in a debrief.
 */
export type Scene =
  | { kind: "title" }
  | { kind: "play"; stage: Stage; game: LiveGame }
  /** A closed quarter looked at again: `game` as it stood then, `present` as it stands. */
  | { kind: "replay"; shown: QuarterRecord; game: LiveGame; present: LiveGame }
  | { kind: "debrief"; game: LiveGame };

/** The game that is shown; null on the title. */
export function gameIn(scene: Scene): LiveGame | null {
  return scene.kind === "title" ? null : scene.game;
}

/** The game as it stands, whatever of it is shown. */
export function presentIn(scene: Scene): LiveGame | null {
  return scene.kind === "replay" ? scene.present : gameIn(scene);
}

export function stageIn(scene: Scene): Stage | null {
  return scene.kind === "play" ? scene.stage : null;
}

/** By which world's words a game is told, and how often its player had been told each kind of situation before. */
export function toldBy({ reading, terms, seed }: Pick<LiveGame, "terms" | "seed" | "reading">): {
  world: string;
  read?: Reading["told"];
} {
  return reading ? { world: reading.world, read: reading.told } : { world: worldOf({ terms, seed }) };
}

/** By what the world of a game is known to those who play it: its code, or where no code can name it the seed. */
export function worldOf({ terms, seed }: Pick<LiveGame, "terms" | "seed">): string {
  return terms.code ?? seed;
}

/**
 * The game as it stood when a quarter had closed: the same shape with that quarter's board and those before it, so that
 * every panel shows it without knowing.
 */
export function pastOf(game: LiveGame, shown: QuarterRecord): LiveGame {
  return {
    ...game,
    board: {
      ...shown.after,
      quarter: shown.quarter,
      turn: shown.turn,
      scores: game.board.scores,
      pending: [],
    },
    before: shown.before,
    tray: [],
    trayTotals: { orders: 0, budget: 0, capital: 0 },
    canUndo: false,
    canRedo: false,
    draft: null,
    advice: [],
    quarters: game.quarters.filter((q) => q.turn <= shown.turn),
    open: null,
  };
}
