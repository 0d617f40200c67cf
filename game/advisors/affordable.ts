import { checkOrders, type Game, type Order, type View } from "../engine/index.ts";

/** The wishes that can be carried out together, taken in order; what is refused is left out. */
export function affordable(game: Game, view: View, wishes: readonly Order[]): Order[] {
  const problems = checkOrders(game, view, wishes);
  if (problems.length === 0) return [...wishes];
  const refused = new Set(problems.map((p) => p.index));
  return wishes.filter((_, i) => !refused.has(i));
}
