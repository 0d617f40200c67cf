import { div, replaced } from "../arith.ts";
import { STUDY_NOISE, update } from "../beliefs.ts";
import { MISSION, PHASE, STAY, sanctionPressure, trainsIn } from "../forces.ts";
import { route } from "../game.ts";
import { offerBit, pledgeFor } from "../legal.ts";
import { sway } from "../luck.ts";
import type { DeployOrder, Order, PactOrder } from "../orders.ts";
import { levelOf, priceOf } from "../prices.ts";
import type { PledgeState } from "../state.ts";
import { STAT } from "../stats.ts";
import { add, type Turn } from "../turn.ts";
import {
  codeOf,
  FORUMS,
  MISSIONS,
  PACT_TRACKS,
  PURPOSES,
  QUESTIONS,
  SECTORS,
  SHIP_MISSIONS,
  TERMS,
  wordOf,
} from "../vocabulary.ts";
import { CHANNELS_MEMORY, chainStat, kyivThanks, partnerAid } from "./aid.ts";
import { applyEffect } from "./effects.ts";
import { callIn, remember } from "./memory.ts";
import { paidAgain } from "./suspend.ts";
import { wordKept } from "./word.ts";

/** Quarters between an order to build and delivery. */
export const BUILD_DELAY = 3;
/** Share of a pledge that has come back as contracts, technology and goodwill, by terms, per cent; DES. */
const RETURNED = [20, 35, 60] as const;
/** What a whole pledge broken from one quarter to the next costs a word, before `credit` has its say; tuned. */
const BROKEN = 60;
/** Pressure of sanctions from which Moscow takes up no offer, 0–300. */
const MOSCOW_SHUT = 150;

export function runOrders(t: Turn): void {
  // Priced as they were checked, before the first of them changes anything.
  const prices = t.orders.map((order) => priceOf(t.game, t.state, order));
  for (const [index, order] of t.orders.entries()) {
    const price = prices[index] ?? { budget: 0, capital: 0 };
    add(t, STAT.budget, 0, -price.budget, "price", index);
    add(t, STAT.capital, 0, -price.capital, "price", index);
    carryOut(t, order, index);
  }
  answerAsk(t);
}

/** What would meet each thing Washington asks for, in the order of the state's codes. */
const ANSWERS: readonly ((t: Turn, order: Order) => boolean)[] = [
  (_t, order) => order.type === "pact" && order.track === "host",
  (_t, order) => order.type === "pact" && order.track === "investment",
  (_t, order) => order.type === "build",
  (t, order) => order.type === "aid" && t.game.actors.get(order.to) === t.game.roles.kyiv,
];

/** Giving what was asked for in the quarter it is asked is noticed. */
function answerAsk(t: Turn): void {
  const met = ANSWERS[t.state.washington.ask];
  if (met && t.orders.some((order) => met(t, order))) add(t, STAT.asia, 0, 8, "burdenShared");
}

