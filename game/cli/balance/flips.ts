import { CONTRASTS } from "../../advisors/index.ts";
import type { Job, Outcome } from "./job.ts";
import { error, mean, paired } from "./stats.ts";
import { type Line, line, pm } from "./table.ts";

/** Truths at which an option is tried, 0–1000. */
export const LOW = 150;
export const HIGH = 850;

/** The runs behind the table of signs: by contrast, truth and side, over the seeds. */
export function flipJobs(base: Omit<Job, "policy" | "seed">, seeds: readonly string[]): Job[] {
  const jobs: Job[] = [];
  for (const [contrast, { question }] of CONTRASTS.entries()) {
    for (const truth of [LOW, HIGH]) {
      for (const side of ["high", "low"] as const) {
        for (const seed of seeds) {
          jobs.push({ ...base, seed, truths: { [question]: truth }, policy: { contrast, side } });
        }
      }
    }
  }
  return jobs;
}

/** Question → option → gain at either end, and how many questions turn a sign beyond two errors. */
export function flipLines(outcomes: readonly Outcome[], seeds: number): Line[] {
  const turned = new Set<string>();
  const lines = CONTRASTS.map((c, i) => {
    const part = (k: number) =>
      outcomes.slice((4 * i + k) * seeds, (4 * i + k + 1) * seeds).map((o) => o.score);
    const low = paired(part(0), part(1));
    const high = paired(part(2), part(3));
    const sure = (d: number[]) => Math.abs(mean(d)) > 2 * error(d);
    const turns = sure(low) && sure(high) && mean(low) * mean(high) < 0;
    const way = mean(high) > mean(low);
    if (turns) turned.add(c.question);
    const told = `${pm(mean(low), error(low))} at 15, ${pm(mean(high), error(high))} at 85${turns ? ", turns" : ""}`;
    return line("2", `${c.question}: ${c.kind}, ${c.high} − ${c.low}`, told, "pays where high", way);
  });
  lines.push(
    line(
      "2",
      "questions on which the best answer turns",
      [...turned].join(", "),
      "all seven",
      turned.size >= 7,
    ),
  );
  return lines;
}
