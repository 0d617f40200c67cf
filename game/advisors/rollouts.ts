import {
  advance,
  copyState,
  defaultResponse,
  type Game,
  imagine,
  type Order,
  type OrderType,
  type RespondCommand,
  type State,
  stream,
  type View,
} from "../engine/index.ts";
import { affordable } from "./affordable.ts";
import { crisisChoice, wishesOf } from "./line.ts";
import type { Told } from "./policy.ts";
import type { Programme } from "./programme.ts";

/** Quarters a rollout looks ahead; what it ends on stands for the rest, up to TAIL quarters. */
export const HORIZON = 8;
const TAIL = 8;

/** Worlds that may be the true one, imagined from a view: the same for every plan that is compared. */
export function worlds(game: Game, view: View, told: Told, count: number, key: string): State[] {
  const list: State[] = [];
  for (let i = 0; i < count; i++) list.push(imagine(game, view, told, stream(`${key}|${i}`)));
  return list;
}

/** A programme and the order types it does without. */
export interface Plan {
  readonly programme: Programme;
  readonly without: readonly OrderType[];
}

/** A quarter's orders under a plan, all legal together. */
export function ordersUnder(game: Game, view: View, plan: Plan): Order[] {
  const wishes = wishesOf(game, view, plan.programme);
  return affordable(game, view, allowed(wishes, plan.without));
}

export function allowed(orders: Order[], without: readonly OrderType[]): Order[] {
  return without.length === 0 ? orders : orders.filter((order) => !without.includes(order.type));
}

/** Plays a plan onward in the state in hand, which is used up. Answers the value of what follows. */
export function playOut(game: Game, s: State, plan: Plan, quarters: number): number {
  const from = s.scores.length;
  const p = plan.programme;
  for (let q = 0; q < quarters && s.phase !== "over"; q++) {
    if (s.phase === "plan") {
      advance(game, s, { type: "commit", turn: s.turn, orders: ordersUnder(game, s, plan) }, "nothing");
    }
    while (s.phase === "respond") answerQuickly(game, s, p);
  }
  return valueFrom(game, s, from);
}

function answerQuickly(game: Game, s: State, p: Programme): void {
  if (s.queue.length === 0) {
    const choice = crisisChoice(s, p.nerve);
    if (advance(game, s, { type: "respond", turn: s.turn, subject: "crisis", choice }, "nothing").ok) return;
  }
  advance(game, s, defaultResponse(game, s), "nothing");
}

/** Mean score of a quarter over what was played and what is taken to follow; quarters never reached count zero. */
export function valueFrom(game: Game, s: State, from: number): number {
  const { turns, successor } = game.scenario;
  const left = turns + successor - from;
  const played = s.scores.length - from;
  let sum = 0;
  for (let i = from; i < s.scores.length; i++) sum += s.scores[i] as number;
  const last = s.scores[s.scores.length - 1] ?? 0;
  const tail = s.phase === "over" ? 0 : Math.min(TAIL, left - played);
  const span = s.phase === "over" ? Math.min(left, HORIZON + TAIL) : played + tail;
  return span === 0 ? 0 : Math.min(1000, (sum + last * tail) / span);
}

/** What an answer is worth: given in each world, then the programme goes on. */
export function valueOfAnswer(
  game: Game,
  list: readonly State[],
  plan: Plan,
  reply: RespondCommand,
  quarters: number,
): number {
  let sum = 0;
  for (let i = 0; i < list.length; i++) {
    const s = copyState(list[i] as State);
    const from = s.scores.length;
    if (!advance(game, s, reply, "nothing").ok) return -1;
    while (s.phase === "respond") answerQuickly(game, s, plan.programme);
    playOut(game, s, plan, quarters - 1);
    sum += valueFrom(game, s, from);
  }
  return sum / list.length;
}
