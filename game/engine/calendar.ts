import { div } from "./arith.ts";
import type { Quarter } from "./board.ts";
import type { Scenario } from "./scenario.ts";

/** The calendar quarter of a turn. */
export function quarterOf(scenario: Scenario, turn: number): Quarter {
  const count = scenario.start.year * 4 + scenario.start.quarter - 1 + turn;
  return { year: div(count, 4), part: (count % 4) + 1 };
}
