import type { State } from "../state/state.ts";

/** What a pledge is reviewed by, as it stands: trust and alignment of whom it is to, contracts, technology, custody, leaks. */
export function measuresOf(s: Pick<State, "actors" | "nation" | "ukraine" | "tally">, to: number): number[] {
  const actor = s.actors[to];
  return [
    actor?.trust ?? 0,
    actor?.alignment ?? 0,
    s.ukraine.contracts,
    s.nation.technology,
    s.ukraine.custody,
    s.tally.leaks,
  ];
}
