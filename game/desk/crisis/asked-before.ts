import type { QuarterRecord } from "../../session/types.ts";

/** The last time that a question was put in this run, and what was chosen; null the first time. */
export function askedBefore(
  quarters: readonly QuarterRecord[],
  event: string,
): { quarter: QuarterRecord["quarter"]; choice: string } | null {
  for (let i = quarters.length - 1; i >= 0; i--) {
    const record = quarters[i] as QuarterRecord;
    for (const d of record.dispatches)
      if (d.kind === "event" && d.event === event && d.choice !== null)
        return { quarter: record.quarter, choice: d.choice };
  }
  return null;
}
