import { describe, expect, it } from "vitest";
import {
  boardOf,
  compile,
  copyState,
  decodeLedger,
  defaultResponse,
  type LedgerEntry,
  type Order,
  type Report,
  type State,
  step,
  viewOf,
} from "../../game/engine/index.ts";
import { LOT, lotOf } from "../../game/engine/situations/lots.ts";
import { seaHeld } from "../../game/engine/state/seas.ts";
import { startOf } from "../../game/runs/index.ts";
import { CROSSROADS } from "../../game/world/crossroads.ts";
import { withLuck } from "./fixed-luck.ts";
import { challenge, crossroads } from "./helpers.ts";

/** What the instruments of a quarter promise on the desk: pledges and their ways out, missions, measures. */

/** The first board with nothing open on it: what a situation adds is tested elsewhere. */
function begun(seed: string, change: (s: State) => void = () => {}): State {
  const state = copyState(startOf(crossroads, challenge(seed, { credit: 850, leakage: 850 })));
  state.situations = [];
  state.hidden.unseen = [];
  change(state);
  return state;
}

/** An instalment at Kyiv that falls due: with a pledge in force it ends on the pledge's terms, and may leak. */
function falls(s: State): void {
  const slot = crossroads.scenario.situations?.find((kind) => kind.id === "instalment")?.slot ?? -1;
  s.situations = [{ slot, ordinal: 0, zone: 0, actor: crossroads.roles.kyiv, ship: -1, other: -1, clock: 1 }];
}

/** Whether something leaks of what falls due. */
const leaking = (seed: string, leaks: boolean, play: () => Played): Played => {
  const slot = crossroads.scenario.situations?.find((kind) => kind.id === "instalment")?.slot ?? -1;
  const fixed = { row: "situation", place: lotOf(slot, LOT.leak), of: 1000, value: leaks ? 0 : 999 } as const;
  return withLuck(`alea:${seed}`, 0, [fixed], play);
};

type Played = { state: State; report: Report; rows: LedgerEntry[] };

function commit(state: State, orders: Order[]): Played {
  const answer = step(crossroads, state, { type: "commit", turn: state.turn, orders });
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
  return { ...answer, rows: decodeLedger(crossroads, answer.report.rows) };
}

/** A quarter closed: whatever waits for an answer gets its default. */
function closed({ state, report }: { state: State; report: Report }): { state: State; report: Report } {
  let now = state;
  while (now.phase === "respond") {
    const answer = step(crossroads, now, defaultResponse(crossroads, now));
    if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
    now = answer.state;
  }
  return { state: now, report };
}

const sum = (rows: LedgerEntry[], stat: string, cause: string) =>
  rows.filter((r) => r.stat === stat && r.cause === cause).reduce((a, r) => a + r.delta, 0);

const standing = (amount: number): Order => ({
  type: "aid",
  to: "UKR",
  purpose: "reconstruction",
  amount,
  terms: "open",
  standing: true,
});

describe("a pledge that is to fall", () => {
  const state = begun("falls");
  const whole = state.pledges[0]?.amount ?? 0;

  it("breaks a word by the share it is cut without notice, and no word if it is tapered", () => {
    const quiet = commit(state, []);
    const cut = commit(state, [standing(20)]);
    const deeper = commit(state, [{ type: "amend", pledge: state.pledges[0]?.id ?? 0, change: "end" }]);
    const tapered = commit(state, [{ type: "amend", pledge: state.pledges[0]?.id ?? 0, change: "taper" }]);
    const word = (c: typeof quiet) => sum(c.rows, "credibility", "wordKept");
    expect(whole).toBe(60);
    expect(word(tapered)).toBe(word(quiet));
    expect(word(cut)).toBeLessThan(word(quiet));
    expect(word(deeper)).toBeLessThan(word(cut));
    expect(sum(cut.rows, "trust", "pledgeCut")).toBeLessThan(sum(tapered.rows, "trust", "pledgeChanged"));
    expect(cut.rows.find((r) => r.cause === "pledgeCut")?.ref?.kind).toBe("order");
  });

  it("runs down by thirds and can be taken up again where it is to stay", () => {
    let now = commit(state, [{ type: "amend", pledge: state.pledges[0]?.id ?? 0, change: "taper" }]).state;
    expect(now.pledges[0]?.amount).toBe(40);
    now = { ...copyState(now), phase: "plan", queue: [], crisis: null };
    const kept = commit(now, [standing(40)]);
    expect(sum(kept.rows, "credibility", "wordKept")).toBe(
      sum(commit(now, []).rows, "credibility", "wordKept"),
    );
    expect(kept.state.pledges[0]).toMatchObject({ amount: 40, taper: 0 });
  });
});

