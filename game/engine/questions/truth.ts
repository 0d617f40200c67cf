import type { Turn } from "../ledger/turn.ts";
import { QUESTIONS, type QuestionId } from "../vocabulary.ts";

/**
 * The one way a truth acts: as this quarter's effective value (the truth plus the noise of two uniforms), which thereby
 * shows itself and is counted as evidence once a quarter.
 */
export function truthActing(t: Turn, question: QuestionId): number {
  const at = PLACE[question];
  t.shown[at] = true;
  return t.effective[at] as number;
}

/** The same value where what it does stays out of sight: what is seen of it then is another's to notice. */
export function truthUnseen(t: Turn, question: QuestionId): number {
  return t.effective[PLACE[question]] as number;
}

/** By question, its place in lists of truths, priors and beliefs. */
export const PLACE = Object.fromEntries(QUESTIONS.map((q, i) => [q, i])) as Record<QuestionId, number>;
