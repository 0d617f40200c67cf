import { Howl, Howler } from "howler";
import type { Session } from "../session/index.ts";
import { cueAt } from "./cue.ts";

/** Addresses of the cues. */
export interface Cues {
  /** The commit. */
  seal: string;
  /** What ends the run has come near. */
  alarm: string;
}

/**
 * Sound follows the session and is never needed: every cue says again what the desk has already said.
 * The context sleeps until the first press, as browsers ask; nothing is loaded before.
 */
export function startSound(session: Session, cues: Cues): () => void {
  const loaded = new Map<string, Howl>();
  let before = session.now;
  const volume = (): number => session.now.settings.cues / 100;
  const apply = (): void => {
    Howler.mute(session.now.settings.muted);
    for (const cue of loaded.values()) cue.volume(volume());
  };
  const unwatch = session.watch((now) => {
    const name = cueAt(before, now);
    const settingsChanged = now.settings !== before.settings;
    before = now;
    if (settingsChanged) apply();
    if (!name || now.settings.muted || now.settings.cues === 0) return;
    const src = cues[name];
    const cue = loaded.get(src) ?? new Howl({ src: [src], volume: volume() });
    loaded.set(src, cue);
    cue.play();
  });
  apply();
  return () => {
    unwatch();
    for (const cue of loaded.values()) cue.unload();
  };
}
