import { fitting, type Game, type Order, type SituationState, type View } from "../engine/index.ts";
import { phaseOf, planAt } from "./adaptive.ts";
import { affordable } from "./affordable.ts";
import { wishesOf } from "./line.ts";
import { openLoop } from "./open-loop.ts";
import { PLAN } from "./plans/index.ts";
import type { PolicyMaker } from "./policy.ts";
import type { Programme } from "./programme.ts";

/** Policies that measure what answers are worth: they keep from giving some. Nobody plays so. */

/** Orders without those that would answer any of these situations. */
export function unanswering(
  game: Game,
  view: View,
  situations: readonly SituationState[],
  orders: readonly Order[],
): Order[] {
  return orders.filter((order) => situations.every((each) => fitting(game, view, each, order) < 0));
}

/** A plan that looks at nothing and whose orders never answer: what is left when the desk goes by unread. */
export function investing(id: string, plan: readonly Programme[]): PolicyMaker {
  const inner = openLoop(id, plan);
  return {
    ...inner,
    begin: (told) => {
      const policy = inner.begin(told);
      return {
        id,
        orders: (game, view) => {
          const wishes = wishesOf(game, view, planAt(game, view.turn, plan));
          return affordable(game, view, unanswering(game, view, view.situations, wishes));
        },
        respond: (game, view, random) => policy.respond(game, view, random),
      };
    },
  };
}

/** The plan that looks at nothing, without its orders that happen to answer. */
export const investments = investing("investments", PLAN);

/** A policy that answers nothing in one third of the run; what it would have spent goes to the plan. */
export function withholding(maker: PolicyMaker, third: number): PolicyMaker {
  const id = `${maker.id}-withheld-${third + 1}`;
  return {
    ...maker,
    id,
    begin: (told) => {
      const policy = maker.begin(told);
      return {
        id,
        orders: (game, view, random) => {
          const orders = policy.orders(game, view, random);
          if (phaseOf(game, view.turn) !== third) return orders;
          const all = [...orders, ...wishesOf(game, view, planAt(game, view.turn))];
          return affordable(game, view, unanswering(game, view, view.situations, all));
        },
        respond: (game, view, random) => policy.respond(game, view, random),
      };
    },
  };
}
