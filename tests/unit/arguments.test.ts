import { describe, expect, it } from "vitest";
import { advise, MATTERS, SCHOOL_IDS } from "../../game/advisors/index.ts";
import { arguers, outcomesOf, whenRight } from "../../game/desk/agenda/argued.ts";
import { figuresOf, objectionOf, reasonOf } from "../../game/desk/outlook/arguments.ts";
import { boardOf, ENGINE, type Game, OUTCOMES, type View, viewOf } from "../../game/engine/index.ts";
import { gameOf, startOf } from "../../game/runs/index.ts";
import type { LiveGame, SchoolAdvice } from "../../game/session/types.ts";
import { format, messages } from "../../game/text/index.ts";
import type { SituationText } from "../../game/text/words.ts";
import { crossroads, policy, walk } from "./helpers.ts";

const challenge = { scenario: "crossroads", seed: "arguments", difficulty: "standard", truths: {} } as const;

/** The advisers at their table over a view, in a turn of the calendar. */
function tableOf(game: Game, view: View, turn: number): LiveGame {
  const board = { ...boardOf(game, view), turn };
  const advice = advise(game, view).map((a): SchoolAdvice => {
    const orders = a.orders.map((order, key) => ({
      key,
      order,
      assessment: {
        ok: true,
        budget: 0,
        capital: 0,
        takesSlot: true,
        problem: null,
        answers: null,
        fits: [],
      },
    }));
    const argues = a.argues.map((each) => ENGINE.answerNamed(game, view, each));
    return { ...a, orders, argues, budget: 0, capital: 0 };
  });
  return { board, advice, quarters: [] } as unknown as LiveGame;
}

function tableAt(turn: number): LiveGame {
  const game = gameOf(challenge);
  if (!game) throw new Error("no game");
  return tableOf(game, viewOf(startOf(game, challenge)), turn);
}

/** The table in each quarter of some runs. */
const TABLES = ["recalibrator", "triage", "idle"].flatMap((by) =>
  ["a", "b"].map((seed) => {
    const run: LiveGame[] = [];
    walk(`arguments ${seed}`, policy(by), (before) => {
      if (before.phase === "plan") run.push(tableOf(crossroads, viewOf(before), before.turn));
    });
    return run;
  }),
);

describe("what an answer may come to", () => {
  const situations = TABLES.flat().flatMap(({ board }) => board.situations);

  it("has the names that its report would have, the answer's own where it has any", () => {
    let own = 0;
    for (const language of ["en", "ja"] as const) {
      const m = messages(language);
      for (const situation of situations) {
        const words = (m.situations as Record<string, SituationText>)[situation.kind];
        for (const answer of [...situation.answers.map(({ id }) => id), null]) {
          const names = outcomesOf(m, situation, answer);
          for (const outcome of OUTCOMES) {
            const its = words?.own?.[answer ?? "left"]?.[outcome];
            if (its) own++;
            expect(names[outcome]).toBe((its ?? words?.outcomes[outcome])?.name);
          }
        }
      }
    }
    expect(own).toBeGreaterThan(100);
  });
});

describe("what makes an answer right", () => {
  const boards = TABLES.flat().map(({ board }) => board);

  it("lies at both ends of a question that several answers of a situation turn on", () => {
    let shared = 0;
    for (const { id, answers } of boards.flatMap((board) => board.situations)) {
      for (const question of new Set(answers.map((each) => each.question))) {
        const ends = answers.filter((each) => each.question === question && each.rightAt);
        if (ends.length < 2) continue;
        shared++;
        expect(new Set(ends.map((each) => each.rightAt)).size, `${id} ${question}`).toBe(2);
      }
    }
    expect(shared).toBeGreaterThan(50);
  });

  it("is said of every answer that a school argues for, and is argued for by name", () => {
    const m = messages("en");
    let argued = 0;
    for (const game of TABLES.flat())
      for (const situation of game.board.situations)
        for (const answer of situation.answers) {
          const names = arguers(game, situation.id, answer.id);
          argued += names.length;
          expect(new Set(names).size).toBe(names.length);
          const when = whenRight(m, answer);
          expect(when === "").toBe(answer.rightAt === null);
        }
    expect(argued).toBeGreaterThan(200);
  });
});

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

    it(`a school that is set on the same matter has another way of putting it each quarter, as far as there are, ${language}`, () => {
      const { board } = tableAt(0);
      for (const school of SCHOOL_IDS)
        for (const matter of MATTERS) {
          const further = (m.advisers.more[school] as Partial<Record<string, string[]>>)[matter] ?? [];
          const ways = [...further, ""].map((_, turn) =>
            reasonOf(m, { ...board, turn: 4 + turn }, { school, matter } as SchoolAdvice),
          );
          expect(new Set(ways).size, `${school} ${matter}`).toBe(ways.length);
        }
    });

    it(`a school does not repeat itself from quarter to quarter, nor what is said against it, ${language}`, () => {
      const counts = { same: 0, reason: 0, against: 0, objection: 0 };
      for (const run of TABLES)
        for (const [q, now] of run.entries()) {
          const last = run[q - 1];
          for (const [i, advice] of now.advice.entries()) {
            const was = last?.advice[i];
            if (!last || !was) continue;
            if (was.matter === advice.matter) {
              counts.same++;
              if (reasonOf(m, last.board, was) === reasonOf(m, now.board, advice)) counts.reason++;
            }
            if (!was.against || was.against.matter !== advice.against?.matter) continue;
            counts.against++;
            if (objectionOf(m, last, was) === objectionOf(m, now, advice)) counts.objection++;
          }
        }
      // What a school is seldom set on twice running is put in one way alone.
      expect(counts.same).toBeGreaterThan(50);
      expect(counts.reason).toBeLessThan(counts.same / 10);
      expect(counts.against).toBeGreaterThan(50);
      expect(counts.objection).toBeLessThan(counts.against / 10);
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
