import { breakPledge } from "../acts/pledges.ts";
import { CAUSE } from "../ledger/causes.ts";
import { add } from "../ledger/ledger.ts";
import { rulesOf } from "../state/setting.ts";
import { STAT } from "../state/stats.ts";
import { AMENDMENTS, type Amendment } from "../vocabulary.ts";
import { type OrderKind, word } from "./kind.ts";

/** `trigger` attaches suspension by rule; `taper` lowers by a third for three quarters; `end` stops at once. */
export interface AmendOrder {
  type: "amend";
  pledge: number;
  change: Amendment;
}

export const AMEND: OrderKind<AmendOrder> = {
  type: "amend",
  family: "aid",
  fields: { pledge: { kind: "number", min: 0, max: 9999 }, change: word(AMENDMENTS) },
  takesSlot: () => true,
  price: (game, s, order) => ({ budget: 0, capital: rulesOf(game, s).prices[order.change].capital }),
  subject: (_game, _s, order) => `pledge ${order.pledge}`,
  refuse(_game, s, order) {
    const found = s.pledges.find((p) => p.id === order.pledge);
    if (!found) return { code: "noPledge", what: String(order.pledge) };
    if (order.change === "taper" && found.taper > 0) return { code: "tapered" };
    return order.change === "trigger" && found.trigger ? { code: "unchanged" } : null;
  },
  carryOut(t, order, index) {
    const found = t.state.pledges.find((p) => p.id === order.pledge);
    if (!found) return;
    const { taper, trigger } = t.rules.pledge;
    if (order.change === "end") breakPledge(t, found, index);
    else if (order.change === "taper") {
      found.taper = taper.quarters;
      add(t, STAT.trust, found.to, taper.trust, CAUSE.pledgeChanged, index);
    } else {
      found.trigger = true;
      add(t, STAT.trust, found.to, trigger.trust, CAUSE.pledgeChanged, index);
    }
  },
  about: ({ pledge }) => ({ pledge }),
};
