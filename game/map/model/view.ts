import { project, type XY } from "./projection.ts";

/** What part of the chart is on screen: centre in chart units, `k` pixels a unit, size in pixels. */
export interface View {
  x: number;
  y: number;
  k: number;
  width: number;
  height: number;
}

export interface Box {
  x: number;
  y: number;
  w: number;
  h: number;
}

/** A map narrower than this is a phone's; a tablet's lies beside its rail and is narrower than the tablet. */
export const PHONE = 600;
export const ZOOM = { least: 0.75, most: 10, step: 1.5 };

const HOME = extent(100, 157, -3, 47);
/** A phone is too small for all of it: the waters round Japan. */
const HOME_PHONE = extent(106, 149, 3, 45);
const LIMIT = extent(60, 180, -46, 60);

export function homeScale(width: number, height: number): number {
  const box = width < PHONE ? HOME_PHONE : HOME;
  return Math.min(width / box.w, height / box.h);
}

export function homeView(width: number, height: number): View {
  const box = width < PHONE ? HOME_PHONE : HOME;
  const k = homeScale(width, height);
  return { x: box.x + box.w / 2, y: box.y + box.h / 2, k, width, height };
}

/** 1 at the home view. */
export function zoomOf(view: View): number {
  return view.k / homeScale(view.width, view.height);
}

export function toScreen(view: View, at: XY): XY {
  return { x: (at.x - view.x) * view.k + view.width / 2, y: (at.y - view.y) * view.k + view.height / 2 };
}

export function toChart(view: View, at: XY): XY {
  return { x: (at.x - view.width / 2) / view.k + view.x, y: (at.y - view.height / 2) / view.k + view.y };
}

export function clampView(view: View): View {
  const home = homeScale(view.width, view.height);
  const k = Math.min(Math.max(view.k, home * ZOOM.least), home * ZOOM.most);
  const hold = (at: number, low: number, size: number, seen: number): number =>
    seen >= size ? low + size / 2 : Math.min(Math.max(at, low + seen / 2), low + size - seen / 2);
  return {
    ...view,
    k,
    x: hold(view.x, LIMIT.x, LIMIT.w, view.width / k),
    y: hold(view.y, LIMIT.y, LIMIT.h, view.height / k),
  };
}

export function panBy(view: View, dx: number, dy: number): View {
  return clampView({ ...view, x: view.x - dx / view.k, y: view.y - dy / view.k });
}

/** Zooms so that what is under `at` stays there. */
export function zoomAt(view: View, factor: number, at: XY): View {
  const fixed = toChart(view, at);
  const home = homeScale(view.width, view.height);
  const k = Math.min(Math.max(view.k * factor, home * ZOOM.least), home * ZOOM.most);
  return clampView({
    ...view,
    k,
    x: fixed.x - (at.x - view.width / 2) / k,
    y: fixed.y - (at.y - view.height / 2) / k,
  });
}

/** The same place at the same zoom after the host changed size. */
export function resized(view: View, width: number, height: number): View {
  const zoom = zoomOf(view);
  return clampView({ x: view.x, y: view.y, k: homeScale(width, height) * zoom, width, height });
}

/** The chart box on screen, widened by a margin in pixels. */
export function chartBox(view: View, margin = 0): Box {
  const w = (view.width + 2 * margin) / view.k;
  const h = (view.height + 2 * margin) / view.k;
  return { x: view.x - w / 2, y: view.y - h / 2, w, h };
}

/** The chart box under a part of the screen, widened by a margin in pixels. */
export function partBox(view: View, part: Box, margin = 0): Box {
  const { x, y } = toChart(view, { x: part.x - margin, y: part.y - margin });
  return { x, y, w: (part.w + 2 * margin) / view.k, h: (part.h + 2 * margin) / view.k };
}

export function meets(a: Box, b: Box): boolean {
  return a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
}

/** Box of a frame in degrees: its sides are curves, so walk them. */
function extent(west: number, east: number, south: number, north: number): Box {
  const points: XY[] = [];
  for (let t = 0; t <= 1; t += 0.05) {
    const lon = west + (east - west) * t;
    const lat = south + (north - south) * t;
    points.push(project([lon, south]), project([lon, north]), project([west, lat]), project([east, lat]));
  }
  return boxOf(points);
}

export function boxOf(points: readonly XY[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of points) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  }
  return { x: left, y: top, w: right - left, h: bottom - top };
}
