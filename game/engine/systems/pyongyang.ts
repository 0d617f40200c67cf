import { div } from "../arith.ts";
import { sanctionPressure } from "../forces.ts";
import { roll } from "../luck.ts";
import { STAT } from "../stats.ts";
import { add, type Turn } from "../turn.ts";

const BITE = 3;
const PYONGYANG = 2;

/** Tests, overflights, and a client of Moscow's: the war in Ukraine pays for its missiles. */
export function runPyongyang(t: Turn): void {
  const { game, state: s } = t;
  add(t, STAT.missiles, 0, s.ukraine.armistice === 1 ? 2 : 5, "missileWork");
  const pressure = sanctionPressure(s, PYONGYANG, "pressure");
  if (pressure > 0) {
    t.shown[BITE] = true;
    add(
      t,
      STAT.missiles,
      0,
      -Math.floor((pressure * ((t.effective[BITE] ?? 350) - 250)) / 9000),
      "sanctionsBite",
      BITE,
    );
  }
  add(t, STAT.missiles, 0, -div(s.pyongyang.missiles, 60), "wear");
  const luck = roll(t.luck, "pyongyang", 0, 1000);
  if (luck >= 330) {
    s.pyongyang.tests = 0;
    return;
  }
  s.pyongyang.tests++;
  const over = luck < 45 + div(s.pyongyang.missiles, 20);
  add(t, STAT.support, 0, over ? -12 : -3, "missileTest");
  const sea = game.theatre[game.roles.pyongyang]?.[0] ?? 0;
  add(t, STAT.tension, sea, over ? 40 : 16, "missileTest");
  t.dispatches.push({ kind: "test", over });
}
