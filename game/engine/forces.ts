import { clamp, div } from "./arith.ts";
import { type Game, stepsBetween } from "./game.ts";
import type { ActorState, State } from "./state.ts";
import { meanTensionOf } from "./tension.ts";
import type { Role } from "./vocabulary.ts";

/** What arms, partners and America weigh. Shared by pillars, Beijing's reckoning, crises and war; 0–1000 scales. */

export const PHASE = { building: 0, refit: 1, workup: 2, port: 3, sortie: 4, absent: 5 } as const;
export const MISSION = {
  none: 0,
  patrol: 1,
  drill: 2,
  transit: 3,
  presence: 4,
  shadow: 5,
  exercise: 6,
} as const;

/** Quarters a group stays out before it must return. */
export const STAY = 4;
/** Steps within which a group that shadows finds a ship to follow. */
export const FOLLOWED_WITHIN = 1;

/** Depth of the ties with a partner, 0–40: access counts four a stage, the others less. */
export function depthOf(actor: ActorState): number {
  const stage = actor.stages;
  return 4 * (stage[0] ?? 0) + 2 * (stage[1] ?? 0) + 2 * (stage[2] ?? 0) + (stage[3] ?? 0) + (stage[4] ?? 0);
}

export function ownForces(s: State): number {
  const n = s.nation;
  return div(3 * (n.maritime + n.airdefence), 10) + div(50 * n.counterstrike, 100) + div(n.hardening, 8);
}

/** America's part in deterrence: commitment × .46 (tuned in the second prototype). */
export function americanWeight(s: State): number {
  return div(46 * s.washington.asia, 100);
}

/**
 * The partners' part: weight × depth × alignment. A partner that hedges while bound by a pact takes away
 * (entrapment): below alignment −150 its term is negative.
 */
export function partnerWeight(game: Game, s: State): number {
  let sum = 0;
  for (let i = 0; i < s.actors.length; i++) {
    const actor = s.actors[i];
    const data = game.scenario.actors[i];
    if (!data || data.weight === 0 || i === game.roles.washington || !actor) continue;
    sum += div(data.weight * depthOf(actor) * clamp(actor.alignment + 80, -500, 900), 10_000);
  }
  return div(200 * sum, 100);
}

/** Tokyo's groups at sea for presence, shadowing or an exercise. */
export function groupsOut(game: Game, s: State): number {
  let out = 0;
  for (let i = 0; i < s.ships.length; i++) {
    if (game.owners[i] === game.roles.tokyo && s.ships[i]?.phase === PHASE.sortie) out++;
  }
  return out;
}

/**
 * What a group at sea takes from an opening, and what it adds to fear, by the code of its mission. One that
 * follows a carrier leaves least room to surprise; an exercise is the loudest. Tuned (MODEL §2.9).
 */
const TAKEN = [80, 80, 80, 80, 80, 92, 70] as const;
const FEARED = [66, 66, 66, 66, 50, 66, 84] as const;

/** Sum over Tokyo's groups at sea of what their missions take from an opening or add to fear. */
export function presenceOf(game: Game, s: State, what: "taken" | "feared"): number {
  const table = what === "taken" ? TAKEN : FEARED;
  let sum = 0;
  for (let i = 0; i < s.ships.length; i++) {
    const ship = s.ships[i];
    if (game.owners[i] === game.roles.tokyo && ship?.phase === PHASE.sortie) sum += table[ship.mission] ?? 55;
  }
  return sum;
}

/** Ships of an owner at sea in a zone, or so many steps from it. */
export function shipsNear(game: Game, s: State, owner: number, zone: number, within: number): number {
  let found = 0;
  for (let i = 0; i < s.ships.length; i++) {
    if (isNear(game, s, i, owner, zone, within)) found++;
  }
  return found;
}

export function isNear(
  game: Game,
  s: State,
  i: number,
  owner: number,
  zone: number,
  within: number,
): boolean {
  const ship = s.ships[i];
  if (game.owners[i] !== owner || ship?.phase !== PHASE.sortie) return false;
  return stepsBetween(game, ship.zone, zone) <= within;
}

/** Whether a partner trains with a group of Tokyo's in a sea: these are its waters, and it has granted access. */
export function trainsIn(game: Game, s: State, i: number, zone: number): boolean {
  const weight = game.scenario.actors[i]?.weight ?? 0;
  return weight > 0 && (s.actors[i]?.stages[0] ?? 0) > 0 && game.theatre[i]?.includes(zone) === true;
}

/** What each rival can bring besides its ships in the zone, 0–1000. Moscow's figure is an estimate (fact sheet §5). */
function rivalStrength(s: State, role: Role): number {
  if (role === "pyongyang") return 170 + div(s.pyongyang.missiles, 3);
  if (role === "moscow") return 390;
  return div(9 * s.beijing.power, 10);
}

/** Forces in reach of a zone, each side 0–1000. */
export function forcesInReach(
  game: Game,
  s: State,
  zone: number,
  role: Role,
): { tokyo: number; rival: number } {
  const n = s.nation;
  let partners = 0;
  for (const [i, data] of game.scenario.actors.entries()) {
    const actor = s.actors[i];
    if (!actor || i === game.roles.washington || !game.theatre[i]?.includes(zone)) continue;
    partners += div(data.weight * (actor.stages[0] ?? 0) * clamp(actor.alignment + 150, 0, 900), 1000);
  }
  const tokyo =
    ownForces(s) +
    div(3 * s.washington.asia, 10) +
    div(n.hardening, 5) +
    60 * shipsNear(game, s, game.roles.tokyo, zone, 1) +
    3 * partners;
  const rival = rivalStrength(s, role) + 60 * shipsNear(game, s, game.roles[role], zone, 1);
  return { tokyo: clamp(tokyo, 0, 1000), rival: clamp(rival, 0, 1000) };
}

export function meanTension(game: Game, s: State): number {
  return meanTensionOf(game.scenario.zones, s);
}

/** Sanction pressure on a target, 0–300: levels weighted by sector. `cost` weighs what each costs Japan. */
const PRESSURE = [30, 28, 24, 18] as const;
const BURDEN = [40, 15, 20, 25] as const;

export function sanctionPressure(s: State, target: number, weights: "pressure" | "burden"): number {
  const table = weights === "pressure" ? PRESSURE : BURDEN;
  let sum = 0;
  for (let sector = 0; sector < table.length; sector++) {
    sum += (table[sector] ?? 0) * (s.sanctions[target * table.length + sector] ?? 0);
  }
  return sum;
}

/** Sum of all pact stages with partners: what upkeep is paid on. */
export function stagesHeld(game: Game, s: State): number {
  let sum = 0;
  for (let i = 0; i < s.actors.length; i++) {
    const stages = s.actors[i]?.stages;
    if (!stages || i === game.roles.washington) continue;
    for (let track = 0; track < stages.length; track++) sum += stages[track] as number;
  }
  return sum;
}

/** Effective number of poles × 100: one over the sum of squared shares of reachable power. */
export function effectivePoles(game: Game, s: State): number {
  const poles = [s.washington.asia, s.beijing.power, ownForces(s), 200];
  for (const [i, data] of game.scenario.actors.entries()) {
    if (data.role === "partner" || data.role === "brussels")
      poles.push(data.weight + div(s.actors[i]?.trust ?? 0, 20));
  }
  let sum = 0;
  for (const p of poles) sum += p;
  let squares = 0;
  for (const p of poles) squares += p * p;
  return squares === 0 ? 100 : Math.floor((sum * sum * 100) / squares);
}
