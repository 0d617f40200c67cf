import { fork } from "node:child_process";
import { availableParallelism } from "node:os";
import type { Job, Outcome } from "./job.ts";

/** What a child process is started with, to play the jobs that are sent to it. */
export const WORK = "work";

/** Below this a second process costs more than it saves. */
const WORTH_SHARING = 24;

/**
 * Plays jobs on all cores and answers in the order of the jobs. Blocks are dealt in small pieces, since a
 * searching run takes a thousand times as long as another.
 */
export async function runJobs(jobs: readonly Job[], here: (job: Job) => Outcome): Promise<Outcome[]> {
  const cores = availableParallelism();
  if (jobs.length < WORTH_SHARING || cores === 1) return jobs.map(here);
  const results = new Array<Outcome>(jobs.length);
  let next = 0;
  await Promise.all(Array.from({ length: cores }, () => worker()));
  return results;

  function worker(): Promise<void> {
    const [, script = ""] = process.argv;
    const child = fork(script, [WORK], { execArgv: process.execArgv });
    return new Promise((resolve, reject) => {
      let from = 0;
      const deal = (): void => {
        if (next >= jobs.length) {
          child.disconnect();
          resolve();
          return;
        }
        from = next;
        next = Math.min(jobs.length, next + 4);
        child.send(jobs.slice(from, next));
      };
      child.on("message", (done) => {
        for (const [i, result] of (done as Outcome[]).entries()) results[from + i] = result;
        deal();
      });
      child.on("error", reject);
      child.on("exit", (code) => {
        if (code) reject(new Error(`a worker ended with ${code}`));
      });
      deal();
    });
  }
}
