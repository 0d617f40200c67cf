import type { Howl } from "howler";
import { openFile, type Sounds } from "./files.ts";
import type { Mood } from "./mood.ts";

/** How long one track takes to go and the next to come, ms. */
export const FADE = 3000;
/** How long a track takes to fall silent when it has been heard enough, ms: no longer than its last tone rings. */
const FALL = 5000;

/**
 * How often a track goes round before it falls silent, and for how long, in seconds: silence is a part of it, and an
 * hour at the desk is long. A crisis goes on until it ends.
 */
const ROUNDS: Record<Mood, { rounds: number; silence: number }> = {
  calm: { rounds: 2, silence: 75 },
  watchful: { rounds: 2, silence: 40 },
  crisis: { rounds: Number.POSITIVE_INFINITY, silence: 0 },
  aftermath: { rounds: 1, silence: 60 },
  debrief: { rounds: 2, silence: 60 },
};

/** Decoded, a track takes some thirty megabytes: the one that plays and the one before it are kept. */
const KEPT = 2;

interface Track {
  mood: Mood;
  howl: Howl | null;
  playing: number | null;
  heard: number;
}

/** The score: one track at a time, each fetched when its mood first comes. */
export class Music {
  private readonly tracks: Track[] = [];
  private now: Track | null = null;
  private volume = 0;
  private silence: ReturnType<typeof setTimeout> | undefined;

  /** `begun`: a track is heard that was not before. */
  constructor(
    private readonly sounds: Sounds,
    private readonly begun: (mood: Mood) => void,
  ) {}

  /** Plays this mood's track from now on, or nothing; the volume is a part of one. */
  want(mood: Mood | null, volume: number): void {
    const changed = mood !== (this.now?.mood ?? null);
    const before = this.volume;
    this.volume = volume;
    if (!changed) {
      const { howl, playing } = this.now ?? {};
      if (howl && playing != null && before !== volume) howl.volume(volume, playing);
      return;
    }
    clearTimeout(this.silence);
    // Nothing fades under mute.
    this.leave(this.now, mood === null ? 0 : FADE);
    this.now = mood === null ? null : this.trackOf(mood);
    if (this.now) this.begin(this.now);
  }

  end(): void {
    clearTimeout(this.silence);
    for (const { howl } of this.tracks) howl?.unload();
  }

  private trackOf(mood: Mood): Track {
    const found = this.tracks.find((each) => each.mood === mood);
    const track = found ?? { mood, howl: null, playing: null, heard: 0 };
    if (found) this.tracks.splice(this.tracks.indexOf(found), 1);
    this.tracks.unshift(track);
    for (const { howl } of this.tracks.splice(KEPT)) howl?.unload();
    if (!found) this.fetch(track);
    return track;
  }

  private fetch(track: Track): void {
    const [from = 0, length = 0] = this.sounds.tracks[track.mood] ?? [];
    openFile(this.sounds, track.mood, { round: [from, length, true] }, (howl) => {
      // By the time it is here others may have been wanted.
      if (!this.tracks.includes(track)) return howl.unload();
      track.howl = howl;
      howl.on("end", () => this.round(track));
      if (this.now === track) this.begin(track);
    });
  }

  private begin(track: Track): void {
    const { howl } = track;
    if (!howl) return;
    howl.stop();
    track.heard = 0;
    howl.volume(0);
    track.playing = howl.play("round");
    howl.fade(0, this.volume, FADE, track.playing);
    this.begun(track.mood);
  }

  private round(track: Track): void {
    if (this.now !== track || ++track.heard < ROUNDS[track.mood].rounds) return;
    this.leave(track, FALL);
    // To begin would wake the sound of a tab that sleeps.
    const again = (): void => {
      if (document.hidden) this.silence = setTimeout(again, 1000);
      else this.begin(track);
    };
    this.silence = setTimeout(again, FALL + ROUNDS[track.mood].silence * 1000);
  }

  private leave(track: Track | null, over: number): void {
    if (!track?.howl || track.playing === null) return;
    const { howl, playing } = track;
    track.playing = null;
    if (over === 0) {
      howl.stop(playing);
      return;
    }
    // Asked with one of its own ids, it says how loud that one is now: it may still be on its way up.
    howl.fade(Number(howl.volume(playing)), 0, over, playing);
    howl.once("fade", () => howl.stop(playing), playing);
  }
}
