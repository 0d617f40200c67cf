import type { Reading } from "../terms.ts";
import { device, type Fields, fieldsOf, readFields, wholeOf } from "./shelf.ts";

const KEY = "tokyo-crossroads-reading";
/** More kinds are not kept. */
const MOST_KINDS = 200;
/** Nor more of one of them, or of the letters of a name. */
const MOST_TIMES = 1_000_000;
const MOST_LETTERS = 200;

/** A situation that was shown: how many of its kind came before it in its run. */
export interface Shown {
  kind: string;
  nth: number;
}

/** What was read of situations on this device, so that a new run tells what was not, or longest ago. */
export const reading = {
  /** With what a new run begins; in a browser that remembers nothing, with its own world. */
  begin(world: string): Reading {
    const known = readingOf(readFields(device.get(KEY)));
    return known ?? { world: world.slice(0, MOST_LETTERS), told: {} };
  },

  /** Adds what a run that began so has shown. */
  note(begun: Reading, shown: readonly Shown[]): void {
    const known = readingOf(readFields(device.get(KEY))) ?? begun;
    // Erased since, and begun anew with another world: its counts mean other words.
    if (known.world !== begun.world) return;
    const told = { ...known.told };
    for (const { kind, nth } of shown)
      told[kind] = Math.max(timesOf(told, kind), timesOf(begun.told, kind) + nth + 1);
    device.set(KEY, JSON.stringify({ world: known.world, told }));
  },

  clear(): void {
    device.remove(KEY);
  },
};

function timesOf(told: Reading["told"], kind: string): number {
  return Object.hasOwn(told, kind) ? (told[kind] ?? 0) : 0;
}

/** A kept value as what was read; null for what is none. Counts that are no counts are left out. */
export function readingOf(kept: unknown): Reading | null {
  const value = fieldsOf(kept);
  if (typeof value?.world !== "string" || value.world.length > MOST_LETTERS) return null;
  return { world: value.world, told: countsOf(fieldsOf(value.told) ?? {}) };
}

function countsOf(told: Fields): Record<string, number> {
  const counts = Object.entries(told).filter(([kind, times]) => {
    const whole = wholeOf(times);
    return kind.length <= MOST_LETTERS && whole !== null && whole >= 0 && whole <= MOST_TIMES;
  });
  return Object.fromEntries(counts.slice(0, MOST_KINDS)) as Record<string, number>;
}
