import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, it } from "vitest";

/** The linter is part of determinism, so its traps are tested: each must be refused in a pure room, and only there. */
const TRAPS: Record<string, string> = {
  power: "export const x = 2 ** 3;",
  "math-alias": "const m = Math;\nexport const x = m;",
  "math-taken-apart": "const { floor } = Math;\nexport const x = floor(1);",
  "inexact-function": "export const x = Math.sin(1);",
  "global-random": "export const x = Math.random();",
  clock: "export const x = Date.now();",
  "fine-clock": "export const x = performance.now();",
  locale: "export const x = (5).toLocaleString();",
  console: 'console.log("x");\nexport const x = 1;',
};
const HONEST = "export const x = Math.floor(7 / 2) + Math.imul(3, 4);\n";

/** A copy of the configuration in a folder of its own, so that no trap ever lies in the tree. */
const folder = mkdtempSync(join(tmpdir(), "lint-"));
const config = JSON.parse(readFileSync("biome.json", "utf8"));
writeFileSync(join(folder, "biome.json"), JSON.stringify({ ...config, $schema: undefined, vcs: undefined }));
cpSync("tests/lint", join(folder, "tests/lint"), { recursive: true });
for (const room of ["engine", "session"]) {
  mkdirSync(join(folder, "game", room), { recursive: true });
  for (const [name, code] of Object.entries(TRAPS))
    writeFileSync(join(folder, "game", room, `${name}.ts`), code);
}
writeFileSync(join(folder, "game/engine/honest.ts"), HONEST);
const biome = resolve("node_modules/.bin/biome");
const run = spawnSync(biome, ["lint", "--max-diagnostics=200", "game"], { cwd: folder, encoding: "utf8" });
const output = run.stdout + run.stderr;

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the linter in pure rooms", () => {
  for (const name of Object.keys(TRAPS)) {
    it(`refuses: ${name}`, () => {
      expect(output).toMatch(
        new RegExp(
          `game/engine/${name}\\.ts\\S* (plugin|lint/nursery/noJsRestrictedProperties|lint/style/noRestrictedGlobals)`,
        ),
      );
    });
  }

  it("finds no power assignment, which the linter's patterns cannot name", () => {
    const files = readdirSync("game/engine", { recursive: true, encoding: "utf8" }).filter((f) =>
      f.endsWith(".ts"),
    );
    expect(files.length).toBeGreaterThan(30);
    expect(files.filter((f) => readFileSync(join("game/engine", f), "utf8").includes("**="))).toEqual([]);
  });

  it("accepts exact integer code", () => {
    expect(output).not.toContain("game/engine/honest.ts");
  });

  it("leaves rooms alone that may look at the clock", () => {
    expect(output).not.toMatch(/game\/session\/(clock|global-random)\.ts/);
  });
});
