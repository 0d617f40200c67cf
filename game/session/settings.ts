import { isRecord } from "../engine/parse.ts";
import { PALETTES, type Settings } from "./types.ts";

const KEY = "tokyo-crossroads-settings";
const PLAYING = "tokyo-crossroads-playing";

export function defaultSettings(languages: readonly string[]): Settings {
  const first = languages.find((l) => l.startsWith("ja") || l.startsWith("en"));
  return {
    language: first?.startsWith("ja") ? "ja" : "en",
    music: 40,
    cues: 70,
    muted: false,
    captions: true,
    palette: "paper",
    speed: 1,
    reducedMotion: null,
    letterKeys: true,
  };
}

/** Settings from storage, field by field: what does not parse keeps its default. */
export function parseSettings(value: unknown, base: Settings): Settings {
  if (!isRecord(value)) return base;
  const volume = (v: unknown, or: number) =>
    typeof v === "number" && v >= 0 && v <= 100 ? Math.round(v) : or;
  const flag = (v: unknown, or: boolean) => (typeof v === "boolean" ? v : or);
  const { language, palette, speed, reducedMotion } = value;
  return {
    language: language === "en" || language === "ja" ? language : base.language,
    music: volume(value.music, base.music),
    cues: volume(value.cues, base.cues),
    muted: flag(value.muted, base.muted),
    captions: flag(value.captions, base.captions),
    palette: PALETTES.find((p) => p === palette) ?? base.palette,
    speed: speed === 1 || speed === 2 || speed === 4 ? speed : base.speed,
    reducedMotion: typeof reducedMotion === "boolean" ? reducedMotion : null,
    letterKeys: flag(value.letterKeys, base.letterKeys),
  };
}

export function loadSettings(): Settings {
  const base = defaultSettings(navigator.languages);
  try {
    return parseSettings(JSON.parse(localStorage.getItem(KEY) ?? "null"), base);
  } catch {
    return base;
  }
}

export function storeSettings(settings: Settings): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(settings));
  } catch {
    // Storage is forbidden or full: the settings last as long as the page.
  }
}

/** The slot this tab is playing, so that a reload goes straight back to it. */
export const playing = {
  get(): string | null {
    try {
      return sessionStorage.getItem(PLAYING);
    } catch {
      return null;
    }
  },
  set(slot: string | null): void {
    try {
      if (slot === null) sessionStorage.removeItem(PLAYING);
      else sessionStorage.setItem(PLAYING, slot);
    } catch {
      // As above.
    }
  },
};

export function eraseSettings(): void {
  playing.set(null);
  try {
    localStorage.removeItem(KEY);
  } catch {
    // As above.
  }
}
