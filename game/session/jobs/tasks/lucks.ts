import type { Command } from "../../../engine/index.ts";
import { type Challenge, gameOf, LUCKS, scoreUnderLuck } from "../../../runs/index.ts";
import { type Task, TaskFault } from "../protocol.ts";

/** So many are played between two words about it. */
const STEP = 5;

/** The run's orders under other lucks of the same world: the scores. */
export const task: Task<{ challenge: Challenge; commands: readonly Command[] }, null, number[]> = function* ({
  challenge,
  commands,
}) {
  const game = gameOf(challenge);
  if (!game) throw new TaskFault("fault");
  const scores: number[] = [];
  for (let number = 1; number <= LUCKS; number++) {
    scores.push(scoreUnderLuck(game, challenge, commands, number));
    if (number % STEP === 0) yield { done: number, of: LUCKS, part: null };
  }
  return scores;
};
