import {
  BASELINES,
  type BaselineId,
  baselineOf,
  type Challenge,
  gameOf,
  type Line,
} from "../../../runs/index.ts";
import { type Task, TaskFault } from "../protocol.ts";

export interface BaselinePart {
  id: BaselineId;
  line: Line;
}

/** The same world played by nobody and by each school. The run is over, so its world may be played again. */
export const task: Task<{ challenge: Challenge }, BaselinePart, BaselinePart[]> = function* ({ challenge }) {
  const game = gameOf(challenge);
  if (!game) throw new TaskFault("fault");
  const all: BaselinePart[] = [];
  for (const id of BASELINES) {
    const part = { id, line: baselineOf(game, challenge, id) };
    all.push(part);
    yield { done: all.length, of: BASELINES.length, part };
  }
  return all;
};
