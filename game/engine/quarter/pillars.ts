import { clamp, div } from "../arith.ts";
import type { Cause } from "../ledger/causes.ts";
import { CAUSE } from "../ledger/causes.ts";
import { note, settle } from "../ledger/ledger.ts";
import type { Game, Turn } from "../ledger/turn.ts";
import type { Rules } from "../rules/index.ts";
import { americanWeight, ownForces, partnersDepth, partnerWeight } from "../state/forces.ts";
import { type SeaParts, seasOf } from "../state/seas.ts";
import { rulesOf } from "../state/setting.ts";
import type { View } from "../state/state.ts";
import { STAT, type Stat } from "../state/stats.ts";
import { DOCTRINE_PILLARS } from "../vocabulary.ts";

/**
 * The four doctrine pillars as sums of terms. A quarter's ledger shows by how much each term changed;
 * the terms themselves stand in state so that the difference is exact.
 */
export const PILLAR_TERMS: readonly (readonly Cause[])[] = [
  [
    CAUSE.termOwnForces,
    CAUSE.termAmerica,
    CAUSE.termPartners,
    CAUSE.termPresence,
    CAUSE.termBeijing,
    CAUSE.termCarriers,
    CAUSE.termTension,
    CAUSE.termWord,
    CAUSE.termReassurance,
    CAUSE.termStanding,
    CAUSE.termWorstSea,
    CAUSE.limit,
  ],
  [CAUSE.termProsperity, CAUSE.termDependence, CAUSE.termShield, CAUSE.termMissiles, CAUSE.termDebt],
  [
    CAUSE.termOwnForces,
    CAUSE.termPartners,
    CAUSE.termDependence,
    CAUSE.termTechnology,
    CAUSE.termConcentration,
    CAUSE.termAmerica,
    CAUSE.termIntegration,
  ],
  [CAUSE.termStanding, CAUSE.termCoalition, CAUSE.termFront, CAUSE.termCompany],
];

export function pillarTerms(game: Game, s: View): number[][] {
  const rules = rulesOf(game, s);
  const { energy, minerals, chips, food } = s.nation;
  const dependence = div(energy + minerals + chips + food, 4);
  const pillars = [
    deterrence(game, rules, s),
    resilience(rules, s, dependence),
    autonomy(game, rules, s, dependence),
    order(game, rules, s),
  ];
  // A negated quotient of nought is −0, which JSON would not give back.
  for (const terms of pillars) for (let i = 0; i < terms.length; i++) terms[i] = (terms[i] as number) | 0;
  return pillars;
}

/**
 * The stake-weighted mean of how well the seas are held, less a share of its distance to the worst of those with much at
 * stake. Each part of it is a mean of its own; what the ends of a sea's scale hold back is the last.
 */
function deterrence(game: Game, rules: Rules, s: View): number[] {
  const r = rules.pillars.deterrence;
  const zones = game.scenario.zones;
  const sums = new Array<number>(PARTS).fill(0);
  let stakes = 0;
  let held = 0;
  let lowest = 1000;
  const seas = seasOf(game, s);
  for (let z = 0; z < zones.length; z++) {
    const stake = zones[z]?.stake ?? 0;
    if (stake === 0) continue;
    const parts = seas[z] as SeaParts;
    stakes += stake;
    held += stake * parts.held;
    if (stake >= r.worst.stake && parts.held < lowest) lowest = parts.held;
    for (let i = 0; i < PARTS; i++) sums[i] = (sums[i] as number) + stake * (parts.each[i] as number);
  }
  const mean = div(held, Math.max(1, stakes));
  const terms = sums.map((sum) => div(sum, Math.max(1, stakes)));
  let told = rules.seas.base;
  for (const term of terms) told += term;
  terms[0] = (terms[0] as number) + r.more + rules.seas.base;
  return [...terms, -div(r.worst.share * Math.max(0, mean - lowest), 100), mean - told];
}

/** Parts of a sea's balance, in the order of PILLAR_TERMS. */
const PARTS = 10;

function resilience(rules: Rules, s: View, dependence: number): number[] {
  const r = rules.pillars.resilience;
  const n = s.nation;
  return [
    div(r.economy * n.economy, 100) + r.more,
    div(r.dependence * (1000 - dependence), 100),
    div(r.shield.times * (n.airdefence + n.hardening - r.shield.level), 100),
    -div(r.missiles.times * (s.pyongyang.missiles - r.missiles.level), 100),
    -div(Math.max(0, n.debt - r.debt.level), r.debt.by),
  ];
}

