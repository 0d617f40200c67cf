import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { build } from "vite";
import { type Outcome, outcomeOf, varied } from "../harness/varied.ts";
import { difference, inBrowsers } from "./browsers.ts";
import { note } from "./figures.ts";

/** Ways in which V8 may run the same code: never optimised, never compiled, always optimised, compiled late or early. */
const FLAGS: readonly (readonly string[])[] = [
  ["--no-opt"],
  ["--jitless"],
  ["--always-turbofan"],
  ["--always-sparkplug"],
  ["--max-lazy"],
  ["--no-lazy", "--no-use-ic"],
];

const run = promisify(execFile);

/** The same runs in Node, in Node with V8's flags varied, and in each browser: every hash, score, end and seal. */
export async function determinism(count: number, _seed: string): Promise<boolean> {
  const started = Date.now();
  const cases = varied(count);
  const here = cases.map(outcomeOf);
  const quarters = here.reduce((sum, { hashes }) => sum + hashes.length, 0);
  const flags: Record<string, number> = {};
  const folder = mkdtempSync(join(tmpdir(), "soak-node-"));
  try {
    await build({
      root: resolve("."),
      configFile: false,
      logLevel: "error",
      build: { ssr: resolve("tests/harness/outcomes.ts"), outDir: folder, target: "es2022" },
      ssr: { noExternal: true },
    });
    for (const each of FLAGS) {
      const bundle = join(folder, "outcomes.js");
      const { stdout } = await run(process.execPath, [...each, bundle, String(count)], {
        maxBuffer: 2 ** 28,
      });
      const there = JSON.parse(stdout) as Outcome[];
      flags[each.join(" ")] = here.filter((outcome, i) => difference(outcome, there[i]) === null).length;
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const browsers = await inBrowsers(cases, here);
  const seconds = Math.round((Date.now() - started) / 1000);
  note("determinism", { runs: count, quarters, node: process.version, flags, browsers, seconds });
  const all = [...Object.values(flags), ...Object.values(browsers).map((each) => each?.same ?? count)];
  return all.every((same) => same === count);
}
