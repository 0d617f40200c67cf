import { div } from "../arith.ts";
import { STAT } from "../stats.ts";
import { add, type Turn } from "../turn.ts";
import { QUESTIONS } from "../vocabulary.ts";

/**
 * A word kept or broken, as everyone not concerned charges it: credibility and standing move in
 * proportion to this quarter's effective `credit`.
 */
export function wordKept(t: Turn, amount: number): void {
  const credit = QUESTIONS.indexOf("credit");
  const share = Math.min(1400, Math.max(0, t.effective[credit] ?? 500));
  t.shown[credit] = true;
  add(t, STAT.credibility, 0, div(amount * share, 500), "wordKept", credit);
  add(t, STAT.standing, 0, div(amount * share, 1200), "wordKept", credit);
}
