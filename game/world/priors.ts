import type { Scenario } from "../engine/index.ts";

/**
 * What is believed of the open questions before anything is seen, per cent. The truths are drawn from these same
 * priors. They are the game's own, not a finding: mass at both ends, so that most runs hold a world worth telling
 * from its opposite (CONTENT §1).
 */
const EVEN_HANDED = { low: 40, middle: 20, high: 40 };

export const PRIORS: Scenario["priors"] = {
  withdrawal: EVEN_HANDED,
  linkage: EVEN_HANDED,
  leakage: EVEN_HANDED,
  bite: EVEN_HANDED,
  neighbours: EVEN_HANDED,
  appetite: EVEN_HANDED,
  credit: EVEN_HANDED,
  hull: EVEN_HANDED,
};
