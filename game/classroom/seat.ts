import type { QuestionId } from "../engine/index.ts";
import { type Challenge, digest, type Side, seedAt } from "../runs/index.ts";
import { type Exercise, exerciseId, groundOfExercise } from "./exercise.ts";

/** Who plays: an alias that the student chooses, and in a split class one of two groups. Nothing else is asked. */

export const MOST_ALIAS = 24;
export const GROUPS = ["a", "b"] as const;
export type Group = (typeof GROUPS)[number];

/** Where a hidden answer lies that is fixed on a side, 0–1000: the middle of its range. */
const AT: Readonly<Record<Side, number>> = { low: 225, middle: 500, high: 775 };
const ACROSS: Readonly<Record<Side, Side>> = { low: "high", middle: "middle", high: "low" };

/**
 * An alias as it is kept: one line, its letters in one form, without marks that turn the direction of what stands beside
 * it or cannot be seen. Null where nothing is left.
 */
export function aliasOf(typed: string): string | null {
  const seen = typed
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Cn}]/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();
  const alias = [...seen].slice(0, MOST_ALIAS).join("").trim();
  return alias === "" ? null : alias;
}

/** One person whatever the case and width of the letters: two aliases alike are one student. */
export function sameAlias(alias: string): string {
  return alias.normalize("NFKC").toLowerCase();
}

/** The group of a student who was given no link of a group: half of all aliases are in each. */
export function groupOf(exercise: Exercise, alias: string): Group {
  return Number.parseInt(madeOf(exercise, "group", alias).slice(0, 2), 16) % 2 === 0 ? "a" : "b";
}

/** The run that the exercise sets a student. */
export function challengeFor(exercise: Exercise, alias: string, group: Group): Challenge {
  const { difficulty, seeds } = exercise;
  const seed =
    seeds.how === "same"
      ? seeds.seed
      : seedAt(Number.parseInt(madeOf(exercise, "seed", alias).slice(0, 10), 16));
  const { scenario, ...changed } = groundOfExercise(exercise);
  return { scenario, seed, difficulty, truths: truthsFor(exercise, group), ...changed };
}

/** The answers that a group's world is held at, as a run has them. */
export function truthsFor({ truths }: Exercise, group: Group): Partial<Record<QuestionId, number>> {
  if (truths.how === "drawn") return {};
  const across = truths.how === "split" && group === "b";
  return Object.fromEntries(
    Object.entries(truths.at).map(([question, side]) => [question, AT[across ? ACROSS[side] : side]]),
  );
}

function madeOf(exercise: Exercise, what: string, alias: string): string {
  return digest(`${exerciseId(exercise)} ${what} ${sameAlias(alias)}`);
}
