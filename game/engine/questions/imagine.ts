import type { Stream } from "../luck.ts";
import { viewOf } from "../state/clone.ts";
import { slips } from "../state/schedule.ts";
import type { Setting } from "../state/setting.ts";
import type { State, View } from "../state/state.ts";
import { QUESTIONS, type QuestionId } from "../vocabulary.ts";
import { drawTruth } from "./beliefs.ts";
import { beliefsOf, type Priors } from "./evidence.ts";

/**
 * A state to roll out from a view: truths sampled from the belief (or given, to ask "if I were right"),
 * luck drawn afresh, a rival's resolve drawn from what is known of it. Nobody foresees the dice.
 */
export function imagine(
  game: Setting & Priors,
  view: View,
  truths: Partial<Record<QuestionId, number>>,
  stream: Stream,
): State {
  const beliefs = beliefsOf(game, view);
  const sampled = QUESTIONS.map((q, i) => truths[q] ?? drawTruth(beliefs[i] ?? [], stream));
  const hidden = {
    seed: `alea:~${stream.below(1 << 20)}.${stream.below(1 << 20)}`,
    truths: sampled,
    origins: Array.from({ length: view.tally.leaks }, () => stream.below(2) === 1),
    schedule: slips(game.scenario.ships, stream.below),
    unseen: [],
  };
  const state = viewOf(view) as State;
  state.hidden = hidden;
  return state;
}
