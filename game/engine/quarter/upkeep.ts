import { aidUnits, partnerAid } from "../acts/aid.ts";
import { dropPledge, paidAgain } from "../acts/pledges.ts";
import { div } from "../arith.ts";
import { CAUSE, type Cause } from "../ledger/causes.ts";
import { tell } from "../ledger/dispatches.ts";
import { add } from "../ledger/ledger.ts";
import type { Turn } from "../ledger/turn.ts";
import type { Rules } from "../rules/index.ts";
import { stagesHeld } from "../state/forces.ts";
import { rulesOf, type Setting } from "../state/setting.ts";
import type { PledgeState, View } from "../state/state.ts";
import { STAT } from "../state/stats.ts";
import { CAPABILITIES, codeOf } from "../vocabulary.ts";

/** Policy revenue before anything is paid, ¥ billion: follows growth and support. */
export function revenueOf(game: Setting, s: View): number {
  const r = rulesOf(game, s).upkeep.revenue;
  return (
    r.base +
    div(s.nation.economy, r.economy) +
    div(s.nation.support - r.supportLevel, r.support) +
    r.difficulty
  );
}

function forceUpkeep({ upkeep: { forces } }: Rules, { nation: n }: View): number {
  return div(Math.max(0, n.maritime + n.airdefence + n.counterstrike - forces.free), forces.by);
}

export function runUpkeep(t: Turn): void {
  deliver(t);
  pay(t);
  wear(t);
}

/** Builds that fall due. */
function deliver(t: Turn): void {
  const { state: s } = t;
  const { effect, lot, alarm } = t.rules.build;
  for (const { due, capability, amount } of s.builds) {
    if (due !== s.turn) continue;
    const more = div(effect[capability] * amount, lot);
    add(t, STAT[capability], 0, more, CAUSE.delivered, codeOf(CAPABILITIES, capability));
    // New strike arms are seen in Beijing.
    if (capability === "counterstrike") add(t, STAT.drive, 0, div(alarm * amount, lot), CAUSE.strengthSeen);
    tell(t, { kind: "delivered", capability });
  }
  s.builds = s.builds.filter((b) => b.due > s.turn);
}

/** Next quarter's money: what is left, revenue, then what is owed. A shortfall is borrowed, never hidden. */
function pay(t: Turn): void {
  const { game, state: s } = t;
  const n = s.nation;
  const { carry, debtService, capital, growth } = t.rules.upkeep;
  if (n.budget > carry) add(t, STAT.budget, 0, carry - n.budget, CAUSE.unspent);
  add(t, STAT.budget, 0, revenueOf(game, s), CAUSE.revenue);
  const service = div(Math.max(0, n.debt - debtService.free), debtService.by);
  const forces = forceUpkeep(t.rules, s);
  const pacts = stagesHeld(game, s);
  owe(t, service, CAUSE.debtService, -1);
  owe(t, forces, CAUSE.forceUpkeep, -1);
  owe(t, pacts, CAUSE.pactUpkeep, -1);
  payPledges(t);
  if (n.capital > capital.carry) add(t, STAT.capital, 0, capital.carry - n.capital, CAUSE.unspent);
  add(t, STAT.capital, 0, capital.base + div(n.support, capital.support), CAUSE.mandateRenewed);
  if (n.debt > growth.above) add(t, STAT.debt, 0, -div(n.economy, growth.by), CAUSE.growth);
}

/** Pays what is there and borrows the rest. */
function owe(t: Turn, amount: number, cause: Cause, ref: number): void {
  const { times, by } = t.rules.upkeep.borrowing;
  const short = Math.max(0, amount - t.state.nation.budget);
  if (short > 0) {
    add(t, STAT.debt, 0, Math.max(1, div(short * times, by)), CAUSE.budgetDeficit);
    add(t, STAT.budget, 0, short, CAUSE.budgetDeficit);
  }
  add(t, STAT.budget, 0, -amount, cause, ref);
}

function payPledges(t: Turn): void {
  const { pledge: r } = t.rules.upkeep;
  for (const p of [...t.state.pledges]) {
    if (p.suspended > 0) {
      if (--p.suspended === 0) paidAgain(t, p, false);
      continue;
    }
    if (p.taper > 0) {
      p.amount = div(p.amount * (p.taper - 1), p.taper);
      p.taper--;
      add(t, STAT.trust, p.to, r.tapered, CAUSE.pledgeTapered, p.id);
      if (p.amount < r.least) {
        dropPledge(t, p);
        continue;
      }
    }
    payPledge(t, p);
  }
}

/** Paid out of this quarter's revenue and delivered at once: nothing is owed or prepaid between quarters. */
function payPledge(t: Turn, p: PledgeState): void {
  const { game, state: s } = t;
  const { renewed, noticed } = t.rules.upkeep.pledge;
  const delivery = { to: p.to, amount: p.amount, terms: p.terms, purpose: p.purpose, pledge: p.id };
  t.deliveries.push(delivery);
  // A new pledge is news; after that it keeps what it won more than it wins.
  const share = p.since === s.turn ? 100 : renewed;
  if (p.to !== game.roles.kyiv) partnerAid(t, delivery, CAUSE.aidArrives, p.id, share);
  owe(t, p.amount, CAUSE.pledgePaid, p.id);
  p.paid += p.amount;
  if (p.terms === "open")
    add(t, STAT.support, 0, -div(aidUnits(t.rules, p.amount), noticed), CAUSE.aidNoticed, p.id);
}

/** Forces wear faster the larger they are, which stops arms from piling up; technology and files fade. */
function wear(t: Turn): void {
  const n = t.state.nation;
  const { wear: by, intelligence, technology, dependence } = t.rules.upkeep;
  for (const id of ["maritime", "airdefence", "counterstrike", "hardening"] as const)
    add(t, STAT[id], 0, -div(n[id] * n[id], by), CAUSE.wear);
  add(t, STAT.intelligence, 0, div(intelligence.level - n.intelligence, intelligence.by), CAUSE.drift);
  add(t, STAT.technology, 0, -div(n.technology - technology.level, technology.by), CAUSE.drift);
  for (const id of ["energy", "minerals", "chips", "food"] as const)
    add(t, STAT[id], 0, dependence, CAUSE.drift);
}
