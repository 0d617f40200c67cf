import { clamp, div } from "../arith.ts";
import { CAUSE } from "../ledger/causes.ts";
import { add } from "../ledger/ledger.ts";
import type { Turn } from "../ledger/turn.ts";
import { STAT } from "../state/stats.ts";

/** Growth, 0–1000 with 500 the trend of the mid-2020s. */
export function runEconomy(t: Turn): void {
  const n = t.state.nation;
  const { trend, debt } = t.rules.economy;
  add(t, STAT.economy, 0, div(trend.level - n.economy, trend.by), CAUSE.growth);
  if (n.debt > debt.level) add(t, STAT.economy, 0, -div(n.debt - debt.level, debt.by), CAUSE.debtService);
}

/** Home: support follows prosperity and fear of missiles; Okinawa's consent follows what is put there. */
export function runHome(t: Turn): void {
  const { state: s } = t;
  const n = s.nation;
  const { usual, prosperity, missiles, bill, consent, habit } = t.rules.home;
  add(t, STAT.support, 0, div(usual.level - n.support, usual.by), CAUSE.backToHabit);
  add(t, STAT.support, 0, div(n.economy - prosperity.level, prosperity.by), CAUSE.prosperity);
  add(t, STAT.support, 0, -div(s.pyongyang.missiles - missiles.level, missiles.by), CAUSE.missilesFeared);
  let given = 0;
  for (const p of s.pledges) if (p.suspended === 0) given += p.amount;
  add(t, STAT.support, 0, -div(Math.max(0, given - bill.level), bill.by), CAUSE.billAtHome);
  add(t, STAT.consent, 0, div(consent.level - n.consent, consent.by), CAUSE.consentMends);
  add(t, STAT.consent, 0, -div(n.hardening, consent.hardening), CAUSE.basesWeigh);
  add(t, STAT.standing, 0, div(habit.standing.level - n.standing, habit.standing.by), CAUSE.backToHabit);
  const word = div(habit.credibility.level - n.credibility, habit.credibility.by);
  add(t, STAT.credibility, 0, word, CAUSE.backToHabit);
  cold(t);
}

/** Households short of energy: poor quarters and dependence, thousands at a time. An estimate. */
function cold(t: Turn): void {
  const { energy, economy } = t.state.nation;
  const { level, by, least, most } = t.rules.home.cold;
  add(t, STAT.cold, 0, clamp(div(energy * (level - economy), by), least, most), CAUSE.dearEnergy);
}
