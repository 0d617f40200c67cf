import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ENGINE, ORDER_TYPES, QUESTIONS, type QuestionId } from "../../game/engine/index.ts";
import {
  type Challenge,
  codeOf,
  gameOf,
  type Limits,
  linkOf,
  Run,
  readLink,
  readRun,
  SIDES,
  startOf,
  tidiedLimits,
  verify,
  verifyLink,
  writeRun,
} from "../../game/runs/index.ts";
import { eventText, messages, messagesWith } from "../../game/text/index.ts";
import { played } from "../harness/played.ts";

const under = (limits: Limits, scenario = "crossroads"): Challenge => ({
  scenario,
  seed: "alea:11",
  difficulty: "standard",
  truths: {},
  limits,
});

const arbitrary = fc
  .record(
    {
      turns: fc.integer({ min: 2, max: 10 }),
      slots: fc.integer({ min: 1, max: 4 }),
      situations: fc.integer({ min: 1, max: 4 }),
      money: fc.integer({ min: 50, max: 200 }),
      closed: fc.subarray([...ORDER_TYPES]),
      doctrine: fc.constant({ deterrence: 40, resilience: 10, autonomy: 25, order: 25 }),
      held: fc.dictionary(fc.constantFrom(...QUESTIONS), fc.constantFrom(...SIDES)),
    },
    { requiredKeys: [] },
  )
  .map((given) => tidiedLimits(given as Limits));

