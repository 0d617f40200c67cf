import type { Turn } from "../ledger/turn.ts";
import { chancesAt, type Odds } from "../state/odds.ts";
import { QUESTIONS, type QuestionId } from "../vocabulary.ts";

/** Stands for anything but the good outcome, where only that was looked for. */
export const OTHERWISE = 3;

/** The slot of evidence that exchanges of a crisis give, whatever the kind of crisis. */
export const CRISIS_SLOT = 0;

/** What came of something: the outcome that `card`, 0–999, falls on, the good one lowest. It is seen, and is evidence. */
export function outcomeOf(t: Turn, odds: Odds, shift: number, card: number, slot: number): number {
  const [good, middling] = chancesAt(odds, shift, t.state.hidden.truths[PLACE[odds.question]] as number);
  const outcome = card < good ? 0 : card < good + middling ? 1 : 2;
  witness(t, odds, shift, outcome, slot);
  return outcome;
}

/** Whether the good outcome of something came about, where nothing else was looked for. */
export function happened(t: Turn, odds: Odds, card: number, slot: number): boolean {
  const [good] = chancesAt(odds, 0, t.state.hidden.truths[PLACE[odds.question]] as number);
  const came = card < good;
  witness(t, odds, 0, came ? 0 : OTHERWISE, slot);
  return came;
}

function witness(t: Turn, odds: Odds, shift: number, outcome: number, slot: number): void {
  const { question, good, goodSwing, bad, badSwing } = odds;
  if (!t.observed || !t.game.asked[PLACE[question]]) return;
  t.evidence.push({
    kind: "outcome",
    turn: t.state.turn,
    question,
    slot,
    good,
    goodSwing,
    bad,
    badSwing,
    shift,
    outcome,
  });
}

/** By question, its place in lists of truths, priors and beliefs. */
export const PLACE = Object.fromEntries(QUESTIONS.map((q, i) => [q, i])) as Record<QuestionId, number>;
