import { FAMILIES, type Family } from "../engine/index.ts";

/** What a single key does on the desk, whatever has the focus: the only keys that a player can change. */
export const SHORTCUTS = [
  ...FAMILIES,
  "agenda",
  "why",
  "beliefs",
  "advisers",
  "forecast",
  "lookBack",
  "help",
] as const;
export type Shortcut = (typeof SHORTCUTS)[number];
export type Shortcuts = Readonly<Record<Shortcut, string>>;

const DIGITS = Object.fromEntries(FAMILIES.map((family, i) => [family, `${i + 1}`])) as Record<
  Family,
  string
>;
export const USUAL_KEYS: Shortcuts = {
  ...DIGITS,
  agenda: "g",
  why: "w",
  beliefs: "b",
  advisers: "a",
  forecast: "f",
  lookBack: "r",
  help: "?",
};

/** Keys with work of their own: a form's, a list's, the page's, or the chart's while it has the focus. */
const RESERVED = new Set([
  ...["Tab", "Enter", "Escape", " ", "ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"],
  ...["[", "]", "+", "=", "-", "−", "_", "0", "."],
]);
/** Held down for another key to come. */
const HELD = new Set(["Shift", "Control", "Alt", "AltGraph", "Meta", "CapsLock", "Fn"]);

export type KeyFault =
  /** With Ctrl, Alt or the like: browsers and systems have these. */
  | "modified"
  | "reserved"
  /** No sign comes of it alone: a function key, or one that an input method took. */
  | "signless"
  | { taken: Shortcut };

interface Press {
  key: string;
  ctrlKey: boolean;
  altKey: boolean;
  metaKey: boolean;
}

/** What stands against a pressed key as the key for something; null where nothing does. */
export function faultOf(press: Press, of: Shortcut, shortcuts: Shortcuts): KeyFault | null {
  if (press.ctrlKey || press.altKey || press.metaKey) return "modified";
  if (RESERVED.has(press.key)) return "reserved";
  const key = readKey(press.key);
  if (key === null) return "signless";
  const taken = SHORTCUTS.find((each) => each !== of && shortcuts[each] === key);
  return taken ? { taken } : null;
}

/** Whether the key is only held down on the way to another. */
export function isHeld(key: string): boolean {
  return HELD.has(key);
}

/** What a key calls; null for one that calls nothing. */
export function calledBy(key: string, shortcuts: Shortcuts): Shortcut | null {
  return SHORTCUTS.find((each) => shortcuts[each] === key.toLowerCase()) ?? null;
}

/** A key as it is shown: a letter is a capital, as on the keyboard. */
export function keyShown(key: string): string {
  const capital = key.toUpperCase();
  return capital.length === key.length ? capital : key;
}

/** The key that calls something, as assistive technology is told of it; nothing while single keys are off. */
export function keyFor(
  settings: { letterKeys: boolean; shortcuts: Shortcuts },
  what: Shortcut,
): string | undefined {
  return settings.letterKeys ? keyShown(settings.shortcuts[what]) : undefined;
}

/** Keys from storage, each for itself; where two things would have the same key, the usual ones. */
export function parseShortcuts(fields: Readonly<Record<string, unknown>> | null, base: Shortcuts): Shortcuts {
  if (!fields) return base;
  const read = { ...base };
  for (const each of SHORTCUTS) {
    const key = fields[each];
    read[each] = (typeof key === "string" ? readKey(key) : null) ?? base[each];
  }
  return new Set(Object.values(read)).size === SHORTCUTS.length ? read : base;
}

/** A key's one sign, in its small form; null for what cannot be a shortcut. */
function readKey(key: string): string | null {
  const small = key.toLowerCase();
  if ([...key].length !== 1 || [...small].length !== 1) return null;
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(small) && !RESERVED.has(small) ? small : null;
}
