import { describe, expect, it } from "vitest";
import { FAST } from "../../game/advisors/index.ts";
import { keyOf } from "../../game/engine/arith.ts";
import {
  beliefIn,
  boardOf,
  DIFFICULTIES,
  decodeLedger,
  eventOf,
  type Game,
  marked,
  newGame,
  type Order,
  QUESTIONS,
  quarterOf,
  runScore,
  type State,
  step,
  viewOf,
} from "../../game/engine/index.ts";
import { ROW } from "../../game/engine/ledger/ledger.ts";
import { mark } from "../../game/engine/state/marks.ts";
import { gameOf } from "../../game/runs/index.ts";
import { dispatchText, format, messages, messagesFor, sightText } from "../../game/text/index.ts";
import { SCENARIOS } from "../../game/world/index.ts";
import { faults, flagged, unexplained, walk } from "./helpers.ts";

const game = (id: string): Game => gameOf(id) as Game;
const start = (id: string, truths = {}): State =>
  newGame(game(id), { seed: "alea:start", difficulty: "standard", truths });
const order = (project: string): Order => ({ type: "project", project });
const commit = (g: Game, s: State, ...orders: Order[]) =>
  step(g, s, { type: "commit", turn: s.turn, orders });

describe("the five scenarios", () => {
  it("are the five, in the order of the title", () => {
    expect(Object.keys(SCENARIOS)).toEqual(["tutorial", "pledge", "crossroads", "carriers", "varyag"]);
  });

  it("have the lengths they announce", () => {
    expect(Object.values(SCENARIOS).map((s) => s.turns)).toEqual([6, 12, 24, 40, 12]);
    expect(quarterOf(game("carriers").scenario, 39)).toEqual({ year: 2035, part: 4 });
    expect(quarterOf(game("pledge").scenario, 11)).toEqual({ year: 2026, part: 4 });
  });

  for (const id of Object.keys(SCENARIOS)) {
    it(`${id} plays to its end with every policy, its ledger exact`, () => {
      const g = game(id);
      for (const by of Object.values(FAST)) {
        for (let seed = 0; seed < 4; seed++) {
          const end = walk(
            `${id}${seed}`,
            by,
            (before, _command, report, after) => {
              expect(faults(after)).toEqual([]);
              const rows = [...report.rows, ...(report.successor?.reports ?? []).flatMap((r) => r.rows)];
              expect(unexplained(before, rows, after)).toEqual([]);
              expect(decodeLedger(g, rows).length).toBe(rows.length / ROW);
              for (const d of report.dispatches) expect(dispatchText(messages("ja"), d).text).not.toBe("");
            },
            g,
          );
          expect(end.phase).toBe("over");
          expect(runScore(g, end)).toBeGreaterThan(0);
        }
      }
    });

    it(`${id} has words in both languages for all that it names`, () => {
      const { scenario } = game(id);
      for (const language of ["en", "ja"] as const) {
        const m = messages(language);
        const has = (list: object, key: string): void => expect(Object.keys(list), key).toContain(key);
        has(m.names.scenarios, id);
        has(m.scenarios, id);
        for (const a of scenario.actors) has(m.names.actors, a.id);
        for (const z of scenario.zones) has(m.names.zones, z.id);
        for (const s of scenario.ships) has(m.names.ships, s.id);
        for (const p of scenario.projects ?? []) has(m.projects, p.id);
        for (const s of scenario.sights ?? []) {
          const { name, kind, text, places } = sightText(m, s.id);
          expect([name, kind, text].every(Boolean), s.id).toBe(true);
          expect(Object.keys(places ?? {})).toEqual(s.places.map((place) => place.id));
        }
        for (const e of scenario.endings ?? []) has(m.endings, e.id);
        for (const t of scenario.coda?.transfers ?? []) has(m.coda.transfers, t.id);
        for (const t of scenario.coda?.measures ?? []) has(m.coda.measures, t.id);
        expect((m.guide as Record<string, string[]>)[id]?.length ?? 0).toBe(scenario.guide ?? 0);
      }
    });
  }

  it("give nobody two events on one draw of luck", () => {
    for (const s of Object.values(SCENARIOS)) {
      expect(new Set(s.events.map((e) => e.slot)).size, s.id).toBe(s.events.length);
    }
  });
});

