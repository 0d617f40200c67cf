import { clamp, div } from "../arith.ts";
import type { Stream } from "../luck.ts";
import { BELIEF } from "../rules/belief.ts";
import { type Chances, chancesAt, type Odds } from "../state/odds.ts";

/**
 * A truth lies in one of 32 cells of width 25 between 100 and 900. A belief is an integer weight for each cell; the
 * truth is drawn from the same weights, so that a player who updates correctly is never punished for it. What is seen
 * is an outcome, at its exact likelihood, or a study: the truth plus the sum of two uniforms, whose likelihood is a
 * triangle.
 */
export const { cells: CELLS, width: CELL, lowest: LOWEST } = BELIEF;

/** Half-width of each uniform in the noise of a study (sd ≈ 163). */
export const { studyNoise: STUDY_NOISE } = BELIEF;

const TOTAL = 1 << 20;

export function centre(cell: number): number {
  return LOWEST + CELL * cell + CELL / 2;
}

/** How likely a truth is to lie low, in the middle or high, per cent. */
export interface Prior {
  low: number;
  middle: number;
  high: number;
}

/** A belief before anything is seen: each band spread evenly over its cells. */
export function priorOf({ low, middle, high }: Prior): number[] {
  const { lowCells, middleCells } = BELIEF;
  for (let cell = 0; cell < CELLS; cell++) {
    const [share, cells] =
      cell < lowCells
        ? [low, lowCells]
        : cell < lowCells + middleCells
          ? [middle, middleCells]
          : [high, CELLS - lowCells - middleCells];
    PRODUCTS[cell] = div(share * 100_000, cells);
  }
  return normal();
}

/** Products of a weight and a likelihood pass 31 bits: they are made here, so that a belief stays a list of small integers. */
const PRODUCTS = new Float64Array(CELLS);

/** Scales the products to a fixed total, so that integers neither overflow nor starve; no cell that was possible is lost. */
function normal(): number[] {
  let sum = 0;
  for (let cell = 0; cell < CELLS; cell++) sum += PRODUCTS[cell] as number;
  const weights = new Array<number>(CELLS);
  for (let cell = 0; cell < CELLS; cell++) {
    const w = PRODUCTS[cell] as number;
    // Products stay below 2^53: exact. Truncation equals floor, since neither is negative.
    weights[cell] = sum === 0 ? div(TOTAL, CELLS) : w === 0 ? 0 : ((w * TOTAL) / sum) | 0 || 1;
  }
  return weights;
}

/** The posterior after a reading whose noise is two uniforms of half-width `noise`. */
export function update(weights: readonly number[], reading: number, noise: number): number[] {
  for (let cell = 0; cell < CELLS; cell++) {
    const off = reading - centre(cell);
    const likelihood = 2 * noise + 1 - (off < 0 ? -off : off);
    PRODUCTS[cell] = likelihood > 0 ? (weights[cell] as number) * likelihood : 0;
  }
  return normal();
}

/** A belief that is no longer in doubt: all its weight on the cell that holds the value. */
export function pointAt(value: number): number[] {
  const at = clamp(div(value - LOWEST, CELL), 0, CELLS - 1);
  return Array.from({ length: CELLS }, (_, cell) => (cell === at ? TOTAL : 0));
}

/** The posterior after something seen whose likelihood in each cell is given, as integers up to 2^20. */
export function weigh(weights: readonly number[], likelihood: (cell: number) => number): number[] {
  for (let cell = 0; cell < CELLS; cell++) PRODUCTS[cell] = (weights[cell] as number) * likelihood(cell);
  return normal();
}

export function drawTruth(weights: readonly number[], random: Stream): number {
  let sum = 0;
  for (const w of weights) sum += w;
  let at = random.below(sum);
  const within = random.below(CELL);
  for (let cell = 0; cell < CELLS; cell++) {
    at -= weights[cell] ?? 0;
    if (at < 0) return LOWEST + CELL * cell + within;
  }
  return LOWEST + CELL * CELLS - 1;
}

export function meanOf(weights: readonly number[]): number {
  let sum = 0;
  let moment = 0;
  for (let cell = 0; cell < CELLS; cell++) {
    const w = weights[cell] ?? 0;
    sum += w;
    moment += w * centre(cell);
  }
  return sum === 0 ? 500 : Math.floor(moment / sum);
}

/**
 * Chances as they are believed: their mean over the belief, rounded down but for the middling one. At the mean of the
 * belief they would be told too far out, since chances are held within limits that truths are not.
 */
export function chancesOver(weights: readonly number[], odds: Odds, shift: number): Chances {
  let sum = 0;
  let good = 0;
  let bad = 0;
  for (let cell = 0; cell < CELLS; cell++) {
    const w = weights[cell] ?? 0;
    if (w === 0) continue;
    const chances = chancesAt(odds, shift, centre(cell));
    sum += w;
    good += w * chances[0];
    bad += w * chances[2];
  }
  if (sum === 0) return chancesAt(odds, shift, 500);
  const [fine, ill] = [Math.floor(good / sum), Math.floor(bad / sum)];
  return [fine, 1000 - fine - ill, ill];
}

/** The value below which `share` thousandths of the belief lie, interpolated within its cell. */
export function quantile(weights: readonly number[], share: number): number {
  let sum = 0;
  for (const w of weights) sum += w;
  let target = Math.floor((sum * share) / 1000);
  for (let cell = 0; cell < CELLS; cell++) {
    const w = weights[cell] ?? 0;
    if (target < w) return LOWEST + CELL * cell + Math.floor((CELL * target) / w);
    target -= w;
  }
  return LOWEST + CELL * CELLS;
}

/** Central range holding `share` thousandths. */
export function rangeOf(weights: readonly number[], share: number): { low: number; high: number } {
  const tail = (1000 - share) / 2;
  return { low: quantile(weights, tail), high: clamp(quantile(weights, 1000 - tail), 0, 1000) };
}
