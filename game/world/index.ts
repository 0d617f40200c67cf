import type { Scenario } from "../engine/index.ts";
import { CARRIERS } from "./carriers.ts";
import { CROSSROADS } from "./crossroads.ts";
import { PLEDGE } from "./pledge.ts";
import { TUTORIAL } from "./tutorial.ts";
import { VARYAG } from "./varyag/index.ts";

/** Scenarios that ship with the game, by id, in the order of the title. */
export const SCENARIOS: Readonly<Record<string, Scenario>> = {
  tutorial: TUTORIAL,
  pledge: PLEDGE,
  crossroads: CROSSROADS,
  carriers: CARRIERS,
  varyag: VARYAG,
};

export function scenarioOf(id: string): Scenario | null {
  return Object.hasOwn(SCENARIOS, id) ? (SCENARIOS[id] ?? null) : null;
}
