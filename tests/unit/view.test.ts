import { describe, expect, it } from "vitest";
import { boardOf, hashOf, imagine, QUESTIONS, type State, stream, viewOf } from "../../game/engine/index.ts";
import { crossroads, policy, walk } from "./helpers.ts";

describe("the view", () => {
  it("is the same whatever is hidden", () => {
    let seen = 0;
    walk("view", policy("recalibrator"), (before) => {
      const other: State = structuredClone(before);
      other.hidden = {
        seed: "alea:another",
        truths: QUESTIONS.map((_, i) => 100 + i),
        origins: other.hidden.origins.map((o) => !o),
        schedule: other.hidden.schedule.map((n) => n + 1),
        unseen: [{ slot: 2, ordinal: 9, zone: 3, actor: 10, ship: -1, other: -1, clock: 1 }],
      };
      expect(viewOf(other)).toEqual(viewOf(before));
      expect(boardOf(crossroads, viewOf(other))).toEqual(boardOf(crossroads, viewOf(before)));
      const a = imagine(crossroads, viewOf(before), {}, stream("x"));
      const b = imagine(crossroads, viewOf(other), {}, stream("x"));
      expect(hashOf(a)).toBe(hashOf(b));
      seen++;
    });
    expect(seen).toBeGreaterThan(20);
  });

  it("holds neither seed nor truths in any form", () => {
    walk("secret-seed-word", policy("idle"), (before) => {
      const text = JSON.stringify([viewOf(before), boardOf(crossroads, viewOf(before))]);
      expect(text).not.toContain("secret-seed-word");
      expect(text).not.toContain("hidden");
      expect(text).not.toContain("truths");
    });
  });

  it("imagines truths from the belief, or those it is told to", () => {
    walk("imagine", policy("idle"), (before) => {
      const state = imagine(crossroads, viewOf(before), { bite: 123 }, stream("y"));
      expect(state.hidden.truths[QUESTIONS.indexOf("bite")]).toBe(123);
      expect(state.hidden.seed).not.toBe(before.hidden.seed);
    });
  });
});
