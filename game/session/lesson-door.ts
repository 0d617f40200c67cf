import {
  changedBy,
  type Exercise,
  exerciseId,
  type Group,
  handInOf,
  isReady,
  type ParameterName,
  parametersIn,
  type ReadExercise,
  type ReadSubmission,
  readyExercise,
  type Submission,
  sealOf,
  submissionWithRules,
  turnsOf,
  unpackedExercise,
  unpackedProgress,
} from "../classroom/index.ts";
import { readRun } from "../runs/index.ts";
import type { Context } from "./context.ts";
import { lessonAgain, lessonNow } from "./lesson.ts";
import { gameAgain } from "./open-game.ts";
import type { SeatInfo } from "./received.ts";
import { openRead, parseSave, slotInfo } from "./storage/reopen.ts";
import type { Save } from "./storage/saves.ts";
import { PALETTES } from "./types.ts";

/** An exercise on its way to the desk: from a link, a file or the list of those that come with the game. */

/** What a link says, read: the exercise or what is wrong with it. */
export async function followLesson(s: Context, said: ReadonlyMap<string, string>): Promise<void> {
  const work = said.get("h");
  if (work !== undefined) return void (await goOnWithWork(s, () => unpackedProgress(work), ""));
  const { given, bad } = parametersIn(said);
  if (bad) return s.store.publish({ received: { kind: "noExercise", fault: "parameter", place: bad } });
  const palette = PALETTES.find((each) => each === given.palette);
  if (palette) s.store.publish({ settings: { ...s.store.now.settings, palette } });
  const base = named(given);
  if (!base.ok) return refusedExercise(s, base);
  const changed = changedBy(base.exercise, given);
  if (!changed.ok) return refusedExercise(s, changed);
  const { exercise } = changed;
  if (await goOnAtPlatform(s, exercise)) return;
  await receiveExercise(s, exercise, (given.group as Group | undefined) ?? null);
}

/** Goes on with what a learning platform kept of the exercise that it opens the page with; false where that is nothing. */
async function goOnAtPlatform(s: Context, exercise: Exercise): Promise<boolean> {
  const { platform } = s;
  // The first exercise is the platform's; another that is opened later is the student's own affair.
  if (platform?.exercise !== null) return false;
  platform.exercise = exerciseId(exercise);
  const { kept } = platform;
  if (kept === "") return false;
  const found = await submissionWithRules(() => unpackedProgress(kept));
  const same =
    found.ok &&
    exerciseId(found.submission.exercise) === platform.exercise &&
    sealOf(found.submission) === found.submission.seal;
  if (!same || !(await goOnWithWork(s, () => found, ""))) {
    s.say("platformUnread", {}, "warning");
    return false;
  }
  const { language, level, furigana } = exercise;
  const change = {
    ...(language === null ? {} : { language }),
    ...(level === null ? {} : { level }),
    ...(furigana === null ? {} : { furigana }),
  };
  s.store.publish({ settings: { ...s.store.now.settings, ...change } });
  return true;
}

function named(given: Readonly<Partial<Record<ParameterName, string>>>): ReadExercise {
  if (given.x !== undefined) return unpackedExercise(given.x);
  const { e = "" } = given;
  return isReady(e)
    ? { ok: true, exercise: readyExercise(e) }
    : { ok: false, fault: "notExercise", place: "e" };
}

export function refusedExercise(s: Context, { fault, place }: Extract<ReadExercise, { ok: false }>): void {
  s.store.publish({ received: { kind: "noExercise", fault, place } });
}

/** Shows an exercise before anything begins, with what was begun of it on this device. */
export async function receiveExercise(s: Context, exercise: Exercise, group: Group | null): Promise<void> {
  const id = exerciseId(exercise);
  const turns = turnsOf(exercise);
  s.store.publish({ received: { kind: "exercise", id, exercise, group, turns, seats: [] } });
  const seats = await seatsOf(s, id);
  const { received } = s.store.now;
  // Something else may lie there by now.
  if (received?.kind !== "exercise" || received.id !== id || seats.length === 0) return;
  s.store.publish({ received: { ...received, seats } });
}

async function seatsOf(s: Context, id: string): Promise<SeatInfo[]> {
  const all = await s.keeper.all();
  if (!all.ok) return [];
  const found = await Promise.all(
    all.value.map(async (value): Promise<SeatInfo | null> => {
      const lesson = parseSave(value)?.lesson;
      if (!lesson || exerciseId(lesson.exercise) !== id) return null;
      const info = await slotInfo(value);
      if (!info || info.broken !== null || !info.auto) return null;
      return { slot: info.id, alias: lesson.alias, turn: info.turn, over: info.over, saved: info.saved };
    }),
  );
  return found.filter((each) => each !== null).sort((a, b) => b.saved - a.saved);
}

/** Takes up work that was begun on another machine; whether it could. `name` is only ever shown as text. */
export async function goOnWithWork(s: Context, read: () => ReadSubmission, name: string): Promise<boolean> {
  const refused = (key: string, params: Record<string, string | number>): false => {
    s.say(key, params, "warning");
    return false;
  };
  const found = await submissionWithRules(read);
  if (!found.ok) return refused("notHandIn", { name });
  const { submission } = found;
  const opened = openRead({ ok: true, run: submission.run }, submission.alias);
  if (!opened.ok) return refused(opened.key, opened.params);
  // Gone on with, it would be sealed anew: what a board would not believe is not taken up here either.
  const { verdict } = handInOf(found);
  if (verdict !== "valid" && verdict !== "unfinished") {
    return refused("workChanged", { name: submission.alias });
  }
  const { format: _, version: __, run: ___, seal: ____, ...lesson } = submission;
  const { tray = [], ...at } = (await saveOf(s, submission)) ?? {};
  const { run } = opened;
  const taken = lessonAgain(lesson);
  // What is asked of the quarter that closed last is asked beside its report.
  const waits = lessonNow(taken, run, true).waits !== null;
  const reports = run.quarters.length - (waits ? 1 : 0);
  s.open(gameAgain(run, tray, { name: lesson.alias, lesson: taken, ...at }, reports), { received: null });
  await s.save();
  s.sayQuarter("lessonGoesOn", { name: lesson.alias });
  return true;
}

/**
 * The save of this device that is the same work, as far or not as far: it is gone on with, so that a work that comes
 * again and again is not kept again and again. What has gone on otherwise, or further, is left as it is.
 */
async function saveOf(
  s: Context,
  { exercise, alias, run }: Submission,
): Promise<(Pick<Save, "revision" | "tray"> & { slot: string }) | null> {
  const all = await s.keeper.all();
  if (!all.ok) return null;
  const id = exerciseId(exercise);
  for (const value of all.value) {
    const save = parseSave(value);
    if (save?.lesson?.alias !== alias || exerciseId(save.lesson.exercise) !== id) continue;
    const kept = readRun(save.run);
    const begins = (command: unknown, i: number): boolean =>
      JSON.stringify(command) === JSON.stringify(run.commands[i]);
    if (!kept.ok || kept.run.challenge.seed !== run.challenge.seed || !kept.run.commands.every(begins))
      continue;
    // Drafts are of the quarter in which they were left.
    const tray = kept.run.commands.length === run.commands.length ? save.tray : [];
    return { slot: save.id, revision: save.revision, tray };
  }
  return null;
}
