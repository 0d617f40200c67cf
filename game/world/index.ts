import type { Scenario } from "../engine/scenario.ts";
import { CROSSROADS } from "./crossroads.ts";

/** Scenarios that ship with the game, by id. */
export const SCENARIOS: Readonly<Record<string, Scenario>> = { crossroads: CROSSROADS };

export function scenarioOf(id: string): Scenario | null {
  return Object.hasOwn(SCENARIOS, id) ? (SCENARIOS[id] ?? null) : null;
}
