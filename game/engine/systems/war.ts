import { clamp, div } from "../arith.ts";
import { balanceOf, crisisData } from "../crisis.ts";
import { sway } from "../luck.ts";
import type { CrisisState } from "../state.ts";
import { STAT } from "../stats.ts";
import { add, type Turn } from "../turn.ts";

/** Tokyo's balance in reach, with its sway, below which the war is lost. Tuned. */
const LOST = -180;

/**
 * War is resolved once, by the forces actually in reach, and nobody likes the result. The scale of loss
 * follows a published exercise (fact sheet §8: Japan over 100 aircraft and 26 ships in three weeks).
 */
export function fightWar(t: Turn, c: CrisisState): void {
  const { state: s, game } = t;
  const fortune = balanceOf(game, s, c) + sway(t.luck, "crisis", 6, 250);
  const lost = fortune < LOST;
  const cost = clamp(500 - div(fortune, 2), 250, 900);
  add(t, STAT.dead, 0, 14 * cost, "war", c.kind);
  add(t, STAT.evacuated, 0, crisisData(game, c).bystanders + 120_000, "war", c.kind);
  add(t, STAT.displaced, 0, 200 * cost, "war", c.kind);
  add(t, STAT.economy, 0, -220, "war", c.kind);
  add(t, STAT.support, 0, lost ? -260 : -90, "war", c.kind);
  add(t, STAT.maritime, 0, -div(s.nation.maritime, 3), "war", c.kind);
  add(t, STAT.airdefence, 0, -div(s.nation.airdefence, 3), "war", c.kind);
  add(t, STAT.counterstrike, 0, -div(s.nation.counterstrike, 3), "war", c.kind);
  add(t, STAT.power, 0, -90, "war", c.kind);
  add(t, STAT.drive, 0, -140, "war", c.kind);
  add(t, STAT.tension, game.zones.get(crisisData(game, c).zone) ?? 0, -200, "war", c.kind);
  s.tally.war = lost ? 2 : Math.max(1, s.tally.war);
  t.dispatches.push({ kind: "crisisEnds", crisis: crisisData(game, c).id, how: "war" });
  t.dispatches.push({ kind: "war", lost });
  s.crisis = null;
  s.hidden.resolve = 0;
}
