import { FAST } from "../../advisors/index.ts";
import { DIFFICULTIES, type Difficulty, type Game } from "../../engine/index.ts";
import { print, say } from "../output.ts";
import { resultsOf, type TaskName } from "../pool.ts";
import { scenarioPart } from "../values.ts";
import { calmLines } from "./calm.ts";
import { chanceLines } from "./chances.ts";
import { banLines, bansOf, exploitLines, type Trial, trialJobs, trialsOf } from "./exploits.ts";
import { flipJobs, flipLines } from "./flips.ts";
import { forkLines } from "./fork-lines.ts";
import { forkRun } from "./forks.ts";
import { type Job, type Outcome, playJob } from "./job.ts";
import * as measure from "./measures.ts";
import { type Outbreak, outbreakJobs, outbreakLines, outbreaksOf } from "./outbreaks.ts";
import { placeLines, placeRun } from "./place.ts";
import { prices, reached, wantedIn } from "./reach.ts";
import type { Sizes } from "./sizes.ts";
import { summary, summaryText } from "./summary.ts";
import { swapLines, swapRun } from "./swaps.ts";
import { type Line, printed } from "./table.ts";

/** Worlds in which the op-ed's premises hold, and its critics' (DESIGN §14.3). */
export const OP_ED = { withdrawal: 850, leakage: 850, linkage: 150, credit: 150 };
export const CRITICS = { withdrawal: 150, leakage: 150, linkage: 850, credit: 850 };
const SLOW = ["search", "search-prior", "search-told"] as const;
const FORECAST_SEEDS = 60;
/** Rounds over the seeds after which outbreaks are no longer looked for. */
const MOST_ROUNDS = 12;

export interface BalanceOptions extends Sizes {
  seeds: string[];
  difficulty: Difficulty;
  json?: true;
}

