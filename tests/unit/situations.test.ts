import { describe, expect, it } from "vitest";
import {
  boardOf,
  decodeLedger,
  kindAt,
  type Order,
  ordersFor,
  priceOf,
  type State,
  step,
} from "../../game/engine/index.ts";
import { fitting, situationName } from "../../game/engine/orders/answers.ts";
import { judge } from "../../game/engine/orders/check.ts";
import { aboutOf, kindOf } from "../../game/engine/orders/index.ts";
import { shareOf } from "../../game/engine/situations/chances.ts";
import type { AnswerData } from "../../game/engine/state/situations.ts";
import type { SituationState } from "../../game/engine/state/state.ts";
import { OUTCOMES } from "../../game/engine/vocabulary.ts";
import { crossroads, unexplained } from "./helpers.ts";
import {
  commits,
  nameOf,
  only,
  openIn,
  placeOf,
  quartersOf,
  type Settled,
  settledIn,
  toldIn,
} from "./quarters.ts";

const QUARTERS = quartersOf(8);
const OPEN = openIn(QUARTERS, 3);
const KINDS = crossroads.situations.map((kind) => kind.data);

const commit = (state: State, orders: readonly Order[]) => {
  const answer = step(crossroads, state, { type: "commit", turn: state.turn, orders });
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
  return answer;
};

/** Each answer that can be given to something open, with the orders that give it. */
function eachAnswer(
  visit: (at: {
    state: State;
    situation: SituationState;
    answer: AnswerData;
    place: number;
    orders: Order[];
  }) => void,
): void {
  for (const { state, situation } of OPEN)
    kindAt(crossroads, situation).data.answers.forEach((answer, place) => {
      const alone = only(state, situation);
      const orders = ordersFor(crossroads, alone, situation, place);
      if (orders.length > 0) visit({ state: alone, situation, answer, place, orders });
    });
}

