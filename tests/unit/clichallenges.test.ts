import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ENGINE } from "../../game/engine/index.ts";
import { codeOf } from "../../game/runs/index.ts";
import { crossroads } from "./commandline.ts";

/** Challenges on the command line: codes, tables of runs, par, and what would have been. */
const folder = mkdtempSync(join(tmpdir(), "crossroads-challenges-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string): string => join(folder, name);
const words = (line: string): string[] => line.split(" ");
const lines = (text: string): Record<string, unknown>[] =>
  text
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
/** The rows of a table without quotes in it. */
const rows = (text: string): string[][] =>
  text
    .trim()
    .split(/\r?\n/)
    .map((row) => row.split(","));

const code =
  codeOf({ scenario: "tutorial", seed: "alea:7", difficulty: "standard", truths: {} }, ENGINE.version) ?? "";
const other =
  codeOf({ scenario: "tutorial", seed: "alea:8", difficulty: "standard", truths: {} }, ENGINE.version) ?? "";
const files = ["idle", "recalibrator", "random", "again", "elsewhere"].map((name) => at(`${name}.json`));
const [idle = "", recalibrator = "", random = "", again = "", elsewhere = ""] = files;

beforeAll(() => {
  for (const [policy, file, by] of [
    ["idle", idle, code],
    ["recalibrator", recalibrator, code],
    ["random", random, code],
    ["recalibrator", again, code],
    ["idle", elsewhere, other],
  ] as const) {
    expect(crossroads("play", "--code", by, "--policy", policy, "--out", file).status).toBe(0);
  }
});

describe("play --code", () => {
  it("takes a code in lower case, with O for 0 and I or L for 1, and says it as it is written", () => {
    const typed = code.toLowerCase().replaceAll("0", "o").replaceAll("1", "l").replaceAll("-", " ");
    const played = crossroads("play", "--code", typed, "--policy", "idle");
    expect(played.status).toBe(0);
    expect(played.stdout).toBe(readFileSync(idle, "utf8"));
    expect(played.stderr).toContain(code);
  });

  it("refuses one that is mistyped, or said twice over, in words", () => {
    const wrong = code.replace(/.$/, (last) => (last === "7" ? "8" : "7"));
    const swapped = code.replace(/(.)(.)-(?=[^-]*$)/, (_all, a, b) => (a === b ? `${a}X-` : `${b}${a}-`));
    for (const typed of [wrong, swapped]) {
      const refused = crossroads("play", "--code", typed, "--policy", "idle");
      expect(refused).toMatchObject({ status: 2, stdout: "" });
      expect(refused.stderr).toContain("it is mistyped");
    }
    const short = crossroads("play", "--code", "123", "--policy", "idle");
    expect(short).toMatchObject({ status: 2, stdout: "" });
    expect(short.stderr).toContain("sixteen symbols");
    const both = crossroads("play", "--code", code, "--seed", "7", "--policy", "idle");
    expect(both).toMatchObject({ status: 2, stdout: "" });
    expect(both.stderr).toContain("--code says --seed itself");
    const none = crossroads("play", "--policy", "idle");
    expect(none).toMatchObject({ status: 2, stdout: "" });
  });

  it("refuses one of rules that are not here, and names them", () => {
    const challenge = { scenario: "tutorial", seed: "alea:7", difficulty: "standard", truths: {} } as const;
    const later = codeOf(challenge, 200) ?? "";
    const refused = crossroads("play", "--code", later, "--policy", "idle");
    expect(refused).toMatchObject({ status: 2, stdout: "" });
    expect(refused.stderr).toContain("rules version 200");
  });
});

describe("--modifiers", () => {
  it("change the world, and are refused in words where there is none of that name or two exclude each other", () => {
    const play = words("play --scenario tutorial --seed 7 --policy idle --modifiers");
    const changed = crossroads(...play, "lean,nostudy");
    expect(changed.status).toBe(0);
    expect(JSON.parse(changed.stdout).challenge.modifiers).toEqual(["nostudy", "lean"]);
    for (const [given, why] of [
      ["easy", '"easy" is none of'],
      ["lean,lean", "names one twice"],
      ["premises,critics", "cannot both hold"],
      ["", "is none of"],
    ] as const) {
      const refused = crossroads(...play, given);
      expect(refused).toMatchObject({ status: 2, stdout: "" });
      expect(refused.stderr).toContain(why);
      expect(refused.stderr).not.toMatch(/\bat .*\.ts/);
    }
  });
});

describe("verify --csv", () => {
  it("is a table for a spreadsheet, a row a file, with the exit of the others", () => {
    const broken = at("broken.json");
    writeFileSync(broken, readFileSync(idle, "utf8").replace(/"score": \d+/, '"score": 999'));
    const { status, stdout } = crossroads("verify", "--csv", idle, broken);
    expect(status).toBe(1);
    const [head, valid, diverged] = rows(stdout);
    expect(head).toEqual(["file", "verdict", "score", "ending", "where", "hash"]);
    const { claim } = JSON.parse(readFileSync(idle, "utf8"));
    expect(valid).toEqual([idle, "valid", String(claim.score), claim.ending, "", claim.hash]);
    expect(diverged?.slice(0, 4)).toEqual([broken, "diverged", "", ""]);
    expect(stdout).toContain("diverged in claim.score: claimed 999");
  });
});

describe("leaderboard", () => {
  it("puts the best first, equal scores at one place, and says what is no valid run", () => {
    const empty = at("empty.json");
    writeFileSync(empty, "{}");
    const { status, stdout, stderr } = crossroads("leaderboard", ...files, empty);
    expect(status).toBe(1);
    expect(stderr).toContain("malformed");
    const table = lines(stdout);
    expect(table).toHaveLength(5);
    const scores = table.map(({ score }) => Number(score));
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    const place = (file: string) => table.find((row) => row.file === file)?.place;
    expect(place(recalibrator)).toBe(place(again));
    expect(table.map((row) => row.place)).toEqual(scores.map((score) => 1 + scores.indexOf(score)));
  });

  it("is of one challenge or one rules version where that is asked, and a table for a spreadsheet", () => {
    const own = crossroads("leaderboard", ...files, "--code", other.toLowerCase());
    expect(own.status).toBe(0);
    expect(lines(own.stdout)).toMatchObject([{ place: 1, file: elsewhere, code: other, seed: "alea:8" }]);
    const none = crossroads("leaderboard", ...files, "--rules", String(ENGINE.version + 1));
    expect(none).toMatchObject({ status: 0, stdout: "" });
    const [head, ...table] = rows(crossroads("leaderboard", ...files, "--code", code, "--csv").stdout);
    expect(head).toEqual(["place", "file", "score", "ending", "quarters", "code", "rules", "seed"]);
    expect(table.map((row) => row[1]).sort()).toEqual([idle, recalibrator, random, again].sort());
    expect(crossroads("leaderboard", idle, "--code", "nonsense")).toMatchObject({ status: 2, stdout: "" });
  });
});

describe("counterfactual", () => {
  const orders = at("orders.json");

  it("sums its causes to the gap exactly", () => {
    writeFileSync(orders, "[]");
    const { status, stdout } = crossroads("counterfactual", recalibrator, "--turn", "1", "--orders", orders);
    expect(status).toBe(0);
    const { gap, causes, played, changed, first } = JSON.parse(stdout);
    expect(played.score).toBe(JSON.parse(readFileSync(recalibrator, "utf8")).claim.score);
    expect(gap).toBe(changed.score - played.score);
    expect(first).toBe(0);
    expect(causes.reduce((sum: number, { worth }: { worth: number }) => sum + worth, 0)).toBe(gap);
    const truth = JSON.parse(
      crossroads("counterfactual", recalibrator, "--truths", "linkage=90,withdrawal=5").stdout,
    );
    expect(truth.causes.reduce((sum: number, { worth }: { worth: number }) => sum + worth, 0)).toBe(
      truth.gap,
    );
  });

  it("shows no difference where nothing was changed", () => {
    const run = JSON.parse(readFileSync(recalibrator, "utf8"));
    writeFileSync(orders, JSON.stringify(run.commands[0].orders));
    const { status, stdout, stderr } = crossroads(
      "counterfactual",
      recalibrator,
      ...words("--turn 1 --orders"),
      orders,
    );
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ gap: 0, first: null, causes: [], cards: [], skipped: [] });
    expect(stderr).toContain("no difference");
  });

  it("refuses in words what it cannot compare", () => {
    const broken = at("tampered.json");
    writeFileSync(broken, readFileSync(idle, "utf8").replace(/"score": \d+/, '"score": 999'));
    writeFileSync(orders, "[]");
    const tampered = crossroads("counterfactual", broken, "--turn", "1", "--orders", orders);
    expect(tampered).toMatchObject({ status: 1, stdout: "" });
    expect(tampered.stderr).toContain("diverged in claim.score");
    for (const given of [
      [],
      ["--turn", "1"],
      ["--turn", "99", "--orders", orders],
      ["--turn", "1", "--orders", idle],
    ]) {
      const refused = crossroads("counterfactual", idle, ...given);
      expect(refused, given.join(" ")).toMatchObject({ status: 2, stdout: "" });
      expect(refused.stderr.length).toBeGreaterThan(5);
    }
  });
});

describe("par", () => {
  it("is the best that an adviser without foresight makes of the world of a code", () => {
    const { status, stdout } = crossroads("par", "--code", code, "--budget", "quick");
    expect(status).toBe(0);
    const found = JSON.parse(stdout);
    expect(found).toMatchObject({ code, seed: "alea:7", budget: "quick" });
    const adaptive = crossroads("play", "--code", code, "--policy", "adaptive");
    expect(found.score).toBeGreaterThanOrEqual(JSON.parse(adaptive.stdout).claim.score);
    expect(found.by).not.toBe("");
    expect(crossroads("par", "--code", code, "--budget", "endless")).toMatchObject({ status: 2, stdout: "" });
  });
});
