import { type Change, type Game, type Order, rulesOf, STAT, type View } from "../engine/index.ts";

/** What an order is known to move by itself, whatever it answers: arms delivered, a dependence lowered, warmth bought. */
export function ownChanges(game: Game, view: View, order: Order): Change[] {
  const rules = rulesOf(game, view);
  switch (order.type) {
    case "build": {
      const { effect, lot } = rules.build;
      return [
        { stat: STAT[order.capability], index: 0, by: (effect[order.capability] * order.amount) / lot },
      ];
    }
    case "secure": {
      const { floor, by } = rules.secure;
      const cut = ((view.nation[order.chain] - floor) * order.amount) / by;
      return [{ stat: STAT[order.chain], index: 0, by: -Math.max(0, cut) }];
    }
    case "aid": {
      const index = game.actors.get(order.to) ?? -1;
      if (index < 0 || index === game.roles.kyiv) return [];
      return [{ stat: STAT.alignment, index, by: (rules.aid.warmth[order.terms] * order.amount) / 20 }];
    }
    case "forum":
      return order.agenda === "rules" ? [{ stat: STAT.standing, index: 0, by: rules.forum.rules.first }] : [];
    default:
      return [];
  }
}
