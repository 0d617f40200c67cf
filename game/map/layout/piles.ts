import { type Fleet, fleetsOf, plannedFleets } from "../model/fleet.ts";
import type { XY } from "../model/projection.ts";
import { type Box, toScreen } from "../model/view.ts";
import type { Scene } from "./picture.ts";
import { drift, place, type Wish } from "./placement.ts";

export interface Pile {
  fleet: Fleet;
  /** Tokens and count together: nothing else may lie here. */
  box: Box;
  /** Middle of each token, first at the back. */
  spots: XY[];
  size: number;
  /** Middle of the count's disc, if more than one ship lies here. */
  count: XY | null;
  /** The spot it stands for, if it had to make room. */
  stem: XY | null;
}

export const STACK = 9;
/** Radius of the count's disc. */
export const DISC = 7;
const MOST = 3;

/** On a wall tokens grow with the type. */
const VAST = 8;

export function tokenSize({ touch, step = 0 }: Pick<Scene, "touch" | "step">): number {
  return (touch ? 30 : 25) + (step > VAST ? 2 * step : 0);
}

/** Tokens beside each other; more than one on a spot are stacked, with their number. */
export function placePiles(scene: Scene, frame: Box, obstacles: readonly Box[]): Pile[] {
  const { shown, chart, view, selection } = scene;
  if (!shown) return [];
  const size = tokenSize(scene);
  const moved = new Set(shown.voyages.map(({ ship }) => ship));
  const fleets = [...fleetsOf(shown.board, chart, scene.hidden), ...plannedFleets(shown, chart)];
  const sized = fleets.map((fleet) => {
    const at = toScreen(view, fleet.at);
    const many = fleet.ships.length > 1;
    const extent = size + (Math.min(MOST, fleet.ships.length) - 1) * STACK;
    return { fleet, at, many, extent, w: extent + (many ? DISC + 1 : 0), h: extent + (many ? DISC - 1 : 0) };
  });
  const wishes = sized.map(({ fleet, at, many, extent, w, h }): Wish => {
    const chosen = fleet.ships.some(({ id }) => selection?.kind === "ship" && selection.id === id);
    const start = { x: at.x + fleet.roads.x, y: at.y + fleet.roads.y };
    return {
      id: fleet.key,
      priority:
        (chosen ? 100 : 0) + (fleet.ships.some(({ id }) => moved.has(id)) ? 30 : 0) + (fleet.out ? 10 : 0),
      w,
      h,
      margin: 2,
      candidates: inside(at, frame)
        ? drift(start, size * 0.4, 14, 16).map(({ x, y }) => ({
            x: x - extent / 2,
            y: y - extent / 2 - (many ? DISC - 1 : 0),
          }))
        : [],
    };
  });
  const boxes = place(wishes, frame, obstacles);
  return sized.flatMap(({ fleet, at, many, extent }) => {
    const box = boxes.get(fleet.key);
    if (!box) return [];
    const top = box.y + (many ? DISC - 1 : 0);
    const spots = Array.from({ length: Math.min(MOST, fleet.ships.length) }, (_, i) => ({
      x: box.x + size / 2 + i * STACK,
      y: top + size / 2 + i * STACK,
    }));
    const far = Math.hypot(box.x + extent / 2 - at.x, top + extent / 2 - at.y) > size * 1.9;
    const count = many ? { x: box.x + extent, y: top + 1 } : null;
    return [{ fleet, box, spots, size, count, stem: far ? at : null }];
  });
}

function inside({ x, y }: XY, frame: Box): boolean {
  return x >= frame.x && y >= frame.y && x <= frame.x + frame.w && y <= frame.y + frame.h;
}
