import type { Board, BoardShip } from "../engine/board.ts";
import type { Role, ShipType } from "../engine/vocabulary.ts";
import { PORTS } from "../world/geography/places.ts";
import type { Chart } from "./chart.ts";
import { project, type XY } from "./projection.ts";

/** How a token looks: its outline says whose, its silhouette what. */
export interface Look {
  outline: "tokyo" | "beijing" | "washington" | "moscow" | "other";
  type: ShipType;
  /** Absent, withdrawn or still building: a dashed outline with no fill. */
  ghost: boolean;
}

/** Ships of one owner lying at one spot: one pile of tokens with one label. */
export interface Fleet {
  key: string;
  owner: string;
  ships: BoardShip[];
  looks: Look[];
  at: XY;
  /** Under way, not in port. */
  out: boolean;
}

/** Ports by owner and zone, for a home given as a zone. */
const BERTHS: Readonly<Record<string, string>> = {
  "JPN EJP": "yokosuka",
  "JPN PHS": "kure",
  "JPN ECS": "sasebo",
  "JPN TSH": "sasebo",
  "JPN SOJ": "maizuru",
  "JPN TSU": "ominato",
  "JPN MIY": "naha",
  "JPN SEN": "naha",
  "CHN YEL": "qingdao",
  "CHN ECS": "shanghai",
  "CHN SCN": "sanya",
  "CHN SCS": "sanya",
  "RUS SOJ": "vladivostok",
  "USA EJP": "yokosuka",
  "USA SIC": "guam",
  "USA PHS": "guam",
  "KOR TSH": "busan",
  "TWN TWS": "kaohsiung",
};

export function fleetsOf(board: Board, chart: Chart, sailing: ReadonlyMap<string, XY>): Fleet[] {
  const roles = new Map(board.actors.map(({ id, role }) => [id, role]));
  const fleets = new Map<string, Fleet>();
  for (const ship of board.ships) {
    const moving = sailing.get(ship.id);
    const out = moving !== undefined || ship.phase === "sortie";
    const spot = moving ?? (out ? zoneSpot(chart, ship.zone) : berth(chart, ship));
    if (!spot) continue;
    const ghost = !moving && (ship.phase === "absent" || ship.phase === "building");
    const where = moving ? ship.id : `${Math.round(spot.x)},${Math.round(spot.y)}`;
    const key = `${ship.owner} ${where} ${ghost ? "ghost" : ""}`;
    const fleet = fleets.get(key) ?? { key, owner: ship.owner, ships: [], looks: [], at: spot, out };
    fleet.ships.push(ship);
    fleet.looks.push({ outline: outlineOf(ship.owner, roles.get(ship.owner)), type: ship.type, ghost });
    fleets.set(key, fleet);
  }
  return [...fleets.values()];
}

function zoneSpot(chart: Chart, id: string): XY | null {
  return chart.zones.find((zone) => zone.id === id)?.ships ?? null;
}

function berth(chart: Chart, ship: BoardShip): XY | null {
  const port = PORTS[ship.home.toLowerCase()] ?? PORTS[BERTHS[`${ship.owner} ${ship.home}`] ?? ""];
  return port ? project(port) : (zoneSpot(chart, ship.home) ?? zoneSpot(chart, ship.zone));
}

function outlineOf(owner: string, role: Role | undefined): Look["outline"] {
  if (role === "tokyo" || owner === "JPN") return "tokyo";
  return role === "beijing" || role === "washington" || role === "moscow" ? role : "other";
}
