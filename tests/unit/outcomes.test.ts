import { describe, expect, it } from "vitest";
import {
  boardOf,
  compile,
  type Evidence,
  type Game,
  kindAt,
  marked,
  newGame,
  type Order,
  ordersFor,
  QUESTIONS,
  RULES,
  type State,
  step,
  viewOf,
} from "../../game/engine/index.ts";
import { centre, meanOf } from "../../game/engine/questions/beliefs.ts";
import { beliefIn } from "../../game/engine/questions/evidence.ts";
import { chancesAt } from "../../game/engine/state/odds.ts";
import type { AnswerData } from "../../game/engine/state/situations.ts";
import type { SituationState } from "../../game/engine/state/state.ts";
import { OUTCOMES, PILLARS } from "../../game/engine/vocabulary.ts";
import { CROSSROADS } from "../../game/world/crossroads.ts";
import { crossroads } from "./helpers.ts";
import {
  commits,
  evenly,
  nameOf,
  only,
  openIn,
  type Quarter,
  quartersOf,
  settledIn,
  toldIn,
} from "./quarters.ts";

const QUARTERS = quartersOf(6);

type Outcome = Extract<Evidence, { kind: "outcome" }>;

const truthOf = (s: State, { question }: Outcome): number =>
  s.hidden.truths[QUESTIONS.indexOf(question)] ?? 500;

/** The evidence of what came to pass in a commit, in its order: leaks and events have odds without a bad side. */
const seenIn = ({ report }: Quarter): Outcome[] =>
  report.evidence.flatMap((e) => (e.kind === "outcome" && (e.bad !== 0 || e.badSwing !== 0) ? [e] : []));

function commit(game: Game, state: State, orders: readonly Order[]) {
  const answer = step(game, state, { type: "commit", turn: state.turn, orders });
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
  return answer;
}

describe("a card", () => {
  it("is the same whatever the answer: where all chances are equal, so is what comes of it", () => {
    const games = [evenly(200, 300), evenly(450, 300), evenly(700, 200)];
    const results = new Set<string>();
    for (const { state: open, situation } of openIn(QUARTERS, 1)) {
      const state = only(open, { ...situation, clock: 1 });
      for (const [g, game] of games.entries()) {
        const ways: Order[][] = [[]];
        kindAt(game, situation).data.answers.forEach((_, i) => {
          const order = ordersFor(game, state, situation, i)[0];
          if (order) ways.push([order]);
        });
        const came = ways.map((orders) => toldIn(commit(game, state, orders).report)[0]?.outcome);
        expect(new Set(came).size, nameOf(situation)).toBe(1);
        results.add(`${g} ${came[0]}`);
      }
    }
    expect(results.size).toBe(games.length * OUTCOMES.length);
  });

  it("is of each quarter of the luck once in four draws of a kind, in an order of its own", () => {
    const { deck } = RULES.situations;
    const part = Math.trunc(1000 / deck);
    /** By seed, kind and ordinal, of how many of the thresholds the card lay beyond: its place in the deck. */
    const places = new Map<string, number>();
    const counted = new Map<string, number>();
    for (let n = 1; n < deck; n++) {
      const game = evenly(part * n, 40);
      for (const quarter of quartersOf(6, game, ["idle", "random"]))
        for (const { situation, seen, told } of settledIn(quarter, game)) {
          const { seed } = quarter.before.hidden;
          if (!seen) continue;
          const which = `${seed} ${situation.slot} ${situation.ordinal}`;
          if (counted.get(which) === n) continue;
          // Only what each of the games has dealt so far is compared.
          if ((counted.get(which) ?? 0) !== n - 1) continue;
          counted.set(which, n);
          places.set(which, (places.get(which) ?? 0) + (told.outcome === "good" ? 0 : 1));
        }
    }
    const hands = new Map<string, number[]>();
    for (const [which, place] of places) {
      if (counted.get(which) !== deck - 1) continue;
      const at = which.lastIndexOf(" ");
      const hand = `${which.slice(0, at)} ${Math.trunc(Number(which.slice(at)) / deck)}`;
      hands.set(hand, [...(hands.get(hand) ?? []), place]);
    }
    for (const [hand, dealt] of hands) expect(new Set(dealt).size, hand).toBe(dealt.length);
    const whole = [...hands.values()].filter((dealt) => dealt.length === deck);
    expect(whole.length).toBeGreaterThan(20);
    expect(new Set(whole.map((dealt) => dealt.join())).size).toBeGreaterThan(deck);
  });
});

