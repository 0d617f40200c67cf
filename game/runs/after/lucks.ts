import { type Command, ENGINE, type Game, QUESTIONS, underLuck } from "../../engine/index.ts";
import { type Challenge, startOf } from "../challenge.ts";
import { scoreOf } from "../play.ts";
import { reenactFrom } from "../reenact.ts";
import { standIn } from "./stand-in.ts";

/** Lucks under which a run is played again. */
export const LUCKS = 200;

/**
 * The same orders in the same world under another luck: the same truths, the same drawing of what comes up, other cards
 * for what comes of it. Orders that are refused there are left out, as nobody is there to write others.
 */
export function scoreUnderLuck(
  game: Game,
  challenge: Challenge,
  commands: readonly Command[],
  number: number,
): number {
  const { truths } = startOf(game, challenge).hidden;
  const fixed = Object.fromEntries(QUESTIONS.map((question, i) => [question, truths[i] ?? 500]));
  const other = { ...challenge, seed: underLuck(challenge.seed, number), truths: fixed };
  const from = startOf(game, other);
  return scoreOf(game, reenactFrom(ENGINE, game, from, commands, standIn(ENGINE, game)).state);
}