describe("an exercise's limits", () => {
  it("make the scenario that they say", () => {
    const limits: Limits = {
      turns: 8,
      slots: 3,
      situations: 2,
      closed: ["study"],
      doctrine: { deterrence: 25, resilience: 25, autonomy: 25, order: 25 },
      held: { linkage: "middle", bite: "low" },
    };
    const challenge = under(limits);
    const game = gameOf(challenge);
    if (!game) throw new Error("no game");
    const run = Run.begin(challenge);
    if (!run) throw new Error("no run");
    expect(run.board).toMatchObject({ turns: 8, slots: 3 });
    expect(run.board.closed).toEqual(expect.arrayContaining(["study", "doctrine"]));
    const prior = (id: QuestionId) => game.scenario.priors[id];
    expect(prior("linkage")).toEqual({ low: 0, middle: 100, high: 0 });
    expect(prior("bite")).toEqual({ low: 100, middle: 0, high: 0 });
    for (let seed = 0; seed < 20; seed++) {
      const { truths } = startOf(game, { ...challenge, seed: `alea:${seed}` }).hidden;
      expect(truths[QUESTIONS.indexOf("bite")]).toBeLessThanOrEqual(350);
      expect(Math.abs((truths[QUESTIONS.indexOf("linkage")] ?? 0) - 500)).toBeLessThanOrEqual(130);
    }
    const opened = run.board.situations.filter(({ kind }) => kind !== "sortie").length;
    const free = Run.begin({ ...challenge, limits: { turns: 8 } })?.board.situations ?? [];
    expect(opened).toBeLessThan(free.filter(({ kind }) => kind !== "sortie").length);
  });

  it("give more or less money, and nothing else at the start", () => {
    const income = (money: number): number => {
      const run = Run.begin(under({ money }));
      if (!run) throw new Error("no run");
      run.play({ type: "commit", turn: 0, orders: [] });
      return run.board.nation.budget;
    };
    expect(income(60)).toBeLessThan(income(99));
    expect(income(101)).toBeLessThan(income(150));
  });

  it("cannot be more than the scenario has", () => {
    expect(gameOf(under({ turns: 25 }))).toBeNull();
    expect(gameOf(under({ slots: 6 }))).toBeNull();
    expect(gameOf(under({ turns: 7 }, "tutorial"))).toBeNull();
  });

  it("travel with a run's file and link, under a seal of their own, and have no code", () => {
    fc.assert(
      fc.property(arbitrary, (limits) => {
        const { limits: _, ...bare } = under({});
        const challenge: Challenge = limits ? { ...bare, limits } : bare;
        const run = played(challenge, "idle");
        const read = readRun(writeRun(run));
        expect(read).toEqual({ ok: true, run });
        expect(verify(run).verdict).toBe("valid");
        const link = linkOf(run) ?? "";
        expect(readLink(link)).toEqual({ ok: true, run });
        expect(verifyLink(link).verdict).toBe("valid");
        expect(codeOf(challenge, ENGINE.version) === null).toBe(limits !== null);
        if (!limits) return;
        const { limits: __, ...free } = run.challenge;
        expect(verify({ ...run, challenge: free }).verdict).not.toBe("valid");
      }),
      { numRuns: 12 },
    );
  });

  it("bring a teacher's own events, as news and as questions", () => {
    const events: Limits["events"] = [
      {
        turn: 1,
        title: "A vote in Naha",
        body: "The prefecture votes.",
        moves: [{ q: "support", of: null, by: -4 }],
        choices: [],
      },
      {
        turn: 2,
        title: "学校からの手紙",
        body: "<b>問い</b>",
        moves: [],
        choices: [
          { label: "Yes", capital: 3, moves: [{ q: "tension", of: "TWS", by: -10 }] },
          { label: "No", capital: 0, moves: [{ q: "trust", of: "KOR", by: 5 }] },
        ],
      },
    ];
    const run = Run.begin(under({ turns: 6, events }));
    if (!run) throw new Error("no run");
    const told: string[] = [];
    for (let n = 0; n < 60 && !run.over; n++) {
      const [asked] = run.board.pending;
      const { turn } = run.board;
      if (!asked) run.play({ type: "commit", turn, orders: [] });
      else {
        if (asked.kind === "dilemma" && asked.subject === "own_2") told.push(`asked ${turn}`);
        const choice = asked.kind === "crisis" ? "hold" : (asked.choices.at(-1)?.id ?? "");
        run.play({ type: "respond", turn, subject: asked.subject, choice });
      }
    }
    const news = run.quarters.flatMap(({ turn, dispatches }) =>
      dispatches.flatMap((d) => (d.kind === "event" && d.event === "own_1" ? [turn] : [])),
    );
    expect(news).toEqual([1]);
    expect(told).toEqual(["asked 2"]);
    expect(verify(run.file()).verdict).toBe("valid");
    expect(readLink(linkOf(run.file()) ?? "")).toEqual({ ok: true, run: run.file() });
    const words = messagesWith("ja", "crossroads", run.game.scenario.texts ?? null);
    expect(eventText(words, "own_2")).toMatchObject({ title: "学校からの手紙", a: "Yes", b: "No" });
    expect(words.names.scenarios.crossroads).toBe(messages("ja").names.scenarios.crossroads);
    expect(gameOf(under({ turns: 3, events: [{ ...events[0], turn: 4 } as never] }))).toBeNull();
    const nowhere = [{ q: "tension", of: "XXX", by: 1 }];
    expect(gameOf(under({ events: [{ ...events[0], moves: nowhere } as never] }))).toBeNull();
  });

  it("are refused where they say one thing twice or nothing", () => {
    const text = writeRun(played(under({ turns: 4 }), "idle"));
    const withLimits = (limits: unknown) => {
      const file = JSON.parse(text) as { challenge: object };
      return readRun(JSON.stringify({ ...file, challenge: { ...file.challenge, limits } })).ok;
    };
    expect(withLimits({ turns: 4 })).toBe(true);
    for (const bad of [
      {},
      { turns: 1 },
      { turns: 4.5 },
      { turns: 4, more: 1 },
      { closed: [] },
      { closed: ["study", "study"] },
      { closed: ["pact", "aid"] },
      { money: 100 },
      { doctrine: { deterrence: 40, resilience: 40, autonomy: 10, order: 20 } },
      { doctrine: { deterrence: 70, resilience: 10, autonomy: 10, order: 10 } },
      { held: { bite: "up" } },
      { held: {} },
    ]) {
      expect(withLimits(bad), JSON.stringify(bad)).toBe(false);
    }
  });
});
