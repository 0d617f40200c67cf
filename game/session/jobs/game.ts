import type { Game } from "../../engine/index.ts";
import { type Ground, gameOf } from "../../runs/index.ts";
import { TaskFault } from "./protocol.ts";

/** What a job is about: a scenario and what is changed about it, but never the seed. */
export type Board = Ground;

let last: { board: string; game: Game } | null = null;

/** The game a board is of; compiled once for the questions that follow each other about it. */
export function gameFor(board: Board): Game {
  const said = JSON.stringify(board);
  if (last?.board === said) return last.game;
  const game = gameOf(board);
  if (!game) throw new TaskFault("fault");
  last = { board: said, game };
  return game;
}
