import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { verifyText } from "../../game/runs/index.ts";

/** Whole recorded runs. One that diverges means the rules changed: record afresh, and say what moved. */
const folder = "tests/golden";
const files = readdirSync(folder).filter((name) => name.endsWith(".json"));

describe("golden runs", () => {
  it("are there", () => {
    expect(files.length).toBeGreaterThanOrEqual(6);
  });
  for (const file of files) {
    it(`${file} replays to the same hash every quarter`, () => {
      expect(verifyText(readFileSync(join(folder, file), "utf8"))).toMatchObject({
        verdict: "valid",
        finished: true,
      });
    });
  }
});
