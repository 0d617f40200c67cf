import type { Command } from "../../../engine/index.ts";
import { type Challenge, heaviest, type Turning, turningsOf } from "../../../runs/index.ts";
import { type Task, TaskFault } from "../protocol.ts";

/** So many decisions are told. */
const TOLD = 3;

/** The decisions on which most hung, the heaviest first; `of` is how many quarters there are to try. */
export const task: Task<
  { challenge: Challenge; commands: readonly Command[]; quarters: number },
  null,
  Turning[]
> = function* ({ challenge, commands, quarters }) {
  const all: Turning[] = [];
  for (const turning of turningsOf(challenge, commands)) {
    if (!turning) throw new TaskFault("fault");
    all.push(turning);
    yield { done: all.length, of: quarters, part: null };
  }
  return heaviest(all, TOLD);
};
