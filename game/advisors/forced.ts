import {
  ENGINE,
  type Game,
  type Order,
  ordersFor,
  type RespondCommand,
  type SituationState,
  type View,
} from "../engine/index.ts";
import { affordable } from "./affordable.ts";
import type { Policy } from "./policy.ts";
import { unanswering } from "./unanswered.ts";

/** An order that gives this answer to this situation and to no other, if one can be given and paid for now. */
export function orderFor(game: Game, view: View, situation: SituationState, answer: number): Order | null {
  const at = view.situations.indexOf(situation);
  for (const order of ordersFor(game, view, situation, answer)) {
    const { problems, answers } = ENGINE.judge(game, view, [order]);
    const given = answers[0];
    if (problems.length === 0 && given?.situation === at && given.answer === answer) return order;
  }
  return null;
}

/**
 * A policy that gives one situation the answer it is told to, or with null leaves it for as long as it lies open. What
 * that costs is missing elsewhere, as it would be for a player.
 */
export function meeting(policy: Policy, { slot, ordinal }: SituationState, order: Order | null): Policy {
  return {
    id: policy.id,
    orders: (game, view, random) => {
      const orders = policy.orders(game, view, random);
      const open = view.situations.find((each) => each.slot === slot && each.ordinal === ordinal);
      if (!open) return orders;
      const others = unanswering(game, view, [open], orders);
      return affordable(game, view, order ? [order, ...others] : others);
    },
    respond: (game, view, random) => policy.respond(game, view, random),
  };
}

/** A policy that once gives what waits first the choice that it is told to. */
export function choosing(
  policy: Policy,
  turn: number,
  first: Pick<RespondCommand, "subject" | "choice">,
): Policy {
  let given = false;
  return {
    id: policy.id,
    orders: (game, view, random) => policy.orders(game, view, random),
    respond: (game, view, random) => {
      if (given || view.turn !== turn) return policy.respond(game, view, random);
      given = true;
      return first;
    },
  };
}
