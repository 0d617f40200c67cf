import { OUTCOMES } from "../vocabulary.ts";
import { mark, marked } from "./marks.ts";
import type { History, SituationState, View } from "./state.ts";

/** How a kind's last situation ended: what may follow from it, and what a question that returns remembers. */
export interface Ended {
  readonly turn: number;
  /** Place in OUTCOMES. */
  readonly outcome: number;
  /** Place among the kind's answers; −1: left. */
  readonly answer: number;
  /** Where it lay; −1 for none. A sortie lies at its sea alone. */
  readonly zone: number;
  readonly actor: number;
}

/** One more than the most that each part may be, so that one integer holds them all. */
const ANSWERS = 16;
const PLACES = 64;

/** Marks in the history that a situation has ended. */
export function markEnded(
  h: History,
  s: SituationState,
  turn: number,
  outcome: number,
  answer: number,
): void {
  const actor = s.ship < 0 ? s.actor : -1;
  const how = ((turn + 1) * OUTCOMES.length + outcome) * ANSWERS + answer + 1;
  h.ended = mark(h.ended, s.slot, (how * PLACES + s.zone + 1) * PLACES + actor + 1);
}

/** How the last situation of a kind ended; null before the first has. */
export function endedOf(s: Pick<View, "history">, slot: number): Ended | null {
  const code = marked(s.history.ended, slot);
  if (code === 0) return null;
  const how = Math.trunc(code / (PLACES * PLACES));
  const when = Math.trunc(how / ANSWERS);
  return {
    turn: Math.trunc(when / OUTCOMES.length) - 1,
    outcome: when % OUTCOMES.length,
    answer: (how % ANSWERS) - 1,
    zone: (Math.trunc(code / PLACES) % PLACES) - 1,
    actor: (code % PLACES) - 1,
  };
}
