import { div } from "../arith.ts";
import { CAUSE } from "../ledger/causes.ts";
import { tell } from "../ledger/dispatches.ts";
import { add } from "../ledger/ledger.ts";
import type { Turn } from "../ledger/turn.ts";
import { ROW, roll } from "../luck.ts";
import { PLACE } from "../questions/truth.ts";
import { actorId } from "../state/setting.ts";
import { STAT } from "../state/stats.ts";
import { suspendByRule } from "./pledges.ts";

/** Something gets out: from where and to whom is the quarter's luck, however it came about. */
export function leak(t: Turn): void {
  const { state: s } = t;
  // Where it came from turns on the truth as well, and stays hidden until the debrief.
  const lambda = s.hidden.truths[PLACE.leakage] as number;
  const byExposure = div(lambda * s.ukraine.exposure, 1000);
  const byPoverty = div((1000 - lambda) * s.ukraine.poverty, 1000);
  const fromAid = roll(t.luck, ROW.leak, 1, byExposure + byPoverty + 1) < byExposure;
  s.hidden.origins = [...s.hidden.origins, fromAid];
  leaked(t, roll(t.luck, ROW.leak, 2, 2) === 0);
}

/** What a leak does, to Pyongyang or to Beijing. */
export function leaked(t: Turn, north: boolean): void {
  const { game, state: s } = t;
  const r = t.rules.leak;
  const ref = PLACE.leakage;
  s.tally.leaks++;
  if (north) {
    s.tally.north = s.turn + 1;
    add(t, STAT.missiles, 0, r.missiles, CAUSE.leak, ref);
  } else {
    add(t, STAT.power, 0, r.power, CAUSE.leak, ref);
    hasten(t);
  }
  // Where a rule agreed beforehand stops what is paid, a cabinet has less to answer for.
  const ruled = suspendByRule(t, game.roles.kyiv, CAUSE.leak, ref);
  add(t, STAT.support, 0, ruled ? r.support.ruled : r.support.whim, CAUSE.leak, ref);
  add(t, STAT.standing, 0, ruled ? r.standing.ruled : r.standing.whim, CAUSE.leak, ref);
  add(t, STAT.asia, 0, r.asia, CAUSE.leak, ref);
  add(t, STAT.credibility, 0, r.credibility, CAUSE.leak, ref);
  tell(t, { kind: "leak", to: actorId(game, north ? game.roles.pyongyang : game.roles.beijing) });
}

/** A drawing in the right yard: the first carrier still working up is ready a quarter sooner. */
function hasten(t: Turn): void {
  const { game, state: s } = t;
  const ship = s.ships.find(
    (each, i) => game.owners[i] === game.roles.beijing && each.phase === "workup" && each.clock > 1,
  );
  if (ship) ship.clock--;
}
