import type { Board } from "../engine/index.ts";
import type { QuarterRecord } from "../session/live-game.ts";
import type { Scene } from "../session/scene.ts";

/** What a track of the score is for, from quiet to grave; then what comes after. */
export const MOODS = ["calm", "watchful", "crisis", "aftermath", "debrief"] as const;
export type Mood = (typeof MOODS)[number];

/**
 * A sea is tense from here on, and a bad end likely from here on, in 1000: so that from a fifth to two fifths of a usual
 * campaign's quarters are watched, and the others calm.
 */
const TENSE = 800;
const LIKELY = 600;
/** What the score of a quarter must have lost to have been a bad one: four points. */
const LOST = 40;

/** The mood that what is shown calls for. */
export function moodOf(scene: Scene): Mood {
  switch (scene.kind) {
    case "title":
      return "calm";
    case "debrief":
      return "debrief";
    // A quarter looked at again is over: what is looked at does not threaten.
    case "replay":
      return "calm";
    case "play":
      break;
  }
  const { stage, game } = scene;
  if (stage === "report") {
    const closed = game.quarters.at(-1);
    return closed && costly(closed) ? "aftermath" : ofBoard(game.board);
  }
  // The board knows the quarter's end before the map has told it.
  if (stage === "playback") return ofBoard(game.open?.before ?? game.quarters.at(-1)?.before ?? game.board);
  return ofBoard(game.board);
}

function ofBoard(board: Board): Mood {
  if (board.pending.some(({ kind }) => kind === "crisis") || board.ends.some(({ pips }) => pips >= 4))
    return "crisis";
  const grave = board.situations.some(
    ({ crisis, left, clock }) => crisis && clock <= 1 && (left.believed.at(-1) ?? 0) >= LIKELY,
  );
  const watched =
    grave || board.ends.some(({ near }) => near) || board.zones.some(({ tension }) => tension >= TENSE);
  return watched ? "watchful" : "calm";
}

/** A quarter with a crisis in it, with more that went badly than well, or with a score that fell. */
function costly({ crises, dispatches, before, after }: QuarterRecord): boolean {
  if (crises.length > 0) return true;
  return leaning(dispatches) < -1 || (before.turn > 0 && after.quarterScore <= before.quarterScore - LOST);
}

/** Situations that ended well less those that ended badly. */
export function leaning(dispatches: QuarterRecord["dispatches"]): number {
  return dispatches.reduce((sum, news) => {
    if (news.kind !== "situation") return sum;
    return sum + (news.outcome === "good" ? 1 : news.outcome === "bad" ? -1 : 0);
  }, 0);
}
