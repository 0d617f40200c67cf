import { type ChildProcess, fork } from "node:child_process";
import { availableParallelism } from "node:os";
import type { Ground } from "../runs/index.ts";
import { Misuse } from "./misuse.ts";

/** What a child process is started with, to do what is sent to it. */
export const WORK = "work";

/** What workers can do: see tasks.ts. */
export type TaskName = "balance" | "forks" | "outbreaks" | "places" | "simulate" | "swaps" | "train";

/** What a worker is told first; an own scenario reaches it whole, since it cannot read what the parent has read. */
export interface Brief {
  task: TaskName;
  scenario: Ground;
}

/** Below this a second process costs more than it saves. */
const WORTH_SHARING = 24;
/** Jobs dealt at a time: few, since a searching run takes a thousand times as long as another. */
const DEAL = 4;

/**
 * Does jobs on all cores; `each` gets the results in the order of the jobs as soon as those before them are there.
 * A worker that ends before its work is done ends the whole, since a figure of what is left would be a false one.
 */
export async function runJobs<J, R>(
  brief: Brief,
  jobs: readonly J[],
  here: (job: J) => R,
  each: (result: R) => void,
): Promise<void> {
  const workers = Math.min(availableParallelism(), Math.ceil(jobs.length / DEAL));
  if (jobs.length < WORTH_SHARING || workers === 1) {
    for (const job of jobs) each(here(job));
    return;
  }
  const results = new Map<number, R>();
  const children: ChildProcess[] = [];
  let next = 0;
  let told = 0;
  const tell = (from: number, done: readonly R[]): void => {
    for (const [i, result] of done.entries()) results.set(from + i, result);
    for (let result = results.get(told); results.has(told); result = results.get(told)) {
      results.delete(told++);
      each(result as R);
    }
  };
  try {
    await Promise.all(Array.from({ length: workers }, worker));
  } finally {
    for (const child of children) child.kill();
  }

  function worker(): Promise<void> {
    const [, script = ""] = process.argv;
    const child = fork(script, [WORK], { execArgv: process.execArgv });
    children.push(child);
    return new Promise((resolve, reject) => {
      let from = 0;
      let finished = false;
      const deal = (): void => {
        finished = next >= jobs.length;
        if (finished) {
          child.disconnect();
          resolve();
          return;
        }
        from = next;
        next = Math.min(jobs.length, next + DEAL);
        child.send(jobs.slice(from, next));
      };
      child.on("message", (done) => {
        try {
          tell(from, done as R[]);
          deal();
        } catch (error) {
          reject(error);
        }
      });
      child.on("error", (error) => {
        // One that never began has no number and no end to tell of. One that cannot be written to is ending, and
        // its exit says how.
        if (child.pid === undefined) reject(new Misuse(`a worker failed: ${error.message}`));
        else child.kill();
      });
      child.on("exit", (code, signal) => {
        if (!finished) reject(new Misuse(`a worker ended before its work was done (${signal ?? code})`));
      });
      child.send(brief);
      deal();
    });
  }
}

/** The same with all results at once. */
export async function resultsOf<J, R>(brief: Brief, jobs: readonly J[], here: (job: J) => R): Promise<R[]> {
  const results: R[] = [];
  await runJobs(brief, jobs, here, (result) => results.push(result));
  return results;
}