function carryOut(t: Turn, order: Order, index: number): void {
  const { game, state: s } = t;
  switch (order.type) {
    case "aid": {
      const to = game.actors.get(order.to) ?? 0;
      const delivery = {
        to,
        amount: order.amount,
        terms: codeOf(TERMS, order.terms),
        purpose: codeOf(PURPOSES, order.purpose),
        pledge: -1,
      };
      if (order.standing) {
        pledge(t, order, index);
        break;
      }
      t.deliveries.push(delivery);
      if (to === game.roles.kyiv) kyivThanks(t, delivery, index);
      else partnerAid(t, delivery, "aidGiven", index, 100);
      break;
    }
    case "amend": {
      const at = s.pledges.findIndex((p) => p.id === order.pledge);
      const found = s.pledges[at];
      if (!found) break;
      if (order.change === "end") endPledge(t, at, "pledgeEnded", index);
      else if (order.change === "taper") {
        found.taper = 3;
        add(t, STAT.trust, found.to, -20, "pledgeChanged", index);
      } else {
        found.trigger = 1;
        add(t, STAT.trust, found.to, -10, "pledgeChanged", index);
      }
      break;
    }
    case "review": {
      const found = s.pledges.find((p) => p.id === order.pledge);
      if (!found) break;
      const to = wordOf(
        game.scenario.actors.map((a) => a.id),
        found.to,
      );
      const returned = div(found.paid * (RETURNED[found.terms] ?? 0), 100);
      t.dispatches.push({ kind: "review", pledge: found.id, to, spent: found.paid, returned });
      break;
    }
    case "sanction": {
      const target = game.sanctioned.indexOf(game.actors.get(order.on) ?? -2);
      const was = levelOf(game, s, order.on, order.sector);
      s.sanctions[target * SECTORS.length + codeOf(SECTORS, order.sector)] = order.level;
      const up = order.level - was;
      if (up < 0) {
        add(t, STAT.standing, 0, 6 * up, "sanctionEased", index);
        if (target === 0) add(t, STAT.trust, game.roles.brussels, 14 * up, "sanctionEased", index);
      } else {
        add(t, STAT.standing, 0, 3 * up, "sanctionSet", index);
        if (target === 0) add(t, STAT.trust, game.roles.brussels, 8 * up, "sanctionSet", index);
      }
      break;
    }
    case "pact":
      pact(t, order, index);
      break;
    case "forum":
      forum(t, order, index);
      break;
    case "build":
      s.builds.push({
        capability: ["maritime", "airdefence", "counterstrike", "intelligence", "hardening"].indexOf(
          order.capability,
        ),
        amount: order.amount,
        due: s.turn + BUILD_DELAY,
      });
      if (order.capability === "hardening") {
        add(t, STAT.consent, 0, -div(order.amount * 4, 3), "basesWeigh");
      }
      break;
    case "deploy":
      deploy(t, order);
      break;
    case "secure": {
      const stat = chainStat(order.chain);
      // Always good, so it saturates: the less dependence is left, the less a yen removes.
      const cut = div((s.nation[order.chain] - 120) * order.amount, 330);
      add(t, stat, 0, -Math.max(2, cut), "secured", index);
      break;
    }
    case "channel": {
      const to = game.actors.get(order.to) ?? 0;
      CHANNELS_MEMORY[order.stance](t, to, index);
      if (order.offer !== "none") offer(t, order.offer, to, index);
      break;
    }
    case "study": {
      const question = QUESTIONS.indexOf(order.question);
      const reading =
        (s.hidden.truths[question] ?? 500) +
        sway(t.luck, "study", 2 * question, STUDY_NOISE) +
        sway(t.luck, "study", 2 * question + 1, STUDY_NOISE);
      s.beliefs[question] = update(s.beliefs[question] ?? [], reading, STUDY_NOISE);
      t.readings.push({ question: order.question, value: reading, study: true });
      t.dispatches.push({ kind: "study", question: order.question });
      break;
    }
    case "project": {
      const at = game.projectIndex.get(order.project) ?? -1;
      s.projects[at] = s.turn + 1;
      for (const effect of game.projects[at]?.effects ?? []) applyEffect(t, effect, "projectDone", index);
      break;
    }
    case "doctrine": {
      const { deterrence, resilience, autonomy, order: rules } = order.weights;
      s.doctrine = [deterrence, resilience, autonomy, rules];
      if (s.turn > 0) add(t, STAT.support, 0, -10, "doctrineChanged", index);
      break;
    }
  }
}

/**
 * A standing order makes a pledge or changes one; renewing it unchanged says it again, which is worth a little.
 * Paying less from one quarter to the next breaks that share of a word: what is announced is tapered.
 */
function pledge(t: Turn, order: Extract<Order, { type: "aid" }>, index: number): void {
  const { game, state: s } = t;
  const at = pledgeFor(game, s, order);
  const terms = codeOf(TERMS, order.terms);
  const found = s.pledges[at];
  if (found) {
    const cut = order.amount - found.amount;
    const stricter = terms !== found.terms && order.terms !== "open";
    if (cut < 0) {
      const share = div(-cut * 100, found.amount);
      add(t, STAT.trust, found.to, cut - div(share, 2), "pledgeCut", index);
      wordKept(t, -div(BROKEN * share, 100));
    } else add(t, STAT.trust, found.to, cut === 0 && !stricter ? 15 : div(cut, 2), "pledgeChanged", index);
    if (stricter) add(t, STAT.trust, found.to, -25, "pledgeChanged", index);
    found.amount = order.amount;
    found.terms = terms;
    found.taper = 0;
    // What its own rule has stopped, saying it again does not start.
    if (found.trigger === 0 && found.suspended > 0) {
      found.suspended = 0;
      paidAgain(t, found, true);
    }
    return;
  }
  const made: PledgeState = {
    id: s.pledges.reduce((top, p) => Math.max(top, p.id), s.turn * 8) + 1,
    to: game.actors.get(order.to) ?? 0,
    purpose: codeOf(PURPOSES, order.purpose),
    amount: order.amount,
    terms,
    since: s.turn,
    paid: 0,
    taper: 0,
    trigger: 0,
    suspended: 0,
  };
  s.pledges.push(made);
  add(t, STAT.trust, made.to, 20, "aidGiven", index);
  remember(t, made.to, "aided", 30);
}

/** Ending at once breaks a word: the partner always minds, the rest in proportion to `credit`. */
export function endPledge(t: Turn, at: number, cause: "pledgeEnded" | "pledgeTapered", ref: number): void {
  const gone = t.state.pledges[at];
  if (!gone) return;
  t.state.pledges.splice(at, 1);
  const ids = t.game.scenario.actors;
  t.dispatches.push({
    kind: "pledgeEnded",
    to: ids[gone.to]?.id ?? "",
    purpose: wordOf(PURPOSES, gone.purpose),
  });
  if (cause === "pledgeTapered") return;
  add(t, STAT.trust, gone.to, -60 - gone.amount, cause, ref);
  remember(t, gone.to, "abandoned", -60);
  wordKept(t, -BROKEN);
}

