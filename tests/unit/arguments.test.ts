import { describe, expect, it } from "vitest";
import { advise, MATTERS, SCHOOL_IDS } from "../../game/advisors/index.ts";
import { figuresOf, objectionOf, reasonOf } from "../../game/desk/outlook/arguments.ts";
import { boardOf, viewOf } from "../../game/engine/index.ts";
import { gameOf, startOf } from "../../game/runs/index.ts";
import type { LiveGame, SchoolAdvice } from "../../game/session/types.ts";
import { format, messages } from "../../game/text/index.ts";

const challenge = { scenario: "crossroads", seed: "arguments", difficulty: "standard", truths: {} } as const;

function tableAt(turn: number): LiveGame {
  const game = gameOf(challenge);
  if (!game) throw new Error("no game");
  const view = viewOf(startOf(game, challenge));
  const board = { ...boardOf(game, view), turn };
  const advice = advise(game, view).map((a): SchoolAdvice => {
    const orders = a.orders.map((order, key) => ({
      key,
      order,
      assessment: { ok: true, budget: 0, capital: 0, takesSlot: true, problem: null },
    }));
    return { ...a, orders, budget: 0, capital: 0 };
  });
  return { board, advice, quarters: [] } as unknown as LiveGame;
}

describe("the advisers' arguments", () => {
  for (const language of ["en", "ja"] as const) {
    const m = messages(language);

    it(`further ways of putting a case are of matters that there are, ${language}`, () => {
      for (const school of SCHOOL_IDS)
        for (const [matter, texts] of Object.entries(m.advisers.more[school])) {
          expect(MATTERS).toContain(matter);
          expect(new Set(texts).size).toBe(texts.length);
        }
      for (const matter of Object.keys(m.advisers.objectionsMore)) expect(MATTERS).toContain(matter);
    });

    it(`a school that is set on the same matter does not repeat itself in the next quarter, ${language}`, () => {
      const [one, two] = [tableAt(4), tableAt(5)];
      for (const [i, advice] of one.advice.entries()) {
        const next = two.advice[i];
        if (!next) throw new Error("a school is missing");
        expect(reasonOf(m, one.board, advice)).not.toBe(reasonOf(m, two.board, next));
        if (advice.against) expect(objectionOf(m, one, advice)).not.toBe(objectionOf(m, two, next));
      }
    });

    it(`figures are those of the orders, ${language}`, () => {
      const game = tableAt(0);
      for (const advice of game.advice) {
        const figures = figuresOf(m, format(language), game, advice);
        expect(figures.length).toBeGreaterThan(0);
        expect(figures.join(" ")).not.toMatch(/undefined|NaN/);
      }
    });
  }
});
