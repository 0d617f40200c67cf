import type { Chart, Shape } from "./chart.ts";
import type { XY } from "./projection.ts";
import { type Box, toChart, type View } from "./view.ts";

export interface Hit {
  kind: "situation" | "actor" | "zone" | "ship";
  id: string;
}

/** A thing on screen that answers before land and sea do: a banner, a token, a beam, a label, a tag. */
export interface HitBox extends Hit {
  box: Box;
}

/** Lands that are drawn but never answer. */
const SILENT = new Set(["OTHER", "NTR"]);

/** What lies under a point of the screen, top-most first; `slack` widens small things for a finger. */
export function hitTest(chart: Chart, view: View, boxes: readonly HitBox[], at: XY, slack = 0): Hit | null {
  const order = { situation: 0, ship: 1, zone: 2, actor: 3 };
  const found = boxes
    .filter(({ box }) => insideBox(at, box, 0))
    .sort((a, b) => order[a.kind] - order[b.kind] || nearer(at, a, b))[0];
  const near = found ?? (slack > 0 ? boxes.find(({ box }) => insideBox(at, box, slack)) : undefined);
  if (near) return { kind: near.kind, id: near.id };
  const point = toChart(view, at);
  const land = landAt(chart, point);
  if (land) return SILENT.has(land) ? null : { kind: "actor", id: land };
  const zone = zoneAt(chart, point);
  return zone ? { kind: "zone", id: zone } : null;
}

/** Banners side by side are narrower than what answers for them: the nearer one is meant. Of tokens the upper one is. */
function nearer({ x }: XY, a: HitBox, b: HitBox): number {
  if (a.kind !== "situation") return 0;
  const far = ({ box }: HitBox): number => Math.abs(box.x + box.w / 2 - x);
  return far(a) - far(b);
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

export function insideShape(shape: Shape, at: XY): boolean {
  if (!insideBox(at, shape.box, 0)) return false;
  let inside = false;
  // A ray to the right meets only sides at its own height.
  for (const { a, b } of sidesAt(shape, at.y)) {
    if (a.y > at.y !== b.y > at.y && at.x < ((b.x - a.x) * (at.y - a.y)) / (b.y - a.y) + a.x)
      inside = !inside;
  }
  return inside;
}

interface Side {
  a: XY;
  b: XY;
}

/** The sides of a shape by height: a continent has thousands, and placing names asks for it at every turn. */
const layered = new WeakMap<Shape, Side[][]>();
/** Sides a layer holds, about. */
const THICK = 6;

function sidesAt(shape: Shape, y: number): readonly Side[] {
  let layers = layered.get(shape);
  if (!layers) {
    layers = layersOf(shape);
    layered.set(shape, layers);
  }
  return layers[layerOf(shape, layers.length, y)] ?? [];
}

function layersOf(shape: Shape): Side[][] {
  const sides = shape.rings.flatMap((ring) =>
    ring.flatMap((a, i): Side[] => {
      const b = ring[i === 0 ? ring.length - 1 : i - 1];
      return b ? [{ a, b }] : [];
    }),
  );
  const layers: Side[][] = Array.from({ length: Math.max(1, Math.ceil(sides.length / THICK)) }, () => []);
  for (const side of sides) {
    const last = layerOf(shape, layers.length, Math.max(side.a.y, side.b.y));
    for (let n = layerOf(shape, layers.length, Math.min(side.a.y, side.b.y)); n <= last; n++)
      layers[n]?.push(side);
  }
  return layers;
}

function layerOf({ box }: Shape, count: number, y: number): number {
  const at = Math.floor(((y - box.y) / Math.max(box.h, Number.MIN_VALUE)) * count);
  return Math.min(count - 1, Math.max(0, at));
}
