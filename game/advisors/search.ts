import {
  advance,
  CRISIS_CHOICES,
  checkResponse,
  copyState,
  eventOf,
  type Game,
  NO_EVIDENCE,
  type Order,
  type OrderType,
  QUESTIONS,
  type RespondCommand,
  type State,
  type Stream,
  type View,
} from "../engine/index.ts";
import { planAt } from "./adaptive.ts";
import { wishesOf } from "./line.ts";
import type { Policy, PolicyMaker, Told } from "./policy.ts";
import { playOut, valueFrom, worlds } from "./rollouts.ts";
import { ordersOf, SCHOOLS } from "./schools.ts";
import { answered, atFirst, believed, type Wanted, WORTHS, wanted } from "./triage.ts";
import type { Means } from "./values.ts";

export interface Effort {
  /** Worlds imagined for each decision. */
  worlds: number;
  /** Lists of orders tried in a quarter. */
  tries: number;
  /** Quarters looked ahead. */
  horizon: number;
}

export const STANDARD_EFFORT: Effort = { worlds: 12, tries: 14, horizon: 4 };

/** Worlds after which a list that has fallen behind the best so far is given up. */
const RACE = 4;
/** Standard errors by which a list must do better to take its place. */
const DOUBT = 1;

interface Kind {
  id: string;
  told: boolean;
  /** False: plays to the prior for ever. */
  updates: boolean;
  effort: Effort;
  /** Order types it does without: the measure of whether an instrument is alive. */
  without?: readonly OrderType[];
}

/**
 * Plans by rollouts: lists of answers and works are tried in worlds imagined from the view, and the best is ordered.
 * It holds a view and a private stream, never the state.
 */
export function searching(kind: Kind): PolicyMaker {
  return {
    id: kind.id,
    told: kind.told,
    slow: true,
    begin: (told) => new Searcher(kind, kind.told ? told : {}),
  };
}

class Searcher implements Policy {
  readonly id: string;

  constructor(
    private readonly kind: Kind,
    private readonly told: Told,
  ) {
    this.id = kind.id;
  }

  orders(game: Game, view: View, random: Stream): Order[] {
    const list = this.imagined(game, view, random);
    const tried = this.candidates(game, view, random);
    let best = tried[0] ?? [];
    let most = list.map((world) => this.valueOf(game, copyState(world), best));
    for (let i = 1; i < tried.length; i++) {
      const orders = tried[i] as Order[];
      const found = this.bettered(game, list, orders, most);
      if (!found) continue;
      most = found;
      best = orders;
    }
    return best;
  }

  respond(game: Game, view: View, random: Stream): Pick<RespondCommand, "subject" | "choice"> {
    const list = this.imagined(game, view, random);
    const event = eventOf(game, view.queue[0]);
    const subject = event?.data.id ?? "crisis";
    const choices = event ? (["a", "b", "c"] as const) : CRISIS_CHOICES;
    let best: RespondCommand["choice"] = event ? "c" : "hold";
    let most = -1;
    for (const choice of choices) {
      const reply: RespondCommand = { type: "respond", turn: view.turn, subject, choice };
      if (checkResponse(game, view, reply)) continue;
      let sum = 0;
      for (const world of list) {
        const s = copyState(world);
        const from = s.scores.length;
        if (!advance(game, s, reply, "nothing").ok) continue;
        playOut(game, s, this.kind.effort.horizon);
        sum += valueFrom(game, s, from);
      }
      if (sum <= most) continue;
      most = sum;
      best = choice;
    }
    return { subject, choice: best };
  }

  private imagined(game: Game, view: View, random: Stream): State[] {
    const seen = this.kind.updates ? view : { ...view, evidence: NO_EVIDENCE };
    return worlds(game, seen, this.told, this.kind.effort.worlds, `${this.id} ${random.below(1 << 30)}`);
  }

  /** The list that triage would order, lists in which one or two of its answers are others, and the schools'. */
  private candidates(game: Game, view: View, random: Stream): Order[][] {
    const means = this.means(game, view);
    const plan = wishesOf(game, view, planAt(game, view.turn));
    const kept = (orders: readonly Order[]) =>
      orders.filter((order) => !this.kind.without?.includes(order.type));
    const all = wanted(game, view, means, { ...WORTHS, money: 0, capital: 0 });
    const list = [kept(answered(game, view, wanted(game, view, means), kept(plan)))];
    for (const school of SCHOOLS) list.push(kept(ordersOf(game, view, school)));
    while (list.length < this.kind.effort.tries) {
      const turned = shaken(all, random);
      list.push(
        kept(answered(game, view, turned, random.below(2) === 0 ? kept(plan) : kept(mixed(plan, random)))),
      );
    }
    return list;
  }

  private means(game: Game, view: View): Means {
    const seen = this.kind.updates ? believed(game, view) : atFirst(game);
    return QUESTIONS.map((question, i) => this.told[question] ?? seen[i] ?? 500);
  }

  private valueOf(game: Game, s: State, orders: readonly Order[]): number {
    const from = s.scores.length;
    if (!advance(game, s, { type: "commit", turn: s.turn, orders: [...orders] }, "nothing").ok) return -1;
    playOut(game, s, this.kind.effort.horizon);
    return valueFrom(game, s, from);
  }

  /**
   * What a list comes to in each of the worlds, if it does better there than the best so far by more than chance
   * would have it; null as soon as it has fallen behind.
   */
  private bettered(
    game: Game,
    list: readonly State[],
    orders: readonly Order[],
    best: readonly number[],
  ): number[] | null {
    const found: number[] = [];
    let sum = 0;
    let squares = 0;
    for (let i = 0; i < list.length; i++) {
      const value = this.valueOf(game, copyState(list[i] as State), orders);
      const gain = value - (best[i] ?? 0);
      found.push(value);
      sum += gain;
      squares += gain * gain;
      if (i + 1 >= RACE && sum <= 0) return null;
    }
    const n = list.length;
    const variance = n < 2 ? 0 : Math.max(0, squares - (sum * sum) / n) / (n - 1);
    return sum > 0 && sum * sum > DOUBT * DOUBT * variance * n ? found : null;
  }
}

/** The same answers in another order, some left out. */
function shaken(list: readonly Wanted[], random: Stream): Wanted[] {
  return list
    .filter(() => random.below(4) > 0)
    .map((each) => ({ each, by: each.gain * (40 + random.below(120)) }))
    .sort((a, b) => b.by - a.by)
    .map(({ each }) => each);
}

/** A plan's orders in another order. */
function mixed(plan: readonly Order[], random: Stream): Order[] {
  return plan
    .map((order) => ({ order, by: random.below(1000) }))
    .sort((a, b) => a.by - b.by)
    .map(({ order }) => order);
}

export const search = searching({ id: "search", told: false, updates: true, effort: STANDARD_EFFORT });
export const searchPrior = searching({
  id: "search-prior",
  told: false,
  updates: false,
  effort: STANDARD_EFFORT,
});
export const searchTold = searching({
  id: "search-told",
  told: true,
  updates: true,
  effort: STANDARD_EFFORT,
});

/** Search that does without one type of order: what its mean score loses is what the instrument is worth. */
export function searchWithout(type: OrderType): PolicyMaker {
  return searching({
    id: `search-without-${type}`,
    told: false,
    updates: true,
    effort: STANDARD_EFFORT,
    without: [type],
  });
}
