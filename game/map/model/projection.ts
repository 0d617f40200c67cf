import { geoAzimuthalEqualArea, geoInterpolate } from "d3-geo";
import type { LonLat } from "../../world/geography/land.ts";

/** A point of the chart: 1000 units a radian, or of the screen: CSS pixels from the map's corner. */
export interface XY {
  x: number;
  y: number;
}

const chart = geoAzimuthalEqualArea().rotate([-135, -10]).scale(1000).translate([0, 0]);

export function project([lon, lat]: LonLat): XY {
  const at = chart([lon, lat]);
  // Only the antipode (45° W, 10° S) has no place, and nothing of ours lies there.
  return at === null ? { x: 0, y: 0 } : { x: at[0], y: at[1] };
}

export function unproject({ x, y }: XY): LonLat {
  const at = chart.invert?.([x, y]);
  return at ? [at[0], at[1]] : [0, 0];
}

/** A straight edge in degrees is a curve on the chart: cut long ones so that they bend. */
export function projectRing(ring: readonly LonLat[], step = 2): XY[] {
  const out: XY[] = [];
  ring.forEach((a, i) => {
    const b = ring[(i + 1) % ring.length] ?? a;
    const pieces = Math.max(1, Math.ceil(Math.max(Math.abs(b[0] - a[0]), Math.abs(b[1] - a[1])) / step));
    for (let n = 0; n < pieces; n++) {
      const t = n / pieces;
      out.push(project([a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t]));
    }
  });
  return out;
}

/** Great circle between two places, `pieces` + 1 points. */
export function course(from: LonLat, to: LonLat, pieces = 12): XY[] {
  const at = geoInterpolate([from[0], from[1]], [to[0], to[1]]);
  return Array.from({ length: pieces + 1 }, (_, i) => project(at(i / pieces)));
}
