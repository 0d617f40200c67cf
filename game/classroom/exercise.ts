import * as v from "valibot";
import { DIFFICULTIES, type Difficulty, QUESTIONS, type QuestionId, SEED_PATTERN } from "../engine/index.ts";
import {
  areModifiers,
  digest,
  gameOf,
  type Limits,
  LimitsSchema,
  list,
  MODIFIERS,
  parseJson,
  SIDES,
  type Side,
  textOf,
  tidiedLimits,
} from "../runs/index.ts";
import { MOST_PROMPTS, type Prompt, PromptSchema } from "./prompts.ts";

/**
 * An exercise: what a class plays and is asked. It is a link, a QR code and a file, holds nobody's name, and fixes with an
 * alias the run that a student plays.
 */

export const EXERCISE_FORMAT = "tokyo-crossroads-exercise";
export const EXERCISE_VERSION = 1;
export const MOST_TITLE = 80;
export const MOST_BRIEF = 1200;
/** An exercise of the longest words is about 40,000 characters. */
export const MOST_EXERCISE_CHARACTERS = 120_000;

export const CRITERIA = ["evidence", "causal", "calibration", "perspective", "memo"] as const;
export type Criterion = (typeof CRITERIA)[number];

/**
 * How the hidden answers come about. `drawn`: from the seed, as in any run. `fixed`: some are held on a side for
 * everybody. `split`: group A has them on that side, group B on the other; the middle is the same for both. Chances
 * that the desk shows stay those of the scenario, so that nobody can read a fixed answer off them.
 */
export type Truths = { how: "drawn" } | { how: "fixed" | "split"; at: Partial<Record<QuestionId, Side>> };

/** One world for the class, or one each, made of the exercise and the alias, so that copied orders do not fit. */
export type Seeds = { how: "same"; seed: string } | { how: "each" };

export interface Exercise {
  format: typeof EXERCISE_FORMAT;
  version: typeof EXERCISE_VERSION;
  /** Of the six that come with the game, which it was made from; its words stand where the teacher's are empty. */
  ready: string | null;
  title: string;
  brief: string;
  scenario: string;
  difficulty: Difficulty;
  modifiers: readonly string[];
  limits: Limits;
  truths: Truths;
  seeds: Seeds;
  prompts: readonly Prompt[];
  rubric: readonly Criterion[];
  /** What the desk is set to for whoever opens it; null leaves it as it is. */
  language: "en" | "ja" | null;
  level: "full" | "plain" | null;
  furigana: boolean | null;
  /** Whether it begins with a notice about war and grief, and how to sit out. */
  notice: boolean;
  /** Whether up to four share a screen, each with a minister's brief. */
  roles: boolean;
}

const words = (most: number) => v.pipe(v.string(), v.maxLength(most));
const sides = v.strictObject(
  Object.fromEntries(QUESTIONS.map((q) => [q, v.optional(v.picklist(SIDES))])) as Record<
    QuestionId,
    v.OptionalSchema<v.PicklistSchema<typeof SIDES, undefined>, undefined>
  >,
);

export const ExerciseSchema = v.strictObject({
  format: v.literal(EXERCISE_FORMAT),
  version: v.literal(EXERCISE_VERSION),
  ready: v.nullable(v.pipe(v.string(), v.regex(/^[a-z][a-z0-9]{0,23}$/))),
  title: words(MOST_TITLE),
  brief: words(MOST_BRIEF),
  scenario: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,31}$/)),
  difficulty: v.picklist(DIFFICULTIES),
  modifiers: list(v.picklist(MODIFIERS), MODIFIERS.length),
  limits: LimitsSchema,
  truths: v.variant("how", [
    v.strictObject({ how: v.literal("drawn") }),
    v.strictObject({ how: v.picklist(["fixed", "split"] as const), at: sides }),
  ]),
  seeds: v.variant("how", [
    v.strictObject({ how: v.literal("same"), seed: v.pipe(v.string(), v.regex(SEED_PATTERN)) }),
    v.strictObject({ how: v.literal("each") }),
  ]),
  prompts: list(PromptSchema, MOST_PROMPTS),
  rubric: list(v.picklist(CRITERIA), CRITERIA.length),
  language: v.nullable(v.picklist(["en", "ja"] as const)),
  level: v.nullable(v.picklist(["full", "plain"] as const)),
  furigana: v.nullable(v.boolean()),
  notice: v.boolean(),
  roles: v.boolean(),
});

