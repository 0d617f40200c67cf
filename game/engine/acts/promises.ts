import { div } from "../arith.ts";
import { CAUSE } from "../ledger/causes.ts";
import { add } from "../ledger/ledger.ts";
import type { Turn } from "../ledger/turn.ts";
import { STAT } from "../state/stats.ts";

/** A word kept or broken, as everyone not concerned charges it: credibility and standing move. */
export function wordKept(t: Turn, amount: number): void {
  const { credibility, standing } = t.rules.promise;
  add(t, STAT.credibility, 0, div(amount * credibility, 100), CAUSE.wordKept);
  add(t, STAT.standing, 0, div(amount * standing, 100), CAUSE.wordKept);
}