/** Prints the table of fairness for any seeds, line by line of what is asked; 1 if one of them is not met. */
export async function balance(game: Game, options: BalanceOptions): Promise<number> {
  const { seeds, difficulty } = options;
  const base = { difficulty, detail: false, forecasts: false, truths: {} };
  const inPool = <J, R>(task: TaskName, jobs: readonly J[], here: (game: Game, job: J) => R) =>
    resultsOf({ task, scenario: scenarioPart(game) }, jobs, (job: J) => here(game, job));
  const playAll = (jobs: readonly Job[]) => inPool("balance", jobs, playJob);

  const play = async (ids: readonly string[], list: readonly string[], more: Partial<Job> = {}) => {
    const jobs = ids.flatMap((policy) => list.map((seed): Job => ({ ...base, seed, policy, ...more })));
    const outcomes = await playAll(jobs);
    const runs: Record<string, Outcome[]> = {};
    for (const [i, id] of ids.entries()) runs[id] = outcomes.slice(i * list.length, (i + 1) * list.length);
    return runs;
  };

  say(`fast policies, ${seeds.length} seeds`);
  const drawn = await play(Object.keys(FAST), seeds, { detail: true });
  const opEd = await play(measure.FOUR, seeds, { truths: OP_ED });
  const critics = await play(measure.FOUR, seeds, { truths: CRITICS });
  const flipSeeds = seeds.slice(0, options.flips);
  say(`options and truths, ${flipSeeds.length} seeds`);
  const flips = await playAll(flipJobs(base, flipSeeds));
  say("forecasts, chances, calm");
  const few = seeds.slice(0, FORECAST_SEEDS);
  const told = await play(["adaptive", "random"], few, { forecasts: true });
  const calm = await play(["adaptive", "triage", measure.FOUR[0]], few, { calm: true });
  // Each policy in worlds of its own: the same truths played twice would count as one.
  const worlds = Object.keys(FAST).flatMap((policy) =>
    seeds.map((seed): Job => ({ ...base, seed: `${seed} ${policy}`, policy, chances: true })),
  );
  const believed = await playAll(worlds);
  say(`search, ${options.search} seeds`);
  const slow = await play(options.search > 0 ? SLOW : [], seeds.slice(0, options.search));
  const forks = options.forks > 0 ? await forked() : [];
  const outbreaks = options.outbreaks > 0 ? await brokenOut() : [];
  const places = options.places > 0 ? await placed() : [];
  const tried = options.trials > 0 ? await trialled() : [];
  const banned = options.alive > 0 ? await forbidden() : [];
  say("difficulties");
  const levels: { each: Difficulty; runs: Record<string, Outcome[]> }[] = [];
  for (const each of DIFFICULTIES) {
    const runs = await play(["adaptive", "random", "idle", ...measure.FOUR], few, { difficulty: each });
    levels.push({ each, runs });
  }

  const schools = measure.FOUR.flatMap((id) => drawn[id] ?? []);
  const everyone = Object.values(drawn).flat();
  const lines: Line[] = [
    ...measure.board(drawn),
    ...forks,
    ...measure.knowing(drawn, slow),
    ...(flipSeeds.length > 0 ? flipLines(flips, flipSeeds.length) : []),
    ...measure.debate(drawn, opEd, critics),
    ...measure.skill(drawn, slow.search ?? []),
    ...measure.crises(drawn),
    ...outbreaks,
    ...places,
    ...tried,
    ...prices(everyone),
    ...banned,
    ...reached(schools, everyone, wantedIn(game)),
    ...calmLines(Object.values(calm).flatMap((runs) => runs.flatMap((o) => o.calm ?? []))),
    ...measure.earlyEnds(schools),
    ...measure.floor(drawn),
    ...levels.flatMap(({ each, runs }) => (each === difficulty ? [] : measure.floor(runs, each))),
    ...measure.steps(
      DIFFICULTIES,
      levels.map(({ runs }) => runs.adaptive ?? []),
    ),
    ...measure.calibration(game.questions, believed, Object.values(told).flat()),
    ...chanceLines(believed.flatMap((o) => o.chances ?? [])),
  ].sort((a, b) => Number(a.section) - Number(b.section));
  if (options.json) print(`${JSON.stringify({ lines, runs: summary({ ...drawn, ...slow }) })}\n`);
  else print(`${summaryText({ ...drawn, ...slow })}\n\n${printed(lines)}\n`);
  return lines.every((l) => l.holds) ? 0 : 1;

  function forked(): Promise<Line[]> {
    const { forks: each, lucks } = options;
    say(`forks, ${each} of a kind, ${lucks} lucks`);
    return forkLines(game, { seeds, difficulty, each, lucks }, (jobs) => inPool("forks", jobs, forkRun));
  }

  async function brokenOut(): Promise<Line[]> {
    say(`outbreaks, ${options.outbreaks}`);
    const all: Outbreak[] = [];
    for (let round = 0; round < MOST_ROUNDS; round++) {
      if (all.filter((each) => each.question === "appetite").length >= options.outbreaks) break;
      all.push(...(await inPool("outbreaks", outbreakJobs(seeds, difficulty, round), outbreaksOf)).flat());
    }
    return outbreakLines(all, options.outbreaks);
  }

  async function placed(): Promise<Line[]> {
    const list = seeds.slice(0, options.places);
    say(`places, ${list.length} seeds`);
    const { lucks } = options;
    const where = await inPool(
      "places",
      list.map((seed) => ({ seed, difficulty, lucks })),
      placeRun,
    );
    const swapped = await inPool(
      "swaps",
      list.map((seed) => ({ seed, difficulty })),
      swapRun,
    );
    return [...placeLines(where), ...swapLines(game, swapped)];
  }

  async function scoresOf(trial: Trial, list: readonly string[]): Promise<number[]> {
    say(trial.name);
    return (await playAll(trialJobs(base, trial, list))).map((o) => o.score);
  }

  async function trialled(): Promise<Line[]> {
    const list = seeds.slice(0, options.trials);
    const scores: Record<string, number[]> = {};
    for (const trial of trialsOf(game, difficulty)) scores[trial.name] = await scoresOf(trial, list);
    return exploitLines(game, difficulty, scores, measure.scoresIn(drawn));
  }

  async function forbidden(): Promise<Line[]> {
    const list = seeds.slice(0, options.alive);
    const scores: Record<string, number[]> = {};
    for (const type of bansOf(game)) {
      const trial: Trial = { name: `without ${type}`, policy: "adaptive", vary: { kind: "without", type } };
      scores[type] = await scoresOf(trial, list);
    }
    return banLines(measure.scoresIn(drawn).adaptive?.slice(0, list.length) ?? [], scores);
  }
}
