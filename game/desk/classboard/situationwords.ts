import type { Outcome } from "../../engine/index.ts";
import {
  type Messages,
  type SituationAt,
  situationAnswer,
  situationOutcome,
  situationText,
} from "../../text/words.ts";

/** A situation of a class, where the same kind may have come to different students with different ships. */
function at(kind: string, place: string): SituationAt {
  return { situation: kind, place, ship: null, nth: 0 };
}

export function titleAt(m: Messages, kind: string, place: string): string {
  return situationText(m, at(kind, place)).title;
}

export function answerAt(m: Messages, kind: string, place: string, answer: string | null): string {
  return situationAnswer(m, at(kind, place), answer);
}

export function outcomeAt(m: Messages, kind: string, place: string, answer: string | null, outcome: Outcome) {
  return situationOutcome(m, at(kind, place), answer, outcome);
}
