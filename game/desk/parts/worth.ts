import { STAT, type StatId } from "../../engine/index.ts";

/** What a change means for Tokyo; the arrow beside it says only which way it went. */
export type Tone = "good" | "bad" | "same";

export function toneOf(stat: StatId, change: number): Tone {
  const worth = STAT[stat].worth * Math.sign(change);
  return worth > 0 ? "good" : worth < 0 ? "bad" : "same";
}
