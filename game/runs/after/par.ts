import { POLICIES, type PolicyMaker, searching } from "../../advisors/index.ts";
import type { Command, EndingId, Game } from "../../engine/index.ts";
import type { Challenge } from "../challenge.ts";
import { endingOf, playRun, scoreOf } from "../play.ts";
import type { Line } from "./baselines.ts";

/**
 * Par: what an adviser that searches makes of a world without foresight. It sees what a player sees and no card before
 * it falls. `quick` is made while one waits; `deep` plays several times with more effort. The best of them counts.
 */
export const BUDGETS = ["quick", "deep"] as const;
export type Budget = (typeof BUDGETS)[number];

export interface Par extends Line {
  /** Who played it best. */
  by: string;
  commands: Command[];
}

const QUICK = { worlds: 5, tries: 7, horizon: 3 };
const STANDARD = { worlds: 12, tries: 14, horizon: 4 };

const searcher = (id: string, effort: typeof QUICK): PolicyMaker =>
  searching({ id, told: false, updates: true, effort });

const adaptive = POLICIES.adaptive as PolicyMaker;

/** Who plays for each budget; more than one, since one bad card should not make a par. */
const PLAYERS: Readonly<Record<Budget, readonly PolicyMaker[]>> = {
  quick: [adaptive, searcher("search-quick", QUICK)],
  deep: [
    adaptive,
    searcher("search", STANDARD),
    searcher("search-second", STANDARD),
    searcher("search-third", STANDARD),
  ],
};

/** How many plays a budget is. */
export function playsOf(budget: Budget): number {
  return PLAYERS[budget].length;
}

/** Plays one after another; each step answers the best so far. */
export function* parOf(game: Game, challenge: Challenge, budget: Budget): Generator<Par, void> {
  let best: Par | null = null;
  for (const maker of PLAYERS[budget]) {
    const { state, commands } = playRun(game, challenge, maker);
    const score = scoreOf(game, state);
    if (!best || score > best.score) {
      const ending = endingOf(state) as EndingId | null;
      best = { by: maker.id, scores: state.scores, score, ending, commands };
    }
    yield best;
  }
}
