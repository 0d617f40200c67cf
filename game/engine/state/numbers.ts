import type { View } from "./state.ts";
import type { Owner, Stat } from "./stats.ts";

/** The record in which an owner's numbers stand; `at` is the place of its actor or zone. */
export function holderOf(s: View, owner: Owner, at: number): object {
  switch (owner) {
    case "actors":
      return s.actors[at] as object;
    case "zones":
      return s.zones[at] as object;
    case "nation":
      return s.nation;
    case "beijing":
      return s.beijing;
    case "ukraine":
      return s.ukraine;
    case "washington":
      return s.washington;
    case "pyongyang":
      return s.pyongyang;
    case "human":
      return s.human;
    case "pillars":
      return s.pillars;
  }
}

/** Value of a number; `at` is the place of its actor or zone. */
export function statValue(s: View, stat: Stat, at = 0): number {
  return stat.place(holderOf(s, stat.owner, at));
}

/** How many records an owner of numbers has. */
export function countOf(s: View, owner: Owner): number {
  if (owner === "actors") return s.actors.length;
  return owner === "zones" ? s.zones.length : 1;
}
