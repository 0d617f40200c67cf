import { type PolicyMaker, policyOf, SCHOOL_IDS } from "../advisors/index.ts";
import type { Difficulty, Game } from "../engine/index.ts";
import { type Challenge, gameOf, playRun } from "../runs/index.ts";

/** What one line of the field is made from. */
export interface FieldJob {
  scenario: string;
  difficulty: Difficulty;
  policy: string;
}

/** So many worlds tell whether a table is that of the rules as they stand. */
export const CHECKED = 4;

/** Who is in the field: the four schools, and nobody at the desk. */
export function fieldOf(): string[] {
  return [...SCHOOL_IDS, "idle"];
}

/** Quarter by quarter the score so far: mean, and the ends of the middle 80 %. A run that ended early counts on with nought. */
export function lineOf(job: FieldJob, worlds: number): { line: number[][]; check: number } {
  const runs = Array.from({ length: worlds }, (_, i) => scoresOf(job, i + 1));
  const line = Array.from({ length: gameIn(job).game.scenario.turns }, (_, turn) => {
    const reached = runs.map((scores) => mean(scores.slice(0, turn + 1), turn + 1)).sort((a, b) => a - b);
    const at = (share: number): number => reached[Math.round((reached.length - 1) * share)] ?? 0;
    return [mean(reached, reached.length), at(0.1), at(0.9)];
  });
  return { line, check: checkOf(runs.slice(0, CHECKED)) };
}

/** Tells worlds played under other rules apart. */
export function checkOf(runs: readonly (readonly number[])[]): number {
  return runs.flat().reduce((sum, score, i) => (sum * 31 + score + i) % 1_000_003, 7);
}

/** The quarters' scores of one run in a world that no player meets. */
export function scoresOf(job: FieldJob, world: number): number[] {
  const { game, maker } = gameIn(job);
  const { scenario, difficulty } = job;
  const challenge: Challenge = { scenario, seed: `alea:field ${world}`, difficulty, truths: {} };
  const { state } = playRun(game, challenge, maker);
  return state.scores.slice(0, game.scenario.turns);
}

function mean(list: readonly number[], of: number): number {
  return Math.round(list.reduce((sum, each) => sum + each, 0) / Math.max(1, of));
}

function gameIn({ scenario, policy }: FieldJob): { game: Game; maker: PolicyMaker } {
  const game = gameOf(scenario);
  const maker = policyOf(policy);
  if (!game || !maker) throw new Error(`no ${policy} in ${scenario}`);
  return { game, maker };
}
