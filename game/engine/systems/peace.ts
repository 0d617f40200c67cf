import { div } from "../arith.ts";
import { STAT } from "../stats.ts";
import { add, type Turn } from "../turn.ts";

/** Levels × 100 of help that reached Kyiv, by terms: open, audited, tied. */
interface Help {
  byTerms: readonly [number, number, number];
}

/**
 * Kyiv where there is no war: yards and bureaux are as poor and as watched as the scenario starts them, and drift
 * back there when help stops. Open help relieves most and exposes most; audited help also watches.
 */
export function runPeace(t: Turn, help: Help): void {
  const { state: s } = t;
  const { exposure = 200, poverty = 120, custody = 60 } = t.game.scenario.world;
  const [open, audited, tied] = help.byTerms;
  const relief = div(60 * open + 45 * audited + 25 * tied, 100);
  add(t, STAT.exposure, 0, div(exposure - s.ukraine.exposure, 6), "backToHabit");
  add(t, STAT.exposure, 0, div(35 * open + 15 * audited + 12 * tied, 100), "aidArrives", -1);
  add(t, STAT.poverty, 0, div(poverty - s.ukraine.poverty, 8), "needUnmet");
  add(t, STAT.poverty, 0, -relief, "aidArrives", -1);
  add(t, STAT.custody, 0, div(custody - s.ukraine.custody, 8), "backToHabit");
  add(t, STAT.custody, 0, div(40 * audited + 20 * tied, 100), "accountsKept");
  add(t, STAT.technology, 0, div(tied, 100), "contractsSigned");
}
