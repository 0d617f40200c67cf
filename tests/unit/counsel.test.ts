import { describe, expect, it } from "vitest";
import { rememberedBy } from "../../game/session/counsel.ts";
import { challenge, played, policy } from "./helpers.ts";

describe("what the schools remember", () => {
  const run = played(challenge("counsel"), policy("recalibrator"), 10);
  const all = rememberedBy(run);

  it("is what they argued for, what was done and what came of it", () => {
    expect(all.length).toBeGreaterThan(10);
    for (const { school, situation, place, answer, outcome, quarter } of all) {
      const record = run.quarters.find(
        (q) => q.quarter.year === quarter.year && q.quarter.part === quarter.part,
      );
      expect(
        record?.dispatches.some(
          (d) =>
            d.kind === "situation" &&
            d.situation === situation &&
            d.place === place &&
            d.answer === answer &&
            d.outcome === outcome,
        ),
        `${school} ${situation}`,
      ).toBe(true);
    }
    // The recalibrator played: what it argued for was mostly done.
    const own = all.filter(({ school }) => school === "recalibrator");
    expect(own.filter(({ argued, answer }) => argued === answer).length).toBeGreaterThan(own.length / 2);
  });

  it("is newest first, and the same when the run is taken up from its file", () => {
    const times = all.map(({ quarter }) => quarter.year * 4 + quarter.part);
    expect(times).toEqual([...times].sort((a, b) => b - a));
    expect(rememberedBy(run.fork(10))).toEqual(all);
  });
});