describe("an answer", () => {
  it("is given by some order in natural play, whatever the kind and the answer", () => {
    const given = new Set<string>();
    eachAnswer(({ state, situation, answer, place, orders }) => {
      for (const order of orders) {
        expect(fitting(crossroads, state, situation, order), answer.id).toBe(place);
        expect(kindOf(order).refuse(crossroads, state, order, 0)).toBeNull();
      }
      given.add(`${nameOf(situation)} ${answer.id}`);
    });
    const all = KINDS.flatMap((kind) => kind.answers.map((answer) => `${kind.id} ${answer.id}`));
    expect(all.filter((each) => !given.has(each))).toEqual([]);
  });

  it("is met by any order that fits it, at the answer's price", () => {
    let named = 0;
    eachAnswer(({ state, answer, place, orders }) => {
      for (const order of orders) {
        const { answers, prices, problems } = judge(crossroads, state, [order]);
        expect(problems).toEqual([]);
        expect(answers).toEqual([{ situation: 0, answer: place }]);
        const own = priceOf(crossroads, state, order);
        const amount = (aboutOf(order).amount ?? 0) > 0;
        if (amount) named++;
        const price = { budget: amount ? own.budget : answer.budget, capital: answer.capital };
        expect(prices, answer.id).toEqual([price]);
      }
    });
    expect(named).toBeGreaterThan(20);
  });

  it("is paid for as it says, and tells what became of it", () => {
    eachAnswer(({ state, situation, answer, orders }) => {
      const order = orders[0] as Order;
      const { report } = commit(state, [order]);
      const [price] = judge(crossroads, state, [order]).prices;
      const paid = decodeLedger(crossroads, report.rows).filter((row) => row.cause === "price");
      for (const stat of ["budget", "capital"] as const)
        expect(paid.reduce((sum, row) => sum - (row.stat === stat ? row.delta : 0), 0)).toBe(price?.[stat]);
      const told = toldIn(report);
      expect(told).toMatchObject([{ situation: nameOf(situation), answer: answer.id, seen: true }]);
    });
  });

  it("is the first order's that fits: a second has its own price and answers nothing", () => {
    let twice = 0;
    for (const { state: open, situation } of OPEN) {
      const state = only(open, situation);
      const ways = kindAt(crossroads, situation).data.answers;
      const orders = ways.flatMap((_, i) => ordersFor(crossroads, state, situation, i).slice(0, 2));
      for (const first of orders)
        for (const second of orders) {
          const { answers, prices, problems } = judge(crossroads, state, [first, second]);
          if (first === second || problems.length > 0) continue;
          twice++;
          expect(answers[0]).toEqual({ situation: 0, answer: fitting(crossroads, state, situation, first) });
          expect(answers[1]).toBeNull();
          expect(prices[1]).toEqual(priceOf(crossroads, state, second));
        }
    }
    expect(twice).toBeGreaterThan(200);
  });

  it("is none of a situation's if the order says so, and then has its own price", () => {
    eachAnswer(({ state, situation, orders }) => {
      const order = { ...(orders[0] as Order), answers: "none" };
      const { answers, prices, problems } = judge(crossroads, state, [order]);
      if (problems.length > 0) return;
      expect(answers).toEqual([null]);
      expect(prices).toEqual([priceOf(crossroads, state, order)]);
      // What a pledge in force answers by itself, it answers still.
      const pledged = kindAt(crossroads, situation).data.standing === true;
      if (pledged) return;
      expect(toldIn(commit(state, [order]).report).filter((each) => each.answer !== null)).toEqual([]);
    });
  });

  it("is of the situation that the order names, where it would answer another first", () => {
    let other = 0;
    for (const { state: open, situation } of OPEN) {
      // Twice on the desk, the later one due later.
      const twin = { ...situation, actor: situation.actor, clock: situation.clock + 1 };
      for (const away of openIn(QUARTERS, 1).map((each) => each.situation)) {
        const state = only(open, { ...away, clock: 1 }, twin);
        const named = situationName(crossroads, twin);
        if (situationName(crossroads, state.situations[0] as SituationState) === named) continue;
        for (const order of kindAt(crossroads, twin).data.answers.flatMap(
          (_, i) => ordersFor(crossroads, state, twin, i)[0] ?? [],
        )) {
          if (judge(crossroads, state, [order]).answers[0]?.situation !== 0) continue;
          other++;
          const judged = judge(crossroads, state, [{ ...order, answers: named }]);
          expect(judged.problems).toEqual([]);
          expect(judged.answers[0]?.situation).toBe(1);
          // The press on the board says so by itself.
          const press = boardOf(crossroads, state).situations[1]?.answers.map((each) => each.order?.answers);
          expect(press).toContain(named);
        }
      }
    }
    expect(other).toBeGreaterThan(20);
  });

  it("is refused where the order names what does not lie open, does not fit, or is answered already", () => {
    const { state: open, situation } = OPEN[0] as (typeof OPEN)[number];
    const state = only(open, situation);
    const orders = kindAt(crossroads, situation).data.answers.flatMap((_, i) =>
      ordersFor(crossroads, state, situation, i),
    );
    const [first] = orders as [Order];
    const answers = situationName(crossroads, situation);
    const codes = (...list: Order[]) => judge(crossroads, state, list).problems.map((p) => p.code);
    const study: Order = { type: "study", question: "linkage" };
    expect(codes({ ...first, answers })).toEqual([]);
    expect(codes({ ...first, answers: "sortie@nowhere" })).toEqual(["answersUnknown"]);
    expect(codes({ ...study, answers })).toEqual(["answersNot"]);
    const second = orders.find((each) => codes(first, each).length === 0) as Order;
    expect(codes(first, { ...second, answers })).toEqual(["answersNot"]);
    expect(codes(first, second)).toEqual([]);
  });

  it("goes to what is soonest due, then to the larger stake, then to what opened first", () => {
    let several = 0;
    for (const { before, command } of commits(QUARTERS)) {
      if (command.type !== "commit") continue;
      const taken: number[] = [];
      judge(crossroads, before, command.orders).answers.forEach((answered, i) => {
        const order = command.orders[i] as Order;
        const fits = before.situations.flatMap((each, at) => {
          const stake = crossroads.scenario.zones[each.zone]?.stake ?? 0;
          const open = !taken.includes(at) && fitting(crossroads, before, each, order) >= 0;
          return open ? [{ at, clock: each.clock, stake }] : [];
        });
        const [best] = fits.sort((a, b) => a.clock - b.clock || b.stake - a.stake || a.at - b.at);
        expect(answered?.situation).toBe(best?.at);
        if (fits.length > 1) several++;
        if (answered) taken.push(answered.situation);
      });
    }
    expect(several).toBeGreaterThan(20);
  });

  it("is not given by an order that is refused: the next that fits gives it", () => {
    let tried = 0;
    for (const { state: open, situation } of OPEN) {
      const state = only(open, situation);
      const priced = kindAt(crossroads, situation).data.answers.flatMap((_, i) => {
        const order = ordersFor(crossroads, state, situation, i)[0];
        return order ? [{ order, price: judge(crossroads, state, [order]).prices[0] }] : [];
      });
      for (const dear of priced)
        for (const cheap of priced) {
          const budget = cheap.price?.budget ?? 0;
          const about = [dear, cheap].map(({ order }) => kindOf(order).subject(crossroads, state, order));
          if ((dear.price?.budget ?? 0) <= budget || about[0] === about[1]) continue;
          tried++;
          const poor = { ...state, nation: { ...state.nation, budget } };
          const { answers, problems } = judge(crossroads, poor, [dear.order, cheap.order]);
          expect(problems).toMatchObject([{ code: "budget", index: 0 }]);
          const answer = fitting(crossroads, poor, situation, cheap.order);
          expect(answers).toEqual([null, { situation: 0, answer }]);
        }
    }
    expect(tried).toBeGreaterThan(50);
  });

  it("cannot be given to what is unseen: it resolves as left, and is told as unseen", () => {
    let tried = 0;
    eachAnswer(({ state, situation, orders }) => {
      const { data } = kindAt(crossroads, situation);
      if (!data.unseen) return;
      tried++;
      const order = orders[0] as Order;
      const lurking = { ...situation, clock: 1 };
      const unseen = { ...state, situations: [], hidden: { ...state.hidden, unseen: [lurking] } };
      const { answers, prices } = judge(crossroads, unseen, [order]);
      expect(answers).toEqual([null]);
      expect(prices).toEqual([priceOf(crossroads, unseen, order)]);
      const { report, state: after } = commit(unseen, [order]);
      expect(toldIn(report)).toMatchObject([{ situation: data.id, answer: null, seen: false }]);
      expect(after.hidden.unseen.includes(lurking)).toBe(false);
    });
    expect(tried).toBeGreaterThan(20);
  });
});

