import { PASSAGES } from "../../world/geography/zones.ts";
import type { Chart } from "../model/chart.ts";
import { project, type XY } from "../model/projection.ts";

/** Waypoints of a voyage through zones, passages between them included. */
export function waypoints(chart: Chart, path: readonly string[]): XY[] {
  const out: XY[] = [];
  path.forEach((id, i) => {
    const zone = chart.zones.find((z) => z.id === id);
    if (!zone) return;
    const before = path[i - 1];
    if (before !== undefined) {
      const [first, second] = [before, id].sort();
      const between = (PASSAGES[`${first}|${second}`] ?? []).map(project);
      out.push(...(first === before ? between : between.reverse()));
    }
    out.push(zone.ships);
  });
  return out;
}

/** A smooth line through the points (Catmull–Rom), evenly enough spaced for dots and tweens. */
export function spline(points: readonly XY[], pieces = 10): XY[] {
  if (points.length < 2) return [...points];
  const out: XY[] = [];
  for (let i = 0; i + 1 < points.length; i++) {
    const p1 = points[i] as XY;
    const p2 = points[i + 1] as XY;
    const p0 = points[i - 1] ?? p1;
    const p3 = points[i + 2] ?? p2;
    for (let n = 0; n < pieces; n++) {
      const t = n / pieces;
      out.push({ x: curve(p0.x, p1.x, p2.x, p3.x, t), y: curve(p0.y, p1.y, p2.y, p3.y, t) });
    }
  }
  out.push(points.at(-1) as XY);
  return out;
}

/** The point a share of the way along a polyline, by length. */
export function along(points: readonly XY[], share: number): XY {
  const lengths = points.map((p, i) => {
    const before = points[i - 1];
    return before ? Math.hypot(p.x - before.x, p.y - before.y) : 0;
  });
  let left = lengths.reduce((a, b) => a + b, 0) * Math.min(1, Math.max(0, share));
  for (let i = 1; i < points.length; i++) {
    const length = lengths[i] ?? 0;
    const a = points[i - 1] as XY;
    const b = points[i] as XY;
    if (left <= length && length > 0) {
      const t = left / length;
      return { x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t };
    }
    left -= length;
  }
  return points.at(-1) ?? { x: 0, y: 0 };
}

/** A bowed line from a to b: `bow` is its height as a share of the length, positive to the right of travel. */
export function bowed(a: XY, b: XY, bow: number, pieces = 24): XY[] {
  const mid = { x: (a.x + b.x) / 2 - (b.y - a.y) * bow, y: (a.y + b.y) / 2 + (b.x - a.x) * bow };
  return Array.from({ length: pieces + 1 }, (_, i) => {
    const t = i / pieces;
    const u = 1 - t;
    return {
      x: u * u * a.x + 2 * u * t * mid.x + t * t * b.x,
      y: u * u * a.y + 2 * u * t * mid.y + t * t * b.y,
    };
  });
}

/** A cubic curve through its two ends. */
export function bezier(a: XY, b: XY, c: XY, d: XY, pieces = 24): XY[] {
  return Array.from({ length: pieces + 1 }, (_, i) => {
    const t = i / pieces;
    const u = 1 - t;
    const [p, q, r, s] = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t];
    return { x: p * a.x + q * b.x + r * c.x + s * d.x, y: p * a.y + q * b.y + r * c.y + s * d.y };
  });
}

function curve(a: number, b: number, c: number, d: number, t: number): number {
  return (
    0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t * t * t)
  );
}
