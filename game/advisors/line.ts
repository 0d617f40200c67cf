import {
  type AidOrder,
  type CrisisChoice,
  type Game,
  type Order,
  type PledgeState,
  SECTORS,
  TERMS,
  type View,
} from "../engine/index.ts";
import { talks } from "./diplomacy.ts";
import type { Programme } from "./programme.ts";
import { arms, deployments, resilience } from "./works.ts";

/** A quarter's orders under a programme, in order of weight; what is refused falls out later. */
export function wishesOf(game: Game, view: View, p: Programme): Order[] {
  const list: { rate: number; orders: Order[] }[] = [
    { rate: 5, orders: kyivOrders(game, view, p) },
    { rate: 3.5, orders: sanctions(game, view, p) },
    ...talks(game, view, p),
    ...arms(view, p),
    ...resilience(view, p),
    ...deployments(game, view, p),
  ];
  list.sort((a, b) => b.rate - a.rate);
  const orders: Order[] = [];
  for (const each of list) for (const order of each.orders) orders.push(order);
  return orders;
}

function kyivOrders(game: Game, view: View, p: Programme): Order[] {
  const at = game.roles.kyiv;
  const to = game.scenario.actors[at]?.id;
  if (to === undefined) return [];
  const held = view.pledges.find((pledge) => pledge.to === at);
  const amount = p.kyiv * 20;
  const terms = TERMS[p.terms] ?? "open";
  const pledged: AidOrder = { type: "aid", to, purpose: "reconstruction", amount, terms, standing: true };
  if (!held) return amount === 0 ? [] : [pledged];
  if (amount < held.amount) return lowered(held, pledged, p.abrupt === 1);
  if (held.amount !== amount || held.terms !== terms || held.taper > 0) return [pledged];
  return p.trigger === 1 && !held.trigger ? [{ type: "amend", pledge: held.id, change: "trigger" }] : [];
}

/**
 * What is to fall is announced and let run down, and taken up again where it is to stay; cut at once, it breaks
 * a word. The other way stands second, for whoever cannot go the first: they share a subject, and one falls out.
 */
function lowered(held: PledgeState, pledged: AidOrder, abrupt: boolean): Order[] {
  const cut: Order[] = pledged.amount > 0 ? [pledged] : [];
  if (abrupt) return cut.length > 0 ? cut : [{ type: "amend", pledge: held.id, change: "end" }];
  if (held.taper === 0) return [{ type: "amend", pledge: held.id, change: "taper" }, ...cut];
  const next = Math.trunc((held.amount * (held.taper - 1)) / held.taper);
  return next < pledged.amount ? cut : [];
}

/** One step a quarter towards the levels aimed at, the sector farthest off first. */
function sanctions(game: Game, view: View, p: Programme): Order[] {
  const orders: Order[] = [];
  for (const [target, level] of [
    [0, p.russia],
    [1, p.china],
  ] as const) {
    const on = game.scenario.actors[game.sanctioned[target] ?? -1]?.id;
    if (on === undefined) continue;
    let sector = -1;
    let gap = 0;
    for (let i = 0; i < SECTORS.length; i++) {
      const off = Math.abs((view.sanctions[target * SECTORS.length + i] ?? 0) - level);
      if (off <= gap) continue;
      gap = off;
      sector = i;
    }
    if (sector >= 0) orders.push({ type: "sanction", on, sector: SECTORS[sector] ?? "energy", level });
  }
  return orders;
}

/** What a programme's nerve does at this point of a ladder. */
export function crisisChoice(view: View, nerve: number): CrisisChoice {
  const c = view.crisis;
  if (!c) return "hold";
  const top = Math.max(c.tokyo, c.rival);
  if (nerve <= 0) return "yield";
  if (top >= 5) return "yield";
  if (nerve >= 4) return top >= 4 ? "offramp" : "press";
  if (nerve === 1) return top >= 3 ? "offramp" : "hold";
  if (nerve === 2) return top >= 4 ? "offramp" : "hold";
  return top >= 3 ? "offramp" : "press";
}
