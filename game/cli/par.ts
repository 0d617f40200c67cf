import { type Game, RULES_VERSION } from "../engine/index.ts";
import { BUDGETS, type Budget, type Challenge, codeOf, parOf, playsOf } from "../runs/index.ts";
import { Misuse } from "./misuse.ts";
import { print, say } from "./output.ts";

export function budgetFor(word: string): Budget {
  const found = BUDGETS.find((each) => each === word);
  if (!found) throw new Misuse(`--budget is one of ${BUDGETS.join(", ")}`);
  return found;
}

/** The best that an adviser without foresight makes of a world, and what it took. */
export function par(game: Game, challenge: Challenge, budget: Budget): number {
  const from = performance.now();
  let best: { score: number; by: string; ending: string | null } | null = null;
  for (const each of parOf(game, challenge, budget)) {
    best = each;
    say(`${each.by}: ${each.score}`);
  }
  const seconds = Math.round((performance.now() - from) / 100) / 10;
  const code = codeOf(challenge, RULES_VERSION);
  const { score = 0, by = "", ending = null } = best ?? {};
  print(
    `${JSON.stringify({ code, seed: challenge.seed, budget, plays: playsOf(budget), score, by, ending, seconds })}\n`,
  );
  return 0;
}
