import {
  beliefsOf,
  type Game,
  kindAt,
  meanOf,
  type Order,
  ordersFor,
  QUESTIONS,
  type View,
  valuer,
} from "../engine/index.ts";
import { affordable } from "./affordable.ts";
import { ownChanges } from "./own-worth.ts";
import { horizon, lasting, type Means, waysOf } from "./values.ts";

/** What a slot, ¥1bn and a point of capital are held to be worth, in thousandths of a point of the run's score. */
export interface Worths {
  readonly slot: number;
  readonly money: number;
  readonly capital: number;
}

export const WORTHS: Worths = { slot: 0, money: 2, capital: 150 };
/** What falls due later may still be answered later, per cent. */
const LATER = 85;

/** An answer that pays: the orders that would give it, best first, and what it is worth beyond its price. */
export interface Wanted {
  readonly situation: number;
  readonly answer: number;
  readonly gain: number;
  readonly orders: readonly Order[];
}

/**
 * The situations that are worth more than their price to answer, best first: what an answer would move now, by its
 * chances as they are believed, times how long it lasts, less what money and capital are worth.
 */
export function wanted(game: Game, view: View, means: Means, worths = WORTHS): Wanted[] {
  const lasts = horizon(game, view.turn);
  const value = valuer(game, view);
  const list: Wanted[] = [];
  view.situations.forEach((situation, i) => {
    const ways = waysOf(game, view, situation, means, value);
    const left = ways[ways.length - 1] as number;
    const { answers: given } = kindAt(game, situation).data;
    for (let answer = 0; answer < given.length; answer++) {
      const data = given[answer];
      if (!data) continue;
      const answers = ((ways[answer] as number) - left) * lasts * (situation.clock > 1 ? LATER / 100 : 1);
      if (answers <= 0) continue;
      const orders = ordersFor(game, view, situation, answer);
      if (orders.length === 0) continue;
      const own = lasting(game, view, ownChanges(game, view, orders[0] as Order));
      const worth = answers + (value(own) / 16) * lasts;
      const price =
        worths.slot +
        (worths.money * moneyOf(orders[0] as Order, data.budget) + worths.capital * data.capital) *
          (lasts / 460);
      if (worth > price) list.push({ situation: i, answer, gain: worth - price, orders });
    }
  });
  return list.sort((a, b) => b.gain - a.gain);
}

function moneyOf(order: Order, budget: number): number {
  return "amount" in order ? order.amount : budget;
}

/** Orders that answer the desk, and after them a plan's; what cannot be given together falls out. */
export function answered(game: Game, view: View, list: readonly Wanted[], plan: readonly Order[]): Order[] {
  const orders: Order[] = [];
  const met = new Set<number>();
  for (const each of list) {
    if (met.has(each.situation)) continue;
    for (const order of each.orders) {
      const more = affordable(game, view, [...orders, order]);
      if (more.length === orders.length) continue;
      orders.push(order);
      met.add(each.situation);
      break;
    }
  }
  return affordable(game, view, [...orders, ...plan]);
}

/** Where each question is believed to stand. */
export function believed(game: Game, view: View): Means {
  const beliefs = beliefsOf(game, view);
  return QUESTIONS.map((_, i) => meanOf(beliefs[i] ?? []));
}

/** Where each stands before anything is seen. */
export function atFirst(game: Game): Means {
  return game.priors.map((belief) => meanOf(belief));
}
