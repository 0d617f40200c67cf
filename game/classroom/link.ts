import { deflated, inflated, linkOf, MOST_LINK, parseJson, readLink } from "../runs/index.ts";
import { canonical, type Exercise, exerciseFrom, type ReadExercise } from "./exercise.ts";
import { blankExercise, isReady, readyExercise } from "./ready.ts";
import {
  type ReadSubmission,
  SUBMISSION_FORMAT,
  SUBMISSION_VERSION,
  type Submission,
  submissionFrom,
} from "./submission.ts";

/** An exercise as text for a link: what it changes about the one it was made from, deflated. */
export function packedExercise(exercise: Exercise): string {
  return deflated(JSON.stringify(changesOf(exercise)));
}

/** Any text in, an exercise or what is wrong out. Never throws. */
export function unpackedExercise(letters: string): ReadExercise {
  const text = inflated(letters);
  const json = text === null ? null : parseJson(text);
  return json?.ok ? restored(json.value) : { ok: false, fault: "notExercise", place: "link" };
}

/** One that comes with the game is its id, unless it has been changed: the shortest link there is. */
export function readyName(exercise: Exercise): string | null {
  const { ready } = exercise;
  return ready !== null && Object.keys(changesOf(exercise)).length === 1 ? ready : null;
}

function baseOf(ready: string | null): Exercise {
  return ready !== null && isReady(ready) ? readyExercise(ready) : blankExercise();
}

function changesOf(exercise: Exercise): Record<string, unknown> {
  const base = baseOf(exercise.ready) as unknown as Record<string, unknown>;
  const { ready, ...rest } = exercise;
  const changed = Object.entries(rest).filter(([key, value]) => canonical(value) !== canonical(base[key]));
  return { ready, ...Object.fromEntries(changed) };
}

function restored(value: unknown): ReadExercise {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return { ok: false, fault: "notExercise", place: "link" };
  }
  const { ready } = value as { ready?: unknown };
  return exerciseFrom({ ...baseOf(typeof ready === "string" ? ready : null), ...value });
}

/**
 * An unfinished hand-in as text, to go on with on another machine; null where it is longer than a link, or than what
 * keeps it has room for.
 */
export function packedProgress(
  { exercise, alias, group, ministers, answers, argued, run, seal }: Submission,
  most = MOST_LINK,
): string | null {
  const link = linkOf(run, most);
  if (link === null) return null;
  const said = [changesOf(exercise), alias, group, ministers, answers, argued, seal];
  const packed = `${deflated(JSON.stringify(said))}.${link}`;
  return packed.length <= most ? packed : null;
}

export function unpackedProgress(letters: string): ReadSubmission {
  const refused = (place: string): ReadSubmission => ({ ok: false, fault: "damaged", place });
  const at = letters.indexOf(".");
  const text = at < 0 ? null : inflated(letters.slice(0, at));
  const json = text === null ? null : parseJson(text);
  if (!json?.ok || !Array.isArray(json.value)) return refused("link");
  const run = readLink(letters.slice(at + 1));
  if (!run.ok) return { ...refused("run"), ...(run.rules === undefined ? {} : { rules: run.rules }) };
  const [changes, alias, group, ministers, answers, argued, seal] = json.value as unknown[];
  const read = restored(changes);
  if (!read.ok) return refused(`exercise.${read.place}`);
  return submissionFrom({
    format: SUBMISSION_FORMAT,
    version: SUBMISSION_VERSION,
    exercise: read.exercise,
    alias,
    group,
    ministers,
    answers,
    argued,
    run: run.run,
    seal,
  });
}
