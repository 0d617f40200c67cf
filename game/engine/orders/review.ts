import { div } from "../arith.ts";
import { tell } from "../ledger/dispatches.ts";
import { actorId, rulesOf } from "../state/setting.ts";
import type { OrderKind } from "./kind.ts";

/** A page on what a pledge has cost and what has come back. */
export interface ReviewOrder {
  type: "review";
  pledge: number;
}

export const REVIEW: OrderKind<ReviewOrder> = {
  type: "review",
  family: "aid",
  fields: { pledge: { kind: "number", min: 0, max: 9999 } },
  takesSlot: () => false,
  price: (game, s) => rulesOf(game, s).prices.review,
  subject: (_game, _s, order) => `pledge ${order.pledge}`,
  refuse: (_game, s, order) =>
    s.pledges.some((p) => p.id === order.pledge) ? null : { code: "noPledge", what: String(order.pledge) },
  carryOut(t, order) {
    const found = t.state.pledges.find((p) => p.id === order.pledge);
    if (!found) return;
    const returned = div(found.paid * t.rules.pledge.returned[found.terms], 100);
    const to = actorId(t.game, found.to);
    tell(t, { kind: "review", pledge: found.id, to, spent: found.paid, returned });
  },
  about: ({ pledge }) => ({ pledge }),
};
