import { remember } from "../acts/memory.ts";
import { clamp, div } from "../arith.ts";
import { CAUSE } from "../ledger/causes.ts";
import { add } from "../ledger/ledger.ts";
import type { Turn } from "../ledger/turn.ts";
import { sanctionPressure } from "../state/forces.ts";
import { rulesOf, type Setting } from "../state/setting.ts";
import type { TakenOffer } from "../state/state.ts";
import { STAT } from "../state/stats.ts";
import { OFFERS, type Offer, POSTURE_RANK, STANCES, type Stance } from "../vocabulary.ts";
import { ACTOR, type OrderKind, word } from "./kind.ts";

/** A word to one of the capitals, and with it perhaps a positive-sum offer. */
export interface ChannelOrder {
  type: "channel";
  to: string;
  stance: Stance;
  offer: Offer;
}

export const CHANNEL: OrderKind<ChannelOrder> = {
  type: "channel",
  family: "diplomacy",
  fields: { to: ACTOR, stance: word(STANCES), offer: word(OFFERS) },
  takesSlot: () => true,
  price(game, s, order) {
    const { prices } = rulesOf(game, s);
    const { budget, capital } = prices[order.stance];
    return { budget, capital: capital + (order.offer === "none" ? 0 : prices.offer.capital) };
  },
  subject: (_game, _s, order) => `channel ${order.to}`,
  refuse(game, s, { to: id, offer }) {
    const to = game.actors.get(id) ?? -2;
    if (!reached(game).includes(to)) return { code: "target", what: id };
    if (offer === "none") return null;
    const { beijing, moscow } = game.roles;
    if (to !== beijing && !(offer === "fisheries" && to === moscow)) return { code: "offerTo" };
    const done = s.tally.offers.includes(taken(offer, to === beijing));
    return done || (offer === "code" && s.tally.encounterCode) ? { code: "offerDone" } : null;
  },
  carryOut(t, order, index) {
    const to = t.game.actors.get(order.to) ?? -1;
    SAID[order.stance](t, to, index);
    if (order.offer === "history") regret(t, index);
    else if (order.offer !== "none") offer(t, order.offer, to, index);
  },
  about: ({ to, stance }) => ({ actor: to, stance }),
};

/** The capitals to which a channel may be opened. */
export function reached({ roles, choosesItself }: Setting): number[] {
  const { beijing, moscow, washington, pyongyang } = roles;
  return [beijing, moscow, washington, pyongyang, ...choosesItself.flatMap((own, i) => (own ? [i] : []))];
}

/** Under what an offer that was taken up is kept: each can be made good once. */
export function taken(offer: Exclude<Offer, "none">, toBeijing: boolean): TakenOffer {
  return `${toBeijing ? "beijing" : "moscow"} ${offer}`;
}

/** The first sea of an actor's theatre. */
function homeSea(t: Turn, actor: number): number {
  return t.game.theatre[actor]?.[0] ?? 0;
}

/** What a stance leaves behind with each addressee. */
const SAID: Record<Stance, (t: Turn, to: number, ref: number) => void> = {
  warm(t, to, ref) {
    const r = t.rules.channel;
    const { beijing, washington, moscow, pyongyang, brussels } = t.game.roles;
    const say = told(t, ref);
    if (to === beijing) {
      say(STAT.drive, 0, r.beijing.warm);
      say(STAT.standing, 0, -r.beijing.standing);
    } else if (to === washington) say(STAT.asia, 0, r.washington.warm);
    else if (to === moscow) {
      say(STAT.tension, homeSea(t, to), r.moscow.tension);
      say(STAT.trust, brussels, r.moscow.europe);
      say(STAT.energy, 0, r.moscow.energy);
    } else if (to === pyongyang) say(STAT.missiles, 0, r.pyongyang.missiles);
    else say(STAT.trust, to, r.warm);
  },
  steady(t, to, ref) {
    const r = t.rules.channel;
    const say = told(t, ref);
    if (to === t.game.roles.beijing) {
      say(STAT.drive, 0, r.beijing.steady);
      say(STAT.credibility, 0, -r.beijing.steady);
    } else if (to === t.game.roles.washington) say(STAT.asia, 0, r.washington.steady);
    else say(STAT.trust, to, r.steady);
  },
  firm(t, to, ref) {
    const r = t.rules.channel;
    const say = told(t, ref);
    if (to === t.game.roles.beijing) {
      say(STAT.drive, 0, r.beijing.firm);
      say(STAT.credibility, 0, r.beijing.word);
    } else if (to === t.game.roles.washington) {
      const { firm, support } = r.washington;
      say(STAT.asia, 0, firm);
      const won = div(clamp(support.liked - t.state.nation.support, 0, support.most), support.by);
      say(STAT.support, 0, won);
    } else if (to === t.game.roles.kyiv) {
      say(STAT.custody, 0, r.kyiv.custody);
      say(STAT.trust, to, r.kyiv.trust);
    } else {
      say(STAT.standing, 0, r.firm.standing);
      say(STAT.tension, homeSea(t, to), r.firm.tension);
    }
  },
};

function told(t: Turn, ref: number): (stat: Parameters<typeof add>[1], at: number, delta: number) => void {
  return (stat, at, delta) => add(t, stat, at, delta, CAUSE.channelOpened, ref);
}

/** A statement on history: heard in Seoul and Beijing, and at home. */
function regret(t: Turn, ref: number): void {
  const { tally } = t.state;
  const { seoul } = t.game.roles;
  const r = t.rules.offer.history;
  tally.offers = [...tally.offers, taken("history", true)];
  add(t, STAT.trust, seoul, r.trust, CAUSE.offerAccepted, ref);
  remember(t, seoul, "apology", r.remembered);
  add(t, STAT.drive, 0, r.drive, CAUSE.offerAccepted, ref);
  add(t, STAT.support, 0, r.support, CAUSE.offerAccepted, ref);
}

/** Positive-sum offers: taken up once, when Beijing is not coercive; refused ones cost a little face. */
function offer(t: Turn, what: "hotline" | "fisheries" | "code", to: number, ref: number): void {
  const { state: s, game } = t;
  const r = t.rules.offer;
  const toBeijing = to === game.roles.beijing;
  const open = toBeijing
    ? POSTURE_RANK[s.beijing.posture] <= POSTURE_RANK.probing
    : sanctionPressure(t.rules, s, 0, "pressure") < r.moscowShut;
  if (!open) {
    add(t, STAT.support, 0, r.refused, CAUSE.offerRefused, ref);
    return;
  }
  const moscow = game.theatre[game.roles.moscow] ?? [];
  for (const zone of game.offers[what]) {
    // Each capital can only calm its own waters.
    if (moscow.includes(zone) === toBeijing) continue;
    add(t, STAT.tension, zone, r.calm, CAUSE.offerAccepted, ref);
  }
  s.tally.offers = [...s.tally.offers, taken(what, toBeijing)];
  if (what === "code") s.tally.encounterCode = true;
  add(t, STAT.support, 0, r.accepted, CAUSE.offerAccepted, ref);
}
