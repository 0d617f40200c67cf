import { writeFileSync } from "node:fs";
import { geoAzimuthalEqualArea } from "d3-geo";
import { readGeography } from "../../game/world/geography/land.ts";

/**
 * Writes `game/desk/title/coast.ts`: the chart's coast with few points, drawn behind the name of the game and where
 * the chart is about to be drawn. `npx tsx assets/make/titlecoast.ts`, after a change of the coast file.
 */
const WIDTH = 1366;
const HEIGHT = 700;
/** Units a step must have, and square units an island, to be kept. */
const STEP = 2.3;
const LEAST = 7;

type Point = readonly [x: number, y: number];

const projection = geoAzimuthalEqualArea().rotate([-128, -10]).scale(700).translate([960, 428]);

const sides: ((p: Point) => number)[] = [
  ([x]) => x + 20,
  ([x]) => WIDTH + 20 - x,
  ([, y]) => y + 20,
  ([, y]) => HEIGHT + 20 - y,
];

/** The part of a ring within the picture and a little round it (Sutherland and Hodgman's way). */
function clip(ring: Point[]): Point[] {
  return sides.reduce<Point[]>((points, inside) => {
    return points.flatMap((b, i) => {
      const a = points.at(i - 1) ?? b;
      const [da, db] = [inside(a), inside(b)];
      const t = da / (da - db);
      const cut: Point = [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
      if (db >= 0) return da >= 0 ? [b] : [cut, b];
      return da >= 0 ? [cut] : [];
    });
  }, ring);
}

function thin(ring: Point[]): Point[] {
  let last: Point = [Infinity, Infinity];
  return ring.filter((p) => {
    const far = Math.hypot(p[0] - last[0], p[1] - last[1]) >= STEP;
    if (far) last = p;
    return far;
  });
}

function area(ring: Point[]): number {
  const doubled = ring.reduce((sum, [x, y], i) => {
    const [px, py] = ring.at(i - 1) ?? [x, y];
    return sum + px * y - x * py;
  }, 0);
  return Math.abs(doubled / 2);
}

function pathOf(polygons: readonly (readonly (readonly Point[])[])[]): string {
  const rings = polygons.flatMap((polygon) => {
    const outer = polygon[0] ?? [];
    const projected = outer.flatMap((p) => {
      const at = projection([p[0], p[1]]);
      return at ? [at as Point] : [];
    });
    const kept = thin(clip(projected));
    return kept.length > 2 && area(kept) >= LEAST ? [kept] : [];
  });
  return rings
    .map((ring) => {
      let [px, py] = [0, 0];
      const steps = ring.map(([x, y], i) => {
        const [rx, ry] = [Math.round(x), Math.round(y)];
        const step = i === 0 ? `M${rx} ${ry}` : `${rx - px} ${ry - py}`;
        [px, py] = [rx, ry];
        return i === 1 ? `l${step}` : step;
      });
      return `${steps.join(" ").replace(/ -/g, "-")}z`;
    })
    .join("");
}

const { lands } = readGeography();
const japan = lands.filter((l) => l.id === "JPN").flatMap((l) => l.polygons);
const other = lands.filter((l) => l.id !== "JPN").flatMap((l) => l.polygons);

writeFileSync(
  "game/desk/title/coast.ts",
  `/** The coast with few points, from the chart's own geography; written by assets/make/titlecoast.ts. */
export const COAST = {
  box: "0 0 ${WIDTH} ${HEIGHT}",
  japan:
    "${pathOf(japan)}",
  other:
    "${pathOf(other)}",
};
`,
);
