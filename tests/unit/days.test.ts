import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  areModifiers,
  CADENCES,
  codeOf,
  datedAt,
  datedBefore,
  datedCalled,
  datedFor,
  gameOf,
  MODIFIERS,
  REMEMBERED,
} from "../../game/runs/index.ts";

const DAY = 86_400_000;
/** Any moment of the next four hundred years. */
const moments = fc.integer({ min: Date.UTC(2026, 10, 1), max: Date.UTC(2426, 0, 1) });

describe("a date's challenge", () => {
  it("is called by its day, as the calendar has it", () => {
    fc.assert(
      fc.property(moments, (at) => {
        const day = datedAt("daily", at);
        expect(day.id).toBe(new Date(at).toISOString().slice(0, 10));
        expect([day.from, day.until - DAY]).toEqual([Date.parse(day.id), Date.parse(day.id)]);
        expect(datedCalled("daily", day.id)).toEqual(day);
      }),
    );
  });

  it.each([
    ["2026-12-31", "2026-W53"],
    ["2027-01-03", "2026-W53"],
    ["2027-01-04", "2027-W01"],
    ["2029-12-31", "2030-W01"],
    ["2028-02-29", "2028-W09"],
  ])("of %s lies in week %s, which begins on a Monday of UTC", (day, week) => {
    const found = datedAt("weekly", Date.parse(day));
    expect(found.id).toBe(week);
    expect(new Date(found.from).getUTCDay()).toBe(1);
    expect(found.until - found.from).toBe(7 * DAY);
    expect(datedCalled("weekly", week)).toEqual(found);
  });

  it("is the same all day, and another the next", () => {
    fc.assert(
      fc.property(moments, (at) => {
        const { from, until, challenge } = datedAt("daily", at);
        expect(datedAt("daily", from).challenge).toEqual(challenge);
        expect(datedAt("daily", until - 1).challenge).toEqual(challenge);
        expect(datedAt("daily", until).challenge.seed).not.toBe(challenge.seed);
      }),
    );
  });

  it("is known by its terms for as long as the calendar shows it, and no longer", () => {
    fc.assert(
      fc.property(moments, fc.constantFrom(...CADENCES), fc.nat(1000), (now, cadence, n) => {
        const all = datedBefore(cadence, now, REMEMBERED[cadence]);
        const one = all[n % all.length];
        expect(one && datedFor(one.challenge, now)).toEqual(one);
        const ago = REMEMBERED[cadence] * (cadence === "daily" ? DAY : 7 * DAY);
        expect(datedFor(datedAt(cadence, now - ago).challenge, now)).toBeNull();
        expect(datedFor(datedAt(cadence, now + 7 * DAY).challenge, now)).toBeNull();
      }),
      { numRuns: 20 },
    );
  });

  it("is none whose terms differ in anything", () => {
    const now = Date.UTC(2026, 11, 5);
    const { challenge } = datedAt("daily", now);
    expect(datedFor({ ...challenge }, now)?.id).toBe("2026-12-05");
    const others = [
      { scenario: "pledge" },
      { seed: "alea:1" },
      { difficulty: "minister" as const },
      { truths: { bite: 500 } },
      { modifiers: ["short" as const] },
    ];
    for (const other of others) expect(datedFor({ ...challenge, ...other }, now)).toBeNull();
  });

  it("this one is known for ever", () => {
    expect(datedAt("daily", Date.UTC(2026, 10, 30))).toMatchObject({
      theme: "critics",
      challenge: { scenario: "crossroads", seed: "alea:854329972755", modifiers: ["critics", "short"] },
    });
    expect(datedAt("weekly", Date.UTC(2026, 10, 30)).challenge.seed).toBe("alea:149714289538");
  });

  it("can be played and has a code; a day's is short, a week's has two modifiers of its own", () => {
    for (const cadence of CADENCES) {
      for (const { challenge, theme } of datedBefore(cadence, Date.UTC(2030, 0, 1), 200)) {
        const { modifiers = [] } = challenge;
        expect(areModifiers(modifiers)).toBe(true);
        expect(modifiers).toContain(theme);
        expect(modifiers.length).toBe(2);
        expect(modifiers.includes("short")).toBe(cadence === "daily");
        expect(gameOf(challenge)).not.toBeNull();
        expect(codeOf(challenge, 2)).not.toBeNull();
      }
    }
  });

  it("comes with every modifier in its turn", () => {
    const themes = new Set(datedBefore("daily", Date.UTC(2027, 6, 1), 240).map(({ theme }) => theme));
    expect([...themes].sort()).toEqual(MODIFIERS.filter((id) => id !== "short").sort());
  });

  it("there is none from before the game, nor of a day that is none", () => {
    const first = datedBefore("daily", Date.UTC(2026, 10, 3), 60).map(({ id }) => id);
    expect(first).toEqual(["2026-11-03", "2026-11-02", "2026-11-01"]);
    for (const id of ["2026-02-30", "2026-13-01", "tomorrow", "2026-W49", ""]) {
      expect(datedCalled("daily", id)).toBeNull();
    }
    for (const id of ["2026-W54", "2027-W53", "2026-W00", "2026-11-30"]) {
      expect(datedCalled("weekly", id)).toBeNull();
    }
  });
});
