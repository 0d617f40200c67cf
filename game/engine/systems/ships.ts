import { div } from "../arith.ts";
import { FOLLOWED_WITHIN, MISSION, PHASE, shipsNear } from "../forces.ts";
import { route } from "../game.ts";
import { roll } from "../luck.ts";
import type { ShipState } from "../state.ts";
import { STAT } from "../stats.ts";
import { add, type Turn } from "../turn.ts";
import { SHIP_MISSIONS, wordOf } from "../vocabulary.ts";

/** Quarters of a refit and of a workup. */
const REFIT = 2;
const WORKUP = 2;
/** What a sortie takes out of readiness, and the readiness at which a refit is due; 0–1000. */
const STRAIN = 170;
const WORN = 300;
/** What a quarter in a carrier's wake adds to intelligence; tuned. */
const FOLLOWED = 26;
/** Chance of a sortie in 1000, by posture. */
const SORTIE = [350, 550, 720, 880] as const;

export function runShips(t: Turn): void {
  const { game, state: s } = t;
  for (let i = 0; i < s.ships.length; i++) {
    const ship = s.ships[i];
    if (!ship) continue;
    if (game.owners[i] === game.roles.tokyo) stay(t, i, ship);
    else if (ship.phase !== PHASE.absent) cycle(t, i, ship);
  }
}

/** Tokyo's groups come home when their stay is over, and wear like anybody's. */
function stay(t: Turn, i: number, ship: ShipState): void {
  if (ship.phase === PHASE.refit && --ship.clock <= 0) {
    ship.phase = PHASE.port;
    ship.readiness = 900;
  }
  if (ship.phase !== PHASE.sortie) return;
  follow(t, i, ship);
  if (--ship.clock >= 0) return;
  const from = t.game.scenario.zones[ship.zone]?.id ?? "";
  sail(t, i, ship, home(t, i));
  ship.mission = MISSION.none;
  ship.readiness -= STRAIN;
  ship.phase = ship.readiness < WORN ? PHASE.refit : PHASE.port;
  if (ship.phase === PHASE.refit) ship.clock = REFIT;
  const worn = ship.phase === PHASE.refit ? REFIT : 0;
  t.dispatches.push({ kind: "groupHome", ship: t.game.scenario.ships[i]?.id ?? "", from, refit: worn });
}

/** A group that shadows a carrier learns how it works; one that finds none near learns nothing. */
function follow(t: Turn, i: number, ship: ShipState): void {
  if (ship.mission !== MISSION.shadow) return;
  const found = shipsNear(t.game, t.state, t.game.roles.beijing, ship.zone, FOLLOWED_WITHIN);
  if (found > 0) add(t, STAT.intelligence, 0, FOLLOWED, "shadowed", i);
}

function home(t: Turn, i: number): number {
  return t.game.zones.get(t.game.scenario.ships[i]?.home ?? "") ?? 0;
}

function sail(t: Turn, i: number, ship: ShipState, to: number): void {
  const path = route(t.game, ship.zone, to);
  if (path.length > 1) {
    const ids = t.game.scenario.zones;
    t.moves.push({ ship: t.game.scenario.ships[i]?.id ?? "", path: path.map((z) => ids[z]?.id ?? "") });
  }
  ship.zone = to;
}

/** refit → workup → port → sortie, and round again. */
function cycle(t: Turn, i: number, ship: ShipState): void {
  const { state: s } = t;
  const data = t.game.scenario.ships[i];
  if (!data) return;
  switch (ship.phase) {
    case PHASE.building:
      if (s.turn < data.due + (s.hidden.schedule[i] ?? 0)) return;
      ship.phase = PHASE.workup;
      ship.clock = WORKUP * 2;
      return;
    case PHASE.refit:
      if (--ship.clock > 0) return;
      ship.phase = PHASE.workup;
      ship.clock = WORKUP;
      ship.readiness = 900;
      return;
    case PHASE.workup:
      if (--ship.clock > 0) return;
      ship.phase = PHASE.port;
      t.dispatches.push({ kind: "shipReady", ship: data.id });
      return;
    case PHASE.sortie:
      sail(t, i, ship, home(t, i));
      ship.phase = PHASE.port;
      ship.mission = MISSION.none;
      if (ship.readiness < WORN) {
        ship.phase = PHASE.refit;
        ship.clock = REFIT;
        return;
      }
      depart(t, i, ship);
      return;
    default:
      depart(t, i, ship);
  }
}

/** Where a sortie goes is drawn from the ship owner's theatre, farther out as posture hardens. */
function depart(t: Turn, i: number, ship: ShipState): void {
  const { game, state: s } = t;
  const owner = game.owners[i] ?? 0;
  const beijing = owner === game.roles.beijing;
  const chance = beijing ? (SORTIE[s.beijing.posture] ?? 0) : 450;
  if (roll(t.luck, "ship", 4 * i, 1000) >= chance) return;
  const waters = game.theatre[owner] ?? [];
  const reach = beijing ? Math.min(waters.length, 4 + 2 * s.beijing.posture) : waters.length;
  const to = waters[roll(t.luck, "ship", 4 * i + 1, Math.max(1, reach))];
  if (to === undefined) return;
  sail(t, i, ship, to);
  ship.phase = PHASE.sortie;
  ship.mission = beijing && s.beijing.posture >= 2 ? MISSION.drill : MISSION.patrol;
  ship.readiness -= STRAIN;
  const data = game.scenario.ships[i];
  if (!data || owner === game.roles.washington) return;
  const zoneId = game.scenario.zones[to]?.id ?? "";
  t.dispatches.push({
    kind: "sortie",
    ship: data.id,
    zone: zoneId,
    mission: wordOf(SHIP_MISSIONS, ship.mission),
  });
  add(t, STAT.tension, to, beijing ? 26 : 14, "sortie", i);
  if (beijing) incident(t, i, to, data.id, zoneId);
}

/** Ships that meet may touch: likelier where it is tense and where Tokyo's own are near. */
function incident(t: Turn, i: number, zone: number, ship: string, zoneId: string): void {
  const { game, state: s } = t;
  const near = shipsNear(game, s, game.roles.tokyo, zone, 0);
  const code = s.tally.code > 0 ? 2 : 1;
  const chance = div(50 + div(s.zones[zone]?.tension ?? 0, 5) + 70 * near, code);
  if (roll(t.luck, "ship", 4 * i + 2, 1000) >= chance) return;
  add(t, STAT.tension, zone, 55, "incident", i);
  add(t, STAT.support, 0, -4, "incident", i);
  t.dispatches.push({ kind: "incident", ship, zone: zoneId });
}
