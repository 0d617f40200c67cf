import type { Board } from "../../engine/index.ts";
import type { LiveGame, QuarterRecord, TrayItem } from "../../session/types.ts";

/** What the chart draws: the present, a closed quarter looked at again, or a moment of the quarter being told. */
export interface Shown {
  board: Board;
  /** The board a quarter earlier, for what changed. */
  before: Board | null;
  tray: readonly TrayItem[];
  voyages: readonly Voyage[];
}

export interface Voyage {
  ship: string;
  path: readonly string[];
}

/** The picture at rest. A story not yet told shows nothing of itself beforehand. */
export function shownOf(game: LiveGame): Shown {
  const { looking, stage, open } = game;
  if (looking) return { board: looking.after, before: looking.before, tray: [], voyages: voyagesOf(looking) };
  const last = open ?? game.quarters.at(-1);
  if (stage === "playback" && last) return { board: last.before, before: null, tray: [], voyages: [] };
  return { board: game.board, before: game.before, tray: game.tray, voyages: last ? voyagesOf(last) : [] };
}

export function voyagesOf({ moves }: QuarterRecord): readonly Voyage[] {
  return moves.filter(({ path }) => path.length > 1);
}
