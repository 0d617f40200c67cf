import type { Chart, Shape } from "./chart.ts";
import type { XY } from "./projection.ts";
import { type Box, toChart, type View } from "./view.ts";

/** A thing on screen that answers before land and sea do: a token, a chip, a label, a tag. */
export interface HitBox {
  kind: "actor" | "zone" | "ship";
  id: string;
  box: Box;
}

export interface Hit {
  kind: "actor" | "zone" | "ship";
  id: string;
}

/** Lands that are drawn but never answer. */
const SILENT = new Set(["OTHER", "NTR"]);

/** What lies under a point of the screen, top-most first; `slack` widens small things for a finger. */
export function hitTest(chart: Chart, view: View, boxes: readonly HitBox[], at: XY, slack = 0): Hit | null {
  const order = { ship: 0, zone: 1, actor: 2 };
  const found = boxes
    .filter(({ box }) => insideBox(at, box, 0))
    .sort((a, b) => order[a.kind] - order[b.kind])[0];
  const near = found ?? (slack > 0 ? boxes.find(({ box }) => insideBox(at, box, slack)) : undefined);
  if (near) return { kind: near.kind, id: near.id };
  const point = toChart(view, at);
  const land = landAt(chart, point);
  if (land) return SILENT.has(land) ? null : { kind: "actor", id: land };
  const zone = zoneAt(chart, point);
  return zone ? { kind: "zone", id: zone } : null;
}

export function landAt(chart: Chart, at: XY): string | null {
  for (const land of chart.lands) {
    if (land.shapes.some((shape) => insideShape(shape, at))) return land.id;
  }
  return null;
}

export function zoneAt(chart: Chart, at: XY): string | null {
  return chart.zones.find((zone) => insideShape(zone, at))?.id ?? null;
}

export function insideBox({ x, y }: XY, box: Box, slack: number): boolean {
  return x >= box.x - slack && x <= box.x + box.w + slack && y >= box.y - slack && y <= box.y + box.h + slack;
}

export function insideShape({ rings, box }: Shape, at: XY): boolean {
  if (!insideBox(at, box, 0)) return false;
  let inside = false;
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const a = ring[i];
      const b = ring[j];
      if (a === undefined || b === undefined) continue;
      if (a.y > at.y !== b.y > at.y && at.x < ((b.x - a.x) * (at.y - a.y)) / (b.y - a.y) + a.x)
        inside = !inside;
    }
  }
  return inside;
}
