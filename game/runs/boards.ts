import type { Board, Engine, Game, State } from "../engine/index.ts";

/**
 * Boards by the state they show. No state is ever changed, and the end of one quarter is the beginning of the next: what
 * a run shows, and what its records say of before and after, are the same boards.
 */
const boards = new WeakMap<State, Board>();

export function boardIn(engine: Engine, game: Game, state: State): Board {
  const known = boards.get(state);
  if (known) return known;
  const board = engine.board(game, engine.view(state));
  boards.set(state, board);
  return board;
}
