import { div } from "../arith.ts";
import { CAUSE } from "../ledger/causes.ts";
import { tell } from "../ledger/dispatches.ts";
import { add } from "../ledger/ledger.ts";
import type { Turn } from "../ledger/turn.ts";
import { ROW, roll } from "../luck.ts";
import { PLACE, truthActing } from "../questions/truth.ts";
import { sanctionPressure } from "../state/forces.ts";
import { STAT } from "../state/stats.ts";

/** Place of Pyongyang among those that sanctions can name. */
const PYONGYANG = 2;

/** Tests, overflights, and a client of Moscow's: the war in Ukraine pays for its missiles. */
export function runPyongyang(t: Turn): void {
  const { game, state: s } = t;
  const r = t.rules.pyongyang;
  const work = s.ukraine.armistice === "none" ? r.work.war : r.work.armistice;
  add(t, STAT.missiles, 0, work, CAUSE.missileWork);
  const pressure = sanctionPressure(t.rules, s, PYONGYANG, "pressure");
  if (pressure > 0) {
    const { level, by } = r.sanctions;
    const denied = -Math.floor((pressure * (truthActing(t, "bite") - level)) / by);
    add(t, STAT.missiles, 0, denied, CAUSE.sanctionsBite, PLACE.bite);
  }
  add(t, STAT.missiles, 0, -div(s.pyongyang.missiles, r.wear), CAUSE.wear);
  const luck = roll(t.luck, ROW.pyongyang, 0, 1000);
  if (luck >= r.test) {
    s.pyongyang.tests = 0;
    return;
  }
  s.pyongyang.tests++;
  const over = luck < r.overflight.base + div(s.pyongyang.missiles, r.overflight.missiles);
  const how = over ? "over" : "off";
  add(t, STAT.support, 0, r.support[how], CAUSE.missileTest);
  add(t, STAT.tension, game.theatre[game.roles.pyongyang]?.[0] ?? 0, r.tension[how], CAUSE.missileTest);
  tell(t, { kind: "test", over });
}
