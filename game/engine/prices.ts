import type { Game } from "./game.ts";
import type { Order } from "./orders.ts";
import type { View } from "./view.ts";
import { codeOf, SECTORS } from "./vocabulary.ts";

/** What an order costs now: ¥ billion of budget, points of political capital. A pledge's instalments are upkeep. */
export interface Price {
  budget: number;
  capital: number;
}

/** Orders that take one of the quarter's slots. A study, a review and a doctrine do not; of a project its data says it. */
export function takesSlot(game: Game, order: Order): boolean {
  if (order.type === "project") {
    return game.projects[game.projectIndex.get(order.project) ?? -1]?.data.slot ?? true;
  }
  return order.type !== "study" && order.type !== "review" && order.type !== "doctrine";
}

const AID_CAPITAL = { open: 2, audited: 1, tied: 2 } as const;
const SANCTION_STEP = 3;
/** Tuned: beyond these, one instrument crowds out the others (see the balance table). */
export const COST = {
  pact: { budget: 14, capital: 5 },
  washington: { budget: 24, capital: 3 },
  forum: { budget: 8, capital: 3 },
  build: { capital: 2 },
  deploy: { budget: 12, capital: 1 },
  warm: { budget: 4, capital: 4 },
  steady: { budget: 2, capital: 2 },
  firm: { budget: 4, capital: 3 },
  offer: { capital: 3 },
  study: { budget: 5, capital: 0 },
  review: { budget: 2, capital: 1 },
  doctrine: { capital: 8 },
  taper: { capital: 2 },
  end: { capital: 6 },
  trigger: { capital: 3 },
} as const;

export function priceOf(game: Game, s: View, order: Order): Price {
  switch (order.type) {
    case "aid":
      // A pledge's instalments are paid from revenue in upkeep, this quarter's included.
      return { budget: order.standing ? 0 : order.amount, capital: AID_CAPITAL[order.terms] };
    case "amend":
      return { budget: 0, capital: COST[order.change].capital };
    case "review":
      return COST.review;
    case "sanction": {
      const was = levelOf(game, s, order.on, order.sector);
      return { budget: 0, capital: SANCTION_STEP * Math.max(1, Math.abs(order.level - was)) };
    }
    case "pact":
      return order.with === game.scenario.actors[game.roles.washington]?.id ? COST.washington : COST.pact;
    case "forum":
      return COST.forum;
    case "build":
      return { budget: order.amount, capital: COST.build.capital };
    case "deploy":
      return order.mission === "standdown" ? { budget: 0, capital: 0 } : COST.deploy;
    case "secure":
      return { budget: order.amount, capital: 0 };
    case "channel": {
      const price = COST[order.stance];
      const extra = order.offer === "none" ? 0 : COST.offer.capital;
      return { budget: price.budget, capital: price.capital + extra };
    }
    case "study":
      return COST.study;
    case "project": {
      const data = game.projects[game.projectIndex.get(order.project) ?? -1]?.data;
      return { budget: data?.budget ?? 0, capital: data?.capital ?? 0 };
    }
    case "doctrine":
      return { budget: 0, capital: s.turn === 0 ? 0 : COST.doctrine.capital };
  }
}

export function levelOf(game: Game, s: View, on: string, sector: (typeof SECTORS)[number]): number {
  const target = game.sanctioned.indexOf(game.actors.get(on) ?? -2);
  return s.sanctions[target * SECTORS.length + codeOf(SECTORS, sector)] ?? 0;
}
