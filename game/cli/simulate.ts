import { spawn } from "node:child_process";
import { availableParallelism } from "node:os";
import { DOCTRINE_PILLARS, hashOf, PILLARS, QUESTIONS } from "../engine/index.ts";
import { endingOf, playRun, scoreOf } from "../runs/index.ts";
import { type Args, allow, required } from "./args.ts";
import {
  difficultyFor,
  gameFor,
  policiesFor,
  scenarioPart,
  seedsFor,
  shardOf,
  truthsFor,
} from "./options.ts";

/** Runs fewer than this are not worth a second process. */
const WORTH_SHARING = 40;

/**
 * One JSON line a run, seeds outermost, policies in the order given. Without `--shard` the work is split
 * over the cores as contiguous shards of itself, whose outputs are concatenated: the lines are the same.
 */
export async function simulate(args: Args): Promise<number> {
  allow(args, ["scenario", "seeds", "policies", "difficulty", "truths", "shard"]);
  const game = gameFor(args);
  const policies = policiesFor(required(args, "policies"));
  const difficulty = difficultyFor(args);
  const truths = truthsFor(args);
  const seeds = seedsFor(args);
  const cores = availableParallelism();
  const shard = args.options.get("shard");
  if (shard === undefined && cores > 1 && seeds.length * policies.length >= WORTH_SHARING) {
    return share(Math.min(cores, seeds.length));
  }
  for (const seed of shardOf(seeds, shard)) {
    for (const policy of policies) {
      const challenge = { ...scenarioPart(game), seed, difficulty, truths };
      const { state } = playRun(game, challenge, policy);
      const values = [...DOCTRINE_PILLARS.map((id) => state.pillars[id]), state.nation.support];
      const line = {
        scenario: game.scenario.id,
        seed,
        policy: policy.id,
        score: scoreOf(game, state),
        pillars: Object.fromEntries(PILLARS.map((p, i) => [p, values[i]])),
        ending: endingOf(state),
        turns: state.turn,
        hash: hashOf(state),
        truths: Object.fromEntries(game.questions.map((q) => [q, state.hidden.truths[QUESTIONS.indexOf(q)]])),
      };
      process.stdout.write(`${JSON.stringify(line)}\n`);
    }
  }
  return 0;
}

async function share(parts: number): Promise<number> {
  const children = Array.from({ length: parts }, (_, i) => child(`${i + 1}/${parts}`));
  for (const each of children) {
    const { code, output } = await each;
    if (code !== 0) return code;
    process.stdout.write(output);
  }
  return 0;
}

function child(shard: string): Promise<{ code: number; output: string }> {
  const [script = ""] = process.argv.slice(1);
  const argv = [...process.execArgv, script, ...process.argv.slice(2), "--shard", shard];
  return new Promise((resolve, reject) => {
    const process_ = spawn(process.execPath, argv, { stdio: ["ignore", "pipe", "inherit"] });
    const chunks: Buffer[] = [];
    process_.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
    process_.on("error", reject);
    process_.on("close", (code) =>
      resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString("utf8") }),
    );
  });
}
