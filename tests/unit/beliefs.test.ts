import { describe, expect, it } from "vitest";
import { beliefsOf, QUESTIONS, rangeOf, stream } from "../../game/engine/index.ts";
import { drawTruth, priorOf, update } from "../../game/engine/questions/beliefs.ts";
import { playRun } from "../../game/runs/index.ts";
import { challenge, crossroads, policy } from "./helpers.ts";

describe("beliefs", () => {
  it("draw the truth from the very prior the player is shown", () => {
    const prior = priorOf({ low: 40, middle: 20, high: 40 });
    const random = stream("prior");
    const inside = Array.from({ length: 4000 }, () => drawTruth(prior, random)).filter((truth) => {
      const { low, high } = rangeOf(prior, 900);
      return truth >= low && truth <= high;
    });
    expect(inside.length / 4000).toBeGreaterThan(0.885);
    expect(inside.length / 4000).toBeLessThan(0.915);
  });

  it("move towards a reading and narrow with more of them", () => {
    let belief = priorOf({ low: 40, middle: 20, high: 40 });
    const before = rangeOf(belief, 900);
    for (let i = 0; i < 12; i++) belief = update(belief, 800, 209);
    const after = rangeOf(belief, 900);
    expect(after.low).toBeGreaterThan(before.low);
    expect(after.high - after.low).toBeLessThan(before.high - before.low);
  });

  it("are calibrated: 90 % ranges hold the truth nine times in ten, question by question", () => {
    const runs = 900;
    const held = QUESTIONS.map(() => 0);
    for (let i = 0; i < runs; i++) {
      const by = policy(i % 2 === 0 ? "internationalist" : "random");
      const { state } = playRun(crossroads, challenge(`cal${i}`), by);
      const beliefs = beliefsOf(crossroads, state);
      for (const [q] of QUESTIONS.entries()) {
        const { low, high } = rangeOf(beliefs[q] ?? [], 900);
        const truth = state.hidden.truths[q] ?? 0;
        if (truth >= low && truth <= high) held[q] = (held[q] ?? 0) + 1;
      }
    }
    for (const [q, id] of crossroads.questions.entries()) {
      // From 88 to 94 per cent is the measure; half a per cent more either way is the error of this many runs.
      expect((held[q] ?? 0) / runs, id).toBeGreaterThan(0.875);
      expect((held[q] ?? 0) / runs, id).toBeLessThan(0.945);
    }
  });
});
