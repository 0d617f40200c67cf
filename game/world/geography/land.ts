import file from "./land.json";

/**
 * Coasts and borders (Natural Earth 50m through world-atlas, public domain; built by assets/make/coast.ts).
 * Arcs are stored once, as steps of 1/`grid` degree; a ring is a list of arc numbers, `~n` for one run backwards.
 */
export type LonLat = readonly [lon: number, lat: number];

export interface Land {
  /** An actor's id, `NTR` for the Northern Territories, or `OTHER` for land that is not in play. */
  id: string;
  /** Polygons, each its outer ring and then its holes. */
  polygons: LonLat[][][];
  /** Polygons drawn hatched: disputed, or occupied. */
  hatched: readonly number[];
}

export interface Geography {
  lands: Land[];
  coast: LonLat[][];
  borders: LonLat[][];
}

interface LandFile {
  grid: number;
  arcs: number[][];
  lands: Record<string, number[][][]>;
  coast: number[];
  borders: number[];
  hatched: Record<string, number[]>;
}

export function readGeography(): Geography {
  const data: LandFile = file;
  const arcs = data.arcs.map((arc) => unpack(arc, data.grid));
  const arc = (index: number): LonLat[] => arcs[index] ?? [];
  const ring = (indices: number[]): LonLat[] => {
    const out: LonLat[] = [];
    for (const index of indices) {
      const points = index < 0 ? [...arc(~index)].reverse() : arc(index);
      // Neighbouring arcs share their end point.
      out.push(...(out.length > 0 ? points.slice(1) : points));
    }
    return out;
  };
  return {
    lands: Object.entries(data.lands).map(([id, polygons]) => ({
      id,
      polygons: polygons.map((rings) => rings.map(ring)),
      hatched: data.hatched[id] ?? [],
    })),
    coast: data.coast.map(arc),
    borders: data.borders.map(arc),
  };
}

function unpack(steps: number[], grid: number): LonLat[] {
  const out: LonLat[] = [];
  let x = 0;
  let y = 0;
  for (let i = 0; i + 1 < steps.length; i += 2) {
    x += steps[i] ?? 0;
    y += steps[i + 1] ?? 0;
    out.push([x / grid, y / grid]);
  }
  return out;
}

/** Even-odd test on longitude and latitude, good for anything that does not hold a pole. */
export function holds(polygon: readonly (readonly LonLat[])[], [lon, lat]: LonLat): boolean {
  let inside = false;
  for (const ring of polygon) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const a = ring[i];
      const b = ring[j];
      if (a === undefined || b === undefined) continue;
      if (a[1] > lat !== b[1] > lat && lon < ((b[0] - a[0]) * (lat - a[1])) / (b[1] - a[1]) + a[0]) {
        inside = !inside;
      }
    }
  }
  return inside;
}
