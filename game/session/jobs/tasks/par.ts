import { type Budget, type Challenge, gameOf, type Par, parOf, playsOf } from "../../../runs/index.ts";
import { type Task, TaskFault } from "../protocol.ts";

/** What an adviser that searches makes of the world without foresight; each step answers the best so far. */
export const task: Task<{ challenge: Challenge; budget: Budget }, Par, Par | null> = function* ({
  challenge,
  budget,
}) {
  const game = gameOf(challenge);
  if (!game) throw new TaskFault("fault");
  let best: Par | null = null;
  let done = 0;
  for (const part of parOf(game, challenge, budget)) {
    best = part;
    yield { done: ++done, of: playsOf(budget), part };
  }
  return best;
};
