import type { AskAnswer } from "../../engine/index.ts";
import type { QuarterRecord } from "../../session/types.ts";

/** What became of Washington's yearly asks: how many were closed, and how many in each way; `open`: left unanswered. */
export interface OwnWay {
  asks: number;
  answers: Readonly<Record<AskAnswer, number>>;
  /** Asks that were not given as they stood, per cent. */
  own: number;
}

/** How far Tokyo has gone its own way from what Washington asked; null before the first year's ask is closed. */
export function ownWay(quarters: readonly QuarterRecord[]): OwnWay | null {
  const answers = { open: 0, given: 0, traded: 0, refused: 0 } satisfies Record<AskAnswer, number>;
  let asks = 0;
  for (const record of quarters) {
    // The next ask is told in the quarter that closes the one before.
    if (!record.dispatches.some(({ kind }) => kind === "ask")) continue;
    if (!record.before.answerable.includes(record.before.washington.ask)) continue;
    asks++;
    answers[answerIn(record)]++;
  }
  return asks === 0 ? null : { asks, answers, own: Math.round((100 * (asks - answers.given)) / asks) };
}

/** How a year's ask was closed: answered before its last quarter, in it, or not at all. */
function answerIn({ before, entries }: QuarterRecord): AskAnswer {
  const { answer } = before.washington;
  if (answer !== "open") return answer;
  const moved = (cause: string): boolean => entries.some((each) => each.cause === cause);
  if (moved("burdenShared")) return "given";
  if (moved("askTraded")) return "traded";
  // A plain no costs nothing at the year's end, and silence does.
  return moved("askLeft") ? "open" : "refused";
}
