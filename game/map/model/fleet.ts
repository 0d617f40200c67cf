import {
  aboutOf,
  type Board,
  type BoardShip,
  type BoardSight,
  type Dispatch,
  type Role,
  type ShipType,
} from "../../engine/index.ts";
import { BERTHS, OFF, ROADS } from "../../world/geography/berths.ts";
import { EDGE_TAGS, PORTS, SEATS } from "../../world/geography/places.ts";
import type { Chart } from "./chart.ts";
import { project, type XY } from "./projection.ts";
import type { Shown } from "./shown.ts";

/** How a token looks: its outline says whose, its silhouette what. */
export interface Look {
  outline: "tokyo" | "beijing" | "washington" | "moscow" | "other";
  type: ShipType;
  /** Absent, withdrawn or still building: a dashed outline with no fill. */
  ghost: boolean;
}

/** Ships of one owner lying at one spot, or a sight: one pile of tokens with one label. */
export interface Fleet {
  key: string;
  owner: string;
  ships: { id: string }[];
  looks: Look[];
  at: XY;
  /** How far off the very spot tokens lie, px: a berth is on the coast, its ships in the roads. */
  roads: XY;
  /** Under way, not in port. */
  out: boolean;
  /** An order on the tray would bring it here. */
  planned?: boolean;
}

const NEAR: XY = { x: 0, y: 0 };

/** Ships as they lie; those in `away` are left out, because somebody else is moving them. */
export function fleetsOf(board: Board, chart: Chart, hidden: { has(id: string): boolean }): Fleet[] {
  const roles = new Map(board.actors.map(({ id, role }) => [id, role]));
  const fleets = new Map<string, Fleet>();
  for (const ship of board.ships) {
    if (hidden.has(ship.id)) continue;
    const out = ship.phase === "sortie";
    const spot = shipSpot(chart, ship);
    if (!spot) continue;
    const ghost = isGhost(ship);
    const key = `${ship.owner} ${Math.round(spot.x)},${Math.round(spot.y)} ${ghost ? "ghost" : ""}`;
    const roads = out ? NEAR : (ROADS[`${ship.owner} ${ship.home}`] ?? NEAR);
    const fleet = fleets.get(key) ?? { key, owner: ship.owner, ships: [], looks: [], at: spot, roads, out };
    fleet.ships.push(ship);
    fleet.looks.push(lookOf(ship, roles.get(ship.owner), ghost));
    fleets.set(key, fleet);
  }
  return [...fleets.values(), ...board.sights.flatMap((sight) => sightOf(sight, chart))];
}

/** Groups as the tray would have them lie: dashed, at the end of their dots. */
export function plannedFleets({ board, tray }: Pick<Shown, "board" | "tray">, chart: Chart): Fleet[] {
  return tray.flatMap(({ order, assessment }): Fleet[] => {
    const { zone, group } = aboutOf(order);
    const ship = board.ships.find(({ id }) => id === group);
    const at = zone === undefined ? null : zoneSpot(chart, zone);
    if (!assessment.ok || !ship || !at || (ship.phase === "sortie" && ship.zone === zone)) return [];
    const looks = [lookOf(ship, undefined, true)];
    const key = `plan ${ship.id} ${zone}`;
    return [{ key, owner: ship.owner, ships: [ship], looks, at, roads: NEAR, out: true, planned: true }];
  });
}

/** A thing nobody here commands is drawn dashed, and named before ships in port: it is what is being followed. */
function sightOf({ id, type, at, port }: BoardSight, chart: Chart): Fleet[] {
  const spot = sightSpot(chart, { at, port });
  if (!spot) return [];
  const look: Look = { outline: "other", type, ghost: true };
  const roads = OFF[port ?? ""] ?? NEAR;
  return [{ key: `sight ${id}`, owner: "", ships: [{ id }], looks: [look], at: spot, roads, out: true }];
}

/** Where a sight lies; with an actor off the chart it lies nowhere on it, and that actor's tag tells. */
export function sightSpot(chart: Chart, { at, port }: Pick<BoardSight, "at" | "port">): XY | null {
  const berth = port === null ? undefined : PORTS[port];
  if (berth) return project(berth);
  const seat = EDGE_TAGS.some(({ id }) => id === at) ? undefined : SEATS[at];
  return zoneSpot(chart, at) ?? (seat ? project(seat) : null);
}

export function lookOf(ship: BoardShip, role: Role | undefined, ghost: boolean): Look {
  return { outline: outlineOf(ship.owner, role), type: ship.type, ghost };
}

export function isGhost({ phase }: BoardShip): boolean {
  return phase === "absent" || phase === "building";
}

/** Where a ship lies: at sea in its zone, or at its berth. */
export function shipSpot(chart: Chart, ship: BoardShip): XY | null {
  return ship.phase === "sortie" ? zoneSpot(chart, ship.zone) : berth(chart, ship);
}

function zoneSpot(chart: Chart, id: string): XY | null {
  return chart.zones.find((zone) => zone.id === id)?.ships ?? null;
}

/** Where a dispatch is pinned: an actor or a zone, and news of a berth at its port. */
export function pinnedAt(dispatch: Dispatch, { ships }: Pick<Board, "ships">): string {
  if (dispatch.kind !== "carrierGone" && dispatch.kind !== "carrierBack") return dispatch.at;
  const ship = ships.find(({ id }) => id === dispatch.ship);
  return (ship && portOf(ship)) ?? dispatch.at;
}

function portOf({ owner, home }: BoardShip): string | null {
  const port = home.toLowerCase() in PORTS ? home.toLowerCase() : BERTHS[`${owner} ${home}`];
  return port ?? null;
}

function berth(chart: Chart, ship: BoardShip): XY | null {
  const port = PORTS[portOf(ship) ?? ""];
  return port ? project(port) : (zoneSpot(chart, ship.home) ?? zoneSpot(chart, ship.zone));
}

function outlineOf(owner: string, role: Role | undefined): Look["outline"] {
  if (role === "tokyo" || owner === "JPN") return "tokyo";
  return role === "beijing" || role === "washington" || role === "moscow" ? role : "other";
}
