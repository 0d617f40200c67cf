import { div } from "../arith.ts";
import { CAUSE } from "../ledger/causes.ts";
import { add } from "../ledger/ledger.ts";
import type { Turn } from "../ledger/turn.ts";
import { sanctionPressure } from "../state/forces.ts";
import { STAT } from "../state/stats.ts";

/** Place of Pyongyang among those that sanctions can name. */
const PYONGYANG = 2;

/** A client of Moscow's: the war in Ukraine pays for its missiles, measures against it hold them back a little. */
export function runPyongyang(t: Turn): void {
  const { state: s } = t;
  const r = t.rules.pyongyang;
  const level = s.ukraine.armistice === "none" ? r.level.war : r.level.armistice;
  const pressure = sanctionPressure(t.rules, s, PYONGYANG, "pressure");
  add(t, STAT.missiles, 0, div(level - s.pyongyang.missiles, r.by), CAUSE.missileWork);
  add(t, STAT.missiles, 0, -div(pressure, r.sanctions), CAUSE.sanctionsDeny, PYONGYANG);
  const burden = sanctionPressure(t.rules, s, PYONGYANG, "burden");
  add(t, STAT.economy, 0, -div(burden, r.cost), CAUSE.sanctionsCost);
  const ready = s.pyongyang.missiles >= r.tests;
  s.pyongyang.tests = ready ? s.pyongyang.tests + 1 : 0;
}
