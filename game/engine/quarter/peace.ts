import { div } from "../arith.ts";
import { CAUSE } from "../ledger/causes.ts";
import { add } from "../ledger/ledger.ts";
import type { Turn } from "../ledger/turn.ts";
import { STAT, type Start } from "../state/stats.ts";
import type { Terms } from "../vocabulary.ts";

/**
 * Kyiv where there is no war: yards and bureaux are as poor and as watched as the scenario starts them, and drift
 * back there when help stops. Open help relieves most and exposes most; audited help also watches. `help` is levels ×
 * 100, by terms.
 */
export function runPeace(t: Turn, help: Record<Terms, number>): void {
  const { ukraine } = t.state;
  const { relief, exposure, custody, pace } = t.rules.peace;
  const felt = (by: Record<Terms, number>): number =>
    div(by.open * help.open + by.audited * help.audited + by.tied * help.tied, 100);
  const start = (id: "exposure" | "poverty" | "custody"): number =>
    t.game.scenario.world[id] ?? otherwise(STAT[id].start);
  add(t, STAT.exposure, 0, div(start("exposure") - ukraine.exposure, pace.exposure), CAUSE.backToHabit);
  add(t, STAT.exposure, 0, felt(exposure), CAUSE.aidArrives);
  add(t, STAT.poverty, 0, div(start("poverty") - ukraine.poverty, pace.poverty), CAUSE.needUnmet);
  add(t, STAT.poverty, 0, -felt(relief), CAUSE.aidArrives);
  add(t, STAT.custody, 0, div(start("custody") - ukraine.custody, pace.custody), CAUSE.backToHabit);
  add(t, STAT.custody, 0, felt({ open: 0, ...custody }), CAUSE.accountsKept);
  add(t, STAT.technology, 0, div(help.tied, 100), CAUSE.contractsSigned);
}

function otherwise(start: Start): number {
  if (typeof start !== "object")
    throw new Error("a yard's figure starts where the scenario says, or else at a value");
  return start.given;
}
