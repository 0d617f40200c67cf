import type { Difficulty } from "./vocabulary.ts";

/** All that difficulty changes, in one table: the rules read it here, and a guide can print it. */
export interface DifficultyData {
  /** Added to each turn's revenue, ¥ billion. */
  readonly income: number;
  /** Added to what drives Beijing, 0–1000 scale. */
  readonly pressure: number;
}

export const DIFFICULTY: Readonly<Record<Difficulty, DifficultyData>> = {
  apprentice: { income: 24, pressure: -40 },
  standard: { income: 0, pressure: 0 },
  minister: { income: -14, pressure: 30 },
};

/** By the state's code of difficulty. */
export const LEVELS: readonly DifficultyData[] = [
  DIFFICULTY.apprentice,
  DIFFICULTY.standard,
  DIFFICULTY.minister,
];