describe("what an outcome would move", () => {
  const nothing = (moves: object) => Object.values(moves).every((by) => by === 0);

  it("is nothing where its data move nothing, in the middle of a quarter too", () => {
    let seen = 0;
    for (const { after } of QUARTERS) {
      if (after.phase !== "respond") continue;
      const board = boardOf(crossroads, after);
      after.situations.forEach((situation, i) => {
        const { outcomes, left } = kindAt(crossroads, situation).data;
        if (outcomes.middling.length > 0 || (left.effects ?? []).length > 0) return;
        seen++;
        const [, middling = {}] = board.situations[i]?.left.moves ?? [];
        expect(nothing(middling), JSON.stringify(middling)).toBe(true);
      });
    }
    expect(seen).toBeGreaterThan(20);
  });
});

describe("what becomes of a situation", () => {
  it("is told of each that was answered, fell due or was unseen, and of nothing else", () => {
    const told = { seen: 0, unseen: 0, answered: 0, left: 0 };
    for (const quarter of commits(QUARTERS))
      for (const { situation, answer, seen, told: d } of settledIn(quarter)) {
        const { data } = kindAt(crossroads, situation);
        expect(d.situation).toBe(data.id);
        expect(d.seen).toBe(seen);
        if (!seen) expect(data.unseen).toBe(true);
        if (answer >= 0) expect(d.answer).toBe(data.answers[answer]?.id);
        else if (!data.standing) expect(d.answer).toBeNull();
        // A ship may go elsewhere than it was bound for.
        const { other } = situation;
        const elsewhere = crossroads.scenario.zones[other]?.id;
        expect([placeOf(situation), ...(elsewhere ? [elsewhere] : [])]).toContain(d.place);
        told[seen ? "seen" : "unseen"]++;
        told[answer >= 0 ? "answered" : "left"]++;
      }
    for (const count of Object.values(told)) expect(count).toBeGreaterThan(20);
    for (const { report } of QUARTERS.filter((q) => q.command.type === "respond"))
      expect(toldIn(report)).toEqual([]);
  });

  it("comes when it is answered, or exactly at its clock", () => {
    /** By run and situation, when it must come to pass if nobody answers. */
    let due = new Map<string, number>();
    let left = 0;
    for (const { before, command, report, after } of QUARTERS) {
      if (before.turn === 0 && before.phase === "plan" && command.type === "commit") due = new Map();
      const key = ({ slot, ordinal }: SituationState) => `${slot} ${ordinal}`;
      // What has been left this quarter has counted it already.
      for (const each of before.phase === "plan" ? before.situations : []) {
        const when = due.get(key(each)) ?? before.turn + each.clock - 1;
        due.set(key(each), when);
        expect(before.turn + each.clock - 1).toBe(when);
      }
      if (command.type === "commit")
        for (const { situation, answer, seen } of settledIn({ before, command, report, after })) {
          if (answer < 0 && seen) expect(due.get(key(situation))).toBe(before.turn);
          if (answer < 0) left++;
          expect(after.situations.some((each) => key(each) === key(situation))).toBe(false);
        }
      // None is open beyond its time, and none begins with more than its kind gives.
      for (const each of after.situations) {
        expect(each.clock).toBeGreaterThanOrEqual(1);
        expect(each.clock).toBeLessThanOrEqual(kindAt(crossroads, each).data.clock);
      }
    }
    expect(left).toBeGreaterThan(100);
  });

  it("is in the ledger with situation, place, answer and outcome, and is what its data say", () => {
    for (const quarter of commits(QUARTERS)) {
      const rows = decodeLedger(crossroads, quarter.report.rows);
      expect(unexplained(quarter.before, quarter.report.rows, quarter.after)).toEqual([]);
      const settled = settledIn(quarter);
      const found = rows.filter((row) => row.situation !== null);
      for (const row of found) {
        expect(["situationAnswered", "situationOutcome"]).toContain(row.cause);
        const same = settled.filter(({ told }) => isOf(row.situation, told));
        expect(same.length).toBeGreaterThan(0);
      }
      for (const each of settled) {
        // Two ships may have come to one sea: their rows lie together.
        if (settled.filter(({ told }) => sameTold(told, each.told)).length > 1) continue;
        const mine = found.filter((row) => isOf(row.situation, each.told));
        expect(moved(mine, "situationAnswered")).toEqual(meant(each, 0));
        expect(agrees(moved(mine, "situationOutcome"), each, quarter.before)).toBe(true);
      }
    }
  });

  it("opens a crisis only from a bad outcome, one of those that its kind may open", () => {
    let opened = 0;
    for (const { before, command, report, after } of QUARTERS) {
      const at = report.dispatches.findIndex((d) => d.kind === "crisisOpens");
      if (at < 0) {
        if (after.crisis) expect(before.crisis?.kind).toBe(after.crisis.kind);
        continue;
      }
      opened++;
      expect(command.type).toBe("commit");
      const [news, cause] = [report.dispatches[at], report.dispatches[at - 1]];
      if (news?.kind !== "crisisOpens" || cause?.kind !== "situation") throw new Error("no cause");
      expect(cause.outcome).toBe("bad");
      const kind = KINDS.find(({ id }) => id === cause.situation);
      expect(kind?.opens).toContain(news.crisis);
      expect(kind?.crisis).toBeGreaterThan(0);
    }
    expect(opened).toBeGreaterThan(20);
  });
});

