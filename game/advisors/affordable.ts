import { checkOrders, type Game, type View } from "../engine/index.ts";
import type { Order } from "../engine/orders.ts";
import type { State } from "../engine/state.ts";

/** The check reads nothing hidden; the type wants the field. */
export function asState(view: View): State {
  return { ...view, hidden: { seed: "", truths: [], resolve: 0, origins: [], schedule: [] } };
}

/** The longest list got by taking the wishes in order and leaving out what is refused. */
export function affordable(game: Game, view: View, wishes: readonly Order[]): Order[] {
  const state = asState(view);
  const kept: Order[] = [];
  for (const order of wishes) {
    kept.push(order);
    if (checkOrders(game, state, kept).length > 0) kept.pop();
  }
  return kept;
}
