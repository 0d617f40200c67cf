import {
  blankExercise,
  type Exercise,
  exerciseFrom,
  exerciseId,
  type Group,
  packedExercise,
  READY,
  readyExercise,
  readyName,
  turnsOf,
  writeExercise,
} from "../../classroom/index.ts";
import { FAMILIES, familyOf, ORDER_TYPES } from "../../engine/index.ts";
import { gameOf, MOST_LINK, seedOf } from "../../runs/index.ts";
import type { Context } from "../context.ts";
import type { Checked, ReadyCard, Room } from "../drafts.ts";
import { fragmentFor } from "../fragment.ts";
import { draft } from "../storage/draft.ts";
import { drawnSeed } from "../storage/slot-id.ts";

/** A teacher's side before the lesson: putting an exercise together and giving it out. */
export const exercises = {
  readyExercises(_: Context): ReadyCard[] {
    return READY.map((id) => {
      const exercise = readyExercise(id);
      return { id, exercise, turns: turnsOf(exercise) };
    });
  },

  /** What was put together last on this device; null where there is none. */
  exerciseDraft(_: Context): Exercise | null {
    return draft.get();
  },

  blankExercise(_: Context): Exercise {
    return { ...blankExercise(), seeds: { how: "same", seed: seedOf(drawnSeed()) ?? "alea:1" } };
  },

  /** Looks through an exercise as it stands; one that holds together is kept on this device. */
  checkExercise(_: Context, { exercise: given }: { exercise: Exercise }): Checked {
    const read = exerciseFrom(given);
    if (!read.ok) return { ...read, room: roomOf(given) };
    const { exercise } = read;
    const room = roomOf(exercise);
    if (!room) return { ok: false, fault: "scenario", place: "scenario", room };
    draft.set(exercise);
    const groups =
      exercise.truths.how === "split"
        ? { a: linkFor(exercise, "a") ?? "", b: linkFor(exercise, "b") ?? "" }
        : null;
    return { ok: true, exercise, id: exerciseId(exercise), fragment: linkFor(exercise, null), groups, room };
  },

  exerciseFile(_: Context, { exercise }: { exercise: Exercise }): { name: string; text: string } {
    return { name: `tokyo-exercise-${exerciseId(exercise)}.json`, text: writeExercise(exercise) };
  },

  /** The seed that a text means, in the form that an exercise keeps; null for a text of nothing. */
  seedMeant(_: Context, { typed }: { typed: string }): string | null {
    return seedOf(typed);
  },
};

function linkFor(exercise: Exercise, group: Group | null): string | null {
  const name = readyName(exercise);
  const given = {
    ...(name === null ? { x: packedExercise(exercise) } : { e: name }),
    ...(group === null ? {} : { group }),
  };
  const fragment = fragmentFor({ kind: "lesson", given });
  return fragment.length <= MOST_LINK ? fragment : null;
}

function roomOf(exercise: Exercise): Room | null {
  const game = gameOf(exercise.scenario);
  if (!game) return null;
  const { turns, slots, forbidden, allowed, crises, actors, zones } = game.scenario;
  const open = ORDER_TYPES.filter(
    (type) => !forbidden.includes(type) && (allowed === undefined || allowed.includes(type)),
  );
  const instruments = FAMILIES.map((family) => ({
    family,
    types: open.filter((type) => familyOf(type) === family),
  })).filter(({ types }) => types.length > 0);
  return {
    turns,
    slots,
    played: turnsOf(exercise) || Math.min(turns, exercise.limits.turns ?? turns),
    questions: game.questions,
    instruments,
    actors: actors.filter(({ role }) => role !== "tokyo").map(({ id }) => id),
    zones: zones.map(({ id }) => id),
    crises: crises.map(({ id }) => id),
  };
}
