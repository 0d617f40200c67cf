import type { Game, Order, View } from "../engine/index.ts";
import { planAt } from "./adaptive.ts";
import { affordable } from "./affordable.ts";
import { answer } from "./answers.ts";
import { crisisChoice, wishesOf } from "./line.ts";
import { PLAN } from "./plans/index.ts";
import { type PolicyMaker, steady } from "./policy.ts";
import type { Programme } from "./programme.ts";

/** A plan carried out whatever lies on the desk. An order that happens to fit a situation answers it like any other. */
export function openLoop(id: string, plan: readonly Programme[]): PolicyMaker {
  const middling = [500, 500, 500, 500, 500, 500, 500, 500];
  return steady({
    id,
    orders: (game: Game, view: View): Order[] =>
      affordable(game, view, wishesOf(game, view, planAt(game, view.turn, plan))),
    respond: (game, view) => {
      const { nerve } = planAt(game, view.turn, plan);
      if (view.queue.length === 0) return { subject: "crisis", choice: crisisChoice(view, nerve) };
      return answer(game, view, middling, nerve);
    },
  });
}

export const open = openLoop("open-loop", PLAN);
