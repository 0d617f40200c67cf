import {
  type Answer,
  type AnswerValue,
  answers,
  type Exercise,
  exerciseId,
  type Group,
  heaviestOf,
  type Lesson,
  type Minister,
  type Prompt,
  type Submission,
  sealedSubmission,
} from "../classroom/index.ts";
import type { BoardSituation } from "../engine/index.ts";
import type { Run } from "../runs/index.ts";

/** A student's work at the desk: what the exercise asks, what was answered, and what the quarter waits for. */

/** What the game at the desk keeps of it. Each change makes a new one. */
export interface OpenLesson extends Lesson {
  /** Who argues for an order on the tray, by its key there. */
  voices: Readonly<Record<number, Minister>>;
  /** A teacher's look at it: nothing of it is kept. */
  preview: boolean;
}

export interface PromptNow {
  prompt: Prompt;
  /** What was answered; undefined while it has not been. */
  value: AnswerValue | undefined;
  /** Whether it is asked now, and can still be changed: a forecast until the orders are given. */
  open: boolean;
  /** Kinds of crisis of the scenario, for a choice among them. */
  crises: readonly string[];
  /** What lay first on the desk in its quarter, for a question about it; null before. */
  situation: BoardSituation | null;
}

export interface LessonNow {
  id: string;
  exercise: Exercise;
  alias: string;
  group: Group;
  ministers: readonly Minister[];
  prompts: readonly PromptNow[];
  /** The quarter's end waits for an answer, before the orders or after the report; null where nothing is waited for. */
  waits: "before" | "after" | null;
  voices: Readonly<Record<number, Minister>>;
  preview: boolean;
}

export function beginLesson(
  exercise: Exercise,
  alias: string,
  group: Group,
  ministers: readonly Minister[],
  preview = false,
): OpenLesson {
  return { exercise, alias, group, ministers, answers: [], argued: [], voices: {}, preview };
}

/** Taken up again beside its run. */
export function lessonAgain(lesson: Lesson): OpenLesson {
  return { ...lesson, voices: {}, preview: false };
}

/** What is stored of it. */
export function keptOf({ voices: _, preview: __, ...lesson }: OpenLesson): Lesson {
  return lesson;
}

/** What the screens see of it. `reading` while the report of a quarter lies open: what is asked after it is asked now. */
export function lessonNow(lesson: OpenLesson, run: Run, reading: boolean): LessonNow {
  const { exercise, alias, group, ministers, voices, preview } = lesson;
  const closed = run.quarters.length;
  const planned = run.board.phase === "plan" && !reading ? closed : -1;
  const crises = run.game.scenario.crises.map(({ id }) => id);
  const prompts = exercise.prompts.map((prompt): PromptNow => {
    const { turn, when } = prompt;
    const given = lesson.answers.find((each) => each.prompt === prompt.id);
    const quarter = run.quarters[turn];
    const desk = quarter ?? (turn === closed ? { before: run.board } : undefined);
    const open = when === "before" ? turn === planned : turn < closed && given === undefined;
    return { prompt, value: given?.value, open, crises, situation: desk ? heaviestOf(desk) : null };
  });
  const missing = prompts.find(({ prompt, value, open }) => open && prompt.required && value === undefined);
  return {
    id: exerciseId(exercise),
    exercise,
    alias,
    group,
    ministers,
    prompts,
    waits: missing?.prompt.when ?? null,
    voices,
    preview,
  };
}

/** With an answer given; the same where it is none that the prompt can have, or is not asked now. */
export function answered(
  lesson: OpenLesson,
  run: Run,
  reading: boolean,
  id: string,
  value: AnswerValue,
): OpenLesson {
  const now = lessonNow(lesson, run, reading).prompts.find(({ prompt }) => prompt.id === id);
  if (!now?.open) return lesson;
  const { ask } = now.prompt;
  const options =
    ask.kind !== "choice" ? 0 : ask.of === "crisis" ? now.crises.length + 1 : ask.options.length;
  if (!answers(now.prompt, value, options)) return lesson;
  const given: Answer = { prompt: id, value, commands: run.commands.length };
  return { ...lesson, answers: [...lesson.answers.filter(({ prompt }) => prompt !== id), given] };
}

/** With a minister who argues for an order on the tray; null takes the word back. */
export function voiced(lesson: OpenLesson, key: number, by: Minister | null): OpenLesson {
  const { [key]: _, ...rest } = lesson.voices;
  return { ...lesson, voices: by === null ? rest : { ...rest, [key]: by } };
}

/** When the orders are given: who argued for each goes into the work, by its place in the list. */
export function committed(lesson: OpenLesson, turn: number, keys: readonly number[]): OpenLesson {
  const argued = keys.flatMap((key, order) => {
    const by = lesson.voices[key];
    return by ? [{ turn, order, by }] : [];
  });
  return { ...lesson, argued: [...lesson.argued, ...argued], voices: {} };
}

export function submissionOf(lesson: OpenLesson, run: Run): Submission {
  return sealedSubmission({ ...keptOf(lesson), run: run.file() });
}
