import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DIFFICULTIES, RULES_VERSION } from "../../game/engine/index.ts";
import {
  type Challenge,
  CODED_SCENARIOS,
  codeOf,
  gameOf,
  inOrder,
  MODIFIERS,
  readCode,
  seedAt,
} from "../../game/runs/index.ts";
import { SCENARIOS } from "../../game/world/index.ts";

const SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

const challenges: fc.Arbitrary<Challenge> = fc
  .record({
    scenario: fc.constantFrom(...CODED_SCENARIOS),
    seed: fc.integer({ min: 0, max: 0xff_ffff_ffff }).map(seedAt),
    difficulty: fc.constantFrom(...DIFFICULTIES),
    modifiers: fc.subarray([...MODIFIERS]).map(inOrder),
  })
  .map(({ modifiers, ...rest }) => ({
    ...rest,
    truths: {},
    ...(modifiers.length > 0 ? { modifiers } : {}),
  }));

const codes = fc
  .tuple(challenges, fc.integer({ min: 1, max: 255 }))
  .map(([challenge, rules]) => codeOf(challenge, rules) ?? "");

describe("a challenge code", () => {
  it("says everything of a challenge, and is read back as it was", () => {
    fc.assert(
      fc.property(challenges, fc.integer({ min: 1, max: 255 }), (challenge, rules) => {
        const code = codeOf(challenge, rules) ?? "";
        expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/);
        expect(readCode(code)).toEqual({ ok: true, rules, challenge });
      }),
    );
  });

  it("these are known for ever", () => {
    const plain = { scenario: "crossroads", seed: "alea:5", difficulty: "standard" as const, truths: {} };
    expect(codeOf(plain, 2)).toBe("2820-0000-0000-005Z");
    const changed = { ...plain, seed: "alea:1099511627775", modifiers: ["premises", "short"] };
    expect(readCode(codeOf(changed, 2) ?? "")).toEqual({ ok: true, rules: 2, challenge: changed });
    expect(CODED_SCENARIOS.slice(0, 5)).toEqual(["tutorial", "pledge", "crossroads", "carriers", "varyag"]);
    expect(MODIFIERS.slice(0, 5)).toEqual(["premises", "critics", "short", "hawk", "nostudy"]);
  });

  it("names every scenario that ships", () => {
    expect([...CODED_SCENARIOS].sort()).toEqual(Object.keys(SCENARIOS).sort());
  });

  it("is read in any case, wide or narrow, with look-alikes, with or without its groups", () => {
    fc.assert(
      fc.property(codes, (code) => {
        const read = readCode(code);
        const wide = code.replace(/[0-9A-Z]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
        const loose = code.toLowerCase().replace(/0/g, "o").replace(/1/g, "l").replace(/-/g, " ");
        for (const typed of [code.replace(/-/g, ""), loose, wide, ` ${code}\n`, code.replace(/1/g, "i")]) {
          expect(readCode(typed)).toEqual(read);
        }
      }),
    );
  });

  it("with one wrong symbol is refused, whichever it is", () => {
    fc.assert(
      fc.property(codes, fc.nat({ max: 15 }), fc.nat({ max: 31 }), (code, at, symbol) => {
        const letters = code.replace(/-/g, "").split("");
        const wrong = SYMBOLS[symbol] ?? "";
        fc.pre(letters[at] !== wrong);
        letters[at] = wrong;
        expect(readCode(letters.join(""))).toEqual({ ok: false, fault: "check" });
      }),
      { numRuns: 500 },
    );
  });

  it("with two symbols in each other's place is refused, wherever they stand", () => {
    fc.assert(
      fc.property(codes, fc.nat({ max: 15 }), fc.nat({ max: 15 }), (code, a, b) => {
        const letters = code.replace(/-/g, "").split("");
        fc.pre(letters[a] !== letters[b]);
        [letters[a], letters[b]] = [letters[b] ?? "", letters[a] ?? ""];
        expect(readCode(letters.join(""))).toEqual({ ok: false, fault: "check" });
      }),
      { numRuns: 500 },
    );
  });

  it("says what is wrong with anything else, and never throws", () => {
    expect(readCode("")).toEqual({ ok: false, fault: "length" });
    expect(readCode("2820-0000-0000-005")).toEqual({ ok: false, fault: "length" });
    expect(readCode("2820-0000-0000-00U5")).toEqual({ ok: false, fault: "symbol", symbol: "U" });
    expect(readCode("東京")).toMatchObject({ ok: false, fault: "symbol" });
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (typed) => {
        const read = readCode(typed);
        if (read.ok) expect(codeOf(read.challenge, read.rules)).not.toBeNull();
      }),
    );
  });

  it("has none for a world that no code can name", () => {
    const plain = { scenario: "crossroads", seed: "alea:5", difficulty: "standard" as const, truths: {} };
    expect(codeOf({ ...plain, seed: "alea:kuroshio" }, RULES_VERSION)).toBeNull();
    expect(codeOf({ ...plain, seed: "alea:1099511627776" }, RULES_VERSION)).toBeNull();
    expect(codeOf({ ...plain, seed: "alea:007" }, RULES_VERSION)).toBeNull();
    expect(codeOf({ ...plain, truths: { bite: 500 } }, RULES_VERSION)).toBeNull();
    expect(codeOf({ ...plain, scenario: "own-mine" }, RULES_VERSION)).toBeNull();
    expect(codeOf({ ...plain, modifiers: ["critics", "premises"] }, RULES_VERSION)).toBeNull();
  });

  it("of any kind names a game that can be played", () => {
    fc.assert(
      fc.property(challenges, (challenge) => {
        expect(gameOf(challenge)).not.toBeNull();
      }),
      { numRuns: 30 },
    );
  });
});
