import { div } from "./arith.ts";
import type { Scenario } from "./state/scenario.ts";

export interface Quarter {
  year: number;
  /** 1 to 4 for a quarter; 5 and 6 are the halves of a year. */
  part: number;
}

/** The part of a year that stands for its first half; the next for its second. */
export const FIRST_HALF = 5;

/** The calendar time of a turn: a quarter, or a half-year where turns are that long. */
export function quarterOf(scenario: Scenario, turn: number): Quarter {
  const long = scenario.quartersPerTurn === 2;
  const count = scenario.start.year * 4 + scenario.start.quarter - 1 + turn * (long ? 2 : 1);
  const part = count % 4;
  return { year: div(count, 4), part: long ? FIRST_HALF + div(part, 2) : part + 1 };
}

/** Whether a turn is the first of its year: the time of promises, asks and budgets. */
export function startsYear(scenario: Scenario, turn: number): boolean {
  const { part } = quarterOf(scenario, turn);
  return part === 1 || part === FIRST_HALF;
}
