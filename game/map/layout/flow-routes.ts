import { SEATS } from "../../world/geography/places.ts";
import type { Chart } from "../model/chart.ts";
import { fleetsOf } from "../model/fleet.ts";
import type { Flow, flowsOf } from "../model/flows.ts";
import { project, type XY } from "../model/projection.ts";
import type { Shown } from "../model/shown.ts";
import { toScreen, type View } from "../model/view.ts";
import { bezier, bowed } from "./routes.ts";
import { type Tag, tagEnd, tagOf } from "./tags.ts";

export interface RoutedFlow {
  flow: Flow;
  points: XY[];
}

/** Degrees that two lines should lie apart where they leave Tokyo, and the most that all of them may fan out. */
const APART = 9;
const FAN = 150;
/** Degrees by which a line sets out beside its straight course: over the ocean, or north over the land. */
const BOW = 11;
const OCEAN = 240;

export function seatOfTokyo(view: View): XY {
  return toScreen(view, project(SEATS.JPN ?? [139.75, 35.68]));
}

/** Lines from Tokyo to each end. They leave in a fan, so that a dozen towards the south do not run as one. */
export function routeFlows(
  { chart, view, shown }: { chart: Chart; view: View; shown: Shown },
  flows: ReturnType<typeof flowsOf>,
  tags: readonly Tag[],
): RoutedFlow[] {
  const from = seatOfTokyo(view);
  const planned: RoutedFlow[] = [];
  const ends: { flow: Flow; to: XY; angle: number }[] = [];
  for (const flow of flows) {
    if (flow.kind === "plan") {
      const ship = shown.board.ships.find(({ id }) => id === flow.ship);
      const fleet = fleetsOf(shown.board, chart, new Map()).find(({ ships }) => ship && ships.includes(ship));
      const to = chart.zones.find(({ id }) => id === flow.to)?.ships;
      if (fleet && to)
        planned.push({ flow, points: bowed(toScreen(view, fleet.at), toScreen(view, to), -0.12) });
      continue;
    }
    const tag = tagOf(tags, flow.to);
    const seat = SEATS[flow.to];
    if (!seat || flow.to === "JPN") continue;
    const to = tag ? tagEnd(tag) : toScreen(view, project(seat));
    // Measured from due east over south, so that the gap in the ring lies in the north, where nothing goes.
    const turn = Math.atan2(to.y - from.y, to.x - from.x);
    const angle = ((turn * 180) / Math.PI + 450) % 360;
    ends.push({ flow, to, angle: angle + (angle < OCEAN ? -BOW : BOW) });
  }
  ends.sort((a, b) => a.angle - b.angle || (a.flow.kind < b.flow.kind ? -1 : 1));
  const headings = spread(
    ends.map(({ angle }) => angle),
    Math.min(APART, FAN / Math.max(1, ends.length)),
  );
  const routed = ends.map(({ flow, to, angle }, i) => {
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    const heading = (((headings[i] ?? angle) - 90) * Math.PI) / 180;
    const reach = length * 0.42;
    const out = { x: from.x + Math.cos(heading) * reach, y: from.y + Math.sin(heading) * reach };
    const near = { x: to.x + (from.x - to.x) * 0.28, y: to.y + (from.y - to.y) * 0.28 };
    return { flow, points: bezier(from, out, near, to) };
  });
  return [...routed, ...planned];
}

/** Moves sorted angles as little as may be so that neighbours lie `apart` (pooling those that would collide). */
export function spread(angles: readonly number[], apart: number): number[] {
  const pools: { sum: number; count: number }[] = [];
  angles.forEach((angle, i) => {
    pools.push({ sum: angle - i * apart, count: 1 });
    for (;;) {
      const last = pools.at(-1);
      const before = pools.at(-2);
      if (!last || !before || before.sum / before.count <= last.sum / last.count) break;
      pools.splice(-2, 2, { sum: before.sum + last.sum, count: before.count + last.count });
    }
  });
  return pools
    .flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count))
    .map((base, i) => base + i * apart);
}
