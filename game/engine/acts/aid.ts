import { div } from "../arith.ts";
import type { Cause } from "../ledger/causes.ts";
import { CAUSE } from "../ledger/causes.ts";
import { add } from "../ledger/ledger.ts";
import type { Delivery, Turn } from "../ledger/turn.ts";
import type { Rules } from "../rules/index.ts";
import { STAT } from "../state/stats.ts";
import { codeOf, TERMS } from "../vocabulary.ts";
import { remember } from "./memory.ts";

/** How much an amount counts, in tenths of a unit: returns fall with size. */
export function aidUnits({ aid }: Rules, amount: number): number {
  return aid.units[Math.min(aid.units.length - 1, div(amount, 20))] ?? 0;
}

/** Aid to a partner. `share` is per cent: pledges work slower. */
export function partnerAid(t: Turn, d: Delivery, cause: Cause, ref: number, share: number): void {
  const r = t.rules.aid;
  const units = aidUnits(t.rules, d.amount);
  const warmth = div(r.warmth[d.terms] * units * share, 1_000);
  const weight =
    d.purpose === "humanitarian"
      ? r.purpose.humanitarian
      : d.purpose === "security"
        ? r.purpose.security
        : r.purpose.other;
  add(t, STAT.alignment, d.to, div(warmth * weight, 10), cause, ref);
  add(t, STAT.trust, d.to, div(r.trust[d.terms] * units * share, 1000), cause, ref);
  if (d.pledge < 0) {
    remember(t, d.to, "aided", div(units * (TERMS.length - codeOf(TERMS, d.terms)), r.remembered.by));
  }
  const noted = r.standing[d.terms];
  if (noted > 0) add(t, STAT.standing, 0, div(noted * units * share, 10_000), cause, ref);
  if (d.purpose === "humanitarian") {
    add(t, STAT.standing, 0, div(units * share, r.humanitarianStanding), cause, ref);
  }
  if (d.purpose === "security") add(t, STAT.drive, 0, div(units * share, r.securityFelt), cause, ref);
  if (d.purpose === "infrastructure")
    add(t, STAT.trade, d.to, -div(units * share, r.infrastructureTrade), cause, ref);
  const technology =
    (d.terms === "tied" ? r.technology.tied : 0) + (d.purpose === "technology" ? r.technology.purpose : 0);
  if (technology > 0)
    add(t, STAT.technology, 0, div(technology * units * share, 1000), CAUSE.aidTechnology, ref);
}

/** What a one-off to Kyiv says by itself: its work is done where the front, the coalition and the yards are. */
export function kyivThanks(t: Turn, d: Delivery, ref: number): void {
  const { trust, kyiv } = t.rules.aid;
  const units = aidUnits(t.rules, d.amount);
  add(t, STAT.trust, d.to, div(trust[d.terms] * units, kyiv.trust), CAUSE.aidGiven, ref);
  if (d.purpose === "humanitarian") add(t, STAT.standing, 0, div(units, kyiv.standing), CAUSE.aidGiven, ref);
}
