import { adaptive } from "./adaptive.ts";
import type { PolicyMaker } from "./policy.ts";
import { recalibrating } from "./recalibrating.ts";
import { investments, withholding } from "./unanswered.ts";

/** Turns on which a doctrine is turned to the pillars as they stand, each a January. */
export const RECALIBRATED = [8, 12, 20] as const;

/** Policies that exist to measure something and that nobody would play, by id. */
export const MEASURING: Readonly<Record<string, PolicyMaker>> = Object.fromEntries(
  [
    investments,
    withholding(adaptive, 0),
    withholding(adaptive, 2),
    ...RECALIBRATED.map((turn) => recalibrating(adaptive, turn)),
  ].map((maker) => [maker.id, maker]),
);