describe("an outcome", () => {
  it("is evidence with the odds of the way it was met, one a situation, at the truth's own chance", () => {
    let good = 0;
    let meant = 0;
    let all = 0;
    for (const quarter of commits(QUARTERS)) {
      const seen = seenIn(quarter);
      const settled = settledIn(quarter);
      expect(seen.length).toBe(settled.length);
      for (const [i, { situation, told }] of settled.entries()) {
        const kind = kindAt(crossroads, situation);
        const way = kind.answers.find((each) => (each.data as AnswerData).id === told.answer) ?? kind.left;
        const { question, good: g, goodSwing, bad, badSwing } = way.data;
        const outcome = OUTCOMES.indexOf(told.outcome);
        const row = { question, good: g, goodSwing, bad, badSwing, outcome, slot: situation.slot };
        expect(seen[i]).toMatchObject({ ...row, turn: quarter.before.turn });
        if (!way.data.shift && !kind.data.standing) expect(seen[i]?.shift).toBe(0);
        const chance = chancesAt(way.data, seen[i]?.shift ?? 0, truthOf(quarter.before, seen[i] as Outcome));
        // Nothing comes to pass that could not.
        expect(chance[outcome]).toBeGreaterThan(0);
        all++;
        meant += chance[0];
        if (outcome === 0) good++;
      }
    }
    // As often good as the truth's chances say: decks make it steadier than plain luck.
    expect(Math.abs(good - meant / 1000)).toBeLessThan(2 * Math.sqrt(all));
  });

  it("moves what is believed by exactly its likelihood in each world", () => {
    let tried = 0;
    for (const quarter of commits(QUARTERS)) {
      const { before, after, report } = quarter;
      const [first] = report.evidence;
      // By hand, where one thing was seen that bears on the question.
      if (
        first?.kind !== "outcome" ||
        report.evidence.filter((e) => e.question === first.question).length > 1
      )
        continue;
      if (first.bad === 0 && first.badSwing === 0) continue;
      tried++;
      const prior = beliefIn(crossroads, before, first.question);
      const product = prior.map((weight, cell) => {
        const [good, middling, bad] = chancesAt(first, first.shift, centre(cell));
        return weight * ([good, middling, bad][first.outcome] ?? 0);
      });
      const total = product.reduce((a, b) => a + b, 0);
      const posterior = beliefIn(crossroads, after, first.question);
      const sum = posterior.reduce((a, b) => a + b, 0);
      posterior.forEach((weight, cell) => {
        expect(Math.abs(weight / sum - (product[cell] ?? 0) / total)).toBeLessThan(1e-5);
      });
      // A good outcome speaks for the end where it is likelier, a bad one for the other.
      const toward = first.outcome === 0 ? first.goodSwing : first.outcome === 2 ? first.badSwing : 0;
      const moved = meanOf(posterior) - meanOf(prior);
      if (Math.abs(toward) > 200) expect(Math.sign(toward) * moved).toBeGreaterThanOrEqual(0);
    }
    expect(tried).toBeGreaterThan(100);
  });

  it("had on the desk the odds that it came to be seen by, where the board adds nothing", () => {
    let compared = 0;
    for (const quarter of commits(QUARTERS).filter((_, i) => i % 5 === 0)) {
      const { before } = quarter;
      const { situations } = boardOf(crossroads, viewOf(before));
      const seen = seenIn(quarter);
      settledIn(quarter).forEach(({ situation, answer, seen: open }, i) => {
        const { data, left, answers } = kindAt(crossroads, situation);
        const way = answers[answer] ?? left;
        const row = seen[i];
        if (!open || !row || way.data.shift || data.standing) return;
        compared++;
        const shown = situations[before.situations.indexOf(situation)];
        const { believed } = (answer < 0 ? shown?.left : shown?.answers[answer]) ?? {};
        const belief = beliefIn(crossroads, before, row.question);
        const all = belief.reduce((x, y) => x + y, 0);
        const mean = (outcome: 0 | 2) =>
          Math.floor(
            belief.reduce((sum, w, cell) => sum + w * chancesAt(row, row.shift, centre(cell))[outcome], 0) /
              all,
          );
        expect(believed).toEqual([mean(0), 1000 - mean(0) - mean(2), mean(2)]);
      });
    }
    expect(compared).toBeGreaterThan(50);
  });

  it("is on a pledge's own terms where one is in force and nobody answers, a little worse than if it were argued for", () => {
    let paid = 0;
    for (const { state: open, situation } of openIn(QUARTERS, 2)) {
      const { data } = kindAt(crossroads, situation);
      if (!data.standing) continue;
      const state = only(open, { ...situation, clock: 1 });
      const [pledge] = newGame(crossroads, { seed: "alea:pledge", difficulty: "standard" }).pledges;
      const under = (terms: "open" | "audited" | "tied" | null) => {
        const pledges = pledge && terms ? [{ ...pledge, terms, suspended: 0 }] : [];
        const { report } = commit(crossroads, { ...state, pledges }, []);
        const seen = report.evidence.find((e) => e.kind === "outcome" && e.slot === situation.slot);
        return { answer: toldIn(report)[0]?.answer, shift: seen?.kind === "outcome" ? seen.shift : 0 };
      };
      const worse = RULES.situations.standing;
      expect(worse).toBeLessThan(0);
      for (const terms of ["open", "audited", "tied"] as const) {
        const answer = data.answers.find((each) => each.orders.some((order) => order.terms?.includes(terms)));
        expect(under(terms)).toEqual({ answer: answer?.id, shift: worse });
      }
      expect(under(null)).toEqual({ answer: null, shift: 0 });
      paid++;
    }
    expect(paid).toBeGreaterThan(0);
  });

  it("of a sortie lies where the carrier has gone, which is mostly where it was bound for", () => {
    let bound = 0;
    let all = 0;
    for (const quarter of commits(QUARTERS))
      for (const { situation, told } of settledIn(quarter)) {
        if (situation.ship < 0) continue;
        const ship = quarter.after.ships[situation.ship];
        const zones = [situation.zone, situation.other].map((zone) => crossroads.scenario.zones[zone]?.id);
        expect(zones).toContain(told.place);
        expect(told.ship).toBe(crossroads.scenario.ships[situation.ship]?.id);
        if (quarter.report.closed) {
          expect(ship?.phase).toBe("sortie");
          expect(crossroads.scenario.zones[ship?.zone ?? -1]?.id).toBe(told.place);
        }
        all++;
        if (told.place === zones[0]) bound++;
      }
    expect(all).toBeGreaterThan(50);
    expect(bound).toBeGreaterThan(all / 2);
  });
});

