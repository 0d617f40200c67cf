/** Why a scenario is refused; each has a sentence in `text`. */
export const SCENARIO_FAULTS = [
  "empty",
  "tooLarge",
  "tooDeep",
  "notJson",
  "forbiddenKey",
  "missing",
  "extra",
  "type",
  "number",
  "word",
  "name",
  "length",
  "markup",
  "hidden",
  "shape",
  "ownId",
  "repeated",
  "role",
  "unknown",
  "offChart",
  "oneWay",
  "noLast",
  "lastCosts",
] as const;
export type ScenarioFault = (typeof SCENARIO_FAULTS)[number];

/** What a schema cannot say of a scenario: that every name leads somewhere, and none is used twice. */
export interface BadName {
  place: string;
  reason: ScenarioFault;
  /** The limit that was passed. */
  need?: number;
}
