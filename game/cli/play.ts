import type { PolicyMaker } from "../advisors/index.ts";
import type { Difficulty, Game } from "../engine/index.ts";
import { type Challenge, endingOf, makeRun, playRun, scoreOf, writeRun } from "../runs/index.ts";
import { print, say, writeOut } from "./output.ts";
import { scenarioPart } from "./values.ts";

export interface PlayOptions {
  seed: string;
  difficulty: Difficulty;
  truths: Challenge["truths"];
  policy: PolicyMaker;
  out?: string;
}

/** Plays one run and writes its run file. */
export function play(game: Game, options: PlayOptions): number {
  const { seed, policy, difficulty, truths } = options;
  const challenge: Challenge = { ...scenarioPart(game), seed, difficulty, truths };
  const played = playRun(game, challenge, policy);
  const run = makeRun(challenge, played.commands);
  if (!run) throw new Error("a run just played does not replay");
  const text = writeRun(run);
  if (options.out === undefined) print(text);
  else writeOut(options.out, text);
  const score = scoreOf(game, played.state);
  say(
    `${seed} ${policy.id}: score ${score}, ${endingOf(played.state)}, ${played.state.scores.length} quarters scored`,
  );
  return 0;
}