describe("what can be seen", () => {
  it("holds nothing of what is hidden, by name or by reference", () => {
    let lurking = 0;
    for (const { after } of QUARTERS) {
      const view = viewOf(after);
      expect(view).not.toHaveProperty("hidden");
      const { truths, origins, schedule, unseen } = after.hidden;
      const hidden = new Set<unknown>([after.hidden, truths, origins, schedule, unseen, ...unseen]);
      lurking += unseen.length;
      const reached = (value: unknown): boolean =>
        hidden.has(value) ||
        (typeof value === "object" && value !== null && Object.values(value).some(reached));
      expect(reached(view)).toBe(false);
    }
    expect(lurking).toBeGreaterThan(20);
  });

  it("counts what has opened as it is told: nothing says that more lies unseen", () => {
    /** By slot, how many have been seen or told, and in which turn the last of them opened. */
    let opened = new Map<number, number>();
    let last = new Map<number, number>();
    let known = new Set<string>();
    const count = ({ slot, ordinal }: SituationState, turn: number) => {
      if (known.has(`${slot} ${ordinal}`)) return;
      known.add(`${slot} ${ordinal}`);
      expect(ordinal).toBe(opened.get(slot) ?? 0);
      opened.set(slot, ordinal + 1);
      last.set(slot, turn);
    };
    for (const { before, command, report, after } of QUARTERS) {
      if (before.turn === 0 && command.type === "commit") {
        [opened, last, known] = [new Map(), new Map(), new Set()];
        for (const each of before.situations) count(each, 0);
      }
      if (command.type === "commit")
        for (const { slot } of before.hidden.unseen)
          count({ slot, ordinal: opened.get(slot) ?? 0 } as SituationState, before.turn);
      if (report.closed) for (const each of after.situations) count(each, after.turn);
      const { history } = viewOf(after);
      for (const { data } of crossroads.situations) {
        expect(marked(history.opened, data.slot)).toBe(opened.get(data.slot) ?? 0);
        const turn = last.get(data.slot);
        expect(marked(history.lastOpened, data.slot)).toBe(turn === undefined ? 0 : turn + 1);
      }
    }
  });
});

describe("between outcomes", () => {
  /** The campaign in which nothing lies open and no event happens. */
  const calm = compile({ ...CROSSROADS, events: [], situations: [] });

  /** Whether a rival's ship has put to sea or come home: without a situation that announces it, by luck. */
  const sailed = (before: State, after: State): boolean =>
    after.ships.some((ship, i) => {
      const was = before.ships[i];
      const { tokyo, washington } = calm.roles;
      if ([tokyo, washington].includes(calm.owners[i] ?? -1)) return false;
      return ship.zone !== was?.zone || (ship.phase === "sortie") !== (was.phase === "sortie");
    });

  it("no pillar moves by more than three shown points in a quarter, and no crisis comes", () => {
    let quiet = 0;
    for (let seed = 0; seed < 40; seed++) {
      let state = newGame(calm, { seed: `alea:calm${seed}`, difficulty: "standard" });
      while (state.phase !== "over") {
        const { state: after, report } = commit(calm, state, []);
        expect(after.crisis).toBeNull();
        expect(after.queue).toEqual([]);
        // What Washington asks for moves nothing; any other dispatch is an outcome, or news of a change.
        const told = report.dispatches.some((d) => d.kind !== "ask" && d.kind !== "shipReady");
        if (!told && !sailed(state, after) && report.successor === null) {
          quiet++;
          for (const id of PILLARS) {
            const [was, now] = [state, after].map((s) =>
              id === "support" ? s.nation.support : s.pillars[id],
            );
            expect(Math.abs((now ?? 0) - (was ?? 0)), `${id} in ${state.turn}`).toBeLessThanOrEqual(30);
          }
        }
        state = after;
      }
    }
    expect(quiet).toBeGreaterThan(60);
  });
});
