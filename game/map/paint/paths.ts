import type { Chart, Line, Shape } from "../model/chart.ts";
import type { XY } from "../model/projection.ts";
import { type Box, meets } from "../model/view.ts";

/** The chart's shapes as canvas paths in chart units, made once. */
export interface Inked {
  box: Box;
  path: Path2D;
}

export interface Paths {
  lands: { id: string; shapes: (Inked & { hatched: boolean })[] }[];
  coast: Inked[];
  borders: Inked[];
  shore: Inked[];
  graticule: Inked[];
  zones: (Inked & { id: string })[];
}

export function makePaths(chart: Chart): Paths {
  return {
    lands: chart.lands.map(({ id, shapes }) => ({
      id,
      shapes: shapes.map((shape) => ({ box: shape.box, path: closed(shape), hatched: shape.hatched })),
    })),
    coast: chart.coast.map(open),
    borders: chart.borders.map(open),
    shore: chart.shore.map(open),
    graticule: chart.graticule.map(open),
    zones: chart.zones.map((zone) => ({ id: zone.id, box: zone.box, path: closed(zone) })),
  };
}

/** One path of all that meets the box: a single stroke, so that translucent ends do not show. */
export function together(items: readonly Inked[], box: Box): Path2D {
  const path = new Path2D();
  for (const item of items) if (meets(item.box, box)) path.addPath(item.path);
  return path;
}

export function trace(pen: CanvasRenderingContext2D | Path2D, points: readonly XY[]): void {
  points.forEach(({ x, y }, i) => {
    if (i === 0) pen.moveTo(x, y);
    else pen.lineTo(x, y);
  });
}

function closed({ rings }: Shape): Path2D {
  const path = new Path2D();
  for (const ring of rings) {
    trace(path, ring);
    path.closePath();
  }
  return path;
}

function open({ points, box }: Line): Inked {
  const path = new Path2D();
  trace(path, points);
  return { box, path };
}
