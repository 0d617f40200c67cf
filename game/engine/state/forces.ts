import { clamp, div } from "../arith.ts";
import type { Rules } from "../rules/index.ts";
import { SECTORS } from "../vocabulary.ts";
import { rulesOf, type Setting, stepsBetween } from "./setting.ts";
import type { ActorState, View } from "./state.ts";
import { meanTensionOf } from "./tension.ts";

/** What arms, partners and America weigh. Shared by pillars, Beijing's reckoning, crises and war; 0–1000 scales. */

/** Depth of the ties with a partner, 0–40: access counts four a stage, the others less. */
export function depthOf({ forces: { depth } }: Rules, { stages }: ActorState): number {
  let sum = 0;
  for (let track = 0; track < depth.length; track++)
    sum += (depth[track] as number) * (stages[track] as number);
  return sum;
}

export function ownForces({ forces: { own } }: Rules, { nation: n }: View): number {
  return (
    div(own.arms.times * (n.maritime + n.airdefence), own.arms.by) +
    div(own.counterstrike.times * n.counterstrike, own.counterstrike.by) +
    div(n.hardening, own.hardening)
  );
}

/** America's part in deterrence: a share of its commitment. */
export function americanWeight({ forces: { america } }: Rules, s: View): number {
  return div(america.times * s.washington.asia, america.by);
}

/**
 * The partners' part: weight × depth × alignment. A partner that hedges while bound by a pact takes away
 * (entrapment): below a certain alignment its term is negative.
 */
export function partnerWeight(game: Setting, s: View): number {
  const rules = rulesOf(game, s);
  const r = rules.forces.partners;
  let sum = 0;
  for (let i = 0; i < s.actors.length; i++) {
    const actor = s.actors[i];
    const data = game.scenario.actors[i];
    if (!data || data.weight === 0 || i === game.roles.washington || !actor) continue;
    const leaning = clamp(actor.alignment + r.offset, r.least, r.most);
    sum += div(data.weight * depthOf(rules, actor) * leaning, r.by);
  }
  return div(r.times * sum, r.of);
}

/** Ships of an owner at sea in a zone, or so many steps from it. */
export function shipsNear(game: Setting, s: View, owner: number, zone: number, within: number): number {
  let found = 0;
  for (let i = 0; i < s.ships.length; i++) {
    if (isNear(game, s, i, owner, zone, within)) found++;
  }
  return found;
}

export function isNear(
  game: Setting,
  s: View,
  i: number,
  owner: number,
  zone: number,
  within: number,
): boolean {
  const ship = s.ships[i];
  if (game.owners[i] !== owner || ship?.phase !== "sortie") return false;
  return stepsBetween(game, ship.zone, zone) <= within;
}

/** Whether a partner trains with a group of Tokyo's in a sea: these are its waters, and it has granted access. */
export function trainsIn(game: Setting, s: View, i: number, zone: number): boolean {
  const weight = game.scenario.actors[i]?.weight ?? 0;
  return weight > 0 && (s.actors[i]?.stages[0] ?? 0) > 0 && game.theatre[i]?.includes(zone) === true;
}

export function meanTension(game: Setting, s: View): number {
  return meanTensionOf(game.scenario.zones, s);
}

/** Sanction pressure on a target, 0–300: levels weighted by sector. `burden` weighs what each costs Japan. */
export function sanctionPressure(
  { forces }: Rules,
  s: View,
  target: number,
  weights: "pressure" | "burden",
): number {
  const { energy, finance, technology, trade } = forces[weights];
  const at = target * SECTORS.length;
  const levels = s.sanctions;
  return (
    energy * (levels[at] as number) +
    finance * (levels[at + 1] as number) +
    technology * (levels[at + 2] as number) +
    trade * (levels[at + 3] as number)
  );
}

/** Money a quarter that flows to an actor by standing pledges, ¥ billion. */
export function aidTo(s: View, to: number): number {
  let sum = 0;
  for (const p of s.pledges) if (p.to === to && p.suspended === 0) sum += p.amount;
  return sum;
}

/** Weight × (10 + depth) × (alignment + leaning) over all partners: what stands with Tokyo wherever it is. */
export function partnersDepth(game: Setting, s: View): number {
  const rules = rulesOf(game, s);
  const { leaning, depth: most } = rules.seas.partner;
  let sum = 0;
  for (let i = 0; i < s.actors.length; i++) {
    const actor = s.actors[i];
    const weight = game.scenario.actors[i]?.weight ?? 0;
    if (weight === 0 || i === game.roles.washington || !actor) continue;
    sum += weight * (10 + Math.min(most, depthOf(rules, actor))) * (actor.alignment + leaning);
  }
  return sum;
}

/** Sum of all pact stages with partners: what upkeep is paid on. */
export function stagesHeld(game: Setting, s: View): number {
  let sum = 0;
  for (let i = 0; i < s.actors.length; i++) {
    const stages = s.actors[i]?.stages;
    if (!stages || i === game.roles.washington) continue;
    for (let track = 0; track < stages.length; track++) sum += stages[track] as number;
  }
  return sum;
}

/** Effective number of poles × 100: one over the sum of squared shares of reachable power. */
export function effectivePoles(game: Setting, s: View): number {
  const rules = rulesOf(game, s);
  const { rest, trust } = rules.forces.poles;
  const poles = [s.washington.asia, s.beijing.power, ownForces(rules, s), rest];
  for (let i = 0; i < s.actors.length; i++) {
    const data = game.scenario.actors[i];
    if (data?.role === "partner" || data?.role === "brussels")
      poles.push(data.weight + div(s.actors[i]?.trust ?? 0, trust));
  }
  let sum = 0;
  for (const p of poles) sum += p;
  let squares = 0;
  for (const p of poles) squares += p * p;
  return squares === 0 ? 100 : Math.floor((sum * sum * 100) / squares);
}
