import { FAST } from "../../advisors/index.ts";
import {
  CRISIS_CHOICES,
  type Difficulty,
  type Game,
  ORDER_TYPES,
  type OrderType,
  OUTCOMES,
  possibleEndings,
  REFUSALS,
  type RefusalCode,
  RUNGS,
} from "../../engine/index.ts";
import { print, say } from "../output.ts";
import { runJobs } from "../pool.ts";
import { scenarioPart } from "../values.ts";
import { type Job, type Outcome, playJob } from "./job.ts";

export interface CoverageOptions {
  seeds: string[];
  difficulty: Difficulty;
  json?: true;
}

/** Refusals that are met only where a scenario closes orders, where an order names what it answers, or by a page without a run. */
const ELSEWHERE: Partial<Record<RefusalCode, (closed: boolean) => boolean>> = {
  forbidden: (closed) => closed,
  notRunning: () => false,
  answersUnknown: () => false,
  answersNot: () => false,
};

/** How a crisis may end. */
const ENDS = ["won", "faded", "yielded", "asksmore", "ramp", "broken", "blamed", "war"];

/**
 * In how many runs each event, choice, crisis kind, rung, ending, order and refusal occurred, over all fast
 * policies. Exit 1 if anything named was never reached.
 */
export async function coverage(game: Game, options: CoverageOptions): Promise<number> {
  const { seeds, difficulty } = options;
  const base = { difficulty, truths: {}, forecasts: false };
  const policies = Object.keys(FAST);
  const jobs = policies.flatMap((policy) =>
    seeds.map((seed): Job => ({ ...base, seed, policy, detail: true })),
  );
  const counts = new Map<string, number>();
  const expect = (name: string) => counts.set(name, 0);
  for (const event of game.scenario.events) {
    expect(`event ${event.id}`);
    for (let i = 0; i < event.choices.length; i++) expect(`choice ${event.id} ${"abc"[i]}`);
  }
  for (const crisis of game.scenario.crises) expect(`crisis ${crisis.id}`);
  if (game.scenario.crises.length > 0) {
    for (const rung of RUNGS) expect(`rung ${rung}`);
    for (const end of ENDS) expect(`crisis end ${end}`);
    for (const choice of CRISIS_CHOICES) expect(`crisis choice ${choice}`);
  }
  for (const { id, answers } of game.scenario.situations ?? [])
    for (const way of [...answers.map((answer) => answer.id), "left"])
      for (const outcome of OUTCOMES) expect(`situation ${id} ${way} ${outcome}`);
  for (const ending of possibleEndings(game)) expect(`ending ${ending}`);
  const { forbidden, allowed, projects = [] } = game.scenario;
  const open = (type: OrderType) => !forbidden.includes(type) && (allowed?.includes(type) ?? true);
  for (const type of ORDER_TYPES)
    if (open(type) && (type !== "project" || projects.length > 0)) expect(`order ${type}`);
  const closed = forbidden.length > 0 || allowed !== undefined;
  for (const code of REFUSALS) {
    if (code.startsWith("project") ? projects.length === 0 : ELSEWHERE[code]?.(closed) === false) continue;
    expect(`refusal ${code}`);
  }
  const count = ({ seen }: Outcome): void => {
    for (const name of seen ?? []) counts.set(name, (counts.get(name) ?? 0) + 1);
  };
  await runJobs({ task: "balance", scenario: scenarioPart(game) }, jobs, (job) => playJob(game, job), count);
  const rows = [...counts].map(([name, runs]) => ({ name, runs, share: (runs / jobs.length) * 100 }));
  const never = rows.filter((r) => r.runs === 0);
  if (options.json) print(`${JSON.stringify({ runs: jobs.length, rows })}\n`);
  else {
    for (const r of rows)
      print(`${r.name.padEnd(34)} ${String(r.runs).padStart(7)}  ${r.share.toFixed(2)} %\n`);
    const names = never.map((r) => r.name).join(", ");
    say(`${jobs.length} runs, ${never.length} never reached${never.length > 0 ? `: ${names}` : ""}`);
  }
  return never.length === 0 ? 0 : 1;
}
