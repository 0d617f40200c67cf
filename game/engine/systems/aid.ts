import { clamp, div } from "../arith.ts";
import type { CauseId } from "../causes.ts";
import { STAT, type Stat } from "../stats.ts";
import { add, type Delivery, type Turn } from "../turn.ts";
import { type Chain, codeOf, PURPOSES, type Stance } from "../vocabulary.ts";
import { remember } from "./memory.ts";

/** Warmth a unit of aid buys by terms: open, audited, tied. Trust likewise. */
const WARMTH = [110, 85, 10] as const;
const TRUST = [26, 20, 6] as const;
/** Returns fall with size: aid of 20, 40 … 100 counts 10, 17, 23, 28, 32 tenths. */
const UNITS = [0, 10, 17, 23, 28, 32] as const;
const NEIGHBOURS = 4;

export function aidUnits(amount: number): number {
  return UNITS[Math.min(5, div(amount, 20))] ?? 0;
}

/**
 * Aid to a partner. Where neighbours hedge under threat, help is what holds them; where they stiffen by
 * themselves it adds little: payoff is linear in `neighbours`. `share` is per cent: pledges work slower.
 */
export function partnerAid(t: Turn, d: Delivery, cause: CauseId, ref: number, share: number): void {
  const units = aidUnits(d.amount);
  const pull = div(19 * (1000 - (t.effective[NEIGHBOURS] ?? 500)), 10) - 40;
  const warmth = div((WARMTH[d.terms] ?? 0) * units * share, 1_000);
  const purpose = PURPOSES[d.purpose];
  const weight = purpose === "humanitarian" ? 8 : purpose === "security" ? 12 : 10;
  add(t, STAT.alignment, d.to, div(warmth * pull * weight, 10_000), cause, ref);
  add(t, STAT.trust, d.to, div((TRUST[d.terms] ?? 0) * units * share, 1000), cause, ref);
  if (d.pledge < 0) remember(t, d.to, "aided", div(units * (3 - d.terms), 2));
  if (purpose === "humanitarian") add(t, STAT.standing, 0, div(units * share, 500), cause, ref);
  if (purpose === "security") add(t, STAT.provocation, 0, div(units * share, 200), cause, ref);
  if (purpose === "infrastructure") {
    add(t, STAT.trade, d.to, -div(units * share, 400), cause, ref);
  }
  const tied = d.terms === 2;
  const technology = (tied ? 7 : 0) + (purpose === "technology" ? 5 : 0);
  if (technology > 0) add(t, STAT.technology, 0, div(technology * units * share, 1000), "aidTechnology", ref);
}

/** What a one-off to Kyiv says by itself: its work is done where the front, the coalition and the yards are. */
export function kyivThanks(t: Turn, d: Delivery, ref: number): void {
  const units = aidUnits(d.amount);
  add(t, STAT.trust, d.to, div((TRUST[d.terms] ?? 0) * units, 10), "aidGiven", ref);
  if (PURPOSES[d.purpose] === "humanitarian") add(t, STAT.standing, 0, div(units, 5), "aidGiven", ref);
}

export function chainStat(chain: Chain): Stat {
  return STAT[chain];
}

/** The first sea of an actor's theatre. */
function homeSea(t: Turn, actor: number): number {
  return t.game.theatre[actor]?.[0] ?? 0;
}

/** What a stance leaves behind with each addressee; Beijing's smoothed memory of tone drives its reckoning. */
/** What a word adds to a tone that is in Beijing's ears already: each repeat is heard less. */
function heard(tone: number): number {
  return div(11 * (1000 - tone), 20);
}

export const CHANNELS_MEMORY: Record<Stance, (t: Turn, to: number, ref: number) => void> = {
  warm: (t, to, ref) => {
    if (to === t.game.roles.beijing) {
      add(t, STAT.warmth, 0, heard(t.state.beijing.warmth), "channelOpened", ref);
      add(t, STAT.standing, 0, -3, "channelOpened", ref);
    } else if (to === t.game.roles.washington) add(t, STAT.asia, 0, 4, "channelOpened", ref);
    else if (to === t.game.roles.moscow) {
      add(t, STAT.tension, homeSea(t, to), -30, "channelOpened", ref);
      add(t, STAT.trust, t.game.roles.brussels, -20, "channelOpened", ref);
      add(t, STAT.energy, 0, -8, "channelOpened", ref);
    } else if (to === t.game.roles.pyongyang) add(t, STAT.missiles, 0, -8, "channelOpened", ref);
    else add(t, STAT.trust, to, 25, "channelOpened", ref);
  },
  steady: (t, to, ref) => {
    if (to === t.game.roles.beijing) {
      add(t, STAT.warmth, 0, 100, "channelOpened", ref);
      add(t, STAT.firmness, 0, 100, "channelOpened", ref);
    } else if (to === t.game.roles.washington) add(t, STAT.asia, 0, 2, "channelOpened", ref);
    else if (to >= 0) add(t, STAT.trust, to, 8, "channelOpened", ref);
  },
  firm: (t, to, ref) => {
    if (to === t.game.roles.beijing) {
      add(t, STAT.firmness, 0, heard(t.state.beijing.firmness), "channelOpened", ref);
      add(t, STAT.standing, 0, 3, "channelOpened", ref);
    } else if (to === t.game.roles.washington) {
      add(t, STAT.asia, 0, -8, "channelOpened", ref);
      // A cabinet that is liked wins little by standing up to an ally once more.
      add(t, STAT.support, 0, div(clamp(680 - t.state.nation.support, 0, 400), 40), "channelOpened", ref);
    } else if (to === t.game.roles.kyiv) {
      add(t, STAT.custody, 0, 50, "channelOpened", ref);
      add(t, STAT.trust, to, -20, "channelOpened", ref);
    } else {
      add(t, STAT.standing, 0, 4, "channelOpened", ref);
      add(t, STAT.tension, homeSea(t, to), 20, "channelOpened", ref);
    }
  },
};

export const RECONSTRUCTION = codeOf(PURPOSES, "reconstruction");