describe("a rule of suspension", () => {
  const ruled = (s: State) => {
    for (const p of s.pledges) p.trigger = true;
  };

  it("makes Kyiv keep its books, for help that arrives later", () => {
    const plain = commit(begun("rule"), []);
    const bound = commit(begun("rule", ruled), []);
    expect(bound.state.ukraine.custody).toBeGreaterThan(plain.state.ukraine.custody);
    expect(sum(bound.rows, "coalition", "aidArrives")).toBeLessThanOrEqual(
      sum(plain.rows, "coalition", "aidArrives"),
    );
  });

  it("stops the pledge for as long as the rules say when something leaks, and lessens the blame", () => {
    const both = (s: State) => {
      falls(s);
      ruled(s);
    };
    const bound = leaking("leaks", true, () => commit(begun("leaks", both), []));
    const plain = leaking("leaks", true, () => commit(begun("leaks", falls), []));
    const kept = leaking("leaks", false, () => commit(begun("leaks", both), []));
    const told = ({ report }: Played, kind: string) => report.dispatches.some((d) => d.kind === kind);
    expect([bound, plain, kept].map((each) => told(each, "leak"))).toEqual([true, true, false]);
    const { quarters } = crossroads.rules.standard.pledge.suspended;
    expect(bound.state.pledges[0]?.suspended).toBe(quarters);
    expect(told(bound, "pledgeSuspended")).toBe(true);
    expect(plain.state.pledges[0]?.suspended).toBe(0);
    expect(kept.state.pledges[0]?.suspended).toBe(0);
    expect(sum(bound.rows, "standing", "leak")).toBeGreaterThan(sum(plain.rows, "standing", "leak"));
    expect(sum(bound.rows, "support", "leak")).toBeGreaterThan(sum(plain.rows, "support", "leak"));
  });
});

describe("a pledge stopped by its rule", () => {
  it("is not paid by saying it again, as one stopped on a whim is", () => {
    const stopped = (trigger: number) =>
      begun("again", (s) => {
        for (const p of s.pledges) Object.assign(p, { suspended: 2, trigger });
      });
    expect(commit(stopped(1), [standing(60)]).state.pledges[0]?.paid).toBe(0);
    expect(commit(stopped(0), [standing(60)]).state.pledges[0]?.paid).toBe(60);
  });
});

describe("missions at sea", () => {
  const sent = (mission: "presence" | "shadow" | "exercise", change?: (s: State) => void, to = "BAS") =>
    commit(begun("sea", change), [{ type: "deploy", group: "kaga", zone: to, mission }]);
  const beijing = crossroads.owners.indexOf(crossroads.roles.beijing);

  it("hold a sea alike but for one that follows a carrier, and differ in what else they do", () => {
    const there = crossroads.zones.get("BAS") ?? -1;
    const held = ({ state }: Played) => seaHeld(crossroads, state, there);
    const [presence, shadow, exercise] = (["presence", "shadow", "exercise"] as const).map((m) => sent(m));
    if (!presence || !shadow || !exercise) throw new Error("nothing sent");
    const none = commit(begun("sea"), []);
    expect(held(presence)).toBeGreaterThan(held(none));
    expect(held(shadow)).toBeLessThan(held(presence));
    expect(held(shadow)).toBeGreaterThan(held(none));
    expect(held(exercise)).toBe(held(presence));
    // A partner trains in its own waters; where no carrier is near there is none to follow.
    const warmed = ({ rows }: Played) => rows.filter((r) => r.cause === "presenceSeen");
    expect(warmed(exercise).map((r) => [r.stat, r.of])).toEqual([["trust", "PHL"]]);
    expect([...warmed(presence), ...warmed(shadow)]).toEqual([]);
    expect([presence, shadow, exercise].map((each) => sum(each.rows, "intelligence", "shadowed"))).toEqual([
      0, 0, 0,
    ]);
  });

  it("teach something only in a carrier's wake, wherever the carrier goes next", () => {
    const at = (zone: string) => (s: State) => {
      const carrier = s.ships[beijing];
      if (!carrier) throw new Error("no carrier");
      Object.assign(carrier, { phase: "sortie", clock: 3, zone: crossroads.zones.get(zone) });
    };
    const learnt = (mission: "presence" | "shadow", zone: string) =>
      sum(sent(mission, at(zone)).rows, "intelligence", "shadowed");
    // What the desk says would be followed there is what is.
    const { zones } = boardOf(crossroads, viewOf(begun("sea", at("BAS"))));
    expect(zones.find((z) => z.id === "BAS")?.followed).toEqual([crossroads.scenario.ships[beijing]?.id]);
    expect(learnt("shadow", "BAS")).toBe(crossroads.rules.standard.ships.followed);
    expect(learnt("presence", "BAS")).toBe(0);
    expect(learnt("shadow", "OKH")).toBe(0);
    const port = sent("shadow", (s) => {
      at("BAS")(s);
      for (const [i, ship] of s.ships.entries()) if (i === beijing) ship.phase = "refit";
    });
    expect(sum(port.rows, "intelligence", "shadowed")).toBe(0);
  });

  it("last as many quarters as the rules say beyond the one in which they begin", () => {
    let now = sent("presence").state;
    const out = () => now.ships[crossroads.ships.get("kaga") ?? -1]?.phase === "sortie";
    let quarters = 1;
    while (out() && quarters < 9) {
      now = commit({ ...copyState(now), phase: "plan", queue: [], crisis: null }, []).state;
      quarters++;
    }
    expect(quarters).toBe(crossroads.rules.standard.deploy.stay + 1);
  });
});

