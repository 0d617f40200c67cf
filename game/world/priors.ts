import type { Scenario } from "../engine/index.ts";

/**
 * What is believed of the open questions before anything is seen: mean and deviation, 0–1000. The
 * truths are drawn from these same priors. Anchors: withdrawal §1.5 and §3, linkage §9, leakage §4,
 * bite §8 (34 % or 4 % of cases), neighbours §7 (52 to 48), appetite GK, credit §8 (74.5 % or 22 %).
 */
export const PRIORS: Scenario["priors"] = {
  withdrawal: { mean: 500, sd: 250 },
  linkage: { mean: 500, sd: 250 },
  leakage: { mean: 350, sd: 250 },
  bite: { mean: 350, sd: 200 },
  neighbours: { mean: 550, sd: 200 },
  appetite: { mean: 500, sd: 250 },
  credit: { mean: 500, sd: 250 },
  hull: { mean: 500, sd: 250 },
};
