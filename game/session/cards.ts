import { quarterOf } from "../engine/index.ts";
import { SCENARIOS } from "../world/index.ts";

/** What the title needs to know of a scenario that ships. */
export interface ScenarioCard {
  id: string;
  quarter: { year: number; part: number };
  turns: number;
  /** The pledge to Kyiv whose terms are the first question of the run, ¥ billion; null if there is none. */
  pledge: number | null;
}

export const SCENARIO_CARDS: readonly ScenarioCard[] = Object.values(SCENARIOS).map((s) => ({
  id: s.id,
  quarter: quarterOf(s, 0),
  turns: s.turns,
  pledge: s.pledges.find((p) => p.to === "UKR" && p.purpose === "reconstruction")?.amount ?? null,
}));
