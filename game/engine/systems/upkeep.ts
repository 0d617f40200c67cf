import { div } from "../arith.ts";
import { LEVELS } from "../difficulty.ts";
import { stagesHeld } from "../forces.ts";
import type { State } from "../state.ts";
import { STAT, type StatId } from "../stats.ts";
import { add, type Turn } from "../turn.ts";
import { CAPABILITIES, wordOf } from "../vocabulary.ts";
import { aidUnits, partnerAid } from "./aid.ts";
import { endPledge } from "./orders.ts";
import { paidAgain } from "./suspend.ts";

/** Money carried over beyond this returns to the treasury, ¥ billion. */
const CARRY = 120;
const BUILD_EFFECT = { maritime: 34, airdefence: 34, counterstrike: 34, intelligence: 40, hardening: 40 };

/** Policy revenue before anything is paid, ¥ billion: follows growth and support. */
export function revenueOf(s: State): number {
  return (
    100 + div(s.nation.economy, 7) + div(s.nation.support - 500, 20) + (LEVELS[s.difficulty]?.income ?? 0)
  );
}

export function forceUpkeepOf(s: State): number {
  const n = s.nation;
  return div(Math.max(0, n.maritime + n.airdefence + n.counterstrike - 450), 19);
}

export function runUpkeep(t: Turn): void {
  deliver(t);
  pay(t);
  wear(t);
}

/** Builds that fall due. */
function deliver(t: Turn): void {
  const { state: s } = t;
  for (const build of s.builds) {
    if (build.due !== s.turn) continue;
    const capability = wordOf(CAPABILITIES, build.capability);
    const effect = div(BUILD_EFFECT[capability] * build.amount, 30);
    add(t, STAT[capability], 0, effect, "delivered", build.capability);
    if (capability === "counterstrike") t.newStrength += div(build.amount, 30);
    t.dispatches.push({ kind: "delivered", capability });
  }
  s.builds = s.builds.filter((b) => b.due > s.turn);
}

/** Next quarter's money: what is left, revenue, then what is owed. A shortfall is borrowed, never hidden. */
function pay(t: Turn): void {
  const { game, state: s } = t;
  const n = s.nation;
  if (n.budget > CARRY) add(t, STAT.budget, 0, CARRY - n.budget, "unspent");
  add(t, STAT.budget, 0, revenueOf(s), "revenue");
  const service = div(Math.max(0, n.debt - 400), 16);
  let owed: [number, "debtService" | "forceUpkeep" | "pactUpkeep"][] = [
    [service, "debtService"],
    [forceUpkeepOf(s), "forceUpkeep"],
    [stagesHeld(game, s), "pactUpkeep"],
  ];
  for (const [amount, cause] of owed) settle(t, amount, cause, -1);
  owed = [];
  payPledges(t);
  add(t, STAT.capital, 0, 6 + div(n.support, 70), "mandateRenewed");
  if (n.debt > 380) add(t, STAT.debt, 0, -div(n.economy, 250), "growth");
}

/** Pays what is there and borrows the rest: ¥10bn adds 8 to the debt stat (0.8 as shown). */
function settle(
  t: Turn,
  amount: number,
  cause: "debtService" | "forceUpkeep" | "pactUpkeep" | "pledgePaid",
  ref: number,
): void {
  const short = Math.max(0, amount - t.state.nation.budget);
  if (short > 0) {
    add(t, STAT.debt, 0, Math.max(1, div(short * 8, 10)), "budgetDeficit");
    add(t, STAT.budget, 0, short, "budgetDeficit");
  }
  add(t, STAT.budget, 0, -amount, cause, ref);
}

function payPledges(t: Turn): void {
  const { game, state: s } = t;
  for (let at = 0; at < s.pledges.length; at++) {
    const p = s.pledges[at];
    if (!p || p.suspended > 0) {
      if (p && --p.suspended === 0) paidAgain(t, p, false);
      continue;
    }
    if (p.taper > 0) {
      p.amount = div(p.amount * (p.taper - 1), p.taper);
      p.taper--;
      add(t, STAT.trust, p.to, -8, "pledgeTapered", p.id);
      if (p.amount < 5) {
        endPledge(t, at, "pledgeTapered", p.id);
        at--;
        continue;
      }
    }
    // Paid out of this quarter's revenue and delivered at once: nothing is owed or prepaid between quarters.
    const delivery = { to: p.to, amount: p.amount, terms: p.terms, purpose: p.purpose, pledge: p.id };
    t.deliveries.push(delivery);
    // A new pledge is news; after that it keeps what it won more than it wins.
    if (p.to !== game.roles.kyiv) partnerAid(t, delivery, "aidArrives", p.id, p.since === s.turn ? 100 : 25);
    settle(t, p.amount, "pledgePaid", p.id);
    p.paid += p.amount;
    if (p.terms === 0) add(t, STAT.support, 0, -div(aidUnits(p.amount), 13), "aidNoticed", p.id);
  }
}

/** Forces wear faster the larger they are, which stops arms from piling up; technology and talks fade. */
function wear(t: Turn): void {
  const n = t.state.nation;
  for (const id of ["maritime", "airdefence", "counterstrike", "intelligence", "hardening"] as const) {
    add(t, STAT[id], 0, -div(n[id] * n[id], 20_500), "wear");
  }
  add(t, STAT.forum, 0, -div(n.forum, 4), "drift");
  add(t, STAT.technology, 0, -div(n.technology - 180, 30), "drift");
  for (const id of ["energy", "minerals", "chips", "food"] as const satisfies StatId[]) {
    add(t, STAT[id], 0, div(600 - n[id], 90), "drift");
  }
}
