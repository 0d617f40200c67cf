import {
  type CompiledEffect,
  eventOf,
  type Game,
  QUESTIONS,
  type RespondCommand,
  type StatId,
  type View,
} from "../engine/index.ts";
import { crisisChoice } from "./line.ts";
import type { SchoolId } from "./names.ts";

/**
 * What a point of each number is worth in tenths of a point of score, by rule of thumb: from the pillars'
 * own weights. Good enough to answer a dilemma without a rollout; search asks rollouts instead.
 */
const WORTH: Partial<Record<StatId, number>> = {
  budget: 4,
  capital: 14,
  economy: 3,
  debt: -2,
  support: 3,
  standing: 3,
  credibility: 2,
  maritime: 2,
  airdefence: 2,
  counterstrike: 2,
  intelligence: 1,
  hardening: 1,
  technology: 1,
  consent: 1,
  energy: -1,
  minerals: -1,
  chips: -1,
  food: -1,
  asia: 2,
  europe: 1,
  power: -3,
  drive: -4,
  front: 1,
  coalition: 1,
  custody: 1,
  poverty: -1,
  missiles: -1,
  alignment: 1,
  trust: 1,
  tension: -2,
};

function worth(id: string): number {
  return WORTH[id as StatId] ?? 0;
}

/** What a choice is thought to be worth, if the questions stand as `truths` says. */
export function worthOf(effects: readonly CompiledEffect[], truths: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < effects.length; i++) {
    for (const { stat, sure, question, pivot, swing } of effects[i]?.moves ?? []) {
      const truth = question ? (truths[QUESTIONS.indexOf(question)] ?? 500) : pivot;
      sum += (sure + (swing * (truth - pivot)) / 500) * worth(stat.id);
    }
  }
  return sum;
}

/**
 * The answer to what waits first, by rule of thumb: the worth of its effects; but a school whose name stands on a choice
 * takes it if it can pay, because what turns on flags alone has no worth in numbers.
 */
export function answer(
  game: Game,
  view: View,
  truths: readonly number[],
  nerve: number,
  school?: SchoolId,
): Pick<RespondCommand, "subject" | "choice"> {
  const event = eventOf(game, view.queue[0]);
  if (!event) return { subject: "crisis", choice: crisisChoice(view, nerve) };
  const subject = event.data.id;
  let best = event.choices.length - 1;
  let most = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < event.choices.length; i++) {
    const price = event.data.choices[i];
    if (!price || price.budget > view.nation.budget || price.capital > view.nation.capital) continue;
    if (school && price.schools?.includes(school)) {
      best = i;
      break;
    }
    const gain = worthOf(event.choices[i] ?? [], truths) - 4 * price.budget - 14 * price.capital;
    if (gain <= most) continue;
    most = gain;
    best = i;
  }
  return { subject, choice: (["a", "b", "c"] as const)[best] ?? "a" };
}
