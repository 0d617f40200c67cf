import { describe, expect, it } from "vitest";
import { keyOf } from "../../game/engine/arith.ts";
import {
  compile,
  decodeLedger,
  type Effect,
  newGame,
  QUESTIONS,
  type QuestionId,
  REGIMES,
  RULES,
  type State,
  step,
} from "../../game/engine/index.ts";
import { OTHERWISE } from "../../game/engine/questions/truth.ts";
import { chancesAt } from "../../game/engine/state/odds.ts";
import { CROSSROADS } from "../../game/world/crossroads.ts";
import { type Fixed, withLuck } from "./fixed-luck.ts";
import { changed, type Writable, withEvent } from "./helpers.ts";

const zone = (id: string) => CROSSROADS.zones.findIndex((z) => z.id === id);
const ship = (id: string) => CROSSROADS.ships.findIndex((x) => x.id === id);
const MARK = keyOf("mark");

describe("the events' effects", () => {
  const outcome = (effects: Effect[], prepare: (s: Writable) => void = () => undefined) => {
    const { game, state: first } = withEvent([], effects);
    const state = changed(first, prepare);
    const none = compile({ ...CROSSROADS, events: [] });
    const answer = step(game, state, { type: "commit", turn: 0, orders: [] });
    const quiet = step(none, structuredClone(state), { type: "commit", turn: 0, orders: [] });
    if (!answer.ok || !quiet.ok) throw new Error("refused");
    return { state: answer.state, quiet: quiet.state, report: answer.report };
  };

  it("add to a number", () => {
    const { state, quiet } = outcome([{ q: "standing", add: 50 }]);
    expect(state.nation.standing - quiet.nation.standing).toBe(50);
  });

  it("add at places named by selector: where it happens, along the sea, for every partner", () => {
    const at = (place: string, effects: Effect[]) => {
      const { game } = withEvent([], effects, place);
      return (game.events[0]?.effects ?? []).flatMap((e) => e.moves.map((move) => move.index));
    };
    const zones = (ids: string[]) => ids.map(zone).sort((a, b) => a - b);
    const miyako = CROSSROADS.zones.find((z) => z.id === "MIY");
    const tension = (of: string): Effect[] => [{ q: "tension", of, add: 10 }];
    expect(at("MIY", tension("@place"))).toEqual([zone("MIY")]);
    expect(at("MIY", tension("@sea")).sort((a, b) => a - b)).toEqual(
      zones(["MIY", ...(miyako?.adjacent ?? [])]),
    );
    const manila = CROSSROADS.actors.find((a) => a.id === "PHL");
    expect(at("PHL", tension("@place"))).toEqual([zone(manila?.zones[0] ?? "")]);
    const partners = CROSSROADS.actors.flatMap((a, i) => (a.role === "partner" ? [i] : []));
    expect(at("JPN", [{ q: "trust", of: "@partners", add: 5 }])).toEqual(partners);
    const moved = outcome([{ q: "alignment", of: "@partners", add: 7 }]);
    for (const i of partners) {
      const gained = (moved.state.actors[i]?.alignment ?? 0) - (moved.quiet.actors[i]?.alignment ?? 0);
      expect(gained).toBe(7);
    }
  });

  it("set a flag for a while", () => {
    expect(outcome([{ flag: "mark", quarters: 3 }]).state.history.flags).toEqual([MARK, 4]);
  });

  it("suspend aid, at a price in trust unless a rule was agreed", () => {
    const whim = outcome([{ suspend: "UKR" }]);
    const rule = outcome([{ suspend: "UKR" }], (s) => {
      for (const p of s.pledges) p.trigger = true;
    });
    expect(whim.state.pledges[0]?.suspended).toBe(RULES.pledge.suspended.quarters);
    const kyiv = CROSSROADS.actors.findIndex((a) => a.id === "UKR");
    expect(rule.state.actors[kyiv]?.trust).toBeGreaterThan(whim.state.actors[kyiv]?.trust ?? 0);
  });

  it("calm a sea where Tokyo's ships are", () => {
    const zone = CROSSROADS.zones.findIndex((z) => z.id === "MIY");
    const there = (s: Writable) => {
      const kaga = s.ships[CROSSROADS.ships.findIndex((x) => x.id === "kaga")];
      if (kaga) Object.assign(kaga, { phase: "sortie", clock: 2, zone });
    };
    const { state, quiet } = outcome([{ alert: "MIY" }], there);
    expect(state.zones[zone]?.tension).toBe((quiet.zones[zone]?.tension ?? 0) + RULES.events.alert);
  });

  describe("that swing by a question", () => {
    const CREDIT = QUESTIONS.indexOf("credit");
    const swings: Effect[] = [
      { q: "standing", question: "credit", pivot: 400, swing: 60 },
      { q: "credibility", question: "credit", pivot: 400, swing: -20 },
      { q: "drive", question: "appetite", pivot: 400, swing: 30 },
    ];
    const { game, state } = withEvent([], swings);
    const none = compile({ ...CROSSROADS, events: [] });
    /** The quarter with its draws on both questions fixed, in a world where both truths are as given. */
    const turned = (truth: number, credit: number, appetite: number) => {
      const from = changed(state, (s) => {
        s.hidden.truths = s.hidden.truths.map(() => truth);
      });
      const draw = (question: QuestionId, value: number): Fixed => {
        const place = QUESTIONS.length * 100 + QUESTIONS.indexOf(question);
        return { row: "turned", place, of: 1000, value };
      };
      const fixed = [draw("credit", credit), draw("appetite", appetite)];
      const answer = withLuck("alea:probe", 0, fixed, () =>
        step(game, from, { type: "commit", turn: 0, orders: [] }),
      );
      const quiet = step(none, from, { type: "commit", turn: 0, orders: [] });
      if (!answer.ok || !quiet.ok) throw new Error("refused");
      const rows = decodeLedger(game, answer.report.rows).filter((r) => r.cause === "eventHappened");
      return { rows: rows.map((r) => [r.stat, r.delta]), report: answer.report };
    };

    it("move all of it one way or the other, even at the pivot, each question by a draw of its own", () => {
      const up = [
        ["standing", 60],
        ["credibility", -20],
      ];
      const down = [
        ["standing", -60],
        ["credibility", 20],
      ];
      expect(turned(400, 499, 499).rows).toEqual([...up, ["drive", 30]]);
      expect(turned(400, 500, 499).rows).toEqual([...down, ["drive", 30]]);
      expect(turned(400, 499, 500).rows).toEqual([...up, ["drive", -30]]);
      expect(turned(400, 999, 999).rows).toEqual([...down, ["drive", -30]]);
    });

    it("go the upper end's way more often where the truth is higher", () => {
      const chance = (truth: number) => {
        let n = 0;
        while (n < 1000 && turned(truth, n, 0).rows[0]?.[1] === 60) n += 10;
        return n;
      };
      expect(chance(150)).toBeLessThan(400);
      expect(chance(850)).toBeGreaterThan(700);
    });

    it("are told and seen once a question, at the odds they had", () => {
      const { report } = turned(700, 999, 0);
      const told = report.dispatches.filter((d) => d.kind === "turned");
      expect(told).toMatchObject([
        { question: "credit", high: false },
        { question: "appetite", high: true },
      ]);
      const seen = report.evidence.filter((e) => e.kind === "outcome" && e.slot === 100);
      expect(seen).toMatchObject([
        { question: "credit", outcome: OTHERWISE, shift: 0, turn: 0 },
        { question: "appetite", outcome: 0, shift: 0, turn: 0 },
      ]);
      for (const each of seen) if (each.kind === "outcome") expect(chancesAt(each, 0, 400)[0]).toBe(500);
    });

    it("count nothing of a question that is not in play, which stands in the middle", () => {
      const bite = compile({ ...CROSSROADS, questions: ["bite"], events: game.scenario.events });
      const first = newGame(bite, { seed: "alea:probe", difficulty: "standard" });
      expect(first.hidden.truths[CREDIT]).toBe(500);
      const answer = step(bite, first, { type: "commit", turn: 0, orders: [] });
      if (!answer.ok) throw new Error("refused");
      expect(answer.report.dispatches.some((d) => d.kind === "turned")).toBe(true);
      expect(answer.report.evidence.filter((e) => e.question !== "bite")).toEqual([]);
    });
  });

  const kyiv = CROSSROADS.actors.findIndex((a) => a.id === "UKR");

  it("turn out well or ill by the event's own luck, as often as they say", () => {
    const { game, state } = withEvent([], [{ q: "chips", odds: 700, gain: -30, loss: 20 }]);
    const outcomeAt = (value: number) =>
      withLuck("alea:probe", 0, [{ row: "outcome", place: 200, of: 1000, value }], () => {
        const answer = step(game, state, { type: "commit", turn: 0, orders: [] });
        if (!answer.ok) throw new Error("refused");
        return decodeLedger(game, answer.report.rows).find((r) => r.cause === "eventHappened")?.delta;
      });
    expect([0, 699, 700, 999].map(outcomeAt)).toEqual([-30, -30, 20, 20]);
  });

  it("halve a pledge or end it", () => {
    const halved = outcome([{ amend: "halve", of: "UKR" }]);
    expect(halved.state.pledges[0]?.amount).toBe(30);
    expect(halved.state.actors[kyiv]?.trust).toBe(
      (halved.quiet.actors[kyiv]?.trust ?? 0) - Math.trunc(30 / RULES.pledge.amended.halved),
    );
    const ended = outcome([{ amend: "end", of: "UKR" }]);
    expect(ended.state.pledges).toEqual([]);
    expect(ended.state.actors[kyiv]?.trust).toBe(
      (ended.quiet.actors[kyiv]?.trust ?? 0) - 60 + RULES.pledge.amended.ended,
    );
    expect(ended.state.nation.credibility).toBeLessThan(ended.quiet.nation.credibility);
  });

  it("sign a stage, open talks", () => {
    const { state, quiet } = outcome([
      { sign: "access", of: "PHL", stages: 1 },
      { talks: "industry", of: "IND" },
    ]);
    const actor = (s: State, id: string) => s.actors[CROSSROADS.actors.findIndex((a) => a.id === id)];
    expect(actor(state, "PHL")?.stages[0]).toBe((actor(quiet, "PHL")?.stages[0] ?? 0) + 1);
    expect(actor(state, "IND")?.talks[2]).toBe(1);
    expect(actor(quiet, "IND")?.talks[2]).toBe(0);
  });

  it("move a sanction within its levels", () => {
    expect(outcome([{ sanction: "RUS", sector: "energy", by: 1 }]).state.sanctions[0]).toBe(2);
    expect(outcome([{ sanction: "RUS", sector: "technology", by: 2 }]).state.sanctions[2]).toBe(3);
    expect(outcome([{ sanction: "RUS", sector: "energy", by: -3 }]).state.sanctions[0]).toBe(0);
  });

  it("hold Washington's regime against a fall in commitment", () => {
    const { game, state } = withEvent([], [{ holdRegime: 2 }]);
    const free = compile({ ...CROSSROADS, events: [] });
    const regimeAfter = (g: typeof game, from: State, quarters: number) => {
      let s = from;
      for (let q = 0; q < quarters; q++) {
        if (q > 0) s = { ...s, washington: { ...s.washington, asia: 100 } };
        const answer = step(g, s, { type: "commit", turn: s.turn, orders: [] });
        if (!answer.ok) throw new Error("refused");
        s = { ...answer.state, crisis: null, queue: [], phase: "plan", turn: q + 1 };
      }
      return s.washington.regime;
    };
    expect(regimeAfter(game, state, 3)).toBe(state.washington.regime);
    const rank = (regime: State["washington"]["regime"]) => REGIMES.indexOf(regime);
    expect(rank(regimeAfter(free, structuredClone(state), 3))).toBeGreaterThan(rank(state.washington.regime));
  });

  it("delay a ship, and no other state's copy of it", () => {
    const { game, state } = withEvent([], [{ delay: "type004", quarters: 4 }]);
    const before = state.hidden.schedule.slice();
    const answer = step(game, state, { type: "commit", turn: 0, orders: [] });
    if (!answer.ok) throw new Error("refused");
    expect(state.hidden.schedule).toEqual(before);
    expect(answer.state.hidden.schedule[ship("type004")]).toBe((before[ship("type004")] ?? 0) + 4);
  });

  it("let something leak", () => {
    const { state, quiet } = outcome([{ leak: 999 }]);
    expect(state.tally.leaks).toBe(quiet.tally.leaks + 1);
    expect(state.hidden.origins.length).toBe(quiet.hidden.origins.length + 1);
    expect(state.nation.standing).toBeLessThan(quiet.nation.standing);
  });

  it("put an encounter code in force", () => {
    expect(outcome([{ code: "signed" }]).state.tally.encounterCode).toBe(true);
  });

  it("blame rightly or wrongly, mostly as the hidden origin has it", () => {
    const { game, state } = withEvent(
      [],
      [{ blame: "UKR", right: [{ q: "custody", add: 80 }], wrong: [{ q: "trust", of: "UKR", add: -60 }] }],
    );
    const rightly = (origins: boolean[], value: number) =>
      withLuck("alea:probe", 0, [{ row: "outcome", place: 201, of: 1000, value }], () => {
        const from = structuredClone(state);
        from.hidden.origins = origins;
        // Yards so well watched that nothing else leaks meanwhile.
        Object.assign(from.ukraine, { custody: 1000 });
        const answer = step(game, from, { type: "commit", turn: 0, orders: [] });
        if (!answer.ok) throw new Error("refused");
        return decodeLedger(game, answer.report.rows).some(
          (r) => r.cause === "eventHappened" && r.stat === "custody",
        );
      });
    const { found } = RULES.leak;
    // The last leak is the one that is asked about; an inquiry errs one time in five.
    for (const [origins, guilty] of [
      [[false, true], true],
      [[true, false], false],
      [[], false],
    ] as const) {
      expect(rightly([...origins], found - 1)).toBe(guilty);
      expect(rightly([...origins], found)).toBe(!guilty);
    }
  });

  it("are remembered: a falling coalition, quiet quarters, a leak to the north", () => {
    const { game } = withEvent([]);
    let state = newGame(game, { seed: "alea:memory", difficulty: "standard" });
    let falling = 0;
    let quiet = 0;
    const seen = new Set<boolean>();
    for (let turn = 0; turn < 12; turn++) {
      const answer = step(game, state, { type: "commit", turn, orders: [] });
      if (!answer.ok) throw new Error("refused");
      falling = answer.state.ukraine.coalition < state.ukraine.coalition ? falling + 1 : 0;
      const tested = answer.state.pyongyang.missiles >= RULES.pyongyang.tests;
      seen.add(tested);
      quiet = tested ? 0 : quiet + 1;
      expect(answer.state.tally.falling).toBe(falling);
      expect(answer.state.tally.quiet).toBe(quiet);
      const north = answer.report.dispatches.some((d) => d.kind === "leak" && d.to === "PRK");
      expect(answer.state.tally.north).toBe(north ? turn + 1 : state.tally.north);
      state = { ...answer.state, crisis: null, queue: [], phase: "plan", turn: turn + 1 };
      // Missiles enough for tests from the sixth quarter on.
      if (turn === 5)
        state = changed(state, (s) => {
          s.pyongyang.missiles = RULES.pyongyang.tests + 200;
        });
    }
    expect([...seen].sort()).toEqual([false, true]);
  });
});
