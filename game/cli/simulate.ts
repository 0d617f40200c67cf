import { type PolicyMaker, policyOf } from "../advisors/index.ts";
import { type Difficulty, DOCTRINE_PILLARS, type Game, hashOf, PILLARS, QUESTIONS } from "../engine/index.ts";
import { type Challenge, endingOf, playRun, scoreOf } from "../runs/index.ts";
import { print } from "./output.ts";
import { runJobs } from "./pool.ts";
import { blockOf, type Shard, scenarioPart } from "./values.ts";

export interface SimulateOptions {
  seeds: string[];
  policies: PolicyMaker[];
  difficulty: Difficulty;
  truths: Challenge["truths"];
  shard?: Shard;
}

/** One run to play. Plain data: it crosses to another process. */
interface LineJob extends Pick<Challenge, "seed" | "difficulty" | "truths"> {
  policy: string;
}

/** One JSON line a run, seeds outermost, policies in the order given, whatever core played it. */
export async function simulate(game: Game, options: SimulateOptions): Promise<number> {
  const { difficulty, truths, shard = { part: 1, of: 1 } } = options;
  const jobs = blockOf(options.seeds, shard).flatMap((seed) =>
    options.policies.map((policy): LineJob => ({ seed, policy: policy.id, difficulty, truths })),
  );
  const brief = { task: "simulate", scenario: scenarioPart(game) } as const;
  await runJobs(
    brief,
    jobs,
    (job) => lineOf(game, job),
    (line) => print(`${line}\n`),
  );
  return 0;
}

/** What came of a run, as a line of JSON. */
export function lineOf(game: Game, { policy, ...how }: LineJob): string {
  const maker = policyOf(policy);
  if (!maker) throw new Error(`no policy ${policy}`);
  const { state } = playRun(game, { ...scenarioPart(game), ...how }, maker);
  const values = [...DOCTRINE_PILLARS.map((id) => state.pillars[id]), state.nation.support];
  return JSON.stringify({
    scenario: game.scenario.id,
    seed: how.seed,
    policy,
    score: scoreOf(game, state),
    pillars: Object.fromEntries(PILLARS.map((p, i) => [p, values[i]])),
    ending: endingOf(state),
    turns: state.turn,
    hash: hashOf(state),
    truths: Object.fromEntries(game.questions.map((q) => [q, state.hidden.truths[QUESTIONS.indexOf(q)]])),
  });
}
