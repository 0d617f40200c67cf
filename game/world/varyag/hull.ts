import type { Condition, SightData } from "../../engine/index.ts";

const told = (flag: string): Condition[] => [{ flag, set: true }];

/**
 * The unfinished carrier itself. Each place follows the flag of the dispatch that told of it; the last told counts, and
 * what was cut up is nowhere else. Ankara answers for it from the open sea of its coast to the far end of its straits.
 */
export const HULL: SightData = {
  id: "hull",
  type: "skijump",
  places: [
    { id: "unsold", at: "UKR", when: [] },
    { id: "sold", at: "UKR", when: told("hullsold") },
    { id: "towed", at: "TUR", when: told("sailed") },
    { id: "held", at: "TUR", when: told("held") },
    { id: "passed", at: "TUR", when: told("passed") },
    { id: "dalian", at: "YEL", port: "dalian", when: told("dalian") },
    { id: "cutup", at: "UKR", when: told("scrapped") },
  ],
  source: "C1–C4, N2, N2b; the breakers are DES",
};
