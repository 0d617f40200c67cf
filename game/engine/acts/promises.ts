import { clamp, div } from "../arith.ts";
import { CAUSE } from "../ledger/causes.ts";
import { add } from "../ledger/ledger.ts";
import type { Turn } from "../ledger/turn.ts";
import { PLACE, truthActing } from "../questions/truth.ts";
import { STAT } from "../state/stats.ts";

/**
 * A word kept or broken, as everyone not concerned charges it: credibility and standing move in
 * proportion to this quarter's effective `credit`.
 */
export function wordKept(t: Turn, amount: number): void {
  const { credibility, standing, most } = t.rules.promise;
  const share = clamp(truthActing(t, "credit"), 0, most);
  add(t, STAT.credibility, 0, div(amount * share, credibility), CAUSE.wordKept, PLACE.credit);
  add(t, STAT.standing, 0, div(amount * share, standing), CAUSE.wordKept, PLACE.credit);
}
