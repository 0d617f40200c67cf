import type { View } from "./state.ts";
import type { Owner, Stat } from "./stats.ts";

type Holder = Record<string, number>;

/** The record in which a number stands; `at` is the place of its actor or zone. */
export function holderOf(s: View, owner: Owner, at: number): Readonly<Holder> {
  switch (owner) {
    case "nation":
      return s.nation;
    case "washington":
      return s.washington as unknown as Holder;
    case "beijing":
      return s.beijing as unknown as Holder;
    case "ukraine":
      return s.ukraine as unknown as Holder;
    case "pyongyang":
      return s.pyongyang as unknown as Holder;
    case "human":
      return s.human;
    case "pillars":
      return s.pillars;
    case "zones":
      return s.zones[at] as unknown as Holder;
    case "actors":
      return s.actors[at] as unknown as Holder;
  }
}

/** Value of a number; `at` is the place of its actor or zone. */
export function statValue(s: View, stat: Stat, at = 0): number {
  return holderOf(s, stat.owner, at)[stat.id] as number;
}

/** How many records an owner of numbers has. */
export function countOf(s: View, owner: Owner): number {
  if (owner === "actors") return s.actors.length;
  return owner === "zones" ? s.zones.length : 1;
}
