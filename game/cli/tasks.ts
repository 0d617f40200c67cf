import type { Game } from "../engine/index.ts";
import { gameOf } from "../runs/index.ts";
import { forkRun } from "./balance/forks.ts";
import { playJob } from "./balance/job.ts";
import { outbreaksOf } from "./balance/outbreaks.ts";
import { placeRun } from "./balance/place.ts";
import { swapRun } from "./balance/swaps.ts";
import type { Brief, TaskName } from "./pool.ts";
import { lineOf } from "./simulate.ts";
import { scoreGenes } from "./train.ts";

type Task = (game: Game, job: never) => unknown;

const TASKS: Record<TaskName, Task> = {
  balance: playJob,
  forks: forkRun,
  outbreaks: outbreaksOf,
  places: placeRun,
  simulate: lineOf,
  swaps: swapRun,
  train: scoreGenes,
};

/** A child process of a command that works on all cores: does what it is sent until its parent hangs up. */
export function work(): void {
  let done: ((job: never) => unknown) | null = null;
  process.on("message", (message) => {
    if (done) {
      const results = (message as never[]).map(done);
      // A parent that has hung up meanwhile wants them no more: without somebody to tell, that would be a fault.
      process.send?.(results, undefined, undefined, (error) => {
        if (error) process.exit();
      });
      return;
    }
    const { task, scenario } = message as Brief;
    const game = gameOf(scenario);
    if (!game) throw new Error(`no scenario ${scenario.scenario}`);
    done = (job) => TASKS[task](game, job);
  });
}
