import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ENGINE, SEED_PATTERN } from "../../game/engine/index.ts";
import { gameOf, numberOf, seedOf, startOf } from "../../game/runs/index.ts";

describe("a seed", () => {
  it.each([
    ["1", "alea:1"],
    ["  42  ", "alea:42"],
    ["１２", "alea:12"],
    ["1099511627775", "alea:1099511627775"],
  ])("%s is the number it says", (typed, seed) => {
    expect(seedOf(typed)).toBe(seed);
  });

  it.each(["alea:copied", "alea:blue heron", "alea:7"])("%s, copied from a run, is that run's", (typed) => {
    expect(seedOf(typed)).toBe(typed);
    expect(seedOf(` alea:${typed}`)).toBe(typed);
  });

  it("of any other text is a number made of it: these are known for ever", () => {
    expect(seedOf("ariake")).toBe("alea:960328274086");
    expect(seedOf("東京")).toBe("alea:81605866073");
    expect(seedOf("🗼")).toBe("alea:476677890921");
    expect(seedOf("007")).not.toBe("alea:7");
    expect(seedOf("1099511627776")).not.toBe("alea:1099511627776");
  });

  it("is one whether its accents were typed with the letter or after it, its letters wide or narrow", () => {
    expect(seedOf("cafe\u0301")).toBe(seedOf("caf\u00e9"));
    expect(seedOf("が")).toBe(seedOf("か\u3099"));
    expect(seedOf("ｗｉｄｅ　１２")).toBe(seedOf("wide 12"));
  });

  it("of nothing is nobody's", () => {
    for (const typed of ["", "   ", "\u3000\n", "alea:", "alea: "]) expect(seedOf(typed)).toBeNull();
  });

  it("is legal, the same each time and one that a code can hold, for any text at all", () => {
    const game = gameOf("tutorial");
    if (!game) throw new Error("no tutorial");
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 90 }), (typed) => {
        const seed = seedOf(typed);
        if (seed === null) return;
        expect(seed).toMatch(SEED_PATTERN);
        expect(seedOf(typed)).toBe(seed);
        if (!typed.includes("alea:")) expect(numberOf(seed)).not.toBeNull();
        const challenge = { scenario: "tutorial", seed, difficulty: "standard" as const, truths: {} };
        expect(ENGINE.hash(startOf(game, challenge))).toBe(ENGINE.hash(startOf(game, challenge)));
      }),
      { numRuns: 60 },
    );
  });
});
