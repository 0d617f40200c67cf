import { clamp, div } from "../arith.ts";
import { CAUSE } from "../ledger/causes.ts";
import { tell } from "../ledger/dispatches.ts";
import { add } from "../ledger/ledger.ts";
import type { Turn } from "../ledger/turn.ts";
import { ROW, sway } from "../luck.ts";
import type { CrisisState } from "../state/state.ts";
import { STAT } from "../state/stats.ts";
import { balanceOf, compiledCrisis, crisisData } from "./ladder.ts";

/** War is resolved once, by the forces actually in reach, and nobody likes the result. */
export function fightWar(t: Turn, c: CrisisState): void {
  const { state: s, game } = t;
  const r = t.rules.war;
  const ref = c.kind;
  const data = crisisData(game, c);
  const fortune = balanceOf(game, s, c) + sway(t.luck, ROW.crisis, 6, r.sway);
  const lost = fortune < r.lost;
  const cost = clamp(r.cost.base - div(fortune, r.cost.by), r.cost.least, r.cost.most);
  add(t, STAT.dead, 0, r.dead * cost, CAUSE.war, ref);
  add(t, STAT.evacuated, 0, data.bystanders + r.evacuated, CAUSE.war, ref);
  add(t, STAT.displaced, 0, r.displaced * cost, CAUSE.war, ref);
  add(t, STAT.economy, 0, r.economy, CAUSE.war, ref);
  if (!lost) add(t, STAT.credibility, 0, r.credibility, CAUSE.war, ref);
  add(t, STAT.support, 0, lost ? r.support.lost : r.support.endured, CAUSE.war, ref);
  for (const id of ["maritime", "airdefence", "counterstrike"] as const) {
    add(t, STAT[id], 0, -div(s.nation[id], r.forces), CAUSE.war, ref);
  }
  add(t, STAT.power, 0, r.power, CAUSE.war, ref);
  add(t, STAT.drive, 0, r.drive, CAUSE.war, ref);
  add(t, STAT.tension, compiledCrisis(game, c).zone, r.tension, CAUSE.war, ref);
  if (lost) s.tally.war = "lost";
  else if (s.tally.war === "none") s.tally.war = "endured";
  tell(t, { kind: "crisisEnds", crisis: data.id, how: "war" });
  tell(t, { kind: "war", lost });
  s.crisis = null;
}
