import { leak } from "../acts/leak.ts";
import { clamp } from "../arith.ts";
import type { Turn } from "../ledger/turn.ts";
import { ROW, roll } from "../luck.ts";
import { leakChance } from "../questions/quiet.ts";
import { truthUnseen } from "../questions/truth.ts";

/** Technology reaches others from poor, exposed or unwatched partners. A quarter without a leak is a sighting too. */
export function runLeakage(t: Turn): void {
  const lambda = clamp(truthUnseen(t, "leakage"), 0, 1000);
  const { exposure, poverty, custody } = t.state.ukraine;
  if (roll(t.luck, ROW.leak, 0, 1000) < leakChance(t.rules, t.state.ukraine, lambda)) leak(t);
  else if (t.observed) {
    t.evidence.push({ kind: "quiet", turn: t.state.turn, question: "leakage", exposure, poverty, custody });
  }
}
