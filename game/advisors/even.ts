import type { QuestionId } from "../engine/index.ts";

/** Where the options that turn on a question about break even, 0–1000: read off the table of signs. */
export const EVEN: Readonly<Record<QuestionId, number>> = {
  withdrawal: 430,
  linkage: 460,
  leakage: 400,
  bite: 360,
  neighbours: 520,
  appetite: 560,
  credit: 440,
  hull: 500,
};
