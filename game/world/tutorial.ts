import type { Scenario } from "../engine/index.ts";
import { CROSSROADS } from "./crossroads.ts";

/**
 * A year and a half from 2025 Q1, for a first sitting and for the twenty-minute lesson: three orders a quarter,
 * two open questions, a slip of guidance each quarter. Everything else is the standard campaign's.
 */
export const TUTORIAL: Scenario = {
  ...CROSSROADS,
  id: "tutorial",
  turns: 6,
  successor: 2,
  slots: 3,
  // In six quarters a difficulty has little time to be felt.
  steps: { apprentice: 150, minister: 180 },
  questions: ["withdrawal", "leakage"],
  guide: 6,
};
