import { describe, expect, it } from "vitest";
import { earnedIn } from "../../game/desk/debrief/earned.ts";
import type { QuarterRecord } from "../../game/session/types.ts";

/** Quarters by the range that is believed at the end of each. */
function quarters(...ranges: [number, number][]): QuarterRecord[] {
  const at = ([low, high]: [number, number]) => ({
    beliefs: [{ question: "bite", low, mean: (low + high) / 2, high }],
  });
  return ranges.map(
    (range, turn) =>
      ({ turn, before: at(ranges[turn - 1] ?? [100, 900]), after: at(range) }) as QuarterRecord,
  );
}

describe("when a finding was earned", () => {
  it("is the quarter from which on a narrower range held the truth", () => {
    const played = quarters([100, 900], [200, 600], [500, 900], [300, 600], [350, 600]);
    expect(earnedIn(played, "bite", 400)?.turn).toBe(3);
    expect(earnedIn(played, "bite", 550)?.turn).toBe(1);
  });

  it("is never where the range stayed as wide as at first, or lost the truth", () => {
    expect(earnedIn(quarters([100, 900], [100, 880]), "bite", 400)).toBeNull();
    expect(earnedIn(quarters([200, 600], [600, 800]), "bite", 400)).toBeNull();
    expect(earnedIn([], "bite", 400)).toBeNull();
  });
});
