import { clamp, div } from "./arith.ts";
import { CAUSE, type CauseId } from "./causes.ts";
import {
  americanWeight,
  groupsOut,
  meanTension,
  ownForces,
  partnerWeight,
  sanctionPressure,
} from "./forces.ts";
import type { Game } from "./game.ts";
import type { State } from "./state.ts";
import { STAT } from "./stats.ts";
import { note, type Turn } from "./turn.ts";
import { DOCTRINE_PILLARS, type DoctrinePillar } from "./vocabulary.ts";

/**
 * The four doctrine pillars as sums of terms. A quarter's ledger shows by how much each term changed;
 * the terms themselves stand in state so that the difference is exact.
 */
export const PILLAR_TERMS: readonly (readonly CauseId[])[] = [
  [
    "termOwnForces",
    "termAmerica",
    "termPartners",
    "termWord",
    "termBeijing",
    "termPresence",
    "termExample",
    "termReassurance",
    "termIntegration",
    "termIntelligence",
  ],
  [
    "termProsperity",
    "termDependence",
    "termCoercion",
    "termMissiles",
    "termTechnology",
    "termTension",
    "termDebt",
  ],
  ["termOwnForces", "termConcentration", "termDependence", "termTechnology", "termIntegration"],
  ["termStanding", "termCoalition", "termFront", "termCompany", "termExample", "termSanctions"],
];

export function pillarTerms(game: Game, s: State): number[][] {
  const n = s.nation;
  const own = ownForces(s);
  const partners = partnerWeight(game, s);
  const us = americanWeight(s);
  const dependence = div(n.energy + n.minerals + n.chips + n.food, 4);
  const { integration, asia } = s.washington;
  const terms = [
    [
      own,
      us,
      partners,
      div(n.credibility - 500, 4),
      -div(55 * (s.beijing.power - 430), 100),
      28 * groupsOut(game, s),
      2 * s.ukraine.example,
      div(6 * (480 - s.beijing.drive), 10),
      div(8 * integration * (asia - 480), 10_000),
      // What is taken sets the level of the whole: a sound policy stands where every support counts in full. Tuned.
      div(n.intelligence, 7) - 240,
    ],
    [
      div(7 * n.economy, 10) + 20,
      div(55 * (1000 - dependence), 100),
      -38 * s.beijing.posture,
      -div(s.pyongyang.missiles, 14),
      div(n.technology, 6),
      -div(Math.max(0, meanTension(game, s) - 240), 5),
      -div(Math.max(0, n.debt - 470), 4),
    ],
    [
      div(9 * (own + Math.max(0, partners)), 10) - 200,
      div(35 * (1000 - concentration(own, us, partners)), 100),
      div(3 * (1000 - dependence), 10),
      div(n.technology, 5),
      -div(55 * integration * (1000 - asia), 100_000),
    ],
    [
      div(55 * n.standing, 100) + 40,
      div(16 * s.ukraine.coalition, 100),
      div(s.ukraine.front, 10),
      div(18 * (meanAlignment(game, s) + 200), 100),
      s.ukraine.example,
      div(sanctionPressure(s, 0, "pressure"), 30),
    ],
  ];
  // A negated quotient of nought is −0, which JSON would not give back.
  for (let i = 0; i < terms.length; i++) {
    const pillar = terms[i] as number[];
    for (let j = 0; j < pillar.length; j++) pillar[j] = (pillar[j] as number) | 0;
  }
  return terms;
}

/** Herfindahl index × 1000 of where security comes from: own forces, America, partners. */
export function concentration(own: number, us: number, partners: number): number {
  const parts = [Math.max(0, own), Math.max(0, us), Math.max(0, partners)];
  const sum = parts.reduce((a, b) => a + b, 0);
  if (sum === 0) return 1000;
  let squares = 0;
  for (const p of parts) squares += p * p;
  return Math.floor((squares * 1000) / (sum * sum));
}

function meanAlignment(game: Game, s: State): number {
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
  const terms = pillarTerms(t.game, t.state);
  for (let i = 0; i < DOCTRINE_PILLARS.length; i++) {
    const id = DOCTRINE_PILLARS[i] as DoctrinePillar;
    const pillar = t.state.pillars[i];
    const now = terms[i] as number[];
    if (!pillar) continue;
    const causes = PILLAR_TERMS[i] ?? [];
    let was = 0;
    let sum = 0;
    for (let j = 0; j < now.length; j++) {
      was += pillar.terms[j] as number;
      sum += now[j] as number;
      const change = (now[j] as number) - (pillar.terms[j] as number);
      if (change !== 0) row(t, id, change, causes[j] as CauseId);
    }
    // What the top of the scale takes from the sum, and what its two ends hold back, each less what it was before:
    // a row of its own for each, so that the rows stay exact and a pillar at nothing is not told that it is near the top.
    const held = heightOf(sum);
    const bent = bend(sum) - sum - (bend(was) - was);
    if (bent !== 0) row(t, id, bent, "diminishing");
    const stopped = held - bend(sum) - (pillar.value - bend(was));
    if (stopped !== 0) row(t, id, stopped, "limit");
    pillar.terms = now;
    pillar.value = held;
  }
}

/** Terms count in full up to here and by half beyond: the stronger a pillar, the less one more support adds to it. */
export const KNEE = 750;

/** A sum of terms once the top of the scale has taken its part; the ends of the scale do not hold it yet. */
function bend(sum: number): number {
  return sum <= KNEE ? sum : KNEE + div(sum - KNEE, 2);
}

/** What a sum of terms is worth on the scale of a pillar. */
export function heightOf(sum: number): number {
  return clamp(bend(sum), 0, 1000);
}

/** Pillars pass their range while their terms are summed, so their rows are written here and not through \`add\`. */
function row(t: Turn, id: DoctrinePillar, change: number, cause: CauseId): void {
  if (t.ledger) note(t.ledger, STAT[id].code, 0, change, CAUSE[cause], -1);
}

/** Weighted mean of the doctrine's pillars less three tenths of its distance to the weakest of the five. */
export function quarterScore(s: State): number {
  let sum = 0;
  let weakest = s.nation.support;
  for (let i = 0; i < s.pillars.length; i++) {
    const value = s.pillars[i]?.value ?? 0;
    sum += value * (s.doctrine[i] ?? 25);
    weakest = Math.min(weakest, value);
  }
  const mean = div(sum, 100);
  return clamp(mean - div(3 * Math.max(0, mean - weakest), 10), 0, 1000);
}
