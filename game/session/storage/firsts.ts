import type { EndingId } from "../../engine/index.ts";
import type { Attempt, DateOf } from "../terms.ts";
import { device, fieldsOf, readFields } from "./shelf.ts";

const KEY = "tokyo-crossroads-firsts";
/** So many are kept: the oldest go first. */
const MOST = 500;

/** The first attempt at each date's challenge on this device. Whoever erases it, or plays elsewhere, has another. */
export const firsts = {
  get(of: DateOf): Attempt | null {
    return attemptOf(readFields(device.get(KEY))?.[nameOf(of)]);
  },

  /** Marks an attempt as the first, unless there has been one; whether it is. */
  begin(of: DateOf, slot: string): boolean {
    const all = readFields(device.get(KEY)) ?? {};
    if (attemptOf(all[nameOf(of)])) return false;
    keep({ ...all, [nameOf(of)]: { slot, score: null, ending: null } });
    return true;
  },

  finish(of: DateOf, attempt: Attempt): void {
    keep({ ...readFields(device.get(KEY)), [nameOf(of)]: attempt });
  },

  clear(): void {
    device.remove(KEY);
  },
};

function keep(all: Readonly<Record<string, unknown>>): void {
  device.set(KEY, JSON.stringify(Object.fromEntries(Object.entries(all).slice(-MOST))));
}

function nameOf({ cadence, id }: DateOf): string {
  return `${cadence} ${id}`;
}

function attemptOf(kept: unknown): Attempt | null {
  const value = fieldsOf(kept);
  if (!value || typeof value.slot !== "string") return null;
  const { slot, score, ending } = value;
  const done = typeof score === "number" && Number.isFinite(score);
  return {
    slot,
    score: done ? score : null,
    ending: typeof ending === "string" ? (ending as EndingId) : null,
  };
}
