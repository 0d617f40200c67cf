import { drawTruth } from "./beliefs.ts";
import { copyState } from "./copy.ts";
import type { Game } from "./game.ts";
import type { Stream } from "./luck.ts";
import type { State } from "./state.ts";
import { QUESTIONS, type QuestionId } from "./vocabulary.ts";

/**
 * What Tokyo can see: the state without its hidden part. Truths, seed, a rival's resolve, the origin of a
 * leak and delivery schedules cannot reach whoever holds only a view, because the type has no place for them.
 */
export type View = Omit<State, "hidden">;

export function viewOf(state: State): View {
  const { hidden: _hidden, ...rest } = copyState(state);
  return rest;
}

/**
 * A state to roll out from a view: truths sampled from the belief (or given, to ask "if I were right"),
 * luck drawn afresh, a rival's resolve drawn from what is known of it. Nobody foresees the dice.
 */
export function imagine(
  game: Game,
  view: View,
  truths: Partial<Record<QuestionId, number>>,
  stream: Stream,
): State {
  const sampled = QUESTIONS.map((q, i) => truths[q] ?? drawTruth(view.beliefs[i] ?? [], stream));
  const c = view.crisis;
  const hidden = {
    seed: `alea:~${stream.below(1 << 20)}.${stream.below(1 << 20)}`,
    truths: sampled,
    resolve: c ? c.signalLow + stream.below(Math.max(1, c.signalHigh - c.signalLow)) : 0,
    origins: Array.from({ length: view.tally.leaks }, () => stream.below(2)),
    schedule: game.scenario.ships.map(() => stream.below(7) - 2),
  };
  return copyState({ ...view, hidden });
}
