/** Figures of samples. */
export function mean(list: readonly number[]): number {
  return list.length === 0 ? 0 : list.reduce((a, b) => a + b, 0) / list.length;
}

/** Standard error of the mean. */
export function error(list: readonly number[]): number {
  if (list.length < 2) return 0;
  const m = mean(list);
  return Math.sqrt(list.reduce((a, b) => a + (b - m) ** 2, 0) / (list.length - 1) / list.length);
}

/** Mean and error without the tenth at either end: one lost war hides a ten-point effect. */
export function trimmed(list: readonly number[]): { mean: number; error: number } {
  const sorted = [...list].sort((a, b) => a - b);
  const cut = Math.floor(sorted.length / 10);
  const kept = sorted.slice(cut, sorted.length - cut);
  // Winsorized spread, as is usual for the error of a trimmed mean.
  const low = kept[0] ?? 0;
  const high = kept[kept.length - 1] ?? 0;
  const held = sorted.map((x) => Math.min(high, Math.max(low, x)));
  return { mean: mean(kept), error: error(held) / 0.8 };
}

export function paired(a: readonly number[], b: readonly number[]): number[] {
  return a.map((x, i) => x - (b[i] ?? 0));
}

/** Shares of the variance of a policy × seed table, per cent: policies, seeds, and what is left. */
export function shares(table: readonly (readonly number[])[]): {
  policy: number;
  seed: number;
  rest: number;
} {
  const all = table.flat();
  const grand = mean(all);
  const seeds = table[0]?.length ?? 0;
  const total = all.reduce((a, x) => a + (x - grand) ** 2, 0);
  const policy = table.reduce((a, row) => a + seeds * (mean(row) - grand) ** 2, 0);
  let seed = 0;
  for (let i = 0; i < seeds; i++) {
    const column = table.map((row) => row[i] ?? 0);
    seed += table.length * (mean(column) - grand) ** 2;
  }
  const share = (x: number) => (total === 0 ? 0 : (x / total) * 100);
  return { policy: share(policy), seed: share(seed), rest: share(total - policy - seed) };
}
