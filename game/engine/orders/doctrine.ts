import { CAUSE } from "../ledger/causes.ts";
import { add } from "../ledger/ledger.ts";
import { DOCTRINE as RULES } from "../rules/orders.ts";
import { rulesOf } from "../state/setting.ts";
import { STAT } from "../state/stats.ts";
import { DOCTRINE_PILLARS, type DoctrinePillar } from "../vocabulary.ts";
import { FREE, type OrderKind } from "./kind.ts";

/** Weights in points of 100: what counts as success. */
export interface DoctrineOrder {
  type: "doctrine";
  weights: Record<DoctrinePillar, number>;
}

export const DOCTRINE: OrderKind<DoctrineOrder> = {
  type: "doctrine",
  family: "diplomacy",
  fields: { weights: { kind: "weights", keys: DOCTRINE_PILLARS, min: RULES.least, max: RULES.most } },
  takesSlot: () => false,
  price: (game, s) =>
    s.turn === 0 ? FREE : { budget: 0, capital: rulesOf(game, s).prices.doctrine.capital },
  subject: () => "doctrine",
  refuse(game, s, order, index) {
    const need = rulesOf(game, s).doctrine.sum;
    const have = Object.values(order.weights).reduce((a, b) => a + b, 0);
    if (have !== need) return { code: "doctrineSum", need, have };
    return index === 0 ? null : { code: "doctrineFirst" };
  },
  carryOut(t, order, index) {
    const { deterrence, resilience, autonomy, order: rules } = order.weights;
    t.state.doctrine = { deterrence, resilience, autonomy, order: rules };
    if (t.state.turn > 0) add(t, STAT.support, 0, t.rules.doctrine.support, CAUSE.doctrineChanged, index);
  },
  about: () => ({}),
};
