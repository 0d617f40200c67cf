import { clamp } from "../arith.ts";
import { ODDS } from "../rules/situations.ts";
import type { QuestionId } from "../vocabulary.ts";

/**
 * Chances in 1000 of a good and a bad outcome, linear in one open question: at a truth of 500, and how much more at
 * 1000. What is left of 1000 is the middling one. A truth acts in this form and in no other.
 */
export interface Odds {
  readonly question: QuestionId;
  readonly good: number;
  readonly goodSwing: number;
  readonly bad: number;
  readonly badSwing: number;
}

/** Chances in 1000 of the three outcomes, in the order of OUTCOMES. */
export type Chances = readonly [good: number, middling: number, bad: number];

const { least, most, both: together, stretch } = ODDS;

/** The odds that something leaks besides, as a second result of an answer; null where nothing can. */
export function leakOdds({ leak }: { leak?: { chance: number; swing: number } }): Odds | null {
  if (!leak) return null;
  return { question: "leakage", good: leak.chance, goodSwing: leak.swing, bad: 0, badSwing: 0 };
}

/** How much a swing adds to a chance at a truth. */
export function swungAt(swing: number, truth: number): number {
  return Math.trunc((swing * stretch * (truth - 500)) / 5000);
}

/**
 * The chances at a truth (0–1000), with what the board adds: `shift` is for the good outcome, and takes four fifths as
 * much from the bad one.
 */
export function chancesAt(odds: Odds, shift: number, truth: number): Chances {
  let good = clamp(odds.good + swungAt(odds.goodSwing, truth) + shift, least, most);
  let bad = clamp(odds.bad + swungAt(odds.badSwing, truth) - Math.trunc((shift * 4) / 5), least, most);
  const both = good + bad;
  if (both > together) {
    good = Math.trunc((good * together) / both);
    bad = Math.trunc((bad * together) / both);
  }
  return [good, 1000 - good - bad, bad];
}
