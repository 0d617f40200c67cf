import { ENGINE, type Game, type Order, type View } from "../engine/index.ts";
import type { SchoolId } from "./names.ts";
import { arguedFor, ordersOf, SCHOOLS } from "./schools.ts";

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

export interface Advice {
  school: SchoolId;
  /** Orders that can be committed as they stand. */
  orders: Order[];
  /** What it argues for on the desk, by the places of situation and answer, beyond what its orders find room for. */
  argues: { situation: number; answer: number }[];
  /** What sets its orders for the long run most apart from the other schools'. */
  matter: Matter;
  /** The school whose orders differ most from its own, and what that school is set on. */
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
    // What is learnt or said at home sets nobody apart, nor does an order on which no school has a view.
    default:
      return "nothing";
  }
}

interface Draft extends Pick<Advice, "school" | "orders" | "argues"> {
  /** Of its orders that answer nothing: how many are about each matter. */
  counts: Map<Matter, number>;
}

/** The four schools at the table: what each would order this quarter, and with whom it disagrees most. */
export function advise(game: Game, view: View): Advice[] {
  const drafts = SCHOOLS.map((school): Draft => {
    const orders = ordersOf(game, view, school);
    const { answers } = ENGINE.judge(game, view, orders);
    const counts = new Map<Matter, number>();
    orders.forEach((order, i) => {
      if (answers[i]) return;
      const matter = matterOf(game, order);
      counts.set(matter, (counts.get(matter) ?? 0) + 1);
    });
    const argues = arguedFor(game, view, school).map(({ situation, answer }) => ({ situation, answer }));
    return { school: school.id, orders, argues, counts };
  });
  const list = drafts.map((draft) => ({ ...draft, matter: setOn(draft, drafts) }));
  return list.map((draft) => {
    let most = 0;
    let against: Advice["against"] = null;
    for (const other of list) {
      if (other === draft || other.matter === draft.matter) continue;
      const apart = distance(draft, other);
      if (apart <= most) continue;
      most = apart;
      against = { school: other.school, matter: other.matter };
    }
    const { school, orders, argues, matter } = draft;
    return { school, orders, argues, matter, against };
  });
}

/** The matter to which a list gives more orders than the others do; of equal ones, the first in the list. */
function setOn(draft: Draft, all: readonly Draft[]): Matter {
  let matter: Matter = "nothing";
  let most = Number.NEGATIVE_INFINITY;
  for (const [each, count] of draft.counts) {
    const others = all.reduce((sum, d) => sum + (d === draft ? 0 : (d.counts.get(each) ?? 0)), 0);
    const apart = count * (all.length - 1) - others;
    if (apart <= most) continue;
    most = apart;
    matter = each;
  }
  return matter;
}

function distance(a: Draft, b: Draft): number {
  return MATTERS.reduce((sum, m) => sum + Math.abs((a.counts.get(m) ?? 0) - (b.counts.get(m) ?? 0)), 0);
}
