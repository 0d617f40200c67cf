import * as v from "valibot";
import { compile, type Scenario } from "../../engine/index.ts";
import { textOf } from "../decode.ts";
import { parseJson } from "../json.ts";
import type { ScenarioFault } from "./faults.ts";
import { badName } from "./names.ts";
import { dataSchemas } from "./schema.ts";

/** Own scenarios carry this before their name, so that none can be taken for one that ships with the game. */
export const OWN_PREFIX = "own-";
const OWN_ID = /^own-[a-z0-9-]{1,28}$/;
/** The standard campaign written out is about 60,000 characters. */
export const MOST_SCENARIO_CHARACTERS = 200_000;
/** Three bytes hold any character of a Japanese text. */
export const MOST_SCENARIO_BYTES = 3 * MOST_SCENARIO_CHARACTERS;

/** `place` is a path such as `events.3.when.0`; `need` a limit that was passed. */
export type ReadScenario =
  | { ok: true; scenario: Scenario }
  | { ok: false; place: string; reason: ScenarioFault; need?: number };

const JSON_FAULTS: Readonly<Record<string, ScenarioFault>> = {
  empty: "empty",
  "too large": "tooLarge",
  "nested too deeply": "tooDeep",
  "not JSON": "notJson",
  "forbidden key": "forbiddenKey",
};

const TOO_LARGE = { ok: false, place: "file", reason: "tooLarge", need: MOST_SCENARIO_CHARACTERS } as const;

/** The door for a player's scenario file as it lies on a disk. */
export function readScenarioBytes(bytes: Uint8Array): ReadScenario {
  if (bytes.length > MOST_SCENARIO_BYTES) return TOO_LARGE;
  const text = textOf(bytes);
  return text === null ? { ok: false, place: "file", reason: "notJson" } : readScenario(text);
}

/** The door for a player's scenario file: any text in, a scenario or the place that is wrong out. Never throws. */
export function readScenario(text: string): ReadScenario {
  if (text.length > MOST_SCENARIO_CHARACTERS) return TOO_LARGE;
  const json = parseJson(text);
  if (!json.ok) return { ok: false, place: "file", reason: JSON_FAULTS[json.reason] ?? "notJson" };
  return parseScenario(json.value);
}

/** The same for a value that came inside another file. */
export function parseScenario(value: unknown): ReadScenario {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return { ok: false, place: "file", reason: "type" };
  }
  // By its bare form, so that a file and a run that carries the same scenario know one limit.
  if (JSON.stringify(value).length > MOST_SCENARIO_CHARACTERS) return TOO_LARGE;
  const parsed = v.safeParse(dataSchemas().scenario, value, { abortEarly: true });
  if (!parsed.success) return refusalOf(parsed.issues[0]);
  // The schema's optional fields are absent or well-formed, which is what the type says.
  const scenario = parsed.output as unknown as Scenario;
  if (!OWN_ID.test(scenario.id)) return { ok: false, place: "id", reason: "ownId" };
  const bad = badName(scenario);
  if (bad) return { ok: false, ...bad };
  try {
    compile(scenario);
  } catch {
    // The checks above name the place; whatever they do not know is still refused here.
    return { ok: false, place: "file", reason: "unknown" };
  }
  return { ok: true, scenario };
}

const MOST_PLACE = 80;

const BY_TYPE: Readonly<Record<string, ScenarioFault>> = {
  number: "number",
  integer: "number",
  min_value: "number",
  max_value: "number",
  picklist: "word",
  literal: "word",
  regex: "name",
  min_length: "length",
  max_length: "length",
  max_entries: "length",
  union: "shape",
};

const BY_MESSAGE: Readonly<Record<string, ScenarioFault>> = {
  markup: "markup",
  "hidden characters": "hidden",
  "a reserved word": "name",
  "the last choice is the default and costs nothing": "lastCosts",
};

function refusalOf(issue: v.BaseIssue<unknown>): ReadScenario {
  const place = (v.getDotPath(issue) ?? "file").slice(0, MOST_PLACE);
  const need = typeof issue.requirement === "number" ? { need: issue.requirement } : {};
  if (issue.type === "strict_object" && issue.expected === "never")
    return { ok: false, place, reason: "extra" };
  if (issue.received === "undefined") return { ok: false, place, reason: "missing" };
  if (issue.type === "check") return { ok: false, place, reason: BY_MESSAGE[issue.message] ?? "shape" };
  return { ok: false, place, reason: BY_TYPE[issue.type] ?? "type", ...need };
}
