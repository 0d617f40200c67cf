import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "crossroads-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function crossroads(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", "game/cli/main.ts", ...args],
    {
      encoding: "utf8",
      maxBuffer: 64_000_000,
    },
  );
  return { status, stdout, stderr };
}

describe("the command line", () => {
  const file = join(folder, "run.json");

  it("plays, verifies and traces a run", () => {
    expect(
      crossroads("play", "--scenario", "crossroads", "--seed", "9", "--policy", "random", "--out", file)
        .status,
    ).toBe(0);
    const verdict = crossroads("verify", file);
    expect(verdict.status).toBe(0);
    expect(JSON.parse(verdict.stdout)).toMatchObject({ file, verdict: "valid", finished: true });
    const trace = crossroads("trace", file, "--turn", "2");
    expect(trace.status).toBe(0);
    expect(trace.stdout).toContain("2025 Q2");
    expect(trace.stdout).toMatch(/Budget: ¥\d+bn/);
  });

  it("answers 1 and the place for an edited file, without a stack trace", () => {
    const broken = join(folder, "broken.json");
    const run = JSON.parse(readFileSync(file, "utf8"));
    run.hashes[2] ^= 1;
    run.hashes[2] >>>= 0;
    writeFileSync(broken, JSON.stringify(run));
    const { status, stdout, stderr } = crossroads("verify", file, broken);
    expect(status).toBe(1);
    const lines = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines[0]).toMatchObject({ verdict: "valid" });
    expect(lines[1]).toMatchObject({ verdict: "diverged", quarter: 3 });
    expect(stderr).not.toMatch(/\bat .*\.ts/);
  });

  it("answers 2 in words on misuse", () => {
    for (const args of [
      [],
      ["fly"],
      ["verify"],
      ["verify", "/nowhere"],
      ["simulate", "--seeds", "9..1", "--policies", "idle"],
      ["play", "--seed"],
      ["play", "--seed", "1", "--policy", "nobody"],
      ["simulate", "--seeds", "1..2", "--policies", "idle", "--truths", "bite=101"],
    ]) {
      const { status, stdout, stderr } = crossroads(...args);
      expect(status, args.join(" ")).toBe(2);
      expect(stdout).toBe("");
      expect(stderr.length).toBeGreaterThan(5);
      expect(stderr).not.toMatch(/\bat .*\.ts/);
    }
  });

  it("simulates the same twice, and as concatenated shards", () => {
    const args = ["simulate", "--seeds", "1..30", "--policies", "random,idle"];
    const whole = crossroads(...args).stdout;
    expect(crossroads(...args).stdout).toBe(whole);
    const parts = [1, 2, 3].map((i) => crossroads(...args, "--shard", `${i}/3`).stdout);
    expect(parts.join("")).toBe(whole);
    const lines = whole
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines.length).toBe(60);
    expect(Object.keys(lines[0])).toEqual([
      "scenario",
      "seed",
      "policy",
      "score",
      "pillars",
      "ending",
      "turns",
      "hash",
      "truths",
    ]);
    expect(lines.map((l) => l.seed).slice(0, 4)).toEqual(["alea:1", "alea:1", "alea:2", "alea:2"]);
  });

  it("fixes truths without moving anything else that is drawn", () => {
    const line = (...more: string[]) =>
      JSON.parse(crossroads("simulate", "--seeds", "5..5", "--policies", "idle", ...more).stdout).truths;
    expect(line("--truths", "bite=85")).toEqual({ ...line(), bite: 850 });
  });

  it("prints schemas", () => {
    for (const name of ["run", "scenario", "event"]) {
      expect(JSON.parse(crossroads("schema", name).stdout)).toMatchObject({ type: "object" });
    }
  });
});
