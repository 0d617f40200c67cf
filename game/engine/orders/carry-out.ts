import { CAUSE } from "../ledger/causes.ts";
import { add } from "../ledger/ledger.ts";
import type { Turn } from "../ledger/turn.ts";
import { STAT } from "../state/stats.ts";
import { answerAsk } from "./asks.ts";
import { kindOf, type Order } from "./index.ts";
import type { Price } from "./kind.ts";

/** Carries out orders in their order, at prices that were judged before the first of them changed anything. */
export function runOrders(t: Turn, orders: readonly Order[], prices: readonly (Price | null)[]): void {
  for (let index = 0; index < orders.length; index++) {
    const order = orders[index] as Order;
    const price = prices[index];
    if (!price) throw new Error(`order ${index} was refused and cannot be carried out`);
    add(t, STAT.budget, 0, -price.budget, CAUSE.price, index);
    add(t, STAT.capital, 0, -price.capital, CAUSE.price, index);
    kindOf(order).carryOut(t, order, index);
  }
  answerAsk(t, orders);
}
