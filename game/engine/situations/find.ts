import type { CompiledSituation } from "../ledger/turn.ts";
import type { AnswerData } from "../state/situations.ts";
import type { View } from "../state/state.ts";

/** The answer that a pledge in force to an actor gives by itself, by its terms; −1 where none is. */
export function answersBy(kind: CompiledSituation, s: View, actor: number): number {
  const pledge = s.pledges.find((p) => p.to === actor && p.suspended === 0);
  if (!pledge) return -1;
  return kind.data.answers.findIndex((answer: AnswerData) =>
    answer.orders.some(
      (order) => order.type === "aid" && (order.terms ?? [pledge.terms]).includes(pledge.terms),
    ),
  );
}
