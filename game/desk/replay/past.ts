import type { LiveGame } from "../../session/types.ts";

const made = new WeakMap<object, { of: LiveGame; past: LiveGame }>();

/**
 * The game as it stood when the quarter that is looked back at had closed: the same shape with that quarter's board
 * and those before it, so that every panel shows it without knowing. Nothing can be ordered in it.
 */
export function pastOf(game: LiveGame): LiveGame {
  const { looking } = game;
  if (!looking) return game;
  const known = made.get(looking);
  if (known?.of === game) return known.past;
  const past: LiveGame = {
    ...game,
    board: {
      ...looking.after,
      quarter: looking.quarter,
      turn: looking.turn,
      scores: game.board.scores,
      pending: [],
    },
    before: looking.before,
    stage: "playback",
    tray: [],
    trayTotals: { orders: 0, budget: 0, capital: 0 },
    canUndo: false,
    canRedo: false,
    outlook: null,
    advice: [],
    quarters: game.quarters.filter((q) => q.turn <= looking.turn),
    open: null,
  };
  made.set(looking, { of: game, past });
  return past;
}
