import { FAST } from "../../advisors/index.ts";
import {
  CRISIS_CHOICES,
  ORDER_TYPES,
  type OrderType,
  possibleEndings,
  REFUSALS,
  type RefusalCode,
  RUNGS,
} from "../../engine/index.ts";
import { type Args, allow } from "../args.ts";
import { difficultyFor, gameFor, seedRange } from "../options.ts";
import { type Job, playJob } from "./job.ts";
import { runJobs } from "./pool.ts";

/** Refusals that are met only where a scenario closes orders, or by a page without a run. */
const ELSEWHERE: Partial<Record<RefusalCode, (closed: boolean) => boolean>> = {
  forbidden: (closed) => closed,
  notRunning: () => false,
};

/** How a crisis may end. */
const ENDS = ["won", "faded", "yielded", "ramp", "broken", "blamed", "war"];

/**
 * In how many runs each event, choice, crisis kind, rung, ending, order and refusal occurred, over all fast
 * policies. Exit 1 if anything named was never reached.
 */
export async function coverage(args: Args): Promise<number> {
  allow(args, ["scenario", "seeds", "difficulty", "json"]);
  const game = gameFor(args);
  const seeds = seedRange(args, "seeds", "1..200");
  const base = { scenario: game.scenario.id, difficulty: difficultyFor(args), truths: {}, forecasts: false };
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
  for (const outcome of await runJobs(jobs, playJob)) {
    for (const name of outcome.seen ?? []) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const rows = [...counts].map(([name, runs]) => ({ name, runs, share: (runs / jobs.length) * 100 }));
  const never = rows.filter((r) => r.runs === 0);
  if (args.options.has("json")) process.stdout.write(`${JSON.stringify({ runs: jobs.length, rows })}\n`);
  else {
    for (const r of rows)
      process.stdout.write(`${r.name.padEnd(34)} ${String(r.runs).padStart(7)}  ${r.share.toFixed(2)} %\n`);
    process.stderr.write(
      `${jobs.length} runs, ${never.length} never reached${never.length > 0 ? ":" : ""} ${never.map((r) => r.name).join(", ")}\n`,
    );
  }
  return never.length === 0 ? 0 : 1;
}
