import { describe, expect, it } from "vitest";
import { ENGINE, type Engine, type Order } from "../../game/engine/index.ts";
import { Run } from "../../game/runs/index.ts";
import { answerChoices, choicesOf, judge, judgeBeside, repeatable } from "../../game/session/judge.ts";
import { Tray } from "../../game/session/tray.ts";

const CHALLENGE = {
  scenario: "crossroads",
  seed: "alea:judge",
  difficulty: "standard",
  truths: {},
} as const;

/** A run whose engine counts how often it is asked about a tray. */
function counted(): { run: Run; asked: () => number } {
  let asked = 0;
  const engine: Engine = {
    ...ENGINE,
    judge: (...all) => {
      asked++;
      return ENGINE.judge(...all);
    },
  };
  const run = Run.begin(CHALLENGE, engine);
  if (!run) throw new Error("no run");
  return { run, asked: () => asked };
}

const LEGAL: Order[] = [
  { type: "secure", chain: "food", amount: 30 },
  { type: "study", question: "bite" },
  { type: "forum", forum: "g7", agenda: "rules" },
];
/** Too dear, sent nowhere, said twice, and some that are fine. */
const MIXED: Order[] = [
  { type: "build", capability: "maritime", amount: 60 },
  { type: "build", capability: "airdefence", amount: 60 },
  { type: "channel", to: "nowhere", stance: "steady", offer: "none" },
  { type: "secure", chain: "food", amount: 30 },
  { type: "secure", chain: "food", amount: 20 },
  { type: "study", question: "bite" },
  { type: "forum", forum: "g7", agenda: "rules" },
  { type: "study", question: "bite" },
  { type: "forum", forum: "asean", agenda: "rules" },
  { type: "secure", chain: "energy", amount: 10 },
];

/** Each draft after the legal ones before it, one at a time. */
function oneByOne(run: Run, orders: readonly Order[]): (string | null)[] {
  const kept: Order[] = [];
  return orders.map((order) => {
    const { problem } = judgeBeside(run, kept, order);
    if (!problem) kept.push(order);
    return problem?.code ?? null;
  });
}

describe("a tray", () => {
  it("is judged as if each order came after the legal ones before it", () => {
    const { run } = counted();
    for (let turn = 0; turn < MIXED.length; turn++) {
      const orders = [...MIXED.slice(turn), ...MIXED.slice(0, turn)];
      const drafts = orders.map((order, key) => ({ key, order, unfit: null }));
      expect(judge(run, drafts).map((a) => a.problem?.code ?? null)).toEqual(oneByOne(run, orders));
    }
    expect(oneByOne(run, MIXED).filter((code) => code === null).length).toBeGreaterThan(1);
  });

  it("is judged once a change, and not again when it is asked", () => {
    const { run, asked } = counted();
    const tray = new Tray();
    tray.reset(LEGAL);
    const before = asked();
    expect(tray.legal(run)).toEqual(LEGAL);
    for (let i = 0; i < 5; i++) expect(tray.items(run).every((item) => item.assessment.ok)).toBe(true);
    expect(asked() - before).toBe(1);
    tray.undo();
    tray.add({ type: "secure", chain: "energy", amount: 10 });
    tray.items(run);
    expect(asked() - before).toBe(2);
  });

  it("keeps an order that is none with the reason, and commits the others", () => {
    const { run } = counted();
    const tray = new Tray();
    tray.add({ type: "secure", chain: "moonlight", amount: 30 } as never);
    tray.add({ type: "secure", chain: "food", amount: 30 });
    expect(tray.items(run).map((item) => item.assessment.problem?.code ?? null)).toEqual(["shape", null]);
    expect(tray.legal(run)).toHaveLength(1);
  });
});

describe("what the rules leave open", () => {
  it("names whom an order may be addressed to, and where a group can be sent", () => {
    const { run } = counted();
    const { targets, reach, pacts, projects } = choicesOf(run);
    expect(targets.sanction).toContain("RUS");
    expect(targets.sanction).not.toContain("JPN");
    expect(targets.pact).toContain("PHL");
    expect(targets.aid).toContain("UKR");
    expect(Object.keys(reach).length).toBeGreaterThan(0);
    for (const seas of Object.values(reach)) expect(seas.length).toBeGreaterThan(0);
    expect(Object.keys(pacts)).toHaveLength(run.board.actors.length - 1);
    expect(Object.keys(projects)).toHaveLength(run.board.projects.length);
  });
});

describe("answers on the desk", () => {
  it("are refused where the tray leaves too little, and one may take another's place", () => {
    const { run } = counted();
    const open = run.board.situations.flatMap(({ id, answers }) =>
      answers.flatMap(({ id: answer, order }) => (order ? [{ id, answer, order }] : [])),
    );
    const free = answerChoices(run, []);
    const [first] = open.filter(({ id, answer }) => free[id]?.[answer] === null);
    if (!first) throw new Error("nothing on the first desk can be answered");
    const tray = new Tray();
    // All but nothing is spent: what costs money is refused, with the figures of the sentence.
    tray.reset([{ type: "build", capability: "maritime", amount: 60 }]);
    const spent = answerChoices(run, tray.items(run));
    const refused = Object.values(spent)
      .flatMap((each) => Object.values(each))
      .filter(Boolean);
    expect(refused.length).toBeGreaterThan(0);
    for (const problem of refused) expect(problem?.code).toMatch(/^[a-zA-Z]+$/);
    // Beside itself an answer is never refused for standing there already.
    tray.reset([first.order]);
    expect(answerChoices(run, tray.items(run))[first.id]?.[first.answer]).toBeNull();
    const [item] = tray.items(run);
    const other = open.find(({ id, answer }) => id === first.id && answer !== first.answer);
    if (!item || !other) return;
    tray.swap(item.key, other.order);
    expect(tray.orders()).toEqual([other.order]);
    tray.undo();
    expect(tray.orders()).toEqual([first.order]);
  });

  it("repeat what was ordered last quarter, once each, and nothing that is done only once", () => {
    const { run } = counted();
    expect(repeatable(run, [])).toEqual([]);
    const orders: Order[] = [
      { type: "secure", chain: "food", amount: 20 },
      { type: "study", question: "bite" },
      { type: "amend", pledge: 1, change: "taper" },
    ];
    expect(run.play({ type: "commit", turn: 0, orders })).toEqual([]);
    while (run.board.phase === "respond") run.play(run.engine.defaultResponse(run.game, run.state));
    const again = repeatable(run, []).map(({ order }) => order);
    expect(again).toContainEqual(orders[0]);
    expect(again.some(({ type }) => type === "amend")).toBe(false);
    expect(repeatable(run, [orders[0] as Order]).map(({ order }) => order)).not.toContainEqual(orders[0]);
  });
});
