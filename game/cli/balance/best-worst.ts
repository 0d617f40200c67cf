import { mean } from "./stats.ts";

/**
 * What the best of some ways gains on the worst, from their values under several lucks (`values[way][luck]`). Best and
 * worst are chosen on all lucks but one and measured on that one, each in its turn: the largest and the least of noisy
 * means lie apart even where all ways are alike, and this estimate does not.
 */
export function bestLessWorst(values: readonly (readonly number[])[]): number {
  const lucks = values[0]?.length ?? 0;
  if (values.length < 2 || lucks < 2) return 0;
  const sums = values.map((list) => list.reduce((sum, value) => sum + value, 0));
  let total = 0;
  for (let luck = 0; luck < lucks; luck++) {
    const measured = values.map((list) => list[luck] ?? 0);
    const others = sums.map((sum, way) => sum - (measured[way] ?? 0));
    total += gapAsChosen(others, measured);
  }
  return total / lucks;
}

function gapAsChosen(chosen: readonly number[], measured: readonly number[]): number {
  const best = chosen.indexOf(Math.max(...chosen));
  const worst = chosen.indexOf(Math.min(...chosen));
  return (measured[best] ?? 0) - (measured[worst] ?? 0);
}

/** The place of the way that does best over all lucks. */
export function bestWay(values: readonly (readonly number[])[]): number {
  const means = values.map((list) => mean(list));
  return means.indexOf(Math.max(...means));
}
