import type { Problem } from "../ledger/report.ts";
import type { Answered, Game } from "../ledger/turn.ts";
import { isShut } from "../state/setting.ts";
import type { View } from "../state/state.ts";
import { answerData, answerOf, answerPrice, misnamed } from "./answers.ts";
import { kindOf, type Order } from "./index.ts";
import type { Price } from "./kind.ts";

/** More than any scenario's slots, studies and free projects together; a longer list is hostile. */
export const MOST_ORDERS = 24;

/** A list of orders that has been judged: what is wrong with it, and what each order costs. */
export interface Judgement {
  readonly problems: readonly Problem[];
  /** By order; what a refused one would cost is null. */
  readonly prices: readonly (Price | null)[];
  /** By order, the situation it answers and how; null where it answers none. */
  readonly answers: readonly (Answered | null)[];
}

/**
 * Checks a list of orders as a whole, in list order: legality, slots, then money and capital as they
 * run down. Nothing is changed; without problems the list can be committed.
 */
export function judge(game: Game, s: View, orders: readonly Order[]): Judgement {
  const problems: Problem[] = [];
  const prices: (Price | null)[] = [];
  let { budget, capital } = s.nation;
  let slots = 0;
  const answers: (Answered | null)[] = [];
  const taken: number[] = [];
  const subjects: string[] = [];
  for (let index = 0; index < orders.length; index++) {
    const order = orders[index] as Order;
    const kind = kindOf(order);
    const subject = kind.subject(game, s, order);
    prices.push(null);
    answers.push(null);
    const refusal = isShut(game.scenario, order.type)
      ? ({ code: "forbidden", what: order.type } as const)
      : index >= MOST_ORDERS
        ? ({ code: "tooMany", need: index + 1, have: MOST_ORDERS } as const)
        : subjects.includes(subject)
          ? ({ code: "repeated" } as const)
          : (kind.refuse(game, s, order, index) ?? misnamed(game, s, order, taken));
    if (refusal) {
      problems.push({ ...refusal, index });
      continue;
    }
    subjects.push(subject);
    const takes = kind.takesSlot(game, order);
    if (takes) slots++;
    if (slots > game.scenario.slots && takes) {
      problems.push({ code: "slots", index, need: slots, have: game.scenario.slots });
      continue;
    }
    const answered = answerOf(game, s, order, taken);
    const price = priceAs(game, s, order, answered);
    if (price.budget > budget) {
      problems.push({ code: "budget", index, need: price.budget, have: budget });
      continue;
    }
    if (price.capital > capital) {
      problems.push({ code: "capital", index, need: price.capital, have: capital });
      continue;
    }
    prices[index] = price;
    answers[index] = answered;
    // What is refused answers nothing.
    if (answered) taken.push(answered.situation);
    budget -= price.budget;
    capital -= price.capital;
  }
  return { problems, prices, answers };
}

/** What an order costs, as the answer it is or by itself. */
export function priceAs(game: Game, s: View, order: Order, answered: Answered | null): Price {
  const own = kindOf(order).price(game, s, order);
  const answer = answered && answerData(game, s, answered);
  return answer ? answerPrice(own, order, answer) : own;
}

/** What is wrong with a list of orders. */
export function checkOrders(game: Game, s: View, orders: readonly Order[]): readonly Problem[] {
  return judge(game, s, orders).problems;
}
