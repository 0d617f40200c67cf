import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ENDINGS } from "../../game/engine/index.ts";
import { readRun, verifyText } from "../../game/runs/index.ts";
import { SCENARIOS } from "../../game/world/index.ts";
import { tableOf } from "../golden/table.ts";

/** Whole recorded runs. One that diverges means the rules changed: record afresh, and say what moved. */
const folder = "tests/golden";
const files = readdirSync(folder).filter((name) => name.endsWith(".json"));

describe("golden runs", () => {
  it("are there", () => {
    expect(files.length).toBeGreaterThanOrEqual(20);
  });

  it("hold a run for every ending and every scenario", () => {
    const runs = files.map((file) => JSON.parse(readFileSync(join(folder, file), "utf8")));
    expect(new Set(runs.map((run) => run.claim.ending))).toEqual(new Set(ENDINGS));
    expect(new Set(runs.map((run) => run.challenge.scenario))).toEqual(new Set(Object.keys(SCENARIOS)));
  });

  for (const file of files) {
    it(`${file} replays to the same hash every quarter`, () => {
      expect(verifyText(readFileSync(join(folder, file), "utf8"))).toMatchObject({
        verdict: "valid",
        finished: true,
      });
    });

    it(`${file} plays as its table says, quarter by quarter`, () => {
      const read = readRun(readFileSync(join(folder, file), "utf8"));
      if (!read.ok) throw new Error(read.reason);
      expect(tableOf(read.run)).toBe(readFileSync(join(folder, file.replace(".json", ".txt")), "utf8"));
    });
  }
});
