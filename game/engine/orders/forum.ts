import { CAUSE } from "../ledger/causes.ts";
import { add } from "../ledger/ledger.ts";
import { rulesOf } from "../state/setting.ts";
import { STAT } from "../state/stats.ts";
import { AGENDAS, type Agenda, codeOf, FORUMS, type ForumId } from "../vocabulary.ts";
import { type OrderKind, word } from "./kind.ts";

/** The multilateral way: wide and shallow. */
export interface ForumOrder {
  type: "forum";
  forum: ForumId;
  agenda: Agenda;
}

export const FORUM: OrderKind<ForumOrder> = {
  type: "forum",
  family: "alliances",
  fields: { forum: word(FORUMS), agenda: word(AGENDAS) },
  takesSlot: () => true,
  price: (game, s) => rulesOf(game, s).prices.forum,
  subject: (_game, _s, order) => `forum ${order.forum}`,
  refuse: () => null,
  carryOut(t, order, index) {
    const r = t.rules.forum;
    // One forum a quarter counts in full, a second little: attention is shared.
    const which = t.orders.findIndex((o) => o.type === "forum") === index ? "first" : "more";
    for (const at of t.game.forums[codeOf(FORUMS, order.forum)] ?? []) {
      add(t, STAT.trust, at, r.trust, CAUSE.forumHeld, index);
      if (t.game.choosesItself[at]) add(t, STAT.alignment, at, r.alignment[which], CAUSE.forumHeld, index);
    }
    if (order.agenda === "rules") add(t, STAT.standing, 0, r.rules[which], CAUSE.forumHeld, index);
    if (order.agenda === "economy") {
      add(t, STAT.economy, 0, r.economy.growth, CAUSE.forumHeld, index);
      for (const chain of ["minerals", "chips", "food"] as const) {
        add(t, STAT[chain], 0, r.economy[which], CAUSE.forumHeld, index);
      }
    }
    if (order.agenda === "security") {
      add(t, STAT.drive, 0, r.security.drive, CAUSE.forumHeld, index);
      add(t, STAT.credibility, 0, r.security[which], CAUSE.forumHeld, index);
    }
  },
  about: ({ forum, agenda }) => ({ forum, agenda }),
};
