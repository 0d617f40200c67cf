import { div } from "../arith.ts";
import type { Doctrine, State } from "../state/state.ts";
import { DOCTRINE_PILLARS, type DoctrinePillar } from "../vocabulary.ts";

/** What was promised so far, with this quarter's doctrine: weights summed by pillar. */
export function promisedWith({ doctrine, tally }: Pick<State, "doctrine" | "tally">): number[] {
  return DOCTRINE_PILLARS.map((id, i) => (tally.promised[i] ?? 0) + doctrine[id]);
}

/** The mean of a run's doctrines in whole points that make 100: what rounding leaves goes to the largest remainders. */
export function meanPromise({
  doctrine,
  tally,
  scores,
}: Pick<State, "doctrine" | "tally" | "scores">): Doctrine {
  const quarters = scores.length;
  if (quarters === 0) return doctrine;
  const mean = tally.promised.map((sum) => div(sum, quarters));
  const rest = tally.promised.map((sum, i) => ({ i, left: sum - (mean[i] as number) * quarters }));
  rest.sort((a, b) => b.left - a.left || a.i - b.i);
  let short = 100 - mean.reduce((a, b) => a + b, 0);
  for (const { i } of rest) {
    if (short <= 0) break;
    mean[i] = (mean[i] as number) + 1;
    short--;
  }
  return Object.fromEntries(DOCTRINE_PILLARS.map((id, i) => [id, mean[i] ?? 0])) as Record<
    DoctrinePillar,
    number
  >;
}
