import { rangeOf } from "./beliefs.ts";
import { isShut } from "./extras.ts";
import { type Game, stepsBetween } from "./game.ts";
import type { Order, PactOrder } from "./orders.ts";
import { levelOf, priceOf, takesSlot } from "./prices.ts";
import type { Problem } from "./report.ts";
import type { Condition } from "./scenario.ts";
import type { State } from "./state.ts";
import type { View } from "./view.ts";
import { codeOf, OFFERS, type Offer, PACT_TRACKS, PURPOSES, QUESTIONS, SHIP_PHASES } from "./vocabulary.ts";

/** Zones a group may be sent from its home port in one quarter. */
export const REACH = 3;
/** Okinawa's consent below which hardening its islands is refused, 0–1000. */
export const CONSENT_NEEDED = 300;
const STAGES = 4;

type Refusal = Omit<Problem, "index"> | null;

/**
 * Checks a list of orders as a whole, in list order: legality, slots, then money and capital as they
 * run down. Nothing is changed; an empty answer means the list can be committed.
 */
export function checkOrders(game: Game, s: View, orders: readonly Order[]): Problem[] {
  const problems: Problem[] = [];
  let budget = s.nation.budget;
  let capital = s.nation.capital;
  let slots = 0;
  const seen = new Set<string>();
  for (const [index, order] of orders.entries()) {
    const refusal = refuse(game, s, order, index, seen);
    if (refusal) {
      problems.push({ ...refusal, index });
      continue;
    }
    seen.add(subjectOf(game, s, order));
    const takes = takesSlot(game, order);
    if (takes) slots++;
    if (slots > game.scenario.slots && takes) {
      problems.push({ code: "slots", index, need: slots, have: game.scenario.slots });
      continue;
    }
    const price = priceOf(game, s, order);
    if (price.budget > budget) {
      problems.push({ code: "budget", index, need: price.budget, have: budget });
      continue;
    }
    if (price.capital > capital) {
      problems.push({ code: "capital", index, need: price.capital, have: capital });
      continue;
    }
    budget -= price.budget;
    capital -= price.capital;
  }
  return problems;
}

/** What two orders of a quarter may not share. */
export function subjectOf(game: Game, s: View, order: Order): string {
  switch (order.type) {
    case "aid": {
      // What changes a pledge shares its subject with what ends or reviews it.
      const pledge = order.standing ? s.pledges[pledgeFor(game, s, order)] : undefined;
      return pledge ? `pledge ${pledge.id}` : `aid ${order.to} ${order.purpose}`;
    }
    case "amend":
    case "review":
      return `pledge ${order.pledge}`;
    case "sanction":
      return `sanction ${order.on} ${order.sector}`;
    case "pact":
      return `pact ${order.with} ${order.track}`;
    case "forum":
      return `forum ${order.forum}`;
    case "build":
      return `build ${order.capability}`;
    case "deploy":
      return `deploy ${order.group}`;
    case "secure":
      return `secure ${order.chain}`;
    case "channel":
      return `channel ${order.to}`;
    case "study":
      // The institute writes one paper a quarter: which question comes first is the choice.
      return "study";
    case "doctrine":
      return "doctrine";
    case "project":
      return `project ${order.project}`;
  }
}

