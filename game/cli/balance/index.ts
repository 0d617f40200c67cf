import { FAST } from "../../advisors/index.ts";
import { type Difficulty, type Game, ORDER_TYPES, possibleEndings } from "../../engine/index.ts";
import { print, say } from "../output.ts";
import { resultsOf } from "../pool.ts";
import { scenarioPart } from "../values.ts";
import { flipJobs, flipLines } from "./flips.ts";
import { type Job, type Outcome, playJob } from "./job.ts";
import * as measure from "./measures.ts";
import { type Line, printed } from "./table.ts";

/** Worlds in which the op-ed's premises hold, and its critics' (DESIGN §14.3). */
const OP_ED = { withdrawal: 850, leakage: 850, linkage: 150, credit: 150 };
const CRITICS = { withdrawal: 150, leakage: 150, linkage: 850, credit: 850 };
const SLOW = ["search", "search-prior", "search-told"] as const;
const UNMEASURED: readonly string[] = ["doctrine", "review", "project"];
const FLIP_SEEDS = 100;
const FORECAST_SEEDS = 60;

export interface BalanceOptions {
  seeds: string[];
  difficulty: Difficulty;
  /** How many of the seeds search plays, and how many for each order type left out. */
  search: number;
  alive: number;
  json?: true;
}

/**
 * Prints the table of fairness for any seeds: `--seeds` for the fast policies, `--search` how many of them
 * search plays (0 leaves its lines out), `--alive` how many for each order type left out.
 */
export async function balance(game: Game, options: BalanceOptions): Promise<number> {
  const { seeds, difficulty } = options;
  const few = seeds.slice(0, options.search);
  const fewer = seeds.slice(0, options.alive);
  const base = { difficulty, detail: false, forecasts: false };
  const brief = { task: "balance", scenario: scenarioPart(game) } as const;
  const playAll = (jobs: readonly Job[]) => resultsOf(brief, jobs, (job) => playJob(game, job));

  const play = async (ids: readonly string[], list: readonly string[], more: Partial<Job> = {}) => {
    const jobs = ids.flatMap((policy) =>
      list.map((seed): Job => ({ ...base, truths: {}, seed, policy, ...more })),
    );
    const outcomes = await playAll(jobs);
    const runs: Record<string, Outcome[]> = {};
    for (const [i, id] of ids.entries()) runs[id] = outcomes.slice(i * list.length, (i + 1) * list.length);
    return runs;
  };

  say(`fast policies, ${seeds.length} seeds`);
  const drawn = await play(Object.keys(FAST), seeds, { detail: true });
  const opEd = await play(measure.FOUR, seeds, { truths: OP_ED });
  const critics = await play(measure.FOUR, seeds, { truths: CRITICS });
  say("options and truths");
  const flipSeeds = seeds.slice(0, FLIP_SEEDS);
  const flips = await playAll(flipJobs(base, flipSeeds));
  say("forecasts");
  const told = await play(["adaptive", "random"], seeds.slice(0, FORECAST_SEEDS), { forecasts: true });
  // Each policy in worlds of its own: the same truths played twice would count as one.
  const worlds = Object.keys(FAST).flatMap((policy) =>
    seeds.map((seed): Job => ({ ...base, truths: {}, seed: `${seed} ${policy}`, policy })),
  );
  const believed = await playAll(worlds);
  say(`search, ${few.length} seeds`);
  const slow = await play(few.length > 0 ? SLOW : [], few);
  const types = ORDER_TYPES.filter((type) => !UNMEASURED.includes(type));
  const without: Record<string, Outcome[]> = {};
  if (fewer.length > 0) {
    for (const type of types) {
      say(`search without ${type}`);
      without[type] = (await play([`search-without-${type}`], fewer))[`search-without-${type}`] ?? [];
    }
  }

  const schools = measure.FOUR.flatMap((id) => drawn[id] ?? []);
  const everyone = Object.values(drawn).flat();
  const lines: Line[] = [
    ...measure.board(drawn),
    ...measure.knowing(drawn, slow),
    ...flipLines(flips, flipSeeds.length),
    ...measure.debate(drawn, opEd, critics),
    ...measure.skill(drawn, slow.search ?? []),
    ...measure.crises(drawn),
    ...measure.alive(slow.search ?? [], without),
    ...measure.reached(schools, everyone, wanted(game)),
    ...measure.earlyEnds(schools),
    ...measure.calibration(game.questions, believed, Object.values(told).flat()),
  ];
  if (options.json) print(`${JSON.stringify({ lines, runs: summary({ ...drawn, ...slow }) })}\n`);
  else print(`${summaryText({ ...drawn, ...slow })}\n\n${printed(lines)}\n`);
  return lines.every((l) => l.holds) ? 0 : 1;
}

function wanted(game: Game) {
  const { events, crises } = game.scenario;
  return {
    events: events.filter((e) => !e.scheduled).map((e) => e.id),
    kinds: crises.map((c) => c.id),
    endings: possibleEndings(game),
  };
}

interface Row {
  policy: string;
  runs: number;
  mean: number;
  deviation: number;
  early: number;
  milliseconds: number;
}

function summary(runs: Readonly<Record<string, readonly Outcome[]>>): Row[] {
  return Object.entries(runs).map(([policy, list]) => {
    const m = list.reduce((a, o) => a + o.score, 0) / list.length;
    return {
      policy,
      runs: list.length,
      mean: m,
      deviation: Math.sqrt(list.reduce((a, o) => a + (o.score - m) ** 2, 0) / list.length),
      early: list.filter((o) => ["longsilence", "cabinetresigns", "ledgercloses"].includes(o.ending)).length,
      milliseconds: list.reduce((a, o) => a + o.milliseconds, 0) / list.length,
    };
  });
}

function summaryText(runs: Readonly<Record<string, readonly Outcome[]>>): string {
  return summary(runs)
    .map(
      (r) =>
        `${r.policy.padEnd(18)} ${r.mean.toFixed(0)} ± ${r.deviation.toFixed(0)}, ${r.runs} runs, ${((r.early / r.runs) * 100).toFixed(0)} % ended early, ${r.milliseconds.toFixed(1)} ms a run`,
    )
    .join("\n");
}
