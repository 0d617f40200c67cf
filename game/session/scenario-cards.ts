/** What the title needs to know of a scenario that ships. */
export interface ScenarioCard {
  id: string;
  quarter: { year: number; part: number };
  turns: number;
  /** The pledge to Kyiv whose terms are the first question of the run, ¥ billion; null if there is none. */
  pledge: number | null;
  /** Projects of which one may be the first order, where there is no pledge to ask about. */
  opening: readonly Opening[];
}

export type Opening = "vy_scrap" | "vy_kyiv" | "vy_engineers";

/** Written out, so that the title need not fetch the scenarios; a test holds them to be what the scenarios say. */
export const SCENARIO_CARDS: readonly ScenarioCard[] = [
  { id: "tutorial", quarter: { year: 2025, part: 1 }, turns: 6, pledge: 60, opening: [] },
  { id: "pledge", quarter: { year: 2024, part: 1 }, turns: 12, pledge: 60, opening: [] },
  { id: "crossroads", quarter: { year: 2025, part: 1 }, turns: 24, pledge: 60, opening: [] },
  { id: "carriers", quarter: { year: 2026, part: 1 }, turns: 40, pledge: 60, opening: [] },
  {
    id: "varyag",
    quarter: { year: 1998, part: 5 },
    turns: 12,
    pledge: null,
    opening: ["vy_scrap", "vy_kyiv", "vy_engineers"],
  },
];
