import type { Policy } from "../../advisors/index.ts";
import {
  type Command,
  copyState,
  ENGINE,
  type Game,
  QUESTIONS,
  type QuestionId,
  type Report,
  type State,
  stream,
} from "../../engine/index.ts";
import { defaultCommand } from "../../runs/index.ts";

/** Playing on from any state of a run, as often as a measure needs. */

/** The same world under another luck: truths and all that has happened stay, every draw to come is another. */
export function underLuck(state: State, luck: number | string): State {
  const s = copyState(state);
  s.hidden = { ...s.hidden, seed: `alea:~luck ${luck}` };
  return s;
}

/** The truth of a question in a run. */
export function truthOf(state: State, question: QuestionId): number {
  return state.hidden.truths[QUESTIONS.indexOf(question)] ?? 500;
}

/**
 * A policy plays on in the state in hand until it is over or `until` says so. What it proposes and the engine refuses
 * is dropped, as in a whole run. `reads` is shown the reports, dispatches and all, for as long as it answers true:
 * those that nobody reads are not written.
 */
export function playOn(
  game: Game,
  s: State,
  policy: Policy,
  until: (s: State) => boolean = () => false,
  reads: (report: Report) => boolean = nobody,
): State {
  const random = stream(`${policy.id}|${s.hidden.seed}|${s.turn}`);
  let reading = reads !== nobody;
  while (s.phase !== "over" && !until(s)) {
    const view = ENGINE.view(s);
    const { turn } = s;
    const command: Command =
      s.phase === "plan"
        ? { type: "commit", turn, orders: policy.orders(game, view, random) }
        : { type: "respond", turn, ...policy.respond(game, view, random) };
    const keep = reading ? "all" : "hashes";
    let done = ENGINE.advance(game, s, command, keep);
    if (!done.ok) done = ENGINE.advance(game, s, defaultCommand(ENGINE, game, s), keep);
    if (!done.ok) throw new Error(`default refused: ${done.problems[0]?.code}`);
    if (reading) reading = reads(done.report);
  }
  return s;
}

const nobody = (): boolean => false;

/** The score of a run that is over, with its fractions: differences of one point are looked for. */
export function fineScore(game: Game, s: State): number {
  const { turns, successor } = game.scenario;
  const mean = s.scores.reduce((a, b) => a + b, 0) / (turns + successor);
  const weight = game.coda?.data.weight ?? 0;
  return (mean * (100 - weight) + s.tally.coda * weight) / 100;
}
