import type { Outcome } from "./job.ts";

/** How each policy did, over all its runs. */
interface Row {
  policy: string;
  runs: number;
  mean: number;
  deviation: number;
  early: number;
  milliseconds: number;
}

export function summary(runs: Readonly<Record<string, readonly Outcome[]>>): Row[] {
  return Object.entries(runs).map(([policy, list]) => {
    const m = list.reduce((a, o) => a + o.score, 0) / list.length;
    return {
      policy,
      runs: list.length,
      mean: m,
      deviation: Math.sqrt(list.reduce((a, o) => a + (o.score - m) ** 2, 0) / list.length),
      early: list.filter((o) => ["longsilence", "cabinetresigns", "ledgercloses"].includes(o.ending)).length,
      milliseconds: list.reduce((a, o) => a + o.milliseconds, 0) / list.length,
    };
  });
}

export function summaryText(runs: Readonly<Record<string, readonly Outcome[]>>): string {
  return summary(runs)
    .map(
      (r) =>
        `${r.policy.padEnd(18)} ${r.mean.toFixed(0)} ± ${r.deviation.toFixed(0)}, ${r.runs} runs, ${((r.early / r.runs) * 100).toFixed(0)} % ended early, ${r.milliseconds.toFixed(1)} ms a run`,
    )
    .join("\n");
}
