import {
  advance,
  defaultResponse,
  type Game,
  imagine,
  type State,
  stream,
  type View,
} from "../engine/index.ts";
import { planAt } from "./adaptive.ts";
import { affordable } from "./affordable.ts";
import { crisisChoice, wishesOf } from "./line.ts";
import type { Told } from "./policy.ts";

/** Quarters for which what a rollout ends on stands. */
const TAIL = 12;

/** Worlds that may be the true one, imagined from a view: the same for every plan that is compared. */
export function worlds(game: Game, view: View, told: Told, count: number, key: string): State[] {
  const list: State[] = [];
  for (let i = 0; i < count; i++) list.push(imagine(game, view, told, stream(`${key}|${i}`)));
  return list;
}

/** Plays onward in the state in hand, which is used up, with the plan that looks at nothing. */
export function playOut(game: Game, s: State, quarters: number): void {
  settle(game, s);
  for (let q = 0; q < quarters && s.phase !== "over"; q++) {
    const orders = affordable(game, s, wishesOf(game, s, planAt(game, s.turn)));
    advance(game, s, { type: "commit", turn: s.turn, orders }, "nothing");
    settle(game, s);
  }
}

function settle(game: Game, s: State): void {
  while (s.phase === "respond") answerQuickly(game, s);
}

function answerQuickly(game: Game, s: State): void {
  if (s.queue.length === 0) {
    const { nerve } = planAt(game, s.turn);
    const choice = crisisChoice(s, nerve);
    if (advance(game, s, { type: "respond", turn: s.turn, subject: "crisis", choice }, "nothing").ok) return;
  }
  advance(game, s, defaultResponse(game, s), "nothing");
}

/** Mean score of a quarter over what was played and what is taken to follow; quarters never reached count zero. */
export function valueFrom(game: Game, s: State, from: number): number {
  const { turns, successor } = game.scenario;
  const left = turns + successor - from;
  let sum = 0;
  for (let i = from; i < s.scores.length; i++) sum += s.scores[i] as number;
  const played = s.scores.length - from;
  const last = s.scores[s.scores.length - 1] ?? 0;
  const tail = s.phase === "over" ? 0 : Math.min(TAIL, left - played);
  const span = s.phase === "over" ? Math.min(left, TAIL) : played + tail;
  return span <= 0 ? 0 : Math.min(1000, (sum + last * tail) / span);
}
