import { toJsonSchema } from "@valibot/to-json-schema";
import * as v from "valibot";
import {
  ANSWERS_PATTERN,
  CRISIS_CHOICES,
  type FieldSpec,
  MOST_ORDERS,
  ORDER_FIELDS,
} from "../engine/index.ts";
import { list } from "./bounds.ts";
import { MOST_COMMANDS, RunSchema } from "./file.ts";
import { dataSchemas } from "./scenario/schema.ts";

/** Published JSON Schemas, made from what the doors check. Checks beyond a schema's reach are named in the README. */
const OPTIONS = { errorMode: "ignore" } as const;

function fieldSchema(spec: FieldSpec): v.GenericSchema {
  switch (spec.kind) {
    case "word":
      return v.picklist(spec.words);
    case "amount":
      return v.picklist(spec.steps);
    case "number":
      return v.pipe(v.number(), v.integer(), v.minValue(spec.min), v.maxValue(spec.max));
    case "flag":
      return v.boolean();
    case "actor":
    case "zone":
    case "group":
    case "project":
      return v.pipe(v.string(), v.minLength(1), v.maxLength(64));
    case "weights": {
      const weight = v.pipe(v.number(), v.integer(), v.minValue(spec.min), v.maxValue(spec.max));
      return v.strictObject(Object.fromEntries(spec.keys.map((key) => [key, weight])));
    }
  }
}

const turn = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(9999));

const CommandSchema = v.union([
  v.strictObject({
    type: v.literal("commit"),
    turn,
    orders: list(
      v.union(
        Object.entries(ORDER_FIELDS).map(([type, fields]) =>
          v.strictObject({
            type: v.literal(type),
            ...Object.fromEntries(Object.entries(fields).map(([name, spec]) => [name, fieldSchema(spec)])),
            answers: v.optional(v.pipe(v.string(), v.regex(ANSWERS_PATTERN))),
          }),
        ),
      ),
      MOST_ORDERS,
    ),
  }),
  v.strictObject({
    type: v.literal("respond"),
    turn,
    subject: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
    choice: v.picklist([...CRISIS_CHOICES, "a", "b", "c"]),
  }),
]);

/** A kind of situation as data. */
export function situationJsonSchema() {
  return toJsonSchema(dataSchemas().situation, OPTIONS);
}

export function runSchema(): object {
  const challenge = v.strictObject({
    ...RunSchema.entries.challenge.entries,
    own: v.optional(dataSchemas().scenario),
  });
  const entries = { ...RunSchema.entries, challenge, commands: list(CommandSchema, MOST_COMMANDS) };
  return toJsonSchema(v.strictObject(entries), OPTIONS);
}

export function eventSchema(): object {
  return toJsonSchema(dataSchemas().event, OPTIONS);
}

export function scenarioSchema(): object {
  return toJsonSchema(dataSchemas().scenario, OPTIONS);
}
