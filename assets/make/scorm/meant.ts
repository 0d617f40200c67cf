import { readFileSync } from "node:fs";
import {
  changedBy,
  type Exercise,
  type exerciseFrom,
  exerciseId,
  isReady,
  MOST_PACKED,
  packedExercise,
  parametersIn,
  readExerciseBytes,
  readyExercise,
  readyName,
  unpackedExercise,
} from "../../../game/classroom/index.ts";
import { fragmentFor } from "../../../game/session/fragment.ts";
import { messages } from "../../../game/text/index.ts";

/** Which exercise is meant on the command line. */

export interface Meant {
  id: string;
  title: string;
  /** The fragment by which the page opens it. */
  fragment: string;
}

/** The exercise of a ready one's name, a link's fragment or a file, or in words why there is none. */
export function meantBy(said: string, language: "en" | "ja"): Meant | string {
  const link = said.includes("=") ? new URLSearchParams(said.replace(/^[^#]*#/, "")) : null;
  const { given, bad } = parametersIn(new Map(link ?? []));
  if (bad !== null) return `The link asks for a ${bad} that does not exist.`;
  const base = link
    ? given.x !== undefined
      ? unpackedExercise(given.x)
      : readyNamed(given.e ?? "")
    : named(said);
  const read = base.ok ? changedBy(base.exercise, given) : base;
  if (!read.ok) return `${said} is no exercise: ${read.fault} at ${read.place}.`;
  const { exercise } = read;
  const name = readyName(exercise);
  const packed = packedExercise(exercise);
  if (name === null && packed.length > MOST_PACKED) return `${said} has too many words for a package.`;
  const fragment = fragmentFor({
    kind: "lesson",
    given: {
      ...(name === null ? { x: packed } : { e: name }),
      ...(given.group === undefined ? {} : { group: given.group }),
      ...(given.palette === undefined ? {} : { palette: given.palette }),
    },
  });
  const group = given.group === undefined ? "" : ` (${given.group.toUpperCase()})`;
  const id = `${name ?? exerciseId(exercise)}${given.group === undefined ? "" : `-${given.group}`}`;
  return { id, title: `${titleOf(exercise, exercise.language ?? language)}${group}`, fragment };
}

function named(said: string): ReturnType<typeof exerciseFrom> {
  if (isReady(said)) return readyNamed(said);
  try {
    return readExerciseBytes(readFileSync(said));
  } catch {
    return { ok: false, fault: "notExercise", place: "file" };
  }
}

function readyNamed(id: string): ReturnType<typeof exerciseFrom> {
  return isReady(id)
    ? { ok: true, exercise: readyExercise(id) }
    : { ok: false, fault: "notExercise", place: "e" };
}

function titleOf({ title, ready }: Exercise, language: "en" | "ja"): string {
  if (title !== "") return title;
  const { lessons } = messages(language);
  return ready !== null && isReady(ready) ? lessons.ready[ready].name : lessons.blank;
}
