import { anyOrder } from "../../advisors/index.ts";
import {
  CRISIS_CHOICES,
  checkOrders,
  checkResponse,
  ENGINE,
  eventOf,
  type Game,
  ORDER_TYPES,
  RUNGS,
  type State,
  stream,
  takesSlot,
  viewOf,
} from "../../engine/index.ts";
import type { Played } from "../../runs/index.ts";

/**
 * What occurred in a run, as names: `event x`, `choice x a`, `crisis x`, `rung x`, `end x`, `order x`, `refusal x`; and
 * `free x`, an order that could have been given for nothing.
 */
export type Seen = string[];

export function seenIn(played: Played, tried: Tried): Seen {
  const seen = new Set<string>();
  for (const command of played.commands) {
    if (command.type === "commit") for (const order of command.orders) seen.add(`order ${order.type}`);
    else if (command.subject === "crisis") seen.add(`crisis choice ${command.choice}`);
    else seen.add(`choice ${command.subject} ${command.choice}`);
  }
  for (const report of played.reports) {
    for (const d of report.dispatches) {
      if (d.kind === "event") seen.add(`event ${d.event}`);
      else if (d.kind === "situation")
        seen.add(`situation ${d.situation} ${d.answer ?? "left"} ${d.outcome}`);
      else if (d.kind === "crisisOpens") seen.add(`crisis ${d.crisis}`);
      else if (d.kind === "crisisMove") seen.add(`rung ${RUNGS[Math.max(d.tokyo, d.rival) - 1] ?? ""}`);
      else if (d.kind === "crisisEnds") seen.add(`crisis end ${d.how}`);
      else if (d.kind === "ending") seen.add(`ending ${d.ending}`);
    }
  }
  for (const code of tried.refused) seen.add(`refusal ${code}`);
  for (const type of tried.free) seen.add(`free ${type}`);
  return [...seen];
}

/** How what was tried was refused, and which types of order would have cost neither money, capital nor a slot. */
export interface Tried {
  readonly refused: Set<string>;
  readonly free: Set<string>;
}

/** Tries what a careless player might at this point and notes how it is refused; nothing is changed. */
export function probe(game: Game, state: State, { refused, free }: Tried): void {
  const random = stream(`probe ${state.hidden.seed} ${state.turn}`);
  if (state.phase === "plan") {
    const view = viewOf(state);
    const orders = Array.from({ length: 10 }, () =>
      anyOrder(game, view, ORDER_TYPES[random.below(ORDER_TYPES.length)] ?? "aid", random),
    );
    for (const order of orders) {
      const { problems, prices } = ENGINE.judge(game, view, [order]);
      const price = prices[0];
      if (problems.length > 0 || !price || takesSlot(game, order)) continue;
      // What is promised at the start is asked for and not bought.
      const asked = order.type === "doctrine" && state.turn === 0;
      if (price.budget === 0 && price.capital === 0 && !asked) free.add(order.type);
    }
    orders.push({ type: "doctrine", weights: { deterrence: 40, resilience: 40, autonomy: 40, order: 40 } });
    for (const problem of checkOrders(game, view, orders)) refused.add(problem.code);
  }
  const { turn } = state;
  for (const choice of CRISIS_CHOICES) {
    const problem = checkResponse(game, state, { type: "respond", turn, subject: "crisis", choice });
    if (problem) refused.add(problem.code);
  }
  const subject = eventOf(game, state.queue[0])?.data.id ?? "crisis";
  for (const choice of ["a", "b", "c", "press"] as const) {
    const problem = checkResponse(game, state, { type: "respond", turn, subject, choice });
    if (problem) refused.add(problem.code);
  }
  for (const command of [
    { type: "commit", turn: turn + 1, orders: [] },
    { type: "commit", turn, orders: [] },
    {},
  ]) {
    if (state.phase === "plan" && command.turn === turn) continue;
    for (const problem of ENGINE.check(game, state, command)) refused.add(problem.code);
  }
}
