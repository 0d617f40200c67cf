import { clamp, div } from "../arith.ts";
import type { Rules } from "../rules/index.ts";
import type { Ukraine } from "../state/state.ts";
import { CELL, CELLS, centre, QUARTER_NOISE, weigh } from "./beliefs.ts";

/** What it says of `leakage` that something leaked, or that nothing did. */

type Yards = Pick<Ukraine, "exposure" | "poverty" | "custody">;

/** Chance of a leak in 1000 at a value of `leakage`: (λ·exposure + (1−λ)·poverty)·(1−custody), squared. */
export function leakChance({ leak }: Rules, { exposure, poverty, custody }: Yards, lambda: number): number {
  const sources = div(lambda * exposure, 1000) + div((1000 - lambda) * poverty, 1000);
  // Squared: one weakness alone seldom suffices. Tuned so that a leak stays rare in any one quarter.
  const opening = div(sources * (1000 - custody), 1000);
  return Math.min(leak.chance.most, div(opening * opening, leak.chance.by));
}

/**
 * The quarter's noise at nine points a whole number of cells apart, and how likely each is: the triangle of
 * two uniforms. So every truth and every noise meet on one row of hazards.
 */
const POINTS = 4;
const STRIDE = div(QUARTER_NOISE * 2, 5 * CELL);
const REACH = POINTS * STRIDE;
const WEIGHTS = (POINTS + 1) * (POINTS + 1);
const hazards = new Int32Array(CELLS + 2 * REACH);

/**
 * The belief after a quarter in which nothing leaked: a sighting too, at each truth as likely as the noise makes it.
 * Without it, only the quarters with a leak would count, and the range would hold the truth too seldom.
 */
export function weighQuiet(rules: Rules, weights: readonly number[], yards: Yards): number[] {
  for (let i = 0; i < hazards.length; i++) {
    const lambda = centre(i - REACH);
    // Beyond either end the hazard stays what it is there.
    const known = i > 0 && (lambda <= 0 || lambda - CELL >= 1000);
    hazards[i] = known ? (hazards[i - 1] as number) : leakChance(rules, yards, clamp(lambda, 0, 1000));
  }
  return weigh(weights, (cell) => {
    let leaks = 0;
    for (let point = -POINTS; point <= POINTS; point++) {
      const likely = POINTS + 1 - (point < 0 ? -point : point);
      leaks += likely * (hazards[cell + REACH + point * STRIDE] as number);
    }
    return 1000 - div(leaks, WEIGHTS);
  });
}
