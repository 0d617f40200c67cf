import { REFUSALS } from "../../engine/index.ts";
import type { ReceivedRun } from "../../session/types.ts";
import { type Format, type Messages, refusalText } from "../../text/words.ts";

/** What replaying a run says of it, with the place where it does not hold. */
export function verdictText(m: Messages, f: Format, { verdict: v }: ReceivedRun): string {
  const t = m.challenges;
  switch (v.verdict) {
    case "valid":
      return v.finished ? t.verdicts.valid : t.verdicts.unfinished;
    case "diverged":
      return f.pair(
        t.verdicts.diverged,
        v.quarter === null ? t.at(v.field) : t.quarterNo(f.integer(v.quarter)),
      );
    case "illegal": {
      const code = REFUSALS.find((each) => each === v.code);
      const why = code ? refusalText(m, { code }) : "";
      return f.pair(t.verdicts.illegal, t.commandNo(f.integer(v.command + 1)), why);
    }
    case "malformed":
      return f.pair(t.verdicts.malformed, t.at(v.place));
    case "unsupported rules":
      return f.pair(t.verdicts.unsupported, t.rulesNo(f.integer(v.version)));
    case "unreadable":
      return t.verdicts.unreadable;
    case "tooBig":
      return t.verdicts.tooBig;
  }
}