/** Why an exercise cannot be had: keys of text's `lessons.faults`. `place` is a path such as `prompts.3.text`. */
export type ExerciseFault =
  | "notExercise"
  | "tooLarge"
  | "shape"
  | "scenario"
  | "modifiers"
  | "limits"
  | "promptIds"
  | "promptTurns"
  | "options";

export type ReadExercise =
  | { ok: true; exercise: Exercise }
  | { ok: false; fault: ExerciseFault; place: string };

const refused = (fault: ExerciseFault, place = "file"): ReadExercise => ({ ok: false, fault, place });

/** The door for exercises as they lie on a disk. Never throws. */
export function readExerciseBytes(bytes: Uint8Array): ReadExercise {
  if (bytes.length > 3 * MOST_EXERCISE_CHARACTERS) return refused("tooLarge");
  const text = textOf(bytes);
  return text === null ? refused("notExercise") : readExercise(text);
}

export function readExercise(text: string): ReadExercise {
  if (text.length > MOST_EXERCISE_CHARACTERS) return refused("tooLarge");
  const json = parseJson(text);
  return json.ok ? exerciseFrom(json.value) : refused("notExercise");
}

/** The same for what is JSON already. */
export function exerciseFrom(value: unknown): ReadExercise {
  const parsed = v.safeParse(ExerciseSchema, value, { abortEarly: true });
  if (!parsed.success) {
    const [issue] = parsed.issues;
    const place = v.getDotPath(issue) ?? "file";
    return refused(place === "format" || place === "file" ? "notExercise" : "shape", place.slice(0, 60));
  }
  const { limits, truths, ...rest } = parsed.output;
  const exercise: Exercise = {
    ...rest,
    limits: tidiedLimits(limits) ?? {},
    truths: truths.how === "drawn" ? truths : { how: truths.how, at: sidesIn(truths.at) },
  };
  return faultIn(exercise) ?? { ok: true, exercise };
}

/** What its parts cannot say about each other. */
function faultIn(exercise: Exercise): ReadExercise | null {
  const { scenario, modifiers, limits, prompts } = exercise;
  if (!gameOf(scenario)) return refused("scenario", "scenario");
  if (!areModifiers(modifiers)) return refused("modifiers", "modifiers");
  const game = gameOf(groundOfExercise(exercise));
  if (!game) return refused("limits", "limits");
  const { turns } = game.scenario;
  const ids = new Set<string>();
  for (const [i, { id, turn, ask }] of prompts.entries()) {
    if (ids.has(id)) return refused("promptIds", `prompts.${i}.id`);
    ids.add(id);
    if (turn >= turns) return refused("promptTurns", `prompts.${i}.turn`);
    if ("by" in ask && (ask.by < turn || ask.by >= turns))
      return refused("promptTurns", `prompts.${i}.ask.by`);
    if (ask.kind === "choice" && (ask.of === "own") !== ask.options.length >= 2) {
      return refused("options", `prompts.${i}.ask.options`);
    }
  }
  return limits.doctrine && modifiers.some((id) => id === "even" || id === "fortress")
    ? refused("modifiers", "limits.doctrine")
    : null;
}

/** What of it makes the game that is played. */
export function groundOfExercise({ scenario, modifiers, limits }: Exercise) {
  return {
    scenario,
    ...(modifiers.length > 0 ? { modifiers } : {}),
    ...(Object.keys(limits).length > 0 ? { limits } : {}),
  };
}

/** Quarters of it. */
export function turnsOf(exercise: Exercise): number {
  return gameOf(groundOfExercise(exercise))?.scenario.turns ?? 0;
}

function sidesIn(at: v.InferOutput<typeof sides>): Partial<Record<QuestionId, Side>> {
  return Object.fromEntries(QUESTIONS.flatMap((q) => (at[q] === undefined ? [] : [[q, at[q]]])));
}

export function writeExercise(exercise: Exercise): string {
  return `${JSON.stringify(exercise, null, 1)}\n`;
}

/** By which files of one class know each other: made of all that it says, so that a changed exercise is another. */
export function exerciseId(exercise: Exercise): string {
  return digest(canonical(exercise)).slice(0, 12);
}

/** JSON in which the order of fields says nothing. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
