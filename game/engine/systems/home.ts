import { clamp, div } from "../arith.ts";
import { meanTension } from "../forces.ts";
import { roll } from "../luck.ts";
import { STAT } from "../stats.ts";
import { add, type Turn } from "../turn.ts";

/** Growth and shocks, 0–1000 with 500 the trend of the mid-2020s. */
export function runEconomy(t: Turn): void {
  const { game, state: s } = t;
  const n = s.nation;
  add(t, STAT.economy, 0, div(670 - n.economy, 18), "growth");
  add(t, STAT.economy, 0, div(n.technology - 180, 60), "growth");
  const tension = meanTension(game, s);
  add(t, STAT.economy, 0, -div(Math.max(0, tension - 260), 45), "tensionCost");
  // Energy markets have bad quarters; what they cost depends on how much is bought abroad.
  if (roll(t.luck, "economy", 0, 1000) < 90) add(t, STAT.economy, 0, -div(n.energy, 22), "resourcesTight");
  if (n.debt > 600) add(t, STAT.economy, 0, -div(n.debt - 600, 60), "debtService");
}

/** Home: support follows prosperity, company and calm; Okinawa's consent follows what is put there. */
export function runHome(t: Turn): void {
  const { game, state: s } = t;
  const n = s.nation;
  add(t, STAT.support, 0, div(n.economy - 500, 22), "prosperity");
  add(t, STAT.support, 0, div(n.standing - 500, 90), "orderAtHome");
  add(t, STAT.support, 0, div(700 - n.support, 22) - 2, "fatigue");
  const tension = meanTension(game, s);
  add(t, STAT.support, 0, -div(Math.max(0, tension - 300), 45), "tensionCost");
  let given = 0;
  for (const p of s.pledges) if (p.suspended === 0) given += p.amount;
  add(t, STAT.support, 0, -div(Math.max(0, given - 60), 25), "billAtHome");
  add(t, STAT.consent, 0, div(600 - n.consent, 24), "consentMends");
  add(t, STAT.consent, 0, -div(n.hardening, 60) - div(Math.max(0, tension - 350), 40), "basesWeigh");
  add(t, STAT.standing, 0, div(520 - n.standing, 40), "backToHabit");
  add(t, STAT.credibility, 0, div(500 - n.credibility, 30), "backToHabit");
  cold(t);
}

/** Households short of energy: poor quarters and dependence, thousands at a time. An estimate. */
function cold(t: Turn): void {
  const n = t.state.nation;
  const short = clamp(div(n.energy * (620 - n.economy), 60), -20_000, 60_000);
  add(t, STAT.cold, 0, short, "dearEnergy");
}
