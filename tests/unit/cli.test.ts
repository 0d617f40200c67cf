import { fork, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { crossroads, given, NODE } from "./commandline.ts";

const folder = mkdtempSync(join(tmpdir(), "crossroads-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

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
      ["play", "--seed", "--policy", "idle"],
      ["play", "--seed", "  ", "--policy", "idle"],
      ["play", "--seed", "1", "--policy", "nobody"],
      ["play", "--seed", "1", "--policy", "idle", "--policy", "random"],
      ["play", "--seed=1", "--policy=idle", "more"],
      ["play", "--seed=1", "--policy=idle", "--speed=9"],
      ["schema", "run", "event"],
      ["coverage", "--json", "--json"],
      ["coverage", "--json=yes"],
      ["balance", "--search", "some"],
      ["trace", "/nowhere", "--turn", "0"],
      ["simulate", "--seeds", "1..2", "--policies", "idle", "--truths", "bite=101"],
      ["simulate", "--seeds", "1..2", "--policies", "idle", "--shard", "3/2"],
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

  it("lists itself when it is asked to, and each command", () => {
    const whole = crossroads("--help");
    expect(whole.status).toBe(0);
    for (const name of ["play", "simulate", "verify", "trace", "balance", "coverage", "schema"])
      expect(whole.stdout).toMatch(new RegExp(`^ +${name}\\b`, "m"));
    const one = crossroads("simulate", "--help");
    expect(one.status).toBe(0);
    for (const name of ["scenario", "seeds", "policies", "difficulty", "truths", "shard"])
      expect(one.stdout).toContain(`--${name}`);
    expect([whole.stderr, one.stderr]).toEqual(["", ""]);
  });

  it("takes a value after an equals sign", () => {
    const apart = crossroads("simulate", "--seeds", "1..2", "--policies", "idle");
    expect(apart.status).toBe(0);
    expect(crossroads("simulate", "--seeds=1..2", "--policies=idle")).toEqual(apart);
  });

  it("keeps a seed in any script, from a word or from standard input", () => {
    const lines = Array.from({ length: 50 }, (_, i) => `東京 ${i}`).join("\n");
    const many = given(
      Buffer.from(`\ufeff${lines}`, "utf16le"),
      ..."simulate --seeds - --policies idle".split(" "),
    );
    expect(many.status).toBe(0);
    const seeds = many.stdout
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line).seed);
    expect(new Set(seeds).size).toBe(50);
    expect(seeds[0]).toMatch(/^alea:[0-9]{1,13}$/);
    const one = crossroads("play", "--seed", "東京 7", "--policy", "idle");
    expect(JSON.parse(one.stdout).challenge.seed).toBe(seeds[7]);
  });

  it.skipIf(!existsSync("/dev/stdin"))(
    "reads standard input by its name, on as many cores as there are",
    () => {
      const seeds = Array.from({ length: 50 }, (_, i) => `${i + 1}\n`).join("");
      const read = given(seeds, "simulate", "--seeds", "/dev/stdin", "--policies", "idle");
      expect(read).toEqual(crossroads("simulate", "--seeds", "1..50", "--policies", "idle"));
      expect(read.stdout.trim().split("\n")).toHaveLength(50);
    },
  );

  it("answers for seeds that are not there", () => {
    expect(given("", "simulate", "--seeds", "-", "--policies", "idle")).toMatchObject({
      status: 2,
      stdout: "",
    });
  });

  it("verifies a file in UTF-16, with a mark, and from standard input", () => {
    const run = readFileSync(file, "utf8");
    const utf16 = join(folder, "utf16.json");
    const bom = join(folder, "bom.json");
    writeFileSync(utf16, `\ufeff${run}`, "utf16le");
    writeFileSync(bom, `\ufeff${run}`);
    const { status, stdout } = given(run, "verify", utf16, bom, "-");
    expect(
      stdout
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line).verdict),
    ).toEqual(["valid", "valid", "valid"]);
    expect(status).toBe(0);
  });

  it("verifies what is there where another file is not, and its exit says so", () => {
    const { status, stdout, stderr } = crossroads("verify", join(folder, "nope.json"), file);
    expect(status).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({ file, verdict: "valid" });
    expect(stderr).toContain("cannot read");
  });

  it.skipIf(!existsSync("/dev/full"))(
    "says that nothing could be written, by the word and by the exit",
    () => {
      for (const args of [
        ["play", "--seed", "1", "--policy", "idle"],
        ["play", "--seed", "1", "--policy", "idle", "--out", "/dev/full"],
        ["simulate", "--seeds", "1..30", "--policies", "idle"],
      ]) {
        const full = openSync("/dev/full", "w");
        const { status, stderr } = spawnSync(process.execPath, [...NODE, ...args], {
          stdio: ["ignore", full, "pipe"],
          encoding: "utf8",
        });
        expect(status, args.join(" ")).toBe(2);
        expect(stderr).toMatch(/cannot write/);
      }
    },
  );

  it("takes a closed pipe as the reader's choice", async () => {
    const child = spawn(process.execPath, [...NODE, "simulate", "--seeds", "1..400", "--policies", "idle"], {
      stdio: ["ignore", "pipe", "pipe"],
    });
    let words = "";
    child.stderr.on("data", (data) => {
      words += data;
    });
    child.stdout.once("data", () => child.stdout.destroy());
    const status = await new Promise((resolve) => child.on("exit", resolve));
    expect({ status, words }).toEqual({ status: 0, words: "" });
  });

  it("has workers that end without a word where nobody waits for what they do", async () => {
    const child = fork(NODE[0] as string, ["work"], { stdio: ["ignore", "ignore", "pipe", "ipc"] });
    let words = "";
    child.stderr?.on("data", (data) => {
      words += data;
    });
    const job = { seed: "alea:1", policy: "idle", difficulty: "standard", truths: {} };
    child.send({ task: "simulate", scenario: { scenario: "crossroads" } });
    child.send([job]);
    await new Promise((resolve) => child.once("message", resolve));
    child.send(Array(100).fill(job));
    child.disconnect();
    const status = await new Promise((resolve) => child.on("exit", resolve));
    expect({ status, words }).toEqual({ status: 0, words: "" });
  });

  it("plays an own scenario in every command, and refuses a bad one in words", () => {
    const scenario = JSON.parse(readFileSync("tests/fixtures/own-many.json", "utf8"));
    const good = join(folder, "good.json");
    writeFileSync(good, JSON.stringify(scenario));
    const simulated = crossroads("simulate", "--scenario", good, "--seeds", "1..30", "--policies", "random");
    expect(simulated.status).toBe(0);
    expect(simulated.stdout.trim().split("\n")).toHaveLength(30);
    const covered = crossroads("coverage", "--scenario", good, "--seeds", "1..4", "--json");
    expect(JSON.parse(covered.stdout).runs).toBeGreaterThan(20);
    for (const command of ["coverage", "balance", "simulate --seeds 1..2 --policies idle"]) {
      const bad = crossroads(...command.split(" "), "--scenario", "tests/fixtures/own-long.json");
      expect(bad).toMatchObject({ status: 2, stdout: "" });
      expect(bad.stderr).toContain("refused at turns: this number is not whole or out of range");
    }
  });

  const forked = process.platform === "linux" && availableParallelism() > 1;
  it.skipIf(!forked)("counts nothing where a worker was killed", async () => {
    const child = spawn(process.execPath, [...NODE, "coverage", "--seeds", "1..400"]);
    let [told, words] = ["", ""];
    child.stdout.on("data", (data) => {
      told += data;
    });
    child.stderr.on("data", (data) => {
      words += data;
    });
    const ended = new Promise((resolve) => child.on("exit", resolve));
    const workers = () =>
      readFileSync(`/proc/${child.pid}/task/${child.pid}/children`, "utf8").split(" ").filter(Boolean);
    await expect.poll(() => workers().length, { timeout: 30_000 }).toBeGreaterThan(0);
    process.kill(Number(workers()[0]), "SIGKILL");
    expect(await ended).toBe(2);
    expect(told).toBe("");
    expect(words).toMatch(/a worker ended before its work was done \(SIGKILL\)/);
  });
});
