/**
 * Proof under stress, which takes too long for `npm test`: npm run soak (-- PART … --count N --seed SEED).
 * Each part prints its seed and its figures on a line, and keeps them in assets/guide/measured-reliability.json; what
 * failed is kept in tests/fixtures, where a unit test meets it again. A browser's parts need a build (npm run build).
 */
import { parseArgs } from "node:util";
import { determinism } from "./determinism.ts";
import { files } from "./files.ts";
import { fuzz } from "./fuzz.ts";
import { heap } from "./heap.ts";
import { kills } from "./kills.ts";
import { storage } from "./storage.ts";
import { tabs } from "./tabs.ts";

interface Part {
  run(count: number, seed: string): Promise<boolean>;
  /** How often, unless it is said. */
  count: number;
}

const PARTS: Readonly<Record<string, Part>> = {
  fuzz: { run: fuzz, count: 1_000_000 },
  files: { run: files, count: 100_000 },
  determinism: { run: determinism, count: 1000 },
  storage: { run: storage, count: 1 },
  tabs: { run: tabs, count: 1 },
  heap: { run: heap, count: 10 },
  kills: { run: kills, count: 200 },
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { count: { type: "string" }, seed: { type: "string", default: "1" } },
});
const unknown = positionals.filter((name) => !Object.hasOwn(PARTS, name));
if (unknown.length > 0) throw new Error(`no part ${unknown.join(", ")}: ${Object.keys(PARTS).join(", ")}`);
const count = values.count === undefined ? null : Number(values.count);
if (count !== null && !(Number.isInteger(count) && count > 0)) throw new Error("--count: a whole number");

for (const [name, part] of Object.entries(PARTS)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  console.log(`${name}, seed ${values.seed}`);
  try {
    if (await part.run(count ?? part.count, values.seed)) continue;
  } catch (error) {
    console.error(error);
  }
  console.log(`${name}: FAILED`);
  process.exitCode = 1;
}