describe("sanctions", () => {
  it("stand as they are until an order or an event moves them", () => {
    const quiet = compile({ ...CROSSROADS, events: [], situations: [] });
    let state = startOf(quiet, challenge("stand"));
    const { sanctions } = state;
    while (state.phase !== "over") {
      const answer = step(quiet, state, { type: "commit", turn: state.turn, orders: [] });
      if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
      state = answer.state;
      expect(state.sanctions).toEqual(sanctions);
    }
    expect(state.turn).toBeGreaterThanOrEqual(CROSSROADS.turns);
    const order: Order = { type: "sanction", on: "RUS", sector: "energy", level: 2 };
    const moved = commit(begun("stand"), [order]).state.sanctions;
    expect(moved).toEqual(sanctions.map((level, i) => (i === 0 ? 2 : level)));
  });

  it("cost and deny by their level each quarter, and no more than that", () => {
    const worth = (levels: number[]) => {
      const { rows } = commit(
        begun("levels", (s) => {
          s.sanctions = s.sanctions.map((_, i) => levels[i] ?? 0);
        }),
        [],
      );
      return { front: sum(rows, "front", "sanctionsDeny"), economy: sum(rows, "economy", "sanctionsCost") };
    };
    const [none, some, most] = [worth([]), worth([1, 1, 1, 1]), worth([3, 3, 3, 3])];
    expect(none).toEqual({ front: 0, economy: 0 });
    expect(some.front).toBeGreaterThan(0);
    expect(most.front).toBeGreaterThan(some.front);
    expect(some.economy).toBeLessThanOrEqual(0);
    expect(most.economy).toBeLessThan(some.economy);
  });
});

describe("what comes back is told", () => {
  const quiet = (s: State): State => ({ ...copyState(s), phase: "plan", queue: [], crisis: null });
  const told = (report: Report, kind: string) => report.dispatches.filter((d) => d.kind === kind);

  it("names a group that has ended its stay, after as many quarters as the desk says", () => {
    const sent: Order = { type: "deploy", group: "kaga", zone: "ECS", mission: "presence" };
    let now = commit(begun("home"), [sent]);
    const { stay } = boardOf(crossroads, viewOf(now.state));
    for (let n = 1; n < stay; n++) {
      now = commit(quiet(now.state), []);
      expect(told(now.report, "groupHome")).toEqual([]);
    }
    now = commit(quiet(now.state), []);
    expect(told(now.report, "groupHome")).toMatchObject([{ ship: "kaga", from: "ECS" }]);
  });

  it("names a pledge whose pause has run out, paid in the quarter the desk gave", () => {
    let state = begun("paused", (s) => {
      for (const p of s.pledges) Object.assign(p, { suspended: 2, trigger: 1 });
    });
    const resumes = boardOf(crossroads, viewOf(state)).pledges[0]?.resumes;
    expect(resumes).toBe(state.turn + 2);
    const first = closed(commit(state, []));
    expect(told(first.report, "pledgeResumed")).toEqual([]);
    const second = closed(commit(quiet(first.state), []));
    expect(told(second.report, "pledgeResumed")).toMatchObject([
      { to: "UKR", purpose: "reconstruction", now: false },
    ]);
    state = quiet(second.state);
    const before = state.pledges[0]?.paid ?? 0;
    expect(state.turn).toBe(resumes);
    expect(commit(state, []).state.pledges[0]?.paid).toBeGreaterThan(before);
  });

  it("names one that Tokyo says again while it is stopped", () => {
    const state = begun("again", (s) => {
      for (const p of s.pledges) Object.assign(p, { suspended: 2, trigger: 0 });
    });
    expect(told(commit(state, [standing(60)]).report, "pledgeResumed")).toMatchObject([{ now: true }]);
    expect(told(commit(begun("again"), [standing(60)]).report, "pledgeResumed")).toEqual([]);
  });

  it("says of every sea who would train there, as the trust of an exercise shows", () => {
    const state = begun("trains");
    const { zones, ships } = boardOf(crossroads, viewOf(state));
    expect(zones.some((z) => z.trains.length > 0)).toBe(true);
    for (const zone of zones) {
      const order: Order = { type: "deploy", group: "kaga", zone: zone.id, mission: "exercise" };
      const answer = step(crossroads, state, { type: "commit", turn: 0, orders: [order] });
      if (!answer.ok) continue;
      const rows = decodeLedger(crossroads, answer.report.rows).filter((r) => r.cause === "presenceSeen");
      expect(rows.map((r) => r.of).sort()).toEqual([...zone.trains].sort());
    }
    for (const id of zones.flatMap((z) => z.followed)) {
      expect(ships.find((ship) => ship.id === id)).toMatchObject({ owner: "CHN", phase: "sortie" });
    }
  });
});