function pact(t: Turn, order: PactOrder, index: number): void {
  const { game, state: s } = t;
  const at = game.actors.get(order.with) ?? 0;
  const actor = s.actors[at];
  if (!actor) return;
  const track = codeOf(PACT_TRACKS, order.track);
  if (at !== game.roles.washington) {
    actor.talks = replaced(actor.talks, track, 1 + callIn(t, at, index));
    add(
      t,
      STAT.trust,
      at,
      order.track === "summit" ? 18 : 6,
      order.track === "summit" ? "summitHeld" : "pactTalks",
      index,
    );
    return;
  }
  // Sunk in one ally: worth more the longer it stays, and a dependency if it leaves.
  actor.stages = replaced(actor.stages, track, Math.min(4, (actor.stages[track] ?? 0) + 1));
  const depth = order.track === "command" ? 60 : order.track === "host" ? 45 : 35;
  add(t, STAT.integration, 0, depth, "investedInWashington", index);
  const withdrawal = t.effective[0] ?? 500;
  add(t, STAT.asia, 0, -10 + div(60 * (1000 - withdrawal), 1000), "investedInWashington", index);
}

function forum(t: Turn, order: Extract<Order, { type: "forum" }>, index: number): void {
  // One forum a quarter counts in full, a second little: attention is shared.
  const first = t.orders.findIndex((o) => o.type === "forum") === index;
  add(t, STAT.forum, 0, first ? 250 : 75, "forumHeld", index);
  for (const at of t.game.forums[codeOf(FORUMS, order.forum)] ?? []) {
    add(t, STAT.trust, at, 12, "forumHeld", index);
  }
  if (order.agenda === "rules") add(t, STAT.standing, 0, first ? 6 : 2, "forumHeld", index);
  if (order.agenda === "economy") {
    add(t, STAT.economy, 0, 3, "forumHeld", index);
    for (const chain of ["minerals", "chips", "food"] as const) {
      add(t, STAT[chain], 0, first ? -6 : -2, "forumHeld", index);
    }
  }
  if (order.agenda === "security") {
    add(t, STAT.provocation, 0, 10, "forumHeld", index);
    add(t, STAT.credibility, 0, first ? 8 : 3, "forumHeld", index);
  }
}

function deploy(t: Turn, order: DeployOrder): void {
  const { game, state: s } = t;
  const at = game.ships.get(order.group) ?? -1;
  const ship = s.ships[at];
  if (!ship) return;
  const to =
    order.mission === "standdown"
      ? game.zones.get(game.scenario.ships[at]?.home ?? "")
      : game.zones.get(order.zone);
  const path = route(game, ship.zone, to ?? ship.zone);
  if (path.length > 1) {
    t.moves.push({ ship: order.group, path: path.map((z) => game.scenario.zones[z]?.id ?? "") });
  }
  ship.zone = to ?? ship.zone;
  ship.phase = order.mission === "standdown" ? PHASE.port : PHASE.sortie;
  ship.mission =
    order.mission === "standdown"
      ? MISSION.none
      : codeOf(SHIP_MISSIONS, wordOf(MISSIONS, codeOf(MISSIONS, order.mission)) as "presence");
  ship.clock = STAY;
  if (order.mission === "exercise") {
    for (let i = 0; i < s.actors.length; i++) {
      if (!trainsIn(game, s, i, ship.zone)) continue;
      add(t, STAT.trust, i, 14, "presenceSeen", at);
      remember(t, i, "stoodby", 10);
    }
  }
}

/** Positive-sum offers: taken up once, when Beijing is not coercive; refused ones cost a little face. */
function offer(t: Turn, what: "hotline" | "fisheries" | "code" | "history", to: number, index: number): void {
  const { state: s, game } = t;
  if (what === "history") {
    s.tally.offers |= offerBit(what, true);
    add(t, STAT.trust, game.roles.seoul, 45, "offerAccepted", index);
    remember(t, game.roles.seoul, "apology", 70);
    add(t, STAT.warmth, 0, 60, "offerAccepted", index);
    add(t, STAT.support, 0, -14, "offerAccepted", index);
    return;
  }
  const moscow = game.theatre[game.roles.moscow] ?? [];
  const toBeijing = to === game.roles.beijing;
  const open = toBeijing ? s.beijing.posture <= 1 : sanctionPressure(s, 0, "pressure") < MOSCOW_SHUT;
  if (!open) {
    add(t, STAT.support, 0, -6, "offerRefused", index);
    return;
  }
  for (const zone of game.offers[what]) {
    // Each capital can only calm its own waters.
    if (moscow.includes(zone) === toBeijing) continue;
    add(t, STAT.tension, zone, -60, "offerAccepted", index);
  }
  s.tally.offers |= offerBit(what, toBeijing);
  if (what === "code") s.tally.code = 1;
  add(t, STAT.support, 0, -4, "offerAccepted", index);
}
