import { type Exercise, exerciseId, packedProgress, SHOWN } from "../classroom/index.ts";
import type { Context } from "./context.ts";
import { lessonNow, type OpenLesson, submissionOf } from "./lesson.ts";
import type { Standing } from "./lms/platform.ts";
import type { OpenGame } from "./open-game.ts";

/**
 * Keeps a learning platform told of the exercise that it opened: after each answer, each closed quarter and each choice
 * on the way, and once more when the page is left. Nothing is sent from here: the platform's own script, in a window
 * round this page, is called, and does what it does.
 */
export function tellPlatform(s: Context): void {
  const { platform } = s;
  if (!platform?.takes) return;
  let told: unknown[] = [];
  let due: ReturnType<typeof setTimeout> | undefined;
  let said = "";

  const tell = (leaving = false): void => {
    clearTimeout(due);
    due = undefined;
    const at = openHere(s);
    if (!at) return;
    const now = standsAt(at);
    if (now.every((each, i) => each === told[i])) return;
    told = now;
    const came = platform.tell(standingOf(at, platform.room), leaving);
    // Each is said once, and again only after the platform took everything in between.
    if (came !== "taken" && came !== said) {
      s.say(came === "full" ? "platformFull" : "platformRefused", {}, "warning");
    }
    said = came;
  };
  s.store.watch(() => {
    if (due !== undefined || openHere(s) === null) return;
    // Not in the task of a press: packing the work takes as long as drawing does.
    due = setTimeout(() => tell());
  });
  if (typeof window === "undefined") return;
  window.addEventListener("pagehide", () => {
    tell(true);
    platform.end();
  });
  window.addEventListener("pageshow", ({ persisted }) => {
    if (persisted && !platform.again()) s.say("platformRefused", {}, "warning");
  });
}

type AtExercise = OpenGame & { lesson: OpenLesson };

/** The game at the desk, if it is the exercise that the platform opened. */
function openHere({ game, platform }: Context): AtExercise | null {
  if (!game?.lesson || game.lesson.preview || game.watched) return null;
  const here = idOf(game.lesson.exercise) === platform?.exercise;
  return here ? (game as AtExercise) : null;
}

const ids = new WeakMap<Exercise, string>();

/** Asked for at every change of the page, and worked out once. */
function idOf(exercise: Exercise): string {
  const id = ids.get(exercise) ?? exerciseId(exercise);
  ids.set(exercise, id);
  return id;
}

/** What says whether anything has changed that the platform is told of. */
function standsAt({ slot, run, lesson }: AtExercise): unknown[] {
  return [slot, run.commands.length, lesson.answers, lesson.argued];
}

function standingOf({ run, lesson }: AtExercise, room: number): Standing {
  const { quarter, turns } = run.board;
  const waits = lessonNow(lesson, run, true).waits !== null;
  return {
    place: placeOf(quarter),
    measure: run.over ? 1 : Math.round((1000 * run.quarters.length) / turns) / 1000,
    score: run.over ? run.score / SHOWN : null,
    done: run.over && !waits,
    work: packedProgress(submissionOf(lesson, run), room),
  };
}

/** Parts 5 and 6 are the halves of a year. */
function placeOf({ year, part }: { year: number; part: number }): string {
  return part > 4 ? `${year}-H${part - 4}` : `${year}-Q${part}`;
}
