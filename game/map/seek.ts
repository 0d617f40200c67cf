import type { Selection } from "../session/types.ts";
import { EDGE_TAGS, NAMES, SEATS } from "../world/geography/places.ts";
import type { Chart } from "./chart.ts";
import { shipSpot, sightSpot } from "./fleet.ts";
import { project, type XY } from "./projection.ts";
import type { Shown } from "./shown.ts";
import { type Box, panBy, toScreen, type View } from "./view.ts";

/** Room that a place gets between itself and whatever hides what lies beyond, px. */
const BERTH = { x: 90, y: 70 };
/** Less of the map than this in sight is no place to bring anything to: a sheet covers it, px. */
const NARROW = 240;
/** So much of the map's height is covered by what counts as its side. */
const TALL = 0.6;

/** Where on the chart a subject lies, in chart units; null for one that an edge tag stands for, or none. */
export function placeOf(selection: Selection | null, chart: Chart, shown: Shown | null): XY | null {
  if (!selection) return null;
  const { kind, id } = selection;
  if (kind === "zone") return chart.zones.find((zone) => zone.id === id)?.ships ?? null;
  if (kind === "ship") {
    const ship = shown?.board.ships.find((each) => each.id === id);
    if (ship) return shipSpot(chart, ship);
    const sight = shown?.board.sights.find((each) => each.id === id);
    return sight ? sightSpot(chart, sight) : null;
  }
  if (kind !== "actor" || EDGE_TAGS.some((tag) => tag.id === id)) return null;
  const at = NAMES[id]?.at ?? SEATS[id];
  return at ? project(at) : null;
}

/**
 * The view moved as little as brings a place in sight, clear of what the page has laid over the map's sides; null
 * where it is in sight already, or there is no room to bring it to.
 */
export function seek(view: View, at: XY, covers: readonly Box[]): View | null {
  const sides = covers.filter(({ h }) => h >= view.height * TALL);
  const left = Math.max(0, ...sides.filter(({ x }) => x <= 1).map(({ x, w }) => x + w));
  const right = Math.min(view.width, ...sides.filter(({ x }) => x > 1).map(({ x }) => x));
  if (right - left < NARROW) return null;
  const { x, y } = toScreen(view, at);
  const dx = into(x, left + BERTH.x, right - BERTH.x) - x;
  const dy = into(y, BERTH.y, view.height - BERTH.y) - y;
  if (Math.abs(dx) < 1 && Math.abs(dy) < 1) return null;
  return panBy(view, dx, dy);
}

function into(n: number, low: number, high: number): number {
  return low > high ? n : Math.min(Math.max(n, low), high);
}
