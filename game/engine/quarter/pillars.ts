import { clamp, div } from "../arith.ts";
import type { Cause } from "../ledger/causes.ts";
import { CAUSE } from "../ledger/causes.ts";
import { note, settle } from "../ledger/ledger.ts";
import type { Game, Turn } from "../ledger/turn.ts";
import type { Rules } from "../rules/index.ts";
import {
  americanWeight,
  groupsOut,
  meanTension,
  ownForces,
  partnerWeight,
  sanctionPressure,
} from "../state/forces.ts";
import { rulesOf } from "../state/setting.ts";
import type { View } from "../state/state.ts";
import { STAT } from "../state/stats.ts";
import { DOCTRINE_PILLARS, POSTURES } from "../vocabulary.ts";

/** Place of Moscow among those that sanctions can name. */
const MOSCOW = 0;

/**
 * The four doctrine pillars as sums of terms. A quarter's ledger shows by how much each term changed;
 * the terms themselves stand in state so that the difference is exact.
 */
export const PILLAR_TERMS: readonly (readonly Cause[])[] = [
  [
    CAUSE.termOwnForces,
    CAUSE.termAmerica,
    CAUSE.termPartners,
    CAUSE.termWord,
    CAUSE.termBeijing,
    CAUSE.termPresence,
    CAUSE.termExample,
    CAUSE.termReassurance,
    CAUSE.termIntegration,
    CAUSE.termIntelligence,
  ],
  [
    CAUSE.termProsperity,
    CAUSE.termDependence,
    CAUSE.termCoercion,
    CAUSE.termMissiles,
    CAUSE.termTechnology,
    CAUSE.termTension,
    CAUSE.termDebt,
  ],
  [
    CAUSE.termOwnForces,
    CAUSE.termConcentration,
    CAUSE.termDependence,
    CAUSE.termTechnology,
    CAUSE.termIntegration,
  ],
  [
    CAUSE.termStanding,
    CAUSE.termCoalition,
    CAUSE.termFront,
    CAUSE.termCompany,
    CAUSE.termExample,
    CAUSE.termSanctions,
  ],
];

/** What the terms of several pillars share. */
interface Common {
  own: number;
  america: number;
  partners: number;
  dependence: number;
}

export function pillarTerms(game: Game, s: View): number[][] {
  const rules = rulesOf(game, s);
  const { energy, minerals, chips, food } = s.nation;
  const common: Common = {
    own: ownForces(rules, s),
    america: americanWeight(rules, s),
    partners: partnerWeight(game, s),
    dependence: div(energy + minerals + chips + food, 4),
  };
  return [
    deterrence(game, rules, s, common),
    resilience(game, rules, s, common),
    autonomy(rules, s, common),
    order(game, rules, s),
    // A negated quotient of nought is −0, which JSON would not give back.
  ].map((terms) => terms.map((term) => term | 0));
}

function deterrence(game: Game, rules: Rules, s: View, { own, america, partners }: Common): number[] {
  const r = rules.pillars.deterrence;
  const { integration, asia } = s.washington;
  return [
    own,
    america,
    partners,
    div(s.nation.credibility - r.word.level, r.word.by),
    -div(r.beijing.times * (s.beijing.power - r.beijing.level), r.beijing.by),
    r.group * groupsOut(game, s),
    r.example * s.ukraine.example,
    div(r.reassurance.times * (r.reassurance.level - s.beijing.drive), r.reassurance.by),
    div(r.integration.times * integration * (asia - r.integration.level), r.integration.by),
    div(s.nation.intelligence, r.intelligence.by) - r.intelligence.less,
  ];
}

function resilience(game: Game, rules: Rules, s: View, { dependence }: Common): number[] {
  const r = rules.pillars.resilience;
  const n = s.nation;
  return [
    div(r.economy.times * n.economy, r.economy.by) + r.economy.more,
    div(r.dependence.times * (1000 - dependence), r.dependence.by),
    -r.posture * POSTURES.indexOf(s.beijing.posture),
    -div(s.pyongyang.missiles, r.missiles),
    div(n.technology, r.technology),
    -div(Math.max(0, meanTension(game, s) - r.tension.level), r.tension.by),
    -div(Math.max(0, n.debt - r.debt.level), r.debt.by),
  ];
}

