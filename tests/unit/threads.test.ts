import { describe, expect, it } from "vitest";
import { threadsOf, warmthOf } from "../../game/desk/debrief/threads.ts";
import { inTurn, Run } from "../../game/runs/index.ts";
import { played } from "../harness/played.ts";

const { challenge, commands } = played(
  { scenario: "crossroads", seed: "alea:31", difficulty: "standard", truths: {} },
  "recalibrator",
);
const run = Run.begin(challenge);
run?.playOn(inTurn(commands));
const quarters = run?.quarters ?? [];
const all = quarters.flatMap(({ dispatches }) =>
  dispatches.flatMap((d) => (d.kind === "situation" ? [d] : [])),
);

describe("the threads of a run", () => {
  it("are situations that came back, counted as they were told", () => {
    const threads = threadsOf(quarters);
    expect(threads.length).toBeGreaterThan(1);
    for (const { situation, place, times, mostly, met, ended } of threads) {
      const own = all.filter((d) => d.situation === situation && d.place === place);
      expect(times).toBe(own.length);
      expect(times).toBeGreaterThanOrEqual(3);
      expect(met).toBe(own.filter(({ answer }) => answer === mostly).length);
      for (const { answer } of own) {
        expect(own.filter((d) => d.answer === answer).length).toBeLessThanOrEqual(met);
      }
      expect(ended.good + ended.middling + ended.bad).toBe(times);
    }
    const lengths = threads.map(({ times }) => times);
    expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
  });

  it("are none where nothing came back", () => {
    expect(threadsOf(quarters.slice(0, 1))).toEqual([]);
  });

  it("tell a partner's trust in three words", () => {
    expect([1000, 600, 599, 400, 399, 0].map(warmthOf)).toEqual([
      "warm",
      "warm",
      "steady",
      "steady",
      "cool",
      "cool",
    ]);
  });
});
