import { kyivThanks, partnerAid } from "../acts/aid.ts";
import { remember } from "../acts/memory.ts";
import { paidAgain } from "../acts/pledges.ts";
import { wordKept } from "../acts/promises.ts";
import { measuresOf } from "../acts/standing.ts";
import { div } from "../arith.ts";
import { CAUSE } from "../ledger/causes.ts";
import { add } from "../ledger/ledger.ts";
import type { Game, Turn } from "../ledger/turn.ts";
import { rulesOf } from "../state/setting.ts";
import type { PledgeState, View } from "../state/state.ts";
import { STAT } from "../state/stats.ts";
import { PURPOSES, type Purpose, TERMS, type Terms } from "../vocabulary.ts";
import { ACTOR, type OrderKind, word } from "./kind.ts";

/** Money in ¥ billion. `standing` makes a pledge: the amount is paid every quarter until it is ended. */
export interface AidOrder {
  type: "aid";
  to: string;
  purpose: Purpose;
  amount: number;
  terms: Terms;
  standing: boolean;
}

const AID_STEPS = [20, 40, 60, 80, 100] as const;

export const AID: OrderKind<AidOrder> = {
  type: "aid",
  family: "aid",
  fields: {
    to: ACTOR,
    purpose: word(PURPOSES),
    amount: { kind: "amount", steps: AID_STEPS },
    terms: word(TERMS),
    standing: { kind: "flag" },
  },
  takesSlot: () => true,
  // A pledge's instalments are paid from revenue in upkeep, this quarter's included.
  price: (game, s, order) => ({
    budget: order.standing ? 0 : order.amount,
    capital: rulesOf(game, s).prices.aid[order.terms],
  }),
  subject(game, s, order) {
    // What changes a pledge shares its subject with what ends or reviews it.
    const pledge = order.standing ? pledgeFor(game, s, order) : undefined;
    return pledge ? `pledge ${pledge.id}` : `aid ${order.to} ${order.purpose}`;
  },
  refuse(game, _s, order) {
    const to = game.actors.get(order.to);
    const open = to !== undefined && game.scenario.actors[to]?.aid;
    return open ? null : { code: "target", what: order.to };
  },
  carryOut(t, order, index) {
    if (order.standing) {
      pledge(t, order, index);
      return;
    }
    const to = t.game.actors.get(order.to) ?? -1;
    const { amount, terms, purpose } = order;
    const delivery = { to, amount, terms, purpose, pledge: -1 };
    t.deliveries.push(delivery);
    if (to === t.game.roles.kyiv) kyivThanks(t, delivery, index);
    else partnerAid(t, delivery, CAUSE.aidGiven, index, 100);
  },
  about: ({ to, terms, amount, purpose }) => ({ actor: to, terms, amount, purpose, flow: "aid" }),
};

/** The pledge that a standing order would change, if one is in force. */
function pledgeFor(game: Game, s: View, order: AidOrder): PledgeState | undefined {
  const to = game.actors.get(order.to) ?? -1;
  return s.pledges.find((p) => p.to === to && p.purpose === order.purpose);
}

/** A standing order makes a pledge or changes one. */
function pledge(t: Turn, order: AidOrder, index: number): void {
  const { game, state: s } = t;
  const r = t.rules.aid;
  const found = pledgeFor(game, s, order);
  if (found) {
    change(t, found, order, index);
    return;
  }
  const made: PledgeState = {
    id: s.pledges.reduce((top, p) => Math.max(top, p.id), s.turn * 8) + 1,
    to: game.actors.get(order.to) ?? -1,
    purpose: order.purpose,
    amount: order.amount,
    terms: order.terms,
    since: s.turn,
    paid: 0,
    taper: 0,
    trigger: false,
    suspended: 0,
    was: measuresOf(s, game.actors.get(order.to) ?? -1),
  };
  s.pledges.push(made);
  add(t, STAT.trust, made.to, r.said.first, CAUSE.aidGiven, index);
  remember(t, made.to, "aided", r.remembered.pledge);
}

/**
 * Renewing a pledge unchanged says it again, which is worth a little. Paying less from one quarter to the next breaks
 * that share of a word: what is announced is tapered.
 */
function change(t: Turn, found: PledgeState, order: AidOrder, index: number): void {
  const { aid, pledge } = t.rules;
  const cut = order.amount - found.amount;
  const stricter = order.terms !== found.terms && order.terms !== "open";
  if (cut < 0) {
    const share = div(-cut * 100, found.amount);
    add(t, STAT.trust, found.to, cut - div(share, pledge.cut), CAUSE.pledgeCut, index);
    wordKept(t, -div(pledge.broken * share, 100));
  } else {
    const trust = cut === 0 && !stricter ? aid.said.again : div(cut, 2);
    add(t, STAT.trust, found.to, trust, CAUSE.pledgeChanged, index);
  }
  if (stricter) add(t, STAT.trust, found.to, -aid.stricter, CAUSE.pledgeChanged, index);
  found.amount = order.amount;
  found.terms = order.terms;
  found.taper = 0;
  // What its own rule has stopped, saying it again does not start.
  if (!found.trigger && found.suspended > 0) {
    found.suspended = 0;
    paidAgain(t, found, true);
  }
}