type Ref = ReturnType<typeof decodeLedger>[number]["situation"];
type Moves = Record<string, number>;

const isOf = (ref: Ref, { situation, place, answer, outcome }: Settled["told"]): boolean =>
  ref?.situation === situation && ref.at === place && ref.answer === answer && ref.outcome === outcome;

const sameTold = (a: Settled["told"], b: Settled["told"]): boolean =>
  a.situation === b.situation && a.place === b.place && a.answer === b.answer && a.outcome === b.outcome;

function moved(rows: ReturnType<typeof decodeLedger>, cause: string): Moves {
  const sums: Moves = {};
  for (const row of rows) {
    if (row.cause !== cause) continue;
    const key = `${row.stat} ${row.of ?? ""}`;
    sums[key] = (sums[key] ?? 0) + row.delta;
  }
  return sums;
}

/** What an answer does at once (`which` 0), or an outcome in full (1). */
function meant({ situation, told }: Settled, which: 0 | 1): Moves {
  const kind = kindAt(crossroads, situation);
  const way = kind.answers.find((each) => (each.data as AnswerData).id === told.answer) ?? kind.left;
  const { actors, zones } = crossroads.scenario;
  const sea = situation.ship < 0 ? (zones[situation.zone]?.id ?? "") : told.place;
  const at = { actor: situation.ship < 0 ? told.place : null, sea };
  const effects = which === 0 ? way.effects(at) : way.outcome(at, OUTCOMES.indexOf(told.outcome));
  const sums: Moves = {};
  for (const { stat, index, sure } of effects.flatMap((effect) => effect.moves)) {
    if (sure === 0 || index < 0) continue;
    const of = stat.owner === "actors" ? actors[index]?.id : stat.owner === "zones" ? zones[index]?.id : "";
    sums[`${stat.id} ${of}`] = (sums[`${stat.id} ${of}`] ?? 0) + sure;
  }
  return sums;
}

/** Whether rows are an outcome's, all at one share: its place's, and for a bad one within what its kind softens to. */
function agrees(rows: Moves, settled: Settled, before: State): boolean {
  const { situation, told } = settled;
  const zone = situation.ship < 0 ? situation.zone : (crossroads.zones.get(told.place) ?? -1);
  const place = shareOf(crossroads, before, { ...situation, zone }, 0);
  const { softened } = kindAt(crossroads, situation).data;
  const { least, most } = (told.outcome === "bad" && softened) || { least: 100, most: 100 };
  const full = Object.entries(meant(settled, 1));
  for (let soft = least; soft <= most; soft++) {
    const share = Math.trunc((place * soft) / 100);
    const shared = full
      .map(([key, sure]): [string, number] => [key, Math.trunc((sure * share) / 100)])
      .filter(([, delta]) => delta !== 0);
    if (Object.keys(rows).length === shared.length && shared.every(([key, delta]) => rows[key] === delta))
      return true;
  }
  return false;
}