function refuse(game: Game, s: View, order: Order, index: number, seen: Set<string>): Refusal {
  if (isShut(game.scenario, order.type)) {
    return { code: "forbidden", what: order.type };
  }
  if (seen.has(subjectOf(game, s, order))) return { code: "repeated" };
  switch (order.type) {
    case "aid": {
      const to = game.actors.get(order.to);
      if (to === undefined || !game.scenario.actors[to]?.aid) return { code: "target", what: order.to };
      return null;
    }
    case "amend":
    case "review": {
      const pledge = s.pledges.find((p) => p.id === order.pledge);
      if (!pledge) return { code: "noPledge", what: String(order.pledge) };
      if (order.type === "review") return null;
      if (order.change === "taper" && pledge.taper > 0) return { code: "tapered" };
      if (order.change === "trigger" && pledge.trigger === 1) return { code: "unchanged" };
      return null;
    }
    case "sanction": {
      const on = game.actors.get(order.on) ?? -2;
      if (!game.sanctioned.includes(on)) return { code: "target", what: order.on };
      if (levelOf(game, s, order.on, order.sector) === order.level) return { code: "unchanged" };
      return null;
    }
    case "pact":
      return refusePact(game, s, order);
    case "forum":
      return null;
    case "build":
      if (order.capability === "hardening" && s.nation.consent < CONSENT_NEEDED) {
        return { code: "consent", need: CONSENT_NEEDED, have: s.nation.consent };
      }
      return null;
    case "deploy": {
      const ship = game.ships.get(order.group) ?? -1;
      const data = game.scenario.ships[ship];
      if (!data?.deployable) return { code: "target", what: order.group };
      if (s.ships[ship]?.phase === codeOf(SHIP_PHASES, "refit")) return { code: "groupBusy" };
      const zone = game.zones.get(order.zone);
      if (zone === undefined) return { code: "target", what: order.zone };
      const home = game.zones.get(data.home) ?? 0;
      const far = stepsBetween(game, home, zone);
      if (order.mission !== "standdown" && far > REACH) return { code: "zoneFar", need: far, have: REACH };
      return null;
    }
    case "secure":
      return s.nation[order.chain] <= 0 ? { code: "unchanged" } : null;
    case "channel": {
      const to = game.actors.get(order.to) ?? -2;
      const roles = game.roles;
      const open = [roles.beijing, roles.moscow, roles.washington, roles.kyiv, roles.pyongyang];
      if (!open.includes(to)) return { code: "target", what: order.to };
      if (order.offer === "none") return null;
      if (to !== roles.beijing && !(order.offer === "fisheries" && to === roles.moscow)) {
        return { code: "offerTo" };
      }
      if (order.offer === "code" && s.tally.code > 0) return { code: "offerDone" };
      return s.tally.offers & offerBit(order.offer, to === roles.beijing) ? { code: "offerDone" } : null;
    }
    case "study": {
      if (!game.questions.includes(order.question)) return { code: "notAsked", what: order.question };
      const weights = s.beliefs[QUESTIONS.indexOf(order.question)] ?? [];
      const { low, high } = rangeOf(weights, 900);
      return high - low < 60 ? { code: "known" } : null;
    }
    case "doctrine": {
      const sum = Object.values(order.weights).reduce((a, b) => a + b, 0);
      if (sum !== 100) return { code: "doctrineSum", need: 100, have: sum };
      return index === 0 ? null : { code: "doctrineFirst" };
    }
    case "project": {
      const at = game.projectIndex.get(order.project) ?? -1;
      const project = game.projects[at];
      if (!project) return { code: "target", what: order.project };
      const last = s.projects[at] ?? 0;
      const wait = last + project.data.again - (s.turn + 1);
      if (last > 0 && (project.data.again === 0 || wait > 0))
        return { code: "projectDone", need: Math.max(0, wait) };
      // A condition reads nothing hidden; its type asks for the whole state.
      const unmet = project.data.when.find((_, i) => !project.tests[i]?.(s as State));
      return unmet ? lacking(unmet) : null;
    }
  }
}

/** The bit of a tally under which an offer that was taken up is kept: each can be made good once. */
export function offerBit(offer: Offer, toBeijing: boolean): number {
  return 1 << (OFFERS.indexOf(offer) + (toBeijing ? 0 : 8));
}

/** What a project waits for, or what has closed it: an event is named by its flag, a date by its year. */
function lacking(unmet: Condition): Refusal {
  if ("flag" in unmet) return { code: unmet.set ? "projectNotYet" : "projectPast", what: unmet.flag };
  if ("year" in unmet) return { code: unmet.year === ">=" ? "projectNotYet" : "projectPast", need: unmet.n };
  return { code: "projectNotYet" };
}

/** Trust a partner must have before the next stage is signed, 0–1000; its alignment counts for a quarter. */
export function trustNeeded(stage: number): number {
  return 180 + 120 * stage;
}

function refusePact(game: Game, s: View, order: PactOrder): Refusal {
  const at = game.actors.get(order.with);
  const data = at === undefined ? undefined : game.scenario.actors[at];
  const actor = at === undefined ? undefined : s.actors[at];
  if (!data || !actor || data.weight === 0) return { code: "target", what: order.with };
  const track = codeOf(PACT_TRACKS, order.track);
  const washington = at === game.roles.washington;
  if (washington !== track >= codeOf(PACT_TRACKS, "host")) return { code: "track" };
  const stage = actor.stages[track] ?? 0;
  if (stage >= STAGES) return { code: "stageMax", have: stage };
  if (washington) return null;
  if ((actor.talks[track] ?? 0) > 0) return { code: "negotiating", have: actor.talks[track] ?? 0 };
  const need = trustNeeded(stage);
  const have = actor.trust + ((actor.alignment / 4) | 0);
  return have < need ? { code: "trust", need, have } : null;
}

/** The pledge an aid order would change, if one is in force. */
export function pledgeFor(game: Game, s: View, order: Order): number {
  if (order.type !== "aid") return -1;
  const to = game.actors.get(order.to) ?? -1;
  const purpose = codeOf(PURPOSES, order.purpose);
  return s.pledges.findIndex((p) => p.to === to && p.purpose === purpose);
}
