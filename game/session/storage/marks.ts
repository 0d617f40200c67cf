import type { Parting, SlotInfo } from "../types.ts";
import { device, fieldsOf, readFields, tab } from "./shelf.ts";

const PLAYING = "tokyo-crossroads-playing";
const LAST = "tokyo-crossroads-last";

/** The slot this tab is playing, so that a reload goes straight back to it. */
export const playing = {
  get: (): string | null => tab.get(PLAYING),
  set(slot: string | null): void {
    if (slot === null) tab.remove(PLAYING);
    else tab.set(PLAYING, slot);
  },
};

/**
 * What "continue" would open, kept beside the settings so that the title can offer it at once. It is only a sign:
 * the save itself is read when it is opened.
 */
export const lastKept = {
  get: (): SlotInfo | null => parseLast(readFields(device.get(LAST))),
  set(last: SlotInfo | null): void {
    if (last === null) device.remove(LAST);
    else device.set(LAST, JSON.stringify({ ...last, texts: null }));
  },
};

export function parseLast(kept: unknown): SlotInfo | null {
  const value = fieldsOf(kept);
  const quarter = fieldsOf(value?.quarter);
  if (!value || !quarter) return null;
  const { id, name, seed, scenario, turn, turns, saved } = value;
  const { year, part } = quarter;
  const words = typeof id === "string" && typeof name === "string" && typeof scenario === "string";
  const figures = [turn, turns, saved, year, part];
  if (!words || !figures.every((n): n is number => typeof n === "number" && Number.isFinite(n))) return null;
  const [at = 0, of = 0, when = 0, y = 0, p = 1] = figures;
  return {
    id,
    name,
    seed: typeof seed === "string" ? seed : "",
    parting: parseParting(value.parting),
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

/** Where a run left another, if that is what the value says. */
export function parseParting(kept: unknown): Parting | null {
  const value = fieldsOf(kept);
  const quarter = fieldsOf(value?.quarter);
  if (!value || !quarter) return null;
  const { kind, nth } = value;
  const { year, part } = quarter;
  if ((kind !== "forked" && kind !== "rewound") || typeof nth !== "number") return null;
  return typeof year === "number" && typeof part === "number" ? { kind, quarter: { year, part }, nth } : null;
}
