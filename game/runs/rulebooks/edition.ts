import { ENGINE, type Engine, type RulesPatch, type Scenario } from "../../engine/index.ts";
import { scenarioOf } from "../../world/index.ts";
import type { Limits } from "../limits.ts";
import { modified } from "../modifiers.ts";

/** A set of rules with the world it was made for: all that is needed to replay a run of it and to go on with one. */
export interface Rulebook {
  readonly engine: Engine;
  scenarioOf(id: string): Scenario | null;
  /** Null where it does not know a modifier, for two that cannot hold together, and for limits beyond the scenario's own. */
  modified(
    scenario: Scenario,
    modifiers: readonly string[],
    limits?: Limits,
  ): { scenario: Scenario; rules: readonly RulesPatch[] } | null;
}

/** The rules as they stand here. */
export const EDITION: Rulebook = { engine: ENGINE, scenarioOf, modified };
