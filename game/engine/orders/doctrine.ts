import { startsYear } from "../calendar.ts";
import { CAUSE } from "../ledger/causes.ts";
import { add } from "../ledger/ledger.ts";
import { DOCTRINE as RULES } from "../rules/orders.ts";
import { rulesOf } from "../state/setting.ts";
import { STAT } from "../state/stats.ts";
import { DOCTRINE_PILLARS, type DoctrinePillar } from "../vocabulary.ts";
import { FREE, type OrderKind } from "./kind.ts";

/** Weights in points of 100: what counts as success. Set free of charge in the first quarter, moved each January at a price. */
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
    const r = rulesOf(game, s).doctrine;
    const have = Object.values(order.weights).reduce((a, b) => a + b, 0);
    if (have !== r.sum) return { code: "doctrineSum", need: r.sum, have };
    if (index > 0) return { code: "doctrineFirst" };
    if (s.turn === 0) return null;
    if (!startsYear(game.scenario, s.turn)) return { code: "doctrineSeason" };
    const far = DOCTRINE_PILLARS.some((id) => Math.abs(order.weights[id] - s.doctrine[id]) > r.step);
    return far ? { code: "doctrineStep", need: r.step } : null;
  },
  carryOut(t, order, index) {
    const { deterrence, resilience, autonomy, order: rules } = order.weights;
    t.state.doctrine = { deterrence, resilience, autonomy, order: rules };
    if (t.state.turn > 0) add(t, STAT.credibility, 0, t.rules.doctrine.word, CAUSE.doctrineChanged, index);
  },
  about: () => ({}),
};
