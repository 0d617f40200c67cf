import { eventSchema, runSchema, scenarioSchema, situationJsonSchema } from "../runs/schemas.ts";
import { print } from "./output.ts";

export const SCHEMAS = {
  run: runSchema,
  scenario: scenarioSchema,
  event: eventSchema,
  situation: situationJsonSchema,
};

export function schema(name: keyof typeof SCHEMAS): number {
  print(`${JSON.stringify(SCHEMAS[name](), null, 2)}\n`);
  return 0;
}
