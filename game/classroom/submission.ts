import * as v from "valibot";
import {
  digest,
  list,
  MOST_RUN_BYTES,
  parseJson,
  RUN_FORMAT,
  type RunFile,
  runFrom,
  runHash,
  textOf,
} from "../runs/index.ts";
import { EXERCISE_FORMAT, type Exercise, exerciseFrom, exerciseId } from "./exercise.ts";
import { type AnswerValue, MOST_ANSWER, MOST_PROMPTS } from "./prompts.ts";
import { aliasOf, GROUPS, type Group, MOST_ALIAS } from "./seat.ts";

/**
 * What a student hands in: the exercise, the alias, the answers and the run, in one file. Unfinished it is what a
 * student goes on with on another machine.
 */

export const SUBMISSION_FORMAT = "tokyo-crossroads-hand-in";
export const SUBMISSION_VERSION = 1;

/** Who can share a screen: each has a brief, and a paper card. */
export const MINISTERS = ["foreign", "finance", "defence", "okinawa"] as const;
export type Minister = (typeof MINISTERS)[number];

export interface Answer {
  /** The prompt's id. */
  prompt: string;
  value: AnswerValue;
  /** Commands that had been given when it was answered: says whether it came before the orders that it forecasts. */
  commands: number;
}

/** Who argued for an order: its quarter, and its place in that quarter's list. */
export interface Argued {
  turn: number;
  order: number;
  by: Minister;
}

/** What is known of a student's work besides the run. */
export interface Lesson {
  exercise: Exercise;
  alias: string;
  group: Group;
  ministers: readonly Minister[];
  answers: readonly Answer[];
  argued: readonly Argued[];
}

export interface Submission extends Lesson {
  format: typeof SUBMISSION_FORMAT;
  version: typeof SUBMISSION_VERSION;
  run: RunFile;
  /** SHA-256 of all the rest: finds what was changed by hand, and stops nobody who makes it again. */
  seal: string;
}

const MOST_ARGUED = 1000;
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(4000));

const LESSON = {
  exercise: v.unknown(),
  alias: v.pipe(v.string(), v.maxLength(4 * MOST_ALIAS)),
  group: v.picklist(GROUPS),
  ministers: list(v.picklist(MINISTERS), MINISTERS.length),
  answers: list(
    v.strictObject({
      prompt: v.pipe(v.string(), v.maxLength(8)),
      value: v.nullable(
        v.union([v.pipe(v.number(), v.integer()), v.pipe(v.string(), v.maxLength(MOST_ANSWER))]),
      ),
      commands: count,
    }),
    MOST_PROMPTS,
  ),
  argued: list(v.strictObject({ turn: count, order: count, by: v.picklist(MINISTERS) }), MOST_ARGUED),
};

const LessonSchema = v.strictObject(LESSON);
const SubmissionSchema = v.strictObject({
  format: v.literal(SUBMISSION_FORMAT),
  version: v.literal(SUBMISSION_VERSION),
  ...LESSON,
  run: v.unknown(),
  seal: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
});

/** Why a file is no hand-in: verdicts of the board's. */
export type SubmissionFault = "tooLarge" | "notText" | "plainRun" | "exercise" | "notHandIn" | "damaged";

export type ReadSubmission =
  | { ok: true; submission: Submission }
  /** `rules`: of a version that is not here, by which its run would have to be read. */
  | { ok: false; fault: SubmissionFault; place: string; rules?: number };

const refused = (fault: SubmissionFault, place = "file"): ReadSubmission => ({ ok: false, fault, place });

/** The door for hand-ins as they lie on a disk. Never throws. */
export function readSubmissionBytes(bytes: Uint8Array): ReadSubmission {
  if (bytes.length > MOST_RUN_BYTES) return refused("tooLarge");
  const text = textOf(bytes);
  return text === null ? refused("notText") : readSubmission(text);
}

export function readSubmission(text: string): ReadSubmission {
  const json = parseJson(text);
  return json.ok ? submissionFrom(json.value) : refused("notHandIn");
}

/** The same for what is JSON already. */
export function submissionFrom(value: unknown): ReadSubmission {
  const format = typeof value === "object" && value !== null && "format" in value ? value.format : null;
  if (format === RUN_FORMAT) return refused("plainRun");
  if (format === EXERCISE_FORMAT) return refused("exercise");
  if (format !== SUBMISSION_FORMAT) return refused("notHandIn");
  const parsed = v.safeParse(SubmissionSchema, value, { abortEarly: true });
  if (!parsed.success) return refused("damaged", (v.getDotPath(parsed.issues[0]) ?? "file").slice(0, 60));
  const { run: played, format: _, version: __, seal, ...rest } = parsed.output;
  const lesson = lessonOf(rest);
  if (!lesson.ok) return refused("damaged", lesson.place);
  const run = runFrom(played);
  if (!run.ok) {
    const { place, rules } = run;
    return {
      ok: false,
      fault: "damaged",
      place: `run.${place}`.slice(0, 60),
      ...(rules === undefined ? {} : { rules }),
    };
  }
  return {
    ok: true,
    submission: {
      format: SUBMISSION_FORMAT,
      version: SUBMISSION_VERSION,
      ...lesson.lesson,
      run: run.run,
      seal,
    },
  };
}

/** A student's work as it was kept beside a run, or null: whatever is not one is as if none had been. */
export function lessonFrom(value: unknown): Lesson | null {
  const parsed = v.safeParse(LessonSchema, value, { abortEarly: true });
  const read = parsed.success ? lessonOf(parsed.output) : null;
  return read?.ok ? read.lesson : null;
}

function lessonOf({
  exercise: given,
  alias: written,
  ...rest
}: v.InferOutput<typeof LessonSchema>): { ok: true; lesson: Lesson } | { ok: false; place: string } {
  const read = exerciseFrom(given);
  if (!read.ok) return { ok: false, place: `exercise.${read.place}`.slice(0, 60) };
  const alias = aliasOf(written);
  if (alias === null || alias !== written) return { ok: false, place: "alias" };
  return { ok: true, lesson: { exercise: read.exercise, alias, ...rest } };
}

export function sealedSubmission(parts: Omit<Submission, "format" | "version" | "seal">): Submission {
  const whole = { format: SUBMISSION_FORMAT, version: SUBMISSION_VERSION, ...parts } as const;
  return { ...whole, seal: sealOf(whole) };
}

export function sealOf(of: Omit<Submission, "seal">): string {
  const { exercise, alias, group, ministers, answers, argued, run } = of;
  const said = [
    exerciseId(exercise),
    alias,
    group,
    ministers,
    answers.map(({ prompt, value, commands }) => [prompt, value, commands]),
    argued.map(({ turn, order, by }) => [turn, order, by]),
    runHash(run),
  ];
  return digest(JSON.stringify(said));
}

export function writeSubmission(submission: Submission): string {
  return `${JSON.stringify(submission)}\n`;
}
