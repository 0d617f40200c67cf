import { describe, expect, it } from "vitest";
import { FAST } from "../../game/advisors/index.ts";
import { DIFFICULTIES } from "../../game/engine/index.ts";
import { CODED_SCENARIOS, MODIFIERS, readRun, verdictOn, writeRun } from "../../game/runs/index.ts";
import { fileOf, outcomeOf, varied } from "../harness/varied.ts";

describe("runs to be played in every browser", () => {
  const cases = varied(200);

  it("are of every scenario at every difficulty, by every policy that answers in a moment, under every modifier", () => {
    const terms = new Set(
      cases.map(({ challenge: { scenario, difficulty } }) => `${scenario} ${difficulty}`),
    );
    expect(terms.size).toBe(CODED_SCENARIOS.length * DIFFICULTIES.length);
    expect(new Set(cases.map(({ policy }) => policy)).size).toBe(Object.keys(FAST).length);
    expect(new Set(cases.flatMap(({ challenge }) => challenge.modifiers ?? [])).size).toBe(MODIFIERS.length);
    expect(new Set(cases.map((each) => JSON.stringify(each))).size).toBe(cases.length);
  });

  it("hold what they claim, and come out the same when played again", () => {
    for (const each of cases.slice(0, 12)) {
      expect(verdictOn(readRun(writeRun(fileOf(each))))).toMatchObject({ verdict: "valid", finished: true });
      expect(outcomeOf(each)).toEqual(outcomeOf(each));
    }
  });
});
