import { policyOf, SCHOOL_IDS, type SchoolId } from "../../advisors/index.ts";
import type { EndingId, Game } from "../../engine/index.ts";
import type { Challenge } from "../challenge.ts";
import { endingOf, playRun, scoreOf } from "../play.ts";

/** Who plays a world for comparison: nobody at the desk, and the four schools. */
export const BASELINES = ["idle", ...SCHOOL_IDS] as const;
export type BaselineId = "idle" | SchoolId;

/** What somebody made of a world: scores of its quarters 0–1000, the successor's among them. */
export interface Line {
  scores: number[];
  score: number;
  ending: EndingId | null;
}

/** The same world played by one of them. */
export function baselineOf(game: Game, challenge: Challenge, id: BaselineId): Line {
  const maker = policyOf(id);
  if (!maker) throw new Error(`no policy ${id}`);
  const { state } = playRun(game, challenge, maker);
  return { scores: state.scores, score: scoreOf(game, state), ending: endingOf(state) as EndingId | null };
}
