import { eventSchema, runSchema, scenarioSchema } from "../runs/schemas.ts";
import { type Args, allow, Misuse } from "./args.ts";

const SCHEMAS = { run: runSchema, event: eventSchema, scenario: scenarioSchema };

export function schema(args: Args): number {
  allow(args, []);
  const [name = ""] = args.files;
  if (!Object.hasOwn(SCHEMAS, name)) throw new Misuse(`schema is one of ${Object.keys(SCHEMAS).join(", ")}`);
  process.stdout.write(`${JSON.stringify(SCHEMAS[name as keyof typeof SCHEMAS](), null, 2)}\n`);
  return 0;
}
