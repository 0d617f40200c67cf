/**
 * Mutation testing of the rules and of run files: npm run mutants (-- --share PER-MILLE --seed SEED --workers N --only PATH).
 * A share of all passages of the code is drawn by a seed, Stryker changes them one mutant at a time, and the quick tests
 * must notice. What is made once when a file is loaded is left out: each such mutant would need a process of its own.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { Stryker } from "@stryker-mutator/core";
import { note } from "../soak/figures.ts";
import { sample } from "./sample.ts";

const { values } = parseArgs({
  options: {
    share: { type: "string", default: "50" },
    seed: { type: "string", default: "1" },
    workers: { type: "string", default: "1" },
    // Those of the passages whose path has this in it: to look at survivors again, and kept nowhere.
    only: { type: "string", default: "" },
  },
});
const perMille = Number(values.share);
if (!Number.isInteger(perMille) || perMille < 1 || perMille > 1000) throw new Error("--share: 1 to 1000");

const { chosen: drawn, of } = sample(perMille, values.seed);
const chosen = drawn.filter(({ file }) => new RegExp(values.only).test(file));
const temporary = mkdtempSync(join(tmpdir(), "mutants-"));
const started = Date.now();
type MutantResult = Awaited<ReturnType<Stryker["runMutationTest"]>>[number];
let results: MutantResult[];
try {
  results = await new Stryker({
    testRunner: "vitest",
    vitest: { configFile: "tests/mutation/vitest.config.ts", related: false },
    plugins: ["@stryker-mutator/vitest-runner"],
    mutate: chosen.map(({ file, from, to }) => `${file}:${from}-${to}`),
    coverageAnalysis: "perTest",
    ignoreStatic: true,
    concurrency: Number(values.workers),
    reporters: ["clear-text", "json"],
    clearTextReporter: { allowColor: false, reportTests: false, reportScoreTable: false },
    jsonReporter: { fileName: join(tmpdir(), "mutants.json") },
    tempDirName: temporary,
    // Nothing here is compiled: the runner strips types by itself.
    tsconfigFile: "none",
    ignorePatterns: ["assets/sound", "assets/type", "dist", "shots", "test-results"],
    allowEmpty: true,
  } as ConstructorParameters<typeof Stryker>[0]).runMutationTest();
} finally {
  rmSync(temporary, { recursive: true, force: true });
}

const count = (...statuses: string[]): number => results.filter((m) => statuses.includes(m.status)).length;
const [found, survived, unseen] = [count("Killed", "Timeout"), count("Survived"), count("NoCoverage")];
const tried = found + survived + unseen;
const figures = {
  seed: values.seed,
  passages: chosen.length,
  ofPassages: of,
  mutants: tried,
  found,
  survived,
  unseen,
  static: count("Ignored"),
  score: Math.round((1000 * found) / Math.max(1, tried)) / 10,
  seconds: Math.round((Date.now() - started) / 1000),
  kinds: kindsOf(results),
};
if (values.only === "") note("mutation", figures);
else console.log(JSON.stringify(figures));

/** What the survivors are, by Stryker's name of the change, most frequent first. */
function kindsOf(all: readonly MutantResult[]): Record<string, number> {
  const kinds: Record<string, number> = {};
  for (const { status, mutatorName } of all) {
    if (status === "Survived" || status === "NoCoverage") kinds[mutatorName] = (kinds[mutatorName] ?? 0) + 1;
  }
  return Object.fromEntries(Object.entries(kinds).sort(([, a], [, b]) => b - a));
}
