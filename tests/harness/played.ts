import { POLICIES } from "../../game/advisors/index.ts";
import { type Challenge, gameOf, makeRun, playRun, type RunFile } from "../../game/runs/index.ts";

/** The file of a whole run that a policy plays. */
export function played(challenge: Challenge, policy: string): RunFile {
  const [game, maker] = [gameOf(challenge), POLICIES[policy]];
  const run = game && maker && makeRun(challenge, playRun(game, challenge, maker).commands);
  if (!run) throw new Error("no such run");
  return run;
}

/** Six quarters under one modifier: soon played, and with terms to be shown. */
export const SHORT: Challenge = {
  scenario: "tutorial",
  seed: "alea:77",
  difficulty: "standard",
  truths: {},
  modifiers: ["lean"],
};
