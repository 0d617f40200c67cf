import { parseShortcuts, USUAL_KEYS } from "../shortcuts.ts";
import { PALETTES, type Settings } from "../types.ts";
import { device, fieldsOf, readFields } from "./shelf.ts";

const KEY = "tokyo-crossroads-settings";

export function defaultSettings(languages: readonly string[]): Settings {
  const first = languages.find((l) => l.startsWith("ja") || l.startsWith("en"));
  return {
    language: first?.startsWith("ja") ? "ja" : "en",
    level: "full",
    furigana: false,
    master: 100,
    music: 40,
    cues: 70,
    muted: false,
    captions: true,
    palette: "paper",
    speed: 1,
    reducedMotion: null,
    letterKeys: true,
    shortcuts: USUAL_KEYS,
    notes: [],
  };
}

/** Names of notes, the newest last; the oldest go first. */
const MOST_NOTES = 100;

function notes(kept: unknown, or: readonly string[]): readonly string[] {
  if (!Array.isArray(kept)) return or;
  return kept.filter((each) => typeof each === "string").slice(-MOST_NOTES);
}

/** Settings from storage, field by field: what does not parse keeps its default. */
export function parseSettings(kept: unknown, base: Settings): Settings {
  const value = fieldsOf(kept);
  if (!value) return base;
  const volume = (v: unknown, or: number) =>
    typeof v === "number" && v >= 0 && v <= 100 ? Math.round(v) : or;
  const flag = (v: unknown, or: boolean) => (typeof v === "boolean" ? v : or);
  const { language, palette, speed, reducedMotion } = value;
  return {
    language: language === "en" || language === "ja" ? language : base.language,
    level: value.level === "plain" || value.level === "full" ? value.level : base.level,
    furigana: flag(value.furigana, base.furigana),
    master: volume(value.master, base.master),
    music: volume(value.music, base.music),
    cues: volume(value.cues, base.cues),
    muted: flag(value.muted, base.muted),
    captions: flag(value.captions, base.captions),
    palette: PALETTES.find((p) => p === palette) ?? base.palette,
    speed: speed === 1 || speed === 2 || speed === 4 ? speed : base.speed,
    reducedMotion: typeof reducedMotion === "boolean" ? reducedMotion : null,
    letterKeys: flag(value.letterKeys, base.letterKeys),
    shortcuts: parseShortcuts(fieldsOf(value.shortcuts), base.shortcuts),
    notes: notes(value.notes, base.notes),
  };
}

export function loadSettings(): Settings {
  return parseSettings(readFields(device.get(KEY)), defaultSettings(navigator.languages));
}

/** Where nothing can be kept the settings last as long as the page. */
export function storeSettings(settings: Settings): void {
  device.set(KEY, JSON.stringify(settings));
}

export function eraseSettings(): void {
  device.remove(KEY);
}
