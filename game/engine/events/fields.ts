import type { Setting } from "../state/setting.ts";
import { isStatId, STAT, type Stat } from "../state/stats.ts";

/**
 * What the fields of a condition or an effect may hold, as data: the JSON Schema and the check that every name leads
 * somewhere read it, so that a kind is described once.
 */
export type DataField =
  /** A stat; pillars cannot be moved, since they are sums. */
  | { readonly kind: "stat"; readonly movable: boolean }
  /** Whose number it is, where the stat has one for each: an actor, a zone or, in effects, a selector of places. */
  | { readonly kind: "of"; readonly selectors: boolean }
  | { readonly kind: "int"; readonly min: number; readonly max: number }
  | { readonly kind: "word"; readonly words: readonly string[] }
  | { readonly kind: "name"; readonly of: "actor" | "zone" | "ship" | "flag" | "sanctioned" | "situation" }
  /** An actor, or the one where it happens. */
  | { readonly kind: "here" }
  | { readonly kind: "boolean" }
  /** A list of conditions of other kinds, one level deep. */
  | { readonly kind: "conditions"; readonly most: number }
  /** A list of fixed changes. */
  | { readonly kind: "additions"; readonly most: number };

export const int = (min: number, max: number): DataField => ({ kind: "int", min, max });
export const word = (words: readonly string[]): DataField => ({ kind: "word", words });
export const name = (of: Extract<DataField, { kind: "name" }>["of"]): DataField => ({ kind: "name", of });
export const BOOLEAN: DataField = { kind: "boolean" };

/** The kind's own field comes first: the one that no other kind has. */
export type DataFields<T> = { readonly [F in KeysOf<T>]: DataField };
type KeysOf<T> = T extends unknown ? keyof T : never;

/** Places an effect may name instead of one actor or zone: where it happens, the seas round it, every partner. */
export const SELECTORS = ["@place", "@sea", "@partners"] as const;
export type Selector = (typeof SELECTORS)[number];

export function need(map: ReadonlyMap<string, number>, id: string): number {
  const at = map.get(id);
  if (at === undefined) throw new Error(`the scenario's rules name unknown "${id}"`);
  return at;
}

export function statNamed(q: string): Stat {
  if (!isStatId(q)) throw new Error(`the scenario's rules name unknown quantity "${q}"`);
  return STAT[q];
}

/** A number of the board: the stat, and the place of its actor or zone. */
export function quantity(q: { q: string; of?: string }, setting: Setting): { stat: Stat; index: number } {
  const stat = statNamed(q.q);
  if (stat.owner === "actors") return { stat, index: need(setting.actors, q.of ?? "") };
  if (stat.owner === "zones") return { stat, index: need(setting.zones, q.of ?? "") };
  return { stat, index: 0 };
}

/** Places of a number whose owner may be a selector; `at` is where it happens, an actor or a zone. */
export function places(
  q: { q: string; of?: string },
  setting: Setting,
  at: string,
): { stat: Stat; at: number[] } {
  const stat = statNamed(q.q);
  switch (q.of) {
    case "@place":
      return { stat, at: here(stat, setting, at) };
    case "@sea":
      return { stat, at: round(stat, setting, at) };
    case "@partners":
      return { stat, at: stat.owner === "actors" ? partners(setting) : [] };
    default:
      return { stat, at: [quantity(q, setting).index] };
  }
}

function here(stat: Stat, { actors, zones, theatre }: Setting, at: string): number[] {
  if (stat.owner === "actors") return actors.has(at) ? [need(actors, at)] : [];
  if (zones.has(at)) return [need(zones, at)];
  // What happens to an actor happens in the first sea of its theatre.
  const home = theatre[actors.get(at) ?? -1]?.[0];
  return home === undefined ? [] : [home];
}

function round(stat: Stat, setting: Setting, at: string): number[] {
  const seas = setting.zones.has(at)
    ? [need(setting.zones, at), ...(setting.adjacent[need(setting.zones, at)] ?? [])]
    : (setting.theatre[setting.actors.get(at) ?? -1] ?? []);
  if (stat.owner === "zones") return [...seas];
  const coast = (zones: readonly number[]): boolean => zones.some((zone) => seas.includes(zone));
  return partners(setting).filter((i) => coast(setting.theatre[i] ?? []));
}

function partners({ scenario }: Setting): number[] {
  return scenario.actors.flatMap((actor, i) => (actor.role === "partner" ? [i] : []));
}
