import { investing, openLoop, PLAN, type Programme, RANGES, TABLE, tablePolicy } from "../advisors/index.ts";
import { type Difficulty, type Game, type Stream, stream } from "../engine/index.ts";
import { playRun, scoreOf } from "../runs/index.ts";
import { print, say } from "./output.ts";
import { resultsOf } from "./pool.ts";
import { scenarioPart } from "./values.ts";

/** What may be trained: a plan that looks at nothing, the same without answering, or one fixed answer a kind of situation. */
export const TRAINED = ["open-loop", "investments", "table"] as const;
export type Trained = (typeof TRAINED)[number];

export interface TrainOptions {
  what: Trained;
  seeds: string[];
  difficulty: Difficulty;
  generations: number;
}

/** One candidate to play over some seeds. Plain data: it crosses to another process. */
interface TrainJob {
  what: Trained;
  genes: readonly number[];
  seeds: readonly string[];
  difficulty: Difficulty;
}

/** Candidates a generation, those kept to learn from, and seeds that each plays. */
const CROWD = 48;
const KEPT = 10;
const PLAYED = 20;
/** How fast means and deviations follow what was kept, and the least deviation. */
const PACE = 0.7;
const LEAST = 0.06;
const THIRDS = 3;

const FIELDS = Object.keys(RANGES) as (keyof Programme)[];

/**
 * Trains by cross-entropy: candidates are drawn round what did best so far, play the next seeds of the list, and the
 * best of them say where the next are drawn. Prints what it found as JSON.
 */
export async function train(game: Game, options: TrainOptions): Promise<number> {
  const { what, seeds, difficulty, generations } = options;
  const random = stream(`train ${what}`);
  const genes = startOf(game, what);
  let means = genes.slice();
  let deviations = genes.map(() => 0.16);
  const brief = { task: "train", scenario: scenarioPart(game) } as const;
  for (let g = 0; g < generations; g++) {
    const list = Array.from({ length: PLAYED }, (_, i) => seeds[(g * PLAYED + i) % seeds.length] as string);
    const crowd = Array.from({ length: CROWD }, (_, i) =>
      i === 0 ? means : drawn(means, deviations, random),
    );
    const jobs = crowd.map((each): TrainJob => ({ what, genes: each, seeds: list, difficulty }));
    const scores = await resultsOf(brief, jobs, (job) => scoreGenes(game, job));
    const best = crowd
      .map((each, i) => ({ each, score: scores[i] ?? 0 }))
      .sort((a, b) => b.score - a.score)
      .slice(0, KEPT);
    const next = means.map((_, n) => best.reduce((sum, { each }) => sum + (each[n] as number), 0) / KEPT);
    deviations = deviations.map((was, n) => {
      const spread = best.reduce(
        (sum, { each }) => sum + ((each[n] as number) - (next[n] as number)) ** 2,
        0,
      );
      return Math.max(LEAST, (1 - PACE) * was + PACE * Math.sqrt(spread / KEPT));
    });
    means = means.map((was, n) => (1 - PACE) * was + PACE * (next[n] as number));
    say(
      `${g + 1} of ${generations}: mean ${(scores[0] ?? 0).toFixed(1)}, best ${(best[0]?.score ?? 0).toFixed(1)}`,
    );
  }
  print(`${JSON.stringify(what === "table" ? tableOf(game, means) : planOf(means), null, 2)}\n`);
  return 0;
}

/** The mean score of a candidate over its seeds. */
export function scoreGenes(game: Game, { what, genes, seeds, difficulty }: TrainJob): number {
  const policy =
    what === "table"
      ? tablePolicy("trained", tableOf(game, genes))
      : (what === "investments" ? investing : openLoop)("trained", planOf(genes));
  let sum = 0;
  for (const seed of seeds) {
    const challenge = { ...scenarioPart(game), seed, difficulty, truths: {} };
    sum += scoreOf(game, playRun(game, challenge, policy).state);
  }
  return sum / seeds.length;
}

/** A candidate near the means, each gene within 0–1. */
function drawn(means: readonly number[], deviations: readonly number[], random: Stream): number[] {
  return means.map((mean, i) => {
    // The sum of four uniforms, about normal.
    let sum = 0;
    for (let n = 0; n < 4; n++) sum += random.below(1000) / 1000 - 0.5;
    return Math.max(0, Math.min(1, mean + (deviations[i] as number) * sum * 1.7));
  });
}

function startOf(game: Game, what: Trained): number[] {
  if (what === "table") return ways(game).map((way) => (TABLE[way] ?? 400) / 1000);
  return PLAN.flatMap((programme) => FIELDS.map((field) => (programme[field] + 0.5) / (RANGES[field] + 1)));
}

/** By third of a run, a programme: each gene cut into as many parts as its field has values. */
function planOf(genes: readonly number[]): Programme[] {
  return Array.from({ length: THIRDS }, (_, third) => {
    const cut = (field: keyof Programme, i: number): number =>
      Math.min(RANGES[field], Math.trunc((genes[third * FIELDS.length + i] as number) * (RANGES[field] + 1)));
    return Object.fromEntries(FIELDS.map((field, i) => [field, cut(field, i)])) as unknown as Programme;
  });
}

function ways({ scenario }: Game): string[] {
  return (scenario.situations ?? []).flatMap(({ id, answers }) => [
    ...answers.map((answer) => `${id}.${answer.id}`),
    `${id}.left`,
  ]);
}

function tableOf(game: Game, genes: readonly number[]): Record<string, number> {
  return Object.fromEntries(ways(game).map((way, i) => [way, Math.round((genes[i] ?? 0) * 1000)]));
}
