import { DISPUTED, ISLANDS } from "../../world/geography/disputed.ts";
import { type LonLat, readGeography } from "../../world/geography/land.ts";
import { ZONES } from "../../world/geography/zones.ts";
import { project, projectRing, type XY } from "./projection.ts";
import { type Box, boxOf } from "./view.ts";

/** Geography projected once. No canvas here: what is drawn and what is tested against are the same points. */
export interface Shape {
  rings: XY[][];
  box: Box;
  hatched: boolean;
}

export interface LandShape {
  id: string;
  shapes: Shape[];
}

export interface Line {
  points: XY[];
  box: Box;
}

export interface ZoneShape extends Shape {
  id: string;
  ships: XY;
  name: XY;
  leader: XY | null;
}

export interface Chart {
  lands: LandShape[];
  coast: Line[];
  borders: Line[];
  /** The coast with few points, for wide soft strokes. */
  shore: Line[];
  zones: ZoneShape[];
  islands: { id: string; at: XY }[];
  disputed: { id: string; at: XY; radius: number }[];
  graticule: Line[];
}

export function makeChart(): Chart {
  const geography = readGeography();
  return {
    lands: geography.lands.map(({ id, polygons, hatched }) => ({
      id,
      shapes: polygons.map((rings, i) => {
        const projected = rings.map((ring) => ring.map(project));
        return { rings: projected, box: boxOf(projected[0] ?? []), hatched: hatched.includes(i) };
      }),
    })),
    coast: geography.coast.map(line),
    borders: geography.borders.map(line),
    shore: geography.coast.map((points) => coarse(line(points))),
    zones: ZONES.map((zone) => {
      const ring = projectRing(zone.ring);
      return {
        id: zone.id,
        rings: [ring],
        box: boxOf(ring),
        hatched: false,
        ships: project(zone.ships),
        name: project(zone.name),
        leader: zone.leader && project(zone.leader),
      };
    }),
    islands: ISLANDS.map(({ id, at }) => ({ id, at: project(at) })),
    disputed: DISPUTED.map(({ id, at, radius }) => ({ id, at: project(at), radius })),
    graticule: graticule(),
  };
}

function line(points: LonLat[]): Line {
  const projected = points.map(project);
  return { points: projected, box: boxOf(projected) };
}

/** Drops points closer than 7 units (4 px at home) to the last one kept. */
function coarse({ points, box }: Line): Line {
  const kept: XY[] = [];
  for (const [i, point] of points.entries()) {
    const last = kept.at(-1);
    const near = last && Math.hypot(point.x - last.x, point.y - last.y) < 7;
    if (!near || i === points.length - 1) kept.push(point);
  }
  return { points: kept, box };
}

function graticule(): Line[] {
  const lines: Line[] = [];
  for (let lon = 40; lon <= 200; lon += 10) {
    lines.push(line(Array.from({ length: 68 }, (_, i): LonLat => [lon, -60 + i * 2])));
  }
  for (let lat = -60; lat <= 70; lat += 10) {
    lines.push(line(Array.from({ length: 81 }, (_, i): LonLat => [40 + i * 2, lat])));
  }
  return lines;
}
