import { gameIn, stageIn } from "../session/scene.ts";
import type { Snapshot } from "../session/types.ts";

/** The cue that a change of what is shown calls for, if any. */
export function cueAt(before: Snapshot, now: Snapshot): "seal" | "alarm" | null {
  const [was, is] = [stageIn(before.scene), stageIn(now.scene)];
  if (was === "plan" && is === "playback") return "seal";
  // A quarter opens on a desk where an end is near: heard each time, since each time it may be the last.
  return is === "plan" && was !== "plan" && nearIn(now) ? "alarm" : null;
}

function nearIn({ scene }: Snapshot): boolean {
  return gameIn(scene)?.board.ends.some(({ near }) => near) === true;
}
