import { describe, expect, it } from "vitest";
import { POLICIES } from "../../game/advisors/index.ts";
import { DOCTRINE_PILLARS, ENGINE, type Game, QUESTIONS, type QuestionId } from "../../game/engine/index.ts";
import {
  areModifiers,
  type Challenge,
  gameOf,
  groundUnder,
  inOrder,
  MODIFIERS,
  type ModifierId,
  makeRun,
  playRun,
  reopen,
  startOf,
  verify,
} from "../../game/runs/index.ts";

const under = (...modifiers: ModifierId[]): Challenge => ({
  scenario: "crossroads",
  seed: "alea:11",
  difficulty: "standard",
  truths: {},
  ...(modifiers.length > 0 ? { modifiers } : {}),
});
const gameUnder = (...modifiers: ModifierId[]): Game => gameOf(under(...modifiers)) as Game;
const startUnder = (...modifiers: ModifierId[]) => startOf(gameUnder(...modifiers), under(...modifiers));
const refusalOf = (game: Game, challenge: Challenge, order: object) =>
  ENGINE.check(game, startOf(game, challenge), { type: "commit", turn: 0, orders: [order] })[0]?.code;

describe("modifiers", () => {
  it.each(["premises", "critics"] as const)(
    "%s hold four questions on their sides, known and drawn",
    (id) => {
      const one: QuestionId[] = ["withdrawal", "leakage"];
      const other: QuestionId[] = ["linkage", "credit"];
      const [high, low] = id === "premises" ? [one, other] : [other, one];
      for (let seed = 0; seed < 30; seed++) {
        const challenge = { ...under(id), seed: `alea:${seed}` };
        const { truths } = startOf(gameUnder(id), challenge).hidden;
        for (const q of high) expect(truths[QUESTIONS.indexOf(q)]).toBeGreaterThan(500);
        for (const q of low) expect(truths[QUESTIONS.indexOf(q)]).toBeLessThan(500);
      }
      const { beliefs } = ENGINE.board(gameUnder(id), startUnder(id));
      for (const { question, low: from, high: to } of beliefs) {
        if (high.includes(question)) expect(from).toBeGreaterThan(500);
        if (low.includes(question)) expect(to).toBeLessThan(500);
      }
    },
  );

  it("fix the length, the slots, the doctrine and the purse", () => {
    expect(gameUnder("short").scenario.turns).toBe(12);
    expect(gameUnder("slots").scenario.slots).toBe(gameUnder().scenario.slots - 1);
    expect(startUnder("fortress").doctrine).toEqual({
      deterrence: 40,
      resilience: 25,
      autonomy: 25,
      order: 10,
    });
    expect(Object.values(startUnder("even").doctrine)).toEqual(DOCTRINE_PILLARS.map(() => 25));
    const { rules } = gameUnder("lean");
    expect(rules.standard.upkeep.revenue.base).toBeLessThan(gameUnder().rules.standard.upkeep.revenue.base);
    // What a difficulty changes stands beside it.
    expect(rules.apprentice.upkeep.revenue.difficulty).not.toBe(0);
  });

  it.each([
    ["nostudy", { type: "study", question: "bite" }],
    ["nosanctions", { type: "sanction", on: "RUS", sector: "energy", level: 2 }],
    ["bound", { type: "aid", to: "PHL", purpose: "security", amount: 20, terms: "open", standing: false }],
    ["even", { type: "doctrine", weights: { deterrence: 30, resilience: 25, autonomy: 25, order: 20 } }],
  ] as const)("%s seals its order, which is allowed without", (id, order) => {
    expect(refusalOf(gameUnder(id), under(id), order)).toBe("forbidden");
    expect(refusalOf(gameUnder(), under(), order)).toBeUndefined();
  });

  it("stand in the list's order, each once, no two about the same", () => {
    expect(areModifiers(["premises", "lean"])).toBe(true);
    expect(areModifiers(["lean", "premises"])).toBe(false);
    expect(areModifiers(["lean", "lean"])).toBe(false);
    expect(areModifiers(["premises", "critics"])).toBe(false);
    expect(areModifiers(["nonsense"])).toBe(false);
    expect(inOrder(["lean", "premises", "critics"])).toEqual(["critics", "lean"]);
    expect(gameOf({ ...under(), modifiers: ["premises", "critics"] })).toBeNull();
  });

  it.each(MODIFIERS)("%s is carried by the run, and verified with it", (id) => {
    const challenge = under(id);
    const game = gameUnder(id);
    const maker = POLICIES.recalibrator;
    if (!maker) throw new Error("no recalibrator");
    const run = makeRun(challenge, playRun(game, challenge, maker).commands);
    if (!run) throw new Error("does not replay");
    expect(verify(run)).toMatchObject({ verdict: "valid", finished: true });
    expect(reopen(run).run?.challenge.modifiers).toEqual([id]);
    expect(groundUnder(game)).toEqual({ scenario: "crossroads", modifiers: [id] });
    const { modifiers: _, ...bare } = challenge;
    // Without its modifier it is another run: by its seal at least.
    expect(verify({ ...run, challenge: bare }).verdict).not.toBe("valid");
    expect(verify({ ...run, challenge: { ...bare, modifiers: ["nonsense"] } })).toEqual({
      verdict: "malformed",
      place: "challenge.modifiers",
      reason: "unknown modifiers",
    });
  });
});
