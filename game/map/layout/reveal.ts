import type { Selection } from "../../session/types.ts";
import { EDGE_TAGS, NAMES, SEATS } from "../../world/geography/places.ts";
import type { Chart } from "../model/chart.ts";
import { shipSpot, sightSpot } from "../model/fleet.ts";
import { project, type XY } from "../model/projection.ts";
import type { Shown } from "../model/shown.ts";
import { type Box, panBy, toScreen, type View } from "../model/view.ts";
import { spotOf } from "./banners.ts";

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
  if (kind === "situation") {
    const found = shown?.board.situations.find((each) => each.id === id);
    return found ? spotOf(chart, found.at, found.sea) : null;
  }
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

/** The sides of the map that nothing lies over, px. A slip of paper in a corner is no side. */
export function openSides(view: View, covers: readonly Box[]): { left: number; right: number } {
  const sides = covers.filter(({ h }) => h >= view.height * TALL);
  return {
    left: Math.max(0, ...sides.filter(({ x }) => x <= 1).map(({ x, w }) => x + w)),
    right: Math.min(view.width, ...sides.filter(({ x }) => x > 1).map(({ x }) => x)),
  };
}

/**
 * The view moved as little as brings a place in sight, clear of what the page has laid over the map's sides; null
 * where it is in sight already, or there is no room to bring it to.
 */
export function reveal(view: View, at: XY, covers: readonly Box[]): View | null {
  const { left, right } = openSides(view, covers);
  if (right - left < NARROW) return null;
  const { x, y } = toScreen(view, at);
  const dx = into(x, left + BERTH.x, right - BERTH.x) - x;
  const dy = into(y, BERTH.y, view.height - BERTH.y) - y;
  if (Math.abs(dx) < 1 && Math.abs(dy) < 1) return null;
  return panBy(view, dx, dy);
}

/** What the revealer needs of the map’s model. */
export interface Covered {
  /** The view in which the chosen subject is in sight, from this one; null if it is, or may not be looked for. */
  viewRevealing(laidOver: boolean, from: View): View | null;
  readonly covers: readonly Box[];
}
export interface Camera {
  /** Where the view is, or is gliding to. */
  readonly goal: View;
  glide(to: View): void;
}

/**
 * Brings what the desk has chosen out from under what lies over the map. Once nothing lies there any more, and no hand
 * has moved the map meanwhile, it goes back to where it was.
 */
export class Revealer {
  private moved: { from: View; to: View } | null = null;
  private open = { left: 0, right: Infinity };

  constructor(
    private readonly camera: Camera,
    private readonly model: Covered,
  ) {}

  /** The desk has chosen something else. */
  chosen(): void {
    this.reveal(false);
  }

  /** Something has been laid over the map, or taken away. */
  covered(): void {
    const { camera, moved, open } = this;
    const now = openSides(camera.goal, this.model.covers);
    this.open = now;
    if (this.model.covers.length === 0) {
      this.moved = null;
      // Only the place: the map may have another size by now.
      if (moved && same(camera.goal, moved.to))
        camera.glide({ ...camera.goal, x: moved.from.x, y: moved.from.y });
      return;
    }
    if (now.left > open.left || now.right < Math.min(open.right, camera.goal.width)) this.reveal(true);
  }

  private reveal(laidOver: boolean): void {
    const { camera, moved, model } = this;
    const from = camera.goal;
    const to = model.viewRevealing(laidOver, from);
    if (!to) return;
    this.moved =
      model.covers.length === 0 ? null : { from: moved && same(from, moved.to) ? moved.from : from, to };
    camera.glide(to);
  }
}

function same(a: View, b: View): boolean {
  return a.k === b.k && Math.hypot(a.x - b.x, a.y - b.y) * a.k < 1;
}

function into(n: number, low: number, high: number): number {
  return low > high ? n : Math.min(Math.max(n, low), high);
}
