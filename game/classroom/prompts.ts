import * as v from "valibot";
import { list } from "../runs/index.ts";

/**
 * What a student is asked at a quarter: to forecast before the orders are given, to explain after the report. A forecast
 * names what it is about, so that a run decides it and nobody has to; words for each are the caller's, and a teacher's own
 * words go in their place.
 */

export const MOST_PROMPTS = 24;
export const MOST_PROMPT = 300;
export const MOST_OPTIONS = 8;
export const MOST_OPTION = 60;
/** Characters of an answer in words: a 600-word memo and some more. */
export const MOST_ANSWER = 6000;

/** Events a chance can be given for: they have come about, or not, when a quarter has closed. */
export const CHANCES = [
  "regime",
  "leak",
  "crisis",
  "war",
  "posture",
  "coalition",
  "armistice",
  "support",
  "situation",
  "median",
] as const;
export type ChanceOf = (typeof CHANCES)[number];

/** Figures that can be forecast, as a quarter leaves them: points as shown, 0–100; the score of the run so far. */
export const FIGURES = [
  "score",
  "deterrence",
  "resilience",
  "autonomy",
  "order",
  "support",
  "coalition",
] as const;
export type FigureOf = (typeof FIGURES)[number];

/** What a text is asked about, where the words are ours. */
export const TOPICS = ["belief", "row", "mind", "chain", "memo", "roles", "own"] as const;
export type Topic = (typeof TOPICS)[number];

/** `crisis`: which crisis comes first; `own`: the teacher's options. */
export const CHOICES = ["crisis", "own"] as const;
export type ChoiceOf = (typeof CHOICES)[number];

/** `by`: the quarter, counted from nought, at whose end it is decided. */
export type Ask =
  | { kind: "chance"; of: ChanceOf; by: number }
  | { kind: "number"; of: FigureOf; by: number }
  | { kind: "choice"; of: ChoiceOf; options: readonly string[] }
  | { kind: "text"; about: Topic };

export interface Prompt {
  /** One of its exercise's own: a letter and digits. */
  id: string;
  /** The quarter, counted from nought, in which it is asked. */
  turn: number;
  when: "before" | "after";
  ask: Ask;
  /** The teacher's words; empty for ours. */
  text: string;
  /** Whether the quarter waits for the answer. */
  required: boolean;
}

/** A chance in per cent, a figure in points, an option by its place, or words. Null: passed over. */
export type AnswerValue = number | string | null;

const turn = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(127));
const words = (most: number) => v.pipe(v.string(), v.maxLength(most));

const AskSchema = v.variant("kind", [
  v.strictObject({ kind: v.literal("chance"), of: v.picklist(CHANCES), by: turn }),
  v.strictObject({ kind: v.literal("number"), of: v.picklist(FIGURES), by: turn }),
  v.strictObject({
    kind: v.literal("choice"),
    of: v.picklist(CHOICES),
    options: list(v.pipe(v.string(), v.minLength(1), v.maxLength(MOST_OPTION)), MOST_OPTIONS),
  }),
  v.strictObject({ kind: v.literal("text"), about: v.picklist(TOPICS) }),
]);

export const PromptSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9]{0,7}$/)),
  turn,
  when: v.picklist(["before", "after"] as const),
  ask: AskSchema,
  text: words(MOST_PROMPT),
  required: v.boolean(),
});

/** Whether a value is an answer to it. A passed-over question is one where nobody waits for it. */
export function answers({ ask, required }: Prompt, value: AnswerValue, options: number): boolean {
  if (value === null) return !required;
  switch (ask.kind) {
    case "chance":
    case "number":
      return typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= 100;
    case "choice":
      return typeof value === "number" && Number.isInteger(value) && value >= 0 && value < options;
    case "text":
      return typeof value === "string" && value.trim() !== "" && value.length <= MOST_ANSWER;
  }
}
