import { describe, expect, it } from "vitest";
import { OUTCOMES, type Outcome } from "../../game/engine/index.ts";
import { messages, situationOutcome, situationText } from "../../game/text/index.ts";

const at = (situation: string, nth: number) => ({ situation, place: "MYK", ship: "shandong", nth });

describe("a kind of situation that recurs", () => {
  for (const language of ["en", "ja"] as const) {
    const m = messages(language);
    const kinds = Object.entries(m.again);

    it(`is told in other words each time, and in as many for every outcome, ${language}`, () => {
      for (const [kind, { bodies, outcomes }] of kinds) {
        const told = Array.from(
          { length: bodies.length + 1 },
          (_, nth) => situationText(m, at(kind, nth)).body,
        );
        expect(new Set(told).size, kind).toBe(bodies.length + 1);
        // After the last it begins again.
        expect(situationText(m, at(kind, bodies.length + 1)).body, kind).toBe(told[0]);
        for (const outcome of OUTCOMES) {
          const texts = [...Array((outcomes?.[outcome]?.length ?? 0) + 1).keys()].map(
            (nth) => situationOutcome(m, at(kind, nth), "", outcome).text,
          );
          expect(new Set(texts).size, `${kind} ${outcome}`).toBe(texts.length);
        }
      }
    });

    it(`has other words too for what an answer alone is told of, ${language}`, () => {
      let lists = 0;
      for (const [kind, { own = {} }] of kinds)
        for (const [answer, outcomes] of Object.entries(own))
          for (const [outcome, others] of Object.entries(outcomes)) {
            const first = m.situations as Record<string, { own?: object }>;
            expect(first[kind]?.own, `${kind} ${answer} ${outcome}`).toHaveProperty([answer, outcome]);
            const met = answer === "left" ? null : answer;
            const texts = [...Array(others.length + 1).keys()].map(
              (nth) => situationOutcome(m, at(kind, nth), met, outcome as Outcome).text,
            );
            expect(new Set(texts).size, `${kind} ${answer} ${outcome}`).toBe(others.length + 1);
            lists++;
          }
      expect(lists).toBeGreaterThan(25);
    });

    it(`keeps its title, its answers and what its outcomes are called, ${language}`, () => {
      for (const [kind] of kinds) {
        const [first, second] = [0, 1].map((nth) => situationText(m, at(kind, nth)));
        expect(second?.title).toBe(first?.title);
        expect(second?.answers).toEqual(first?.answers);
        for (const outcome of OUTCOMES)
          expect(second?.outcomes[outcome].name).toBe(first?.outcomes[outcome].name);
      }
    });

    it(`leaves no place unfilled, and is a kind that there is, ${language}`, () => {
      for (const [kind, { bodies, outcomes, own }] of kinds) {
        expect(Object.keys(m.situations)).toContain(kind);
        const ofAnswers = Object.values(own ?? {}).flatMap((each) => Object.values(each).flat());
        for (const text of [...bodies, ...Object.values(outcomes ?? {}).flat(), ...ofAnswers])
          expect(text.replace(/\{(place|the|capital|ship)\}/g, ""), kind).not.toMatch(/[{}]/);
      }
    });
  }

  it("has as many words in both languages", () => {
    const counts = (language: "en" | "ja") =>
      Object.entries(messages(language).again).map(([kind, { bodies, outcomes, own }]) => [
        kind,
        bodies.length,
        ...OUTCOMES.map((each) => outcomes?.[each]?.length ?? 0),
        ...Object.entries(own ?? {}).map(([answer, told]) => [
          answer,
          ...OUTCOMES.map((each) => told[each]?.length ?? 0),
        ]),
      ]);
    expect(counts("ja")).toEqual(counts("en"));
    expect(counts("en").length).toBeGreaterThan(15);
  });
});
