import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ENGINE, SEED_PATTERN } from "../../game/engine/index.ts";
import { gameOf, seedOf, startOf } from "../../game/runs/index.ts";

describe("a seed", () => {
  it.each([
    ["1", "alea:1"],
    ["blue heron", "alea:blue heron"],
    ["  padded  ", "alea:padded"],
    ["alea:copied", "alea:copied"],
    ["alea:alea:twice", "alea:twice"],
    ["ｗｉｄｅ　１２", "alea:wide 12"],
    ["x".repeat(64), `alea:${"x".repeat(64)}`],
  ])("%s of printable ASCII is itself", (typed, seed) => {
    expect(seedOf(typed)).toBe(seed);
  });

  it("of any script is kept, by its hash: these are known for ever", () => {
    expect(seedOf("東京")).toBe("alea:text-130016b2599bf7e5");
    expect(seedOf("🗼")).toBe("alea:text-6efc3763693d6069");
    expect(seedOf("é")).toBe("alea:text-4a99557e4033c353");
    expect(seedOf("x".repeat(65))).toMatch(/^alea:text-[0-9a-f]{16}$/);
  });

  it("is one whether its accents were typed with the letter or after it", () => {
    expect(seedOf("cafe\u0301")).toBe(seedOf("caf\u00e9"));
    expect(seedOf("が")).toBe(seedOf("か\u3099"));
  });

  it("copied from a run that was begun with other letters is that run's", () => {
    const seed = seedOf("東京") ?? "";
    expect(seedOf(seed)).toBe(seed);
    expect(seedOf(seed.replace("alea:", ""))).toBe(seed);
  });

  it("of nothing is nobody's", () => {
    for (const typed of ["", "   ", "\u3000\n", "alea:", "alea: "]) expect(seedOf(typed)).toBeNull();
  });

  it("is legal and the same each time, for any text at all", () => {
    const game = gameOf("tutorial");
    if (!game) throw new Error("no tutorial");
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 90 }), (typed) => {
        const seed = seedOf(typed);
        if (seed === null) return;
        expect(seed).toMatch(SEED_PATTERN);
        expect(seedOf(typed)).toBe(seed);
        const challenge = { scenario: "tutorial", seed, difficulty: "standard" as const, truths: {} };
        expect(ENGINE.hash(startOf(game, challenge))).toBe(ENGINE.hash(startOf(game, challenge)));
      }),
      { numRuns: 60 },
    );
  });
});
