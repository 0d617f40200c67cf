import { Howl, Howler } from "howler";
import type { Session } from "../session/index.ts";
import { stageIn } from "../session/scene.ts";
import type { Snapshot } from "../session/types.ts";

/**
 * Sound follows the session and is never needed: every cue says again what the desk has already said.
 * The context sleeps until the first press, as browsers ask; nothing is loaded before.
 * `seal` is the address of the commit's cue.
 */
export function startSound(session: Session, seal: string): () => void {
  let cue: Howl | null = null;
  let before = session.now;
  const apply = ({ settings }: Snapshot) => {
    Howler.mute(settings.muted);
    cue?.volume(settings.cues / 100);
  };
  const unwatch = session.watch((now) => {
    const committed = stageIn(now.scene) === "playback" && stageIn(before.scene) === "plan";
    const settingsChanged = now.settings !== before.settings;
    before = now;
    if (settingsChanged) apply(now);
    if (!committed || now.settings.muted || now.settings.cues === 0) return;
    cue ??= new Howl({ src: [seal], volume: now.settings.cues / 100 });
    cue.play();
  });
  apply(session.now);
  return () => {
    unwatch();
    cue?.unload();
  };
}
