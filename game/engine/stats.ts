import { ACCESS, type Access } from "./accessors.ts";
import type { State } from "./state.ts";

/**
 * Every number that is shown and may change, with its range. One list, so that the ledger, the hash's
 * test, the events' vocabulary and the desk all mean the same thing by a name.
 */
export type Section =
  | "nation"
  | "washington"
  | "beijing"
  | "ukraine"
  | "pyongyang"
  | "human"
  | "actors"
  | "zones"
  | "pillars";

/** `score` is shown ÷ 10, `yen` in ¥ billion, `points` and `count` as they are. */
export type Scale = "score" | "yen" | "points" | "count";

export interface Stat {
  readonly id: string;
  readonly code: number;
  readonly section: Section;
  readonly key: string;
  readonly access: Access;
  readonly min: number;
  readonly max: number;
  readonly scale: Scale;
}

const MANY = 100_000_000;

const ROWS = [
  ["nation", "budget", 0, 9999, "yen"],
  ["nation", "capital", 0, 50, "points"],
  ["nation", "economy", 0, 1000, "score"],
  ["nation", "debt", 0, 4000, "score"],
  ["nation", "standing", 0, 1000, "score"],
  ["nation", "credibility", 0, 1000, "score"],
  ["nation", "maritime", 0, 1000, "score"],
  ["nation", "airdefence", 0, 1000, "score"],
  ["nation", "counterstrike", 0, 1000, "score"],
  ["nation", "intelligence", 0, 1000, "score"],
  ["nation", "hardening", 0, 1000, "score"],
  ["nation", "technology", 0, 1000, "score"],
  ["nation", "consent", 0, 1000, "score"],
  ["nation", "energy", 0, 1000, "score"],
  ["nation", "minerals", 0, 1000, "score"],
  ["nation", "chips", 0, 1000, "score"],
  ["nation", "food", 0, 1000, "score"],
  ["nation", "forum", 0, 1300, "score"],
  ["washington", "asia", 0, 1000, "score"],
  ["washington", "europe", 0, 1000, "score"],
  ["washington", "integration", 0, 1000, "score"],
  ["beijing", "power", 0, 1000, "score"],
  ["beijing", "drive", 0, 1000, "score"],
  ["beijing", "provocation", -1000, 1000, "score"],
  ["beijing", "opportunity", -1000, 1500, "score"],
  ["beijing", "warmth", 0, 1000, "score"],
  ["beijing", "firmness", 0, 1000, "score"],
  ["ukraine", "front", 0, 1000, "score"],
  ["ukraine", "coalition", 0, 1000, "score"],
  ["ukraine", "cohesion", 0, 1000, "score"],
  ["ukraine", "example", -400, 400, "score"],
  ["ukraine", "exposure", 0, 1000, "score"],
  ["ukraine", "poverty", 0, 1000, "score"],
  ["ukraine", "custody", 0, 1000, "score"],
  ["ukraine", "contracts", 0, 56, "count"],
  ["pyongyang", "missiles", 0, 1000, "score"],
  ["human", "dead", 0, MANY, "count"],
  ["human", "displaced", 0, MANY, "count"],
  ["human", "evacuated", 0, MANY, "count"],
  ["human", "cold", 0, MANY, "count"],
  ["actors", "alignment", -1000, 1000, "score"],
  ["actors", "trust", 0, 1000, "score"],
  ["actors", "threat", 0, 1000, "score"],
  ["actors", "trade", 0, 1000, "score"],
  ["zones", "tension", 0, 1000, "score"],
  ["pillars", "deterrence", 0, 1000, "score"],
  ["pillars", "resilience", 0, 1000, "score"],
  ["pillars", "autonomy", 0, 1000, "score"],
  ["pillars", "order", 0, 1000, "score"],
  /** Home support is itself the fifth pillar: what moves it is written where it happens. */
  ["nation", "support", 0, 1000, "score"],
] as const satisfies readonly (readonly [Section, string, number, number, Scale])[];

export type StatId = (typeof ROWS)[number][1];

export const STATS: readonly Stat[] = ROWS.map(([section, key, min, max, scale], code) => ({
  id: key,
  code,
  section,
  key,
  access: ACCESS[key],
  min,
  max,
  scale,
}));

export const STAT = Object.fromEntries(STATS.map((t) => [t.id, t])) as Record<StatId, Stat>;

export function isStatId(word: string): word is StatId {
  return Object.hasOwn(STAT, word);
}

export function statValue(state: State, stat: Stat, index = 0): number {
  return stat.access.get(state, index);
}

/** How many records carry the stat. */
export function countOf(state: State, stat: Stat): number {
  if (stat.section === "actors") return state.actors.length;
  if (stat.section === "zones") return state.zones.length;
  return 1;
}