function autonomy(rules: Rules, s: View, { own, america, partners, dependence }: Common): number[] {
  const r = rules.pillars.autonomy;
  const { integration, asia } = s.washington;
  const single = concentration(own, america, partners);
  return [
    div(r.forces.times * (own + Math.max(0, partners)), r.forces.by) - r.forces.less,
    div(r.concentration.times * (1000 - single), r.concentration.by),
    div(r.dependence.times * (1000 - dependence), r.dependence.by),
    div(s.nation.technology, r.technology),
    -div(r.integration.times * integration * (1000 - asia), r.integration.by),
  ];
}

function order(game: Game, rules: Rules, s: View): number[] {
  const r = rules.pillars.order;
  return [
    div(r.standing.times * s.nation.standing, r.standing.by) + r.standing.more,
    div(r.coalition.times * s.ukraine.coalition, r.coalition.by),
    div(s.ukraine.front, r.front),
    div(r.company.times * (meanAlignment(game, s) + r.company.level), r.company.by),
    s.ukraine.example,
    div(sanctionPressure(rules, s, MOSCOW, "pressure"), r.sanctions),
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
  const { game, state: s, rules } = t;
  const terms = pillarTerms(game, s);
  for (let i = 0; i < DOCTRINE_PILLARS.length; i++) {
    const stat = STAT[DOCTRINE_PILLARS[i] as (typeof DOCTRINE_PILLARS)[number]];
    const before = s.terms[i] as readonly number[];
    const now = terms[i] as number[];
    const causes = PILLAR_TERMS[i] as readonly Cause[];
    // Pillars pass their range while their terms are summed, so their rows are written here and not through `add`.
    const row = (change: number, cause: Cause): void => {
      if (t.ledger && change !== 0) note(t.ledger, stat, 0, change, cause, -1);
    };
    let was = 0;
    let sum = 0;
    for (let j = 0; j < now.length; j++) {
      was += before[j] as number;
      sum += now[j] as number;
      row((now[j] as number) - (before[j] as number), causes[j] as Cause);
    }
    // What the top of the scale takes from the sum, and what its two ends hold back, each less what it was before:
    // a row of its own for each, so that the rows stay exact and a pillar at nothing is not told that it is near the top.
    const value = s.pillars[stat.id as keyof typeof s.pillars];
    const held = heightOf(rules, sum);
    const bent = bend(rules, sum) - sum - (bend(rules, was) - was);
    row(bent, CAUSE.diminishing);
    row(held - bend(rules, sum) - (value - bend(rules, was)), CAUSE.limit);
    settle(s, stat, held);
  }
  s.terms = terms;
}

/**
 * A sum of terms once the top of the scale has taken its part: terms count in full up to the knee and by half beyond,
 * since the stronger a pillar, the less one more support adds to it. The ends of the scale do not hold it yet.
 */
function bend({ pillars: { knee } }: Rules, sum: number): number {
  return sum <= knee.from ? sum : knee.from + div(sum - knee.from, knee.by);
}

/** What a sum of terms is worth on the scale of a pillar. */
export function heightOf(rules: Rules, sum: number): number {
  return clamp(bend(rules, sum), 0, 1000);
}

/** Weighted mean of the doctrine's pillars less a share of its distance to the weakest of the five. */
export function quarterScore(rules: Rules, s: View): number {
  let sum = 0;
  let weakest = s.nation.support;
  for (const id of DOCTRINE_PILLARS) {
    const value = s.pillars[id];
    sum += value * s.doctrine[id];
    weakest = Math.min(weakest, value);
  }
  const mean = div(sum, 100);
  return clamp(mean - div(rules.pillars.weakest * Math.max(0, mean - weakest), 10), 0, 1000);
}
