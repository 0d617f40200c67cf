import { isRecord } from "../engine/index.ts";
import { PALETTES, type Settings, type SlotInfo } from "./types.ts";

const KEY = "tokyo-crossroads-settings";
const PLAYING = "tokyo-crossroads-playing";
const LAST = "tokyo-crossroads-last";

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

/**
 * What "continue" would open, kept beside the settings so that the title can offer it at once. It is only a sign:
 * the save itself is read when it is opened.
 */
export const lastKept = {
  get(): SlotInfo | null {
    try {
      return parseLast(JSON.parse(localStorage.getItem(LAST) ?? "null"));
    } catch {
      return null;
    }
  },
  set(last: SlotInfo | null): void {
    try {
      if (last === null) localStorage.removeItem(LAST);
      else localStorage.setItem(LAST, JSON.stringify({ ...last, texts: null }));
    } catch {
      // As above.
    }
  },
};

export function parseLast(value: unknown): SlotInfo | null {
  if (!isRecord(value) || !isRecord(value.quarter)) return null;
  const { id, name, scenario, turn, turns, saved } = value;
  const { year, part } = value.quarter;
  const words = typeof id === "string" && typeof name === "string" && typeof scenario === "string";
  const figures = [turn, turns, saved, year, part];
  if (!words || !figures.every((n): n is number => typeof n === "number" && Number.isFinite(n))) return null;
  const [at = 0, of = 0, when = 0, y = 0, p = 1] = figures;
  return {
    id,
    name,
    scenario,
    texts: null,
    turn: at,
    turns: of,
    quarter: { year: y, part: p },
    saved: when,
    over: false,
    auto: true,
    broken: null,
  };
}

export function eraseSettings(): void {
  playing.set(null);
  lastKept.set(null);
  try {
    localStorage.removeItem(KEY);
  } catch {
    // As above.
  }
}
