/**
 * Builds game/world/geography/land.json from Natural Earth 50m (world-atlas): arcs stored once, simplified,
 * and each land as rings of arc numbers, so that shared borders are drawn once and fit without gaps.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";

interface Topology {
  transform: { scale: [number, number]; translate: [number, number] };
  arcs: [number, number][][];
  objects: { countries: { geometries: Geometry[] } };
}
type Geometry =
  | { type: "Polygon"; id?: string; properties: { name: string }; arcs: number[][] }
  | { type: "MultiPolygon"; id?: string; properties: { name: string }; arcs: number[][][] };
type Point = [number, number];
interface Piece {
  land: string;
  rings: number[][];
}

/** Steps a degree in the committed file: 1/50° is about 2 km. */
const GRID = 50;
/** What panning can ever show, with a margin. */
const SEEN = { west: 58, east: 184, south: -48, north: 63 };

/** ISO 3166 numbers to the ids of the game. Everything else in sight is drawn but not in play. */
const ACTORS: Record<string, string> = {
  "392": "JPN",
  "156": "CHN",
  "344": "CHN",
  "446": "CHN",
  "643": "RUS",
  "408": "PRK",
  "804": "UKR",
  "158": "TWN",
  "410": "KOR",
  "608": "PHL",
  "704": "VNM",
  "360": "IDN",
  "458": "MYS",
  "702": "SGP",
  "764": "THA",
  "356": "IND",
  "036": "AUS",
  "316": "USA",
  "580": "USA",
  "598": "PIC",
  "090": "PIC",
  "585": "PIC",
  "583": "PIC",
  "242": "PIC",
  "548": "PIC",
  "584": "PIC",
  "520": "PIC",
  "296": "PIC",
  "776": "PIC",
  "882": "PIC",
  "798": "PIC",
};

const source = createRequire(import.meta.url).resolve("world-atlas/countries-50m.json");
const topology = JSON.parse(readFileSync(source, "utf8")) as Topology;
const arcs = topology.arcs.map(decode);

const pieces: Piece[] = [];
const occupied: number[][][] = [];
let crimea = 0;
for (const geometry of topology.objects.countries.geometries) {
  if (geometry.arcs === undefined) continue;
  const polygons = geometry.type === "Polygon" ? [geometry.arcs] : geometry.arcs;
  const home = ACTORS[geometry.id ?? ""] ?? "OTHER";
  for (const rings of polygons) {
    const box = boxOf(rings);
    let land = home;
    if (home === "RUS" && within(box, 32, 37, 44, 46.5)) {
      // Natural Earth follows control, the game follows law: Crimea is Ukraine's.
      land = "UKR";
      crimea += 1;
      occupied.push(rings);
    } else if (home === "RUS" && within(box, 145.3, 149, 43.3, 45.6)) {
      land = "NTR";
    }
    if (land !== "UKR" && !inSight(box)) continue;
    if (land === "OTHER" && span(box) < 0.12) continue;
    pieces.push({ land, rings });
  }
}
if (crimea !== 1) throw new Error(`expected one polygon of Crimea, found ${crimea}`);

const users = new Map<number, Set<string>>();
const uses = new Map<number, number>();
for (const piece of pieces) {
  // Lands out of play keep their mutual borders, so each counts by its own polygon set there.
  for (const ring of piece.rings) {
    for (const arc of ring) {
      const at = arc < 0 ? ~arc : arc;
      const set = users.get(at) ?? new Set();
      set.add(piece.land);
      users.set(at, set);
      uses.set(at, (uses.get(at) ?? 0) + 1);
    }
  }
}

const number = new Map<number, number>();
const outArcs: number[][] = [];
const coast: number[] = [];
const borders: number[] = [];
for (const [at, set] of users) {
  const points = simplify(arcs[at] ?? []);
  const index = outArcs.length;
  number.set(at, index);
  outArcs.push(encode(points));
  if (!points.some((p) => seen(p))) continue;
  const both = (uses.get(at) ?? 0) > 1;
  if (!both) {
    if (!points.every(([lon]) => Math.abs(lon) > 179.9)) coast.push(index);
  } else if (set.size > 1 || set.has("OTHER")) borders.push(index);
}

