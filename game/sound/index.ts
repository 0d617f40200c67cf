import { type Howl, Howler } from "howler";
import type { Session } from "../session/index.ts";
import type { Settings, Snapshot } from "../session/types.ts";
import { CUES, type Cue, cuesAt } from "./cue.ts";
import { openFile, type Sounds } from "./files.ts";
import { keepAll } from "./keep.ts";
import { MOODS, moodOf } from "./mood.ts";
import { Music } from "./music.ts";

export type { Sounds };

/** Two cues of one moment are heard so far apart, ms. */
const APART = 1300;

/**
 * Sound follows the session and is never needed: every cue says again what the desk has already said. It is begun after
 * the first press, as browsers ask. `heard` is told by name what is heard that somebody who hears nothing would miss:
 * a cue, or `music` and a mood.
 */
export function startSound(session: Session, sounds: Sounds, heard: (what: string) => void): () => void {
  let before = session.now;
  let cues: Howl | null = null;
  let asked = false;
  const music = new Music(sounds, (mood) => {
    heard(`music ${mood}`);
    keepAll(sounds, MOODS);
  });
  const follow = ({ settings, scene }: Snapshot): void => {
    Howler.mute(settings.muted);
    const volume = loud(settings, "music");
    music.want(volume === 0 ? null : moodOf(scene), volume);
    cues?.volume(loud(settings, "cues"));
    if (!asked && loud(settings, "cues") > 0) {
      asked = true;
      const places = CUES.map((cue) => [cue, sounds.cues[cue] ?? [0, 0]] as const);
      const parts = Object.fromEntries(places.map(([cue, [from = 0, length = 0]]) => [cue, [from, length]]));
      openFile(sounds, "cues", parts as Record<Cue, [number, number]>, (howl) => {
        cues = howl;
        howl.volume(loud(session.now.settings, "cues"));
      });
    }
  };
  const play = (cue: Cue): void => {
    if (document.hidden) return;
    heard(cue);
    if (loud(session.now.settings, "cues") > 0) cues?.play(cue);
  };
  const unwatch = session.watch((now) => {
    const [first, second] = document.hidden ? [] : cuesAt(before, now);
    before = now;
    if (!document.hidden) follow(now);
    if (first) play(first);
    if (second) setTimeout(() => play(second), APART);
  });
  // The tab sleeps, and its sound with it: the context stands still and goes on where it was.
  const wake = (): void => {
    if (document.hidden) {
      Howler.ctx?.suspend().catch(() => undefined);
      return;
    }
    Howler.ctx?.resume().catch(() => undefined);
    follow(session.now);
  };
  document.addEventListener("visibilitychange", wake);
  if (!document.hidden) follow(before);
  return () => {
    unwatch();
    document.removeEventListener("visibilitychange", wake);
    music.end();
    cues?.unload();
  };
}

/** How loud it is, a part of one. */
function loud({ muted, master, ...settings }: Settings, what: "music" | "cues"): number {
  return muted ? 0 : (master / 100) * (settings[what] / 100);
}
