import type { Order, OrderType } from "../../engine/index.ts";
import { type Called, calling } from "../called.ts";
import { format } from "../format.ts";
import { names } from "./names.ts";
import { projects } from "./projects.ts";

/** What an amendment or a review is about; null if the pledge is gone. */
export interface PledgeName {
  to: string;
  purpose: keyof typeof names.purposes;
  amount: number;
  terms: keyof typeof names.terms;
}

const f = format("en");

/** Titles and summaries of orders, with things called as given. */
export function orderWords(called: Called) {
  const { actor, zone, ship, projectOf } = calling(called);
  const pledged = (p: PledgeName | null): string =>
    p ? `${names.purposes[p.purpose].toLowerCase()} aid to ${actor(p.to).the}` : "an ended pledge";

  /** Which of a partner's pledges: what is paid, and on what terms. */
  const which = (p: PledgeName | null): string =>
    p ? `${f.money(p.amount)} a quarter, ${names.terms[p.terms].toLowerCase()}` : "";

  function orderTitle(order: Order, pledge: PledgeName | null): string {
    switch (order.type) {
      case "aid":
        return `Aid to ${actor(order.to).the}`;
      case "amend":
        return `${names.amendments[order.change]}: ${pledged(pledge)}`;
      case "review":
        return `Review: ${pledged(pledge)}`;
      case "sanction":
        return `Sanctions: ${actor(order.on).name}`;
      case "pact":
        return `Pact: ${actor(order.with).name}`;
      case "forum":
        return `Forum: ${names.forums[order.forum]}`;
      case "build":
        return `Build: ${names.capabilities[order.capability].toLowerCase()}`;
      case "deploy":
        return `Deploy: ${ship(order.group)}`;
      case "secure":
        return `Secure: ${names.chains[order.chain].toLowerCase()}`;
      case "channel":
        return `Channel: ${actor(order.to).capital}`;
      case "study":
        return "Study";
      case "doctrine":
        return "Doctrine";
      case "project":
        return projectOf(order.project).name;
    }
  }

  function orderSummary(order: Order, pledge: PledgeName | null): string {
    switch (order.type) {
      case "aid":
        return `${names.purposes[order.purpose]}, ${names.terms[order.terms].toLowerCase()}, ${order.standing ? "every quarter" : "once"}`;
      case "amend":
        return f.label(
          which(pledge),
          {
            taper: "falls by a third a quarter, then ends",
            end: "stops at once",
            trigger: "stops for two quarters when something leaks",
          }[order.change],
        );
      case "review":
        return pledge
          ? f.label(which(pledge), "spent, changed since, and what may come")
          : "Nothing to review";
      case "sanction":
        return `${names.sectors[order.sector]}, level ${order.level}: ${(names.sanctionLevels[order.level] ?? "").toLowerCase()}`;
      case "pact":
        return `${names.pactTracks[order.track]}: ${names.pactNotes[order.track]}`;
      case "forum":
        return `Agenda: ${names.agendas[order.agenda].toLowerCase()}`;
      case "build":
        return `${f.money(order.amount)}, delivered after a delay`;
      case "deploy":
        return order.mission === "standdown"
          ? "Stand down and repair"
          : `${zone(order.zone)}, ${names.missions[order.mission].toLowerCase()}`;
      case "secure":
        return `${f.money(order.amount)}; dependence falls slowly`;
      case "channel":
        return order.offer === "none"
          ? `${names.stances[order.stance]}`
          : `${names.stances[order.stance]}, offering: ${names.offers[order.offer].toLowerCase()}`;
      case "study":
        return {
          withdrawal: "How far will America withdraw?",
          linkage: "Does Ukraine’s fate change what Beijing dares?",
          leakage: "What makes technology leak?",
          bite: "Do sanctions change behaviour?",
          neighbours: "Do the neighbours hedge or stiffen?",
          appetite: "Is Beijing driven by fear or ambition?",
          credit: "Does keeping faith pay back?",
          hull: "How much would the hull decide?",
        }[order.question];
      case "doctrine": {
        const w = order.weights;
        return `Deterrence ${w.deterrence}, resilience ${w.resilience}, autonomy ${w.autonomy}, order ${w.order}`;
      }
      case "project":
        return projectOf(order.project).text;
    }
  }

  return { orderTitle, orderSummary };
}

export const { orderTitle, orderSummary } = orderWords({ ...names, projects });

/** One sentence for each order type, shown in its composer. */
export const explanations: Record<OrderType, string> = {
  aid: "Aid wins its recipient and relieves need; the terms decide what leaks and what returns.",
  amend:
    "A pledge can be tapered, ended, or made to suspend itself by rule. To cut it without notice breaks a promise.",
  review: "A review gives one page: what was spent, what has changed, and what the next payment may bring.",
  sanction: "Sanctions cost both sides; whether they change decisions is an open question.",
  pact: "A pact adds the partner’s weight, can draw you in when it is pressed (entrapment), and costs ¥1bn a quarter for each stage.",
  forum: "A forum is multilateral: many hear you, few are bound.",
  build: "What is built arrives after a delay and wears with age.",
  deploy: "A task group at sea is seen by friends and by rivals.",
  secure: "Money lowers dependence slowly; the first steps are the cheapest.",
  channel: "A channel sets the tone with another government, and can carry an offer to build confidence.",
  study: "A study costs money but neither capital nor an order slot; it narrows what you believe.",
  project: "A project belongs to this scenario: its cost and effects are shown beside it.",
  doctrine: "The doctrine says what counts as success from now on.",
};
