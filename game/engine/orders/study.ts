import { tell } from "../ledger/dispatches.ts";
import { ROW, sway } from "../luck.ts";
import { rangeOf, STUDY_NOISE } from "../questions/beliefs.ts";
import { beliefIn } from "../questions/evidence.ts";
import { PLACE } from "../questions/truth.ts";
import { rulesOf } from "../state/setting.ts";
import { QUESTIONS, type QuestionId } from "../vocabulary.ts";
import { type OrderKind, word } from "./kind.ts";

/** Commissions evidence on an open question. */
export interface StudyOrder {
  type: "study";
  question: QuestionId;
}

export const STUDY: OrderKind<StudyOrder> = {
  type: "study",
  family: "diplomacy",
  fields: { question: word(QUESTIONS) },
  takesSlot: () => false,
  price: (game, s) => rulesOf(game, s).prices.study,
  // The institute writes one paper a quarter: which question comes first is the choice.
  subject: () => "study",
  refuse(game, s, order) {
    if (!game.questions.includes(order.question)) return { code: "notAsked", what: order.question };
    const { low, high } = rangeOf(beliefIn(game, s, order.question), 900);
    return high - low < rulesOf(game, s).study.known ? { code: "known" } : null;
  },
  carryOut(t, { question }) {
    const at = PLACE[question];
    const value =
      (t.state.hidden.truths[at] as number) +
      sway(t.luck, ROW.study, 2 * at, STUDY_NOISE) +
      sway(t.luck, ROW.study, 2 * at + 1, STUDY_NOISE);
    if (t.observed) t.evidence.push({ kind: "study", turn: t.state.turn, question, value });
    tell(t, { kind: "study", question });
  },
  about: () => ({}),
};