function autonomy(game: Game, rules: Rules, s: View, dependence: number): number[] {
  const r = rules.pillars.autonomy;
  const { integration, asia } = s.washington;
  const own = ownForces(rules, s);
  const single = concentration(own, americanWeight(rules, s), partnerWeight(game, s));
  return [
    div(r.forces * own, 100) + r.more,
    div(partnersDepth(game, s), r.partners),
    div(r.dependence * (1000 - dependence), 100),
    div(r.technology * s.nation.technology, 100),
    div(r.concentration * (1000 - single), 100),
    -div(r.america.times * (asia - r.america.level), 100),
    -div(r.integration.times * integration * (1000 - asia), r.integration.by),
  ];
}

function order(game: Game, rules: Rules, s: View): number[] {
  const r = rules.pillars.order;
  return [
    div(r.standing * s.nation.standing, 100) + r.more,
    div(r.coalition * s.ukraine.coalition, 100),
    div(r.front * s.ukraine.front, 100),
    div(r.company.times * (meanAlignment(game, s) + r.company.level), 100),
  ];
}

/** Herfindahl index × 1000 of where security comes from: own forces, America, partners. */
export function concentration(own: number, america: number, partners: number): number {
  const parts = [Math.max(0, own), Math.max(0, america), Math.max(0, partners)];
  const sum = parts.reduce((a, b) => a + b, 0);
  if (sum === 0) return 1000;
  let squares = 0;
  for (const p of parts) squares += p * p;
  return Math.floor((squares * 1000) / (sum * sum));
}

function meanAlignment(game: Game, s: View): number {
  let sum = 0;
  let count = 0;
  for (let i = 0; i < s.actors.length; i++) {
    if (game.scenario.actors[i]?.weight === 0 || i === game.roles.washington) continue;
    sum += s.actors[i]?.alignment ?? 0;
    count++;
  }
  return count === 0 ? 0 : div(sum, count);
}

/** Closes the pillars of a quarter: each term's change is a row. */
export function runPillars(t: Turn): void {
  const { game, state: s } = t;
  const terms = pillarTerms(game, s);
  for (let i = 0; i < DOCTRINE_PILLARS.length; i++) {
    const stat = STAT[DOCTRINE_PILLARS[i] as (typeof DOCTRINE_PILLARS)[number]];
    const before = s.terms[i] as readonly number[];
    const now = terms[i] as number[];
    const causes = PILLAR_TERMS[i] as readonly Cause[];
    let was = 0;
    let sum = 0;
    for (let j = 0; j < now.length; j++) {
      was += before[j] as number;
      sum += now[j] as number;
      row(t, stat, (now[j] as number) - (before[j] as number), causes[j] as Cause);
    }
    // What the top of the scale takes and its ends hold back, less what they held back before.
    const value = s.pillars[stat.id as keyof typeof s.pillars];
    const held = heightOf(t.rules, sum);
    row(t, stat, held - sum - (value - was), CAUSE.limit);
    settle(s, stat, held);
  }
  s.terms = terms;
}

/** Pillars pass their range while their terms are summed, so their rows are written here and not through `add`. */
function row(t: Turn, stat: Stat, change: number, cause: Cause): void {
  if (t.ledger && change !== 0) note(t.ledger, stat, 0, change, cause, -1);
}

/** What a sum of terms is worth on the scale of a pillar: all of it up to a height, and beyond it a part. */
export function heightOf({ pillars: { slow } }: Rules, sum: number): number {
  const counts = sum > slow.from ? slow.from + div((sum - slow.from) * slow.percent, 100) : sum;
  return clamp(counts, 0, 1000);
}

/** The score of a quarter under a doctrine and five pillars. */
export function quarterScore(rules: Rules, s: View): number {
  return scoreOf(rules, s.doctrine, s.pillars, s.nation.support);
}

/**
 * Weighted mean of the doctrine's pillars, less a share of its distance to the weakest of the five, less the blame for
 * what was promised less than its part and lies below the mean.
 */
export function scoreOf(
  { pillars: { weakest, blame, part } }: Rules,
  doctrine: View["doctrine"],
  pillars: View["pillars"],
  support: number,
  most = 1000,
): number {
  let sum = 0;
  let low = support;
  for (const id of DOCTRINE_PILLARS) {
    const value = pillars[id];
    sum += value * doctrine[id];
    if (value < low) low = value;
  }
  const mean = div(sum, 100);
  let blamed = 0;
  for (const id of DOCTRINE_PILLARS) {
    const short = part - doctrine[id];
    if (short > 0 && pillars[id] < mean) blamed += short * (mean - pillars[id]);
  }
  return clamp(mean - div(weakest * Math.max(0, mean - low), 100) - div(blame * blamed, 10_000), 0, most);
}
