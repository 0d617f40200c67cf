import type { QuestionId } from "../../engine/index.ts";
import type { QuarterRecord } from "../../session/types.ts";

/** A finding is earned once its range is narrower than the first by a fifth: in per cent of it. */
const WORTH_SAYING = 125;

/**
 * The quarter whose evidence brought the range on the truth for good; null where it was never narrower than at first, or
 * never held it at the end.
 */
export function earnedIn(
  quarters: readonly QuarterRecord[],
  question: QuestionId,
  truth: number,
): QuarterRecord | null {
  const range = ({ after }: QuarterRecord) => after.beliefs.find((each) => each.question === question);
  const first = quarters[0]?.before.beliefs.find((each) => each.question === question);
  if (!first) return null;
  const holds = (record: QuarterRecord): boolean => {
    const now = range(record);
    if (!now || truth < now.low || truth > now.high) return false;
    return (now.high - now.low) * WORTH_SAYING < (first.high - first.low) * 100;
  };
  const lost = quarters.map(holds).lastIndexOf(false);
  return quarters[lost + 1] ?? null;
}
