import type { PolicyMaker } from "../advisors/index.ts";
import type { Engine, Game } from "../engine/index.ts";
import { type Challenge, codeOf, endingOf, makeRun, playRun, scoreOf, writeRun } from "../runs/index.ts";
import { print, say, writeOut } from "./output.ts";

export interface PlayOptions {
  challenge: Challenge;
  engine: Engine;
  policy: PolicyMaker;
  out?: string;
}

/** Plays one run and writes its run file; says the code by which anybody can play the same world. */
export function play(game: Game, { challenge, engine, policy, out }: PlayOptions): number {
  const played = playRun(game, challenge, policy, () => {}, engine);
  const run = makeRun(challenge, played.commands, engine);
  if (!run) throw new Error("a run just played does not replay");
  const text = writeRun(run);
  if (out === undefined) print(text);
  else writeOut(out, text);
  const score = scoreOf(game, played.state, engine);
  const code = codeOf(challenge, engine.version) ?? "no code";
  say(
    `${challenge.seed} ${policy.id}: score ${score}, ${endingOf(played.state, engine)}, ${played.state.scores.length} quarters scored; ${code}`,
  );
  return 0;
}
