import { type Game, kindAt, type Order, ordersFor, type View } from "../engine/index.ts";
import { planAt } from "./adaptive.ts";
import { affordable } from "./affordable.ts";
import { answer } from "./answers.ts";
import { crisisChoice, wishesOf } from "./line.ts";
import { TABLE } from "./plans/index.ts";
import { type PolicyMaker, steady } from "./policy.ts";
import { answered, type Wanted } from "./triage.ts";

/** What the table answers on a desk: by kind one answer, the highest priorities first. */
function fromTable(game: Game, view: View, table: Readonly<Record<string, number>>): Wanted[] {
  const list: Wanted[] = [];
  view.situations.forEach((situation, i) => {
    const { id, answers } = kindAt(game, situation).data;
    let most = table[`${id}.left`] ?? 0;
    let best: Wanted | null = null;
    answers.forEach((each, at) => {
      const gain = table[`${id}.${each.id}`] ?? 0;
      if (gain <= most) return;
      const orders = ordersFor(game, view, situation, at);
      if (orders.length === 0) return;
      most = gain;
      best = { situation: i, answer: at, gain, orders };
    });
    if (best) list.push(best);
  });
  return list.sort((a, b) => b.gain - a.gain);
}

/** One fixed answer and priority a kind, and the plan that looks at nothing besides: no beliefs, and no look at the board. */
export function tablePolicy(id: string, table: Readonly<Record<string, number>>): PolicyMaker {
  const middling = [500, 500, 500, 500, 500, 500, 500, 500];
  return steady({
    id,
    orders: (game: Game, view: View): Order[] =>
      answered(
        game,
        view,
        fromTable(game, view, table),
        affordable(game, view, wishesOf(game, view, planAt(game, view.turn))),
      ),
    respond: (game, view) => {
      if (view.queue.length === 0) return { subject: "crisis", choice: crisisChoice(view, 2) };
      return answer(game, view, middling, 2);
    },
  });
}

export const table = tablePolicy("table", TABLE);
