import { mean } from "./stats.ts";

/**
 * What the best of some ways gains on the worst, from their values under several lucks (`values[way][luck]`). Best and
 * worst are chosen on one half of the lucks and measured on the other, and the other way round: the largest and the
 * least of noisy means lie apart even where all ways are alike, and this estimate does not.
 */
export function bestLessWorst(values: readonly (readonly number[])[]): number {
  const lucks = values[0]?.length ?? 0;
  if (values.length < 2 || lucks < 2) return 0;
  const half = (parity: number) => values.map((list) => mean(list.filter((_, luck) => luck % 2 === parity)));
  const [even, odd] = [half(0), half(1)];
  return (gapAsChosen(even, odd) + gapAsChosen(odd, even)) / 2;
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
