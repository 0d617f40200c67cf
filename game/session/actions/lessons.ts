import {
  type AnswerValue,
  aliasOf,
  challengeFor,
  type Exercise,
  exerciseFrom,
  type Group,
  groupOf,
  type Minister,
  packedProgress,
  readExerciseBytes,
  readSubmissionBytes,
  writeSubmission,
} from "../../classroom/index.ts";
import { QUESTIONS } from "../../engine/index.ts";
import type { Context } from "../context.ts";
import { fragmentFor } from "../fragment.ts";
import { answered, beginLesson, submissionOf, voiced } from "../lesson.ts";
import { goOnWithWork, receiveExercise, refusedExercise } from "../lesson-door.ts";
import { challenged, gameAgain } from "../open-game.ts";
import { openFile } from "../storage/reopen.ts";
import type { ChosenFile } from "../types.ts";
import { bytesOf } from "../upload.ts";

const NAME = 60;

/** A student's side of an exercise: taking it, answering, handing in, going on elsewhere. */
export const lessons = {
  /** An exercise's file, an unfinished hand-in to go on with, or a run. */
  async takeLesson(s: Context, { file }: { file: ChosenFile }): Promise<void> {
    const name = file.name.slice(0, NAME);
    const bytes = await bytesOf(file);
    if (!bytes) return s.say("unreadable", { name }, "warning");
    const read = readExerciseBytes(bytes);
    if (read.ok) return receiveExercise(s, read.exercise, null);
    if (read.fault !== "notExercise" && read.fault !== "tooLarge") return refusedExercise(s, read);
    const work = readSubmissionBytes(bytes);
    if (work.ok || work.fault !== "plainRun") {
      return void (await goOnWithWork(s, () => readSubmissionBytes(bytes), name));
    }
    const opened = await openFile(file, name);
    if (!opened.ok) return s.say(opened.key, opened.params, "warning");
    s.open(gameAgain(opened.run, [], { name }));
    await s.save();
    s.sayQuarter("imported", { name });
  },

  /** Begins the exercise that lies open, under an alias; false for an alias of nothing. */
  async beginLesson(s: Context, asked: { alias: string; ministers: readonly Minister[] }): Promise<boolean> {
    const { received } = s.store.now;
    const alias = aliasOf(asked.alias);
    if (received?.kind !== "exercise" || alias === null) return false;
    const { exercise } = received;
    const group = received.group ?? groupOf(exercise, alias);
    await start(s, exercise, alias, group, exercise.roles ? asked.ministers : [], false);
    return true;
  },

  /** A teacher's look at an exercise as a student has it; nothing of it is kept. */
  async previewExercise(
    s: Context,
    { exercise, group }: { exercise: Exercise; group: Group },
  ): Promise<void> {
    const read = exerciseFrom(exercise);
    if (!read.ok) return refusedExercise(s, read);
    await start(s, read.exercise, PREVIEW, group, [], true);
  },

  answerPrompt(s: Context, { id, value }: { id: string; value: AnswerValue }): void {
    const { game } = s;
    if (!game?.lesson) return;
    game.lesson = answered(game.lesson, game.run, game.stage === "report", id, value);
    const { notice } = s.store.now;
    // What was said because the answer was missing is done with.
    s.show(notice && WAITING.includes(notice.key) ? { notice: null } : {});
    void s.save();
  },

  /** Says who argues for an order on the tray. */
  argue(s: Context, { key, by }: { key: number; by: Minister | null }): void {
    const { game } = s;
    if (!game?.lesson) return;
    game.lesson = voiced(game.lesson, key, by);
    s.show();
  },

  /** What is handed in, as a file named by its alias; null where nothing is played for a class. */
  handIn(s: Context): { name: string; text: string } | null {
    const { game } = s;
    if (!game?.lesson) return null;
    const { alias } = game.lesson;
    const safe = alias.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "");
    const quarters = game.run.quarters.length;
    return {
      name: `tokyo-${safe === "" ? "student" : safe}-q${quarters}.json`,
      text: writeSubmission(submissionOf(game.lesson, game.run)),
    };
  },

  /** After a lesson: the same luck where every open answer lies on its other side, as practice. */
  async playOpposite(s: Context): Promise<void> {
    const { game } = s;
    if (!game?.lesson || !(game.run.over || game.resigned) || !(await s.press())) return;
    const { run, seed } = game;
    const { held = {} } = run.challenge.limits ?? {};
    const open = run.game.questions.filter((question) => held[question] === undefined);
    const truths = Object.fromEntries(
      open.map((question) => [
        question,
        MOST_TRUTH - (run.state.hidden.truths[QUESTIONS.indexOf(question)] ?? 0),
      ]),
    );
    s.open(challenged({ ...run.challenge, truths }, { seed }, [], run.engine), { selection: null });
    await s.save();
  },

  /** The fragment by which the work is gone on with on another machine; null where it is too long for a link. */
  passOn(s: Context): string | null {
    const { game } = s;
    const packed = game?.lesson && packedProgress(submissionOf(game.lesson, game.run));
    return packed ? fragmentFor({ kind: "lesson", given: { h: packed } }) : null;
  },
};

/** Answers lie between nought and so much. */
const MOST_TRUTH = 1000;

const WAITING = ["forecastFirst", "explainFirst"];

/** The alias of a teacher who looks at what students will see. */
const PREVIEW = "preview";

async function start(
  s: Context,
  exercise: Exercise,
  alias: string,
  group: Group,
  ministers: readonly Minister[],
  preview: boolean,
): Promise<void> {
  if (!(await s.press())) return;
  const lesson = beginLesson(exercise, alias, group, ministers, preview);
  const game = challenged(challengeFor(exercise, alias, group), { lesson, name: preview ? "" : alias });
  s.open(game, { selection: null, received: null });
  await s.save();
}
