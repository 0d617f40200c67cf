import { sail } from "../acts/sail.ts";
import { div } from "../arith.ts";
import { CAUSE } from "../ledger/causes.ts";
import { tell } from "../ledger/dispatches.ts";
import { add } from "../ledger/ledger.ts";
import type { Turn } from "../ledger/turn.ts";
import { ROW, roll } from "../luck.ts";
import { shipsNear } from "../state/forces.ts";
import { rulesOf, type Setting, shipId, zoneId } from "../state/setting.ts";
import type { ShipState, View } from "../state/state.ts";
import { STAT } from "../state/stats.ts";
import { POSTURE_RANK } from "../vocabulary.ts";

export function runShips(t: Turn): void {
  const { game, state: s } = t;
  // Whoever shadows has been in the wake of what was at sea, before that goes home.
  for (const [i, ship] of s.ships.entries()) if (game.owners[i] === game.roles.tokyo) follow(t, i, ship);
  for (let i = 0; i < s.ships.length; i++) {
    const ship = s.ships[i];
    if (!ship) continue;
    if (game.owners[i] === game.roles.tokyo) stay(t, i, ship);
    else if (ship.phase !== "absent") cycle(t, i, ship);
  }
}

/** Tokyo's groups come home when their stay is over, and wear like anybody's. */
function stay(t: Turn, i: number, ship: ShipState): void {
  const r = t.rules.ships;
  if (ship.phase === "refit" && --ship.clock <= 0) {
    ship.phase = "port";
    ship.readiness = r.fresh;
  }
  if (ship.phase !== "sortie") return;
  if (--ship.clock >= 0) return;
  const from = zoneId(t.game, ship.zone);
  sail(t, i, ship, home(t, i));
  ship.mission = "none";
  ship.readiness -= r.strain;
  const worn = ship.readiness < r.worn;
  ship.phase = worn ? "refit" : "port";
  if (worn) ship.clock = r.refit;
  tell(t, { kind: "groupHome", ship: shipId(t.game, i), from, refit: worn ? r.refit : 0 });
}

/** A group that shadows a carrier learns how it works; one that finds none near learns nothing. */
function follow(t: Turn, i: number, ship: ShipState): void {
  if (ship.phase !== "sortie" || ship.mission !== "shadow") return;
  const { followed, followedWithin } = t.rules.ships;
  const found = shipsNear(t.game, t.state, t.game.roles.beijing, ship.zone, followedWithin);
  if (found > 0) add(t, STAT.intelligence, 0, followed, CAUSE.shadowed, i);
}

function home(t: Turn, i: number): number {
  return t.game.zones.get(t.game.scenario.ships[i]?.home ?? "") ?? 0;
}

/** refit → workup → port → sortie, and round again. */
function cycle(t: Turn, i: number, ship: ShipState): void {
  const { state: s } = t;
  const r = t.rules.ships;
  const data = t.game.scenario.ships[i];
  if (!data) return;
  switch (ship.phase) {
    case "building":
      if (s.turn < data.due + (s.hidden.schedule[i] ?? 0)) return;
      ship.phase = "workup";
      ship.clock = r.workup * r.newShip;
      return;
    case "refit":
      if (--ship.clock > 0) return;
      ship.phase = "workup";
      ship.clock = r.workup;
      ship.readiness = r.fresh;
      return;
    case "workup":
      if (--ship.clock > 0) return;
      ship.phase = "port";
      tell(t, { kind: "shipReady", ship: data.id });
      return;
    case "sortie":
      sail(t, i, ship, home(t, i));
      ship.phase = "port";
      ship.mission = "none";
      if (ship.readiness < r.worn) {
        ship.phase = "refit";
        ship.clock = r.refit;
        return;
      }
      if (t.game.sails[i]) rest(t, ship);
      else depart(t, i, ship);
      return;
    default:
      // What sails on announced sorties puts to sea when they come to pass.
      if (!t.game.sails[i]) depart(t, i, ship);
  }
}

/** After a sortie a carrier lies in port for a while before it may sail again. */
function rest(t: Turn, ship: ShipState): void {
  ship.phase = "workup";
  ship.clock = t.rules.situations.sortie.rest;
}

/** The chance in 1000 that a ship puts to sea of itself, once it may. */
export function sailingChance(game: Setting, s: View, at: number): number {
  const { sortie, otherSortie } = rulesOf(game, s).ships;
  return game.owners[at] === game.roles.beijing ? sortie[s.beijing.posture] : otherSortie;
}

/** Where a sortie goes is drawn from the ship owner's theatre, farther out as posture hardens. */
function depart(t: Turn, i: number, ship: ShipState): void {
  const { game, state: s } = t;
  const r = t.rules.ships;
  const owner = game.owners[i] ?? 0;
  const beijing = owner === game.roles.beijing;
  const posture = POSTURE_RANK[s.beijing.posture];
  if (roll(t.luck, ROW.ship, 4 * i, 1000) >= sailingChance(game, s, i)) return;
  const waters = game.theatre[owner] ?? [];
  const reach = beijing ? Math.min(waters.length, r.reach.base + r.reach.posture * posture) : waters.length;
  const to = waters[roll(t.luck, ROW.ship, 4 * i + 1, Math.max(1, reach))];
  if (to === undefined) return;
  sail(t, i, ship, to);
  ship.phase = "sortie";
  ship.mission = beijing && posture >= POSTURE_RANK.coercive ? "drill" : "patrol";
  ship.readiness -= r.strain;
  if (owner === game.roles.washington) return;
  const zone = zoneId(game, to);
  tell(t, { kind: "sortie", ship: shipId(game, i), zone, mission: ship.mission });
  add(t, STAT.tension, to, beijing ? r.tension.beijing : r.tension.other, CAUSE.sortie, i);
  if (beijing) incident(t, i, to);
}

/** Ships that meet may touch: likelier where it is tense and where Tokyo's own are near. */
function incident(t: Turn, i: number, zone: number): void {
  const { game, state: s } = t;
  const r = t.rules.ships.incident;
  const near = shipsNear(game, s, game.roles.tokyo, zone, 0);
  const open = r.chance + div(s.zones[zone]?.tension ?? 0, r.tension) + r.near * near;
  const chance = div(open, s.tally.encounterCode ? r.code : 1);
  if (roll(t.luck, ROW.ship, 4 * i + 2, 1000) >= chance) return;
  add(t, STAT.tension, zone, r.felt, CAUSE.incident, i);
  add(t, STAT.support, 0, r.support, CAUSE.incident, i);
  tell(t, { kind: "incident", ship: shipId(game, i), zone: zoneId(game, zone) });
}