describe("open questions in play", () => {
  it("are the only ones shown, believed, studied and revealed", () => {
    const g = game("tutorial");
    const s = start("tutorial");
    expect(boardOf(g, viewOf(s)).beliefs.map((b) => b.question)).toEqual(["withdrawal", "leakage"]);
    expect(commit(g, s, { type: "study", question: "appetite" })).toMatchObject({
      ok: false,
      problems: [{ code: "notAsked" }],
    });
    expect(commit(g, s, { type: "study", question: "leakage" }).ok).toBe(true);
  });

  it("leave the rest at their prior's mean, whatever a challenge asks for", () => {
    const s = start("tutorial", { appetite: 900, leakage: 123 });
    expect(s.hidden.truths[QUESTIONS.indexOf("appetite")]).toBe(500);
    expect(s.hidden.truths[QUESTIONS.indexOf("leakage")]).toBe(123);
    const moved = commit(game("tutorial"), s);
    expect(moved.ok && beliefIn(game("tutorial"), moved.state, "appetite")).toEqual(
      beliefIn(game("tutorial"), s, "appetite"),
    );
  });
});

describe("half-years", () => {
  it("are counted and named in both languages", () => {
    const { scenario } = game("varyag");
    expect(quarterOf(scenario, 0)).toEqual({ year: 1998, part: 5 });
    expect(format("en").quarter(quarterOf(scenario, 0))).toBe("1998 H1");
    expect(format("en").quarter(quarterOf(scenario, 11))).toBe("2003 H2");
    expect(format("ja").quarter(quarterOf(scenario, 0))).toBe("1998年上期");
    expect(format("ja").quarter(quarterOf(scenario, 3))).toBe("1999年下期");
  });

  it("are called so where turns are spoken of", () => {
    const run = { scenario: "varyag", texts: null, halves: true, level: "full" as const };
    expect(messagesFor("en", run).desk.commit).toBe("Commit the half-year");
    expect(messagesFor("ja", run).desk.quarter).toBe("半期");
    expect(messagesFor("en", { ...run, halves: false, level: "full" })).toBe(messages("en"));
  });
});

describe("projects", () => {
  const g = game("varyag");

  it("cost what they say, do what they say, and are done once", () => {
    const s = start("varyag");
    const done = commit(g, s, order("vy_lisbon"));
    if (!done.ok) throw new Error("refused");
    const paid = done.report.rows;
    expect(unexplained(s, paid, done.state)).toEqual([]);
    expect(decodeLedger(g, paid)).toContainEqual(
      expect.objectContaining({ stat: "intelligence", delta: 25, cause: "projectDone" }),
    );
    expect(boardOf(g, viewOf(done.state)).projects.find((p) => p.id === "vy_lisbon")?.done).toBe(1);
    const again = { ...done.state, phase: "plan" as const, queue: [], turn: 1 };
    expect(commit(g, again, order("vy_lisbon"))).toMatchObject({ problems: [{ code: "projectDone" }] });
  });

  it("wait for their moment, and may return after their turns", () => {
    const s = start("varyag");
    expect(commit(g, s, order("vy_satellites"))).toMatchObject({
      problems: [{ code: "projectNotYet", what: "taepodong" }],
    });
    const late = flagged(s, "hullsold");
    expect(commit(g, late, order("vy_scrap"))).toMatchObject({
      problems: [{ code: "projectPast", what: "hullsold" }],
    });
    expect(commit(g, s, order("nothing"))).toMatchObject({ problems: [{ code: "target" }] });
    const ordered = (turn: number): State => ({
      ...s,
      turn,
      history: { ...s.history, projects: mark([], keyOf("vy_audit"), 1) },
    });
    expect(commit(g, ordered(1), order("vy_audit"))).toMatchObject({
      problems: [{ code: "projectDone", need: 1 }],
    });
    expect(commit(g, ordered(2), order("vy_audit")).ok).toBe(true);
  });

  it("are refused where a scenario has none, and closed types where it closes them", () => {
    const s = start("crossroads");
    expect(commit(game("crossroads"), s, order("vy_scrap"))).toMatchObject({
      problems: [{ code: "target" }],
    });
    const closed = commit(g, start("varyag"), { type: "forum", forum: "g7", agenda: "rules" });
    expect(closed).toMatchObject({ problems: [{ code: "forbidden" }] });
  });
});