const lands: Record<string, number[][][]> = {};
const hatched: Record<string, number[]> = {};
for (const { land, rings } of pieces) {
  lands[land] ??= [];
  const list = lands[land];
  if (occupied.includes(rings)) {
    hatched[land] ??= [];
    hatched[land].push(list.length);
  }
  const kept = rings
    .map((ring) => ring.map((arc) => (arc < 0 ? ~(number.get(~arc) ?? 0) : (number.get(arc) ?? 0))))
    .filter((_, i) => i === 0 || span(boxOf([rings[i] ?? []])) > 0.15);
  list.push(kept);
}
hatched.NTR = (lands.NTR ?? []).map((_, i) => i);

const target = new URL("../../game/world/geography/", import.meta.url);
mkdirSync(target, { recursive: true });
const text = JSON.stringify({ grid: GRID, arcs: outArcs, lands, coast, borders, hatched });
writeFileSync(new URL("land.json", target), `${text}\n`);
const points = outArcs.reduce((n, arc) => n + arc.length / 2, 0);
process.stdout.write(`land.json: ${text.length} bytes, ${outArcs.length} arcs, ${points} points\n`);

function decode(arc: [number, number][]): Point[] {
  const { scale, translate } = topology.transform;
  let x = 0;
  let y = 0;
  return arc.map(([dx, dy]) => {
    x += dx;
    y += dy;
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
  });
}

function encode(points: Point[]): number[] {
  const out: number[] = [];
  let lastX = 0;
  let lastY = 0;
  points.forEach(([lon, lat], i) => {
    const x = Math.round(lon * GRID);
    const y = Math.round(lat * GRID);
    // Ends always stay: rings meet there.
    if (i > 0 && i < points.length - 1 && x === lastX && y === lastY) return;
    out.push(x - lastX, y - lastY);
    lastX = x;
    lastY = y;
  });
  return out;
}

/** Visvalingam: drops the point that spans the smallest triangle until all are worth keeping. */
function simplify(points: Point[]): Point[] {
  const kept = [...points];
  const least = kept[0]?.[0] === kept.at(-1)?.[0] && kept[0]?.[1] === kept.at(-1)?.[1] ? 5 : 2;
  while (kept.length > least) {
    let at = -1;
    let worst = 1;
    for (let i = 1; i < kept.length - 1; i++) {
      const worth = triangle(kept[i - 1] as Point, kept[i] as Point, kept[i + 1] as Point);
      if (worth < worst) {
        worst = worth;
        at = i;
      }
    }
    if (at < 0) break;
    kept.splice(at, 1);
  }
  return kept;
}

/** Area as a multiple of what is worth keeping there: fine in the theatre, coarse out of sight. */
function triangle(a: Point, b: Point, c: Point): number {
  const stretch = Math.cos((b[1] * Math.PI) / 180);
  const area = Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) * stretch * 0.5;
  const [lon, lat] = b;
  const theatre = lon > 95 && lon < 160 && lat > -12 && lat < 56;
  if (theatre) return area / 0.0007;
  const crimean = lon > 30 && lon < 38 && lat > 43.5 && lat < 47.5;
  return area / (seen(b) || crimean ? 0.008 : 1.5);
}

function seen([lon, lat]: Point): boolean {
  return lon > SEEN.west && lon < SEEN.east && lat > SEEN.south && lat < SEEN.north;
}

function boxOf(rings: number[][]): [number, number, number, number] {
  const box: [number, number, number, number] = [999, 999, -999, -999];
  for (const arc of rings[0] ?? []) {
    for (const [x, y] of arcs[arc < 0 ? ~arc : arc] ?? []) {
      box[0] = Math.min(box[0], x);
      box[1] = Math.min(box[1], y);
      box[2] = Math.max(box[2], x);
      box[3] = Math.max(box[3], y);
    }
  }
  return box;
}

function within(box: number[], west: number, east: number, south: number, north: number): boolean {
  const [w = 0, s = 0, e = 0, n = 0] = box;
  return w > west && e < east && s > south && n < north;
}

function inSight([w, s, e, n]: [number, number, number, number]): boolean {
  return e > SEEN.west && w < SEEN.east && n > SEEN.south && s < SEEN.north;
}

function span([w, s, e, n]: [number, number, number, number]): number {
  return Math.max(e - w, n - s);
}
