import type { Command } from "../../../engine/index.ts";
import {
  type Altered,
  type Challenge,
  type Comparison,
  compare,
  compared,
  inTurn,
  Run,
} from "../../../runs/index.ts";
import { type Task, TaskFault } from "../protocol.ts";

/** A run, and what is changed about it or another line of it. */
export interface Asked {
  challenge: Challenge;
  commands: readonly Command[];
  change: Altered | { commands: readonly Command[] };
}

/** Two worlds of one luck, and what made the gap between them. */
export const task: Task<Asked, null, Comparison> = function* ({ challenge, commands, change }) {
  yield { done: 0, of: 1, part: null };
  if (!("commands" in change)) {
    const found = compare(challenge, commands, change);
    if (!found) throw new TaskFault("fault");
    return found.comparison;
  }
  const [one, other] = [Run.begin(challenge), Run.begin(challenge)];
  if (!one || !other) throw new TaskFault("fault");
  if (one.playOn(inTurn(commands)).length > 0) throw new TaskFault("fault");
  if (other.playOn(inTurn(change.commands)).length > 0) throw new TaskFault("fault");
  return compared(one, other);
};
