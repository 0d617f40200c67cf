import type { Parting, SlotInfo } from "../types.ts";
import { device, fieldsOf, momentOf, readFields, tab, wholeOf } from "./shelf.ts";

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
  const figures = [turn, turns, year, part].map(wholeOf);
  const when = momentOf(saved);
  if (!words || when === null || !figures.every((n) => n !== null)) return null;
  const [at = 0, of = 0, y = 0, p = 1] = figures;
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
    // What was kept before there were counts was played last, as far as anybody knows.
    count: wholeOf(value.count) ?? Number.MAX_SAFE_INTEGER,
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
  const { kind } = value;
  const [year, part, nth] = [quarter.year, quarter.part, value.nth].map(wholeOf);
  if ((kind !== "forked" && kind !== "rewound") || year == null || part == null || nth == null) return null;
  return { kind, quarter: { year, part }, nth };
}
