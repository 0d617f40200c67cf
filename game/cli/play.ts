import { writeFileSync } from "node:fs";
import { endingOf, makeRun, playRun, scoreOf, writeRun } from "../runs/index.ts";
import { type Args, allow, Misuse, required } from "./args.ts";
import { difficultyFor, gameFor, policiesFor, scenarioPart, seedFor, truthsFor } from "./options.ts";

/** Plays one run and writes its run file. */
export function play(args: Args): number {
  allow(args, ["scenario", "seed", "difficulty", "truths", "policy", "out"]);
  const game = gameFor(args);
  const [policy] = policiesFor(required(args, "policy"));
  if (!policy) throw new Misuse("play needs --policy");
  const challenge = {
    ...scenarioPart(game),
    seed: seedFor(required(args, "seed")),
    difficulty: difficultyFor(args),
    truths: truthsFor(args),
  };
  const played = playRun(game, challenge, policy);
  const run = makeRun(challenge, played.commands);
  if (!run) throw new Error("a run just played does not replay");
  const text = writeRun(run);
  const out = args.options.get("out");
  if (out === undefined) process.stdout.write(text);
  else write(out, text);
  process.stderr.write(
    `${challenge.seed} ${policy.id}: score ${scoreOf(game, played.state)}, ${endingOf(played.state)}, ${played.state.scores.length} quarters scored\n`,
  );
  return 0;
}

function write(path: string, text: string): void {
  try {
    writeFileSync(path, text);
  } catch {
    throw new Misuse(`cannot write ${path}`);
  }
}
