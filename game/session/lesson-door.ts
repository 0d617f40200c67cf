import {
  changedBy,
  type Exercise,
  exerciseId,
  type Group,
  isReady,
  type ParameterName,
  parametersIn,
  type ReadExercise,
  type ReadSubmission,
  readyExercise,
  submissionWithRules,
  turnsOf,
  unpackedExercise,
  unpackedProgress,
} from "../classroom/index.ts";
import type { Context } from "./context.ts";
import { lessonAgain } from "./lesson.ts";
import { gameAgain } from "./open-game.ts";
import type { SeatInfo } from "./received.ts";
import { openRead, parseSave, slotInfo } from "./storage/reopen.ts";
import { PALETTES } from "./types.ts";

/** An exercise on its way to the desk: from a link, a file or the list of those that come with the game. */

/** What a link says, read: the exercise or what is wrong with it. */
export async function followLesson(s: Context, said: ReadonlyMap<string, string>): Promise<void> {
  const work = said.get("h");
  if (work !== undefined) return goOnWithWork(s, () => unpackedProgress(work), "");
  const { given, bad } = parametersIn(said);
  if (bad) return s.store.publish({ received: { kind: "noExercise", fault: "parameter", place: bad } });
  const palette = PALETTES.find((each) => each === given.palette);
  if (palette) s.store.publish({ settings: { ...s.store.now.settings, palette } });
  const base = named(given);
  if (!base.ok) return refusedExercise(s, base);
  const changed = changedBy(base.exercise, given);
  if (!changed.ok) return refusedExercise(s, changed);
  await receiveExercise(s, changed.exercise, (given.group as Group | undefined) ?? null);
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

/** Takes up work that was begun on another machine. `name` is only ever shown as text. */
export async function goOnWithWork(s: Context, read: () => ReadSubmission, name: string): Promise<void> {
  const found = await submissionWithRules(read);
  if (!found.ok) return s.say("notHandIn", { name }, "warning");
  const { submission } = found;
  const opened = openRead({ ok: true, run: submission.run }, submission.alias);
  if (!opened.ok) return s.say(opened.key, opened.params, "warning");
  const { format: _, version: __, run: ___, seal: ____, ...lesson } = submission;
  const as = { name: lesson.alias, lesson: lessonAgain(lesson) };
  s.open(gameAgain(opened.run, [], as), { received: null });
  await s.save();
  s.sayQuarter("lessonGoesOn", { name: lesson.alias });
}