describe("the hull's history", () => {
  const g = game("varyag");
  const flag = (s: State, name: string): boolean => marked(s.history.flags, keyOf(name)) > 0;
  /** A plan written without looking may not be affordable in every world: then the turn passes. */
  const planned = (s: State, orders: Order[]) => {
    const given = commit(g, s, ...orders);
    return given.ok ? given : commit(g, s);
  };
  const play = (
    seed: number,
    orders: (turn: number) => Order[],
    answer: Record<string, string> = {},
  ): State => {
    let s = newGame(g, { seed: `alea:hull${seed}`, difficulty: "standard" });
    while (s.phase !== "over") {
      const subject = eventOf(g, s.queue[0])?.data.id;
      const next = subject
        ? step(g, s, { type: "respond", turn: s.turn, subject, choice: answer[subject] ?? "c" })
        : s.crisis
          ? step(g, s, { type: "respond", turn: s.turn, subject: "crisis", choice: "hold" })
          : planned(s, orders(s.turn));
      if (!next.ok) throw new Error(JSON.stringify(next.problems));
      s = next.state;
    }
    return s;
  };

  it("goes as it went when Tokyo looks away", () => {
    for (let seed = 0; seed < 12; seed++) {
      const s = play(seed, () => []);
      if (s.turn < 12) continue;
      expect(flag(s, "dalian")).toBe(true);
      expect(flag(s, "scrapped")).toBe(false);
    }
  });

  it("may go otherwise when Tokyo bids, for as long as bids are asked for", () => {
    const cut = Array.from({ length: 24 }, (_, seed) => play(seed, () => [order("vy_scrap")])).filter((s) =>
      flag(s, "scrapped"),
    );
    expect(cut.length).toBeGreaterThan(8);
    expect(cut.length).toBeLessThan(24);
    expect(cut.every((s) => !flag(s, "dalian"))).toBe(true);
  });

  it("reaches each of its endings, and each of its events, from some play", () => {
    const seen = new Set<string>();
    const plans: [(turn: number) => Order[], Record<string, string>][] = [
      [() => [], {}],
      [() => [order("vy_scrap")], {}],
      [(t) => (t > 0 ? [order("vy_warnpublic")] : []), {}],
      [(t) => (t % 3 === 0 && t < 7 ? [order("vy_kyiv")] : []), {}],
      [(t) => (t === 2 ? [order("vy_ankara")] : []), {}],
      [(t) => (t % 2 === 1 ? [order("vy_shiporders"), order("vy_engineers")] : []), { vy_money: "b" }],
      [(t) => (t === 2 ? [order("vy_satellites")] : []), { vy_missile: "b" }],
      [(t) => (t === 6 ? [order("vy_washington")] : []), { vy_favour: "a" }],
      [(t) => (t === 2 ? [order("vy_washington")] : []), {}],
    ];
    const endings = (g.scenario.endings ?? []).map((e) => e.id).filter((id) => id !== "costlypeace");
    const wanted = [...g.scenario.events.map((e) => e.id), ...endings];
    const missing = () => wanted.filter((id) => !seen.has(id));
    for (let seed = 0; seed < 80 && missing().length > 0; seed++) {
      for (const [orders, answers] of plans) {
        const s = play(seed, orders, answers);
        seen.add(s.ending ?? "none");
        for (const { id, slot } of g.scenario.events) if (marked(s.history.fired, slot) > 0) seen.add(id);
      }
    }
    expect(missing()).toEqual([]);
  });
});

describe("difficulty", () => {
  it("moves every scenario the way it says", () => {
    for (const id of Object.keys(SCENARIOS)) {
      const g = game(id);
      const budgets = DIFFICULTIES.map((difficulty) => {
        const moved = commit(g, newGame(g, { seed: "alea:level", difficulty }));
        return moved.ok ? moved.state.nation.budget : 0;
      });
      expect(budgets[0], id).toBeGreaterThan(budgets[1] ?? 0);
      expect(budgets[1], id).toBeGreaterThan(budgets[2] ?? 0);
    }
  });
});
