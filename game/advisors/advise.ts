import type { Game, View } from "../engine/index.ts";
import type { Order } from "../engine/orders.ts";
import { affordable } from "./affordable.ts";
import { wishesOf } from "./line.ts";
import { repairs } from "./repairs.ts";
import { SCHOOLS } from "./schools.ts";

/** What an order is about, as advisers argue about it: each has a sentence for every school in `text`. */
export const MATTERS = [
  "kyiv",
  "moscow",
  "beijingSanctions",
  "beijingWarm",
  "beijingFirm",
  "washington",
  "company",
  "partners",
  "pacts",
  "arms",
  "sea",
  "resilience",
  "projects",
  "nothing",
] as const;
export type Matter = (typeof MATTERS)[number];

export type SchoolId = "internationalist" | "recalibrator" | "accommodator" | "fortress";

export interface Advice {
  school: SchoolId;
  /** Orders that can be committed as they stand. */
  orders: Order[];
  /** What it would give its first slot to. */
  matter: Matter;
  /** A school that would spend the quarter otherwise, and on what. */
  against: { school: SchoolId; matter: Matter } | null;
}

export function matterOf(game: Game, order: Order): Matter {
  switch (order.type) {
    case "aid":
      return game.actors.get(order.to) === game.roles.kyiv ? "kyiv" : "partners";
    case "amend":
    case "review":
      return "kyiv";
    case "sanction":
      return game.actors.get(order.on) === game.roles.beijing ? "beijingSanctions" : "moscow";
    case "pact":
      return game.actors.get(order.with) === game.roles.washington ? "washington" : "pacts";
    case "forum":
      return "company";
    case "build":
      return "arms";
    case "deploy":
      return "sea";
    case "secure":
      return "resilience";
    case "channel":
      return order.stance === "firm" ? "beijingFirm" : "beijingWarm";
    case "project":
      return "projects";
    case "study":
    case "doctrine":
      return "nothing";
  }
}

/** The four schools at the table: what each would order this quarter, and with whom it disagrees most. */
export function advise(game: Game, view: View): Advice[] {
  const drafts = SCHOOLS.map((school) => {
    const wishes = [...wishesOf(game, view, school.line), ...repairs(view)];
    const orders = affordable(game, view, wishes);
    const counts = new Map<Matter, number>();
    for (const order of orders) {
      const matter = matterOf(game, order);
      counts.set(matter, (counts.get(matter) ?? 0) + 1);
    }
    const matter: Matter = orders[0] ? matterOf(game, orders[0]) : "nothing";
    return { school: school.id as SchoolId, orders, matter, counts };
  });
  return drafts.map((draft) => {
    let most = 0;
    let against: Advice["against"] = null;
    for (const other of drafts) {
      if (other === draft) continue;
      let apart = 0;
      for (const [matter, count] of other.counts) apart += Math.abs(count - (draft.counts.get(matter) ?? 0));
      if (apart <= most || other.matter === draft.matter) continue;
      most = apart;
      against = { school: other.school, matter: other.matter };
    }
    return { school: draft.school, orders: draft.orders, matter: draft.matter, against };
  });
}
