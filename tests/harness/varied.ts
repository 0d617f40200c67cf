import { FAST } from "../../game/advisors/index.ts";
import { DIFFICULTIES } from "../../game/engine/index.ts";
import {
  type Challenge,
  CODED_SCENARIOS,
  inOrder,
  MODIFIERS,
  type RunFile,
  seedOf,
} from "../../game/runs/index.ts";
import { played } from "./played.ts";

/** A run to be played: its terms, and who plays it. */
export interface Case {
  challenge: Challenge;
  policy: string;
}

/** What is compared of a run that was played in two places: the seal covers terms, commands, hashes, score and end. */
export interface Outcome {
  hashes: readonly number[];
  score: number;
  ending: string | null;
  seal: string;
}

/** So many cases of every scenario, difficulty, policy and modifier in turn; the same ones wherever it is asked. */
export function varied(count: number): Case[] {
  const policies = Object.keys(FAST).sort();
  return Array.from({ length: count }, (_, n): Case => {
    const changes = inOrder([0, 5, 11].slice(0, n % 4).map((step) => of(MODIFIERS, n * 7 + step)));
    return {
      challenge: {
        scenario: of(CODED_SCENARIOS, n),
        seed: seedOf(n % 5 === 0 ? `東京 ${n}` : `tokyo ${n}`) ?? "",
        // Counted apart, so that not each scenario meets one difficulty or one policy alone.
        difficulty: of(DIFFICULTIES, Math.floor(n / CODED_SCENARIOS.length)),
        truths: {},
        ...(changes.length > 0 ? { modifiers: changes } : {}),
      },
      policy: of(policies, n + Math.floor(n / policies.length)),
    };
  });
}

export function fileOf({ challenge, policy }: Case): RunFile {
  return played(challenge, policy);
}

export function outcomeOf(each: Case): Outcome {
  const { hashes, claim } = fileOf(each);
  if (!claim) throw new Error("a run without a claim");
  return { hashes, score: claim.score, ending: claim.ending, seal: claim.hash };
}

function of<T>(list: readonly T[], at: number): T {
  const found = list[at % list.length];
  if (found === undefined) throw new Error("an empty list");
  return found;
}
