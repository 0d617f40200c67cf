import { div } from "../arith.ts";
import { CAUSE } from "../ledger/causes.ts";
import { tell } from "../ledger/dispatches.ts";
import { add } from "../ledger/ledger.ts";
import type { Turn } from "../ledger/turn.ts";
import { sanctionPressure } from "../state/forces.ts";
import { STAT } from "../state/stats.ts";
import { POSTURES, wordOf } from "../vocabulary.ts";

/** Place of Beijing among those that sanctions can name. */
const BEIJING = 1;

/** Beijing: its yards work, its drive and the seas go back to what they were; what moves them has a name. */
export function runBeijing(t: Turn): void {
  const { game, state: s } = t;
  const { power, drive, calm } = t.rules.beijing;
  add(t, STAT.power, 0, power.each - div(s.beijing.power - power.level, power.by), CAUSE.yardsWork);
  add(t, STAT.drive, 0, div(drive.level + drive.difficulty - s.beijing.drive, drive.by), CAUSE.backToHabit);
  payForSanctions(t);
  setPosture(t);
  for (let i = 0; i < s.zones.length; i++) {
    const usual = game.scenario.zones[i]?.tension ?? 0;
    add(t, STAT.tension, i, div(usual - (s.zones[i]?.tension ?? 0), calm), CAUSE.calmReturns);
  }
}

/** Levels in force cost Japan, deny Beijing a little and are felt there. */
function payForSanctions(t: Turn): void {
  const pressure = sanctionPressure(t.rules, t.state, BEIJING, "pressure");
  if (pressure === 0) return;
  const { drive, power, cost } = t.rules.beijing.sanctions;
  add(t, STAT.drive, 0, div(pressure, drive), CAUSE.sanctionsFelt);
  add(t, STAT.power, 0, -div(pressure, power), CAUSE.sanctionsDeny, BEIJING);
  const burden = sanctionPressure(t.rules, t.state, BEIJING, "burden");
  add(t, STAT.economy, 0, -div(burden, cost), CAUSE.sanctionsCost);
}

/** Posture follows drive and nothing else. */
function setPosture(t: Turn): void {
  const { beijing } = t.state;
  const { steps } = t.rules.beijing.posture;
  const from = beijing.posture;
  const to = wordOf(POSTURES, steps.filter((step) => beijing.drive >= step).length);
  beijing.posture = to;
  if (to !== from) tell(t, { kind: "posture", from, to });
}
