import { type Game, type Order, PILLARS, type PillarId, type View } from "../engine/index.ts";
import { affordable } from "./affordable.ts";
import { AHEAD, play } from "./forecast.ts";

/** What one order changes by itself: the mean of a pillar AHEAD quarters on (a deployment's: the next), with it less without it. */
export interface Shift {
  pillar: PillarId;
  change: number;
}

/** Worlds behind a shift. They are the same with and without the order, so few tell much. */
const SHIFT_WORLDS = 40;
const MOST_SHOWN = 2;
/** A shift of less than this is not worth a word, engine units. */
const LEAST = 2;

/**
 * What the order at a place of a list changes, the pillars it moves most first. A pillar is left out where the
 * mean difference is within twice its standard error: then nobody could tell it from chance.
 */
export function shiftOf(
  game: Game,
  view: View,
  orders: readonly Order[],
  at: number,
  key: string,
  worlds = SHIFT_WORLDS,
): Shift[] {
  const others = orders.filter((_, i) => i !== at);
  // A group is home again before a year is out: what it is sent for shows at once or not at all.
  const last = orders[at]?.type === "deploy" ? 0 : AHEAD - 1;
  const played = (list: readonly Order[]) =>
    play(game, view, affordable(game, view, list), {}, `${key}|free`, worlds).values[last] ?? [];
  const [having, lacking] = [played(orders), played(others)];
  const shifts: Shift[] = [];
  PILLARS.forEach((pillar, p) => {
    const differences = (having[p] ?? []).map((value, w) => value - (lacking[p]?.[w] ?? value));
    const mean = differences.reduce((a, b) => a + b, 0) / worlds;
    const spread = differences.reduce((sum, d) => sum + (d - mean) * (d - mean), 0) / (worlds - 1);
    if (Math.abs(mean) < LEAST || mean * mean * worlds <= 4 * spread) return;
    shifts.push({ pillar, change: Math.round(mean) });
  });
  shifts.sort((a, b) => Math.abs(b.change) - Math.abs(a.change));
  return shifts.slice(0, MOST_SHOWN);
}
