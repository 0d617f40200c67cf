import type { XY } from "../model/projection.ts";
import type { RivalMark } from "../model/rivals.ts";
import { type Box, toScreen } from "../model/view.ts";
import { spotOf } from "./banners.ts";
import type { Scene } from "./picture.ts";
import { contains, drift, place, type Segment, type Wish } from "./placement.ts";
import { type Tag, tagEnd, tagOf } from "./tags.ts";

export interface PlacedRival {
  mark: RivalMark;
  box: Box;
  /** The spot it stands for, if it had to make room. */
  stem: XY | null;
}

const SIDE = 20;
/** A finger's, which still leaves it smaller than a piece of one's own. */
const TOUCHED = 24;
/** Farther from its spot than this, a line leads to it. */
const FAR = 1.2;

/** What lying on another's stroke costs it, in places down its list: a ring farther out is better. */
const CROSSING = 6;

/** Friends' orders beside what they are aimed at; where all else stands, they give way. */
export function placeRivals(
  scene: Scene,
  tags: readonly Tag[],
  frame: Box,
  obstacles: readonly Box[],
  lines: readonly Segment[],
): PlacedRival[] {
  const { rivals = [], chart, view, touch, step = 0 } = scene;
  const side = (touch ? TOUCHED : SIDE) + step;
  const spots = rivals.flatMap((mark) => {
    const tag = tagOf(tags, mark.at);
    const on = spotOf(chart, mark.at, "");
    const spot = tag ? tagEnd(tag) : on && toScreen(view, on);
    return spot && contains(frame, { ...spot, w: 0, h: 0 }) ? [{ mark, spot }] : [];
  });
  const wishes = spots.map(
    ({ mark, spot }): Wish => ({
      id: String(mark.number),
      priority: -mark.number,
      w: side,
      h: side,
      margin: 1,
      crossing: CROSSING,
      candidates: drift(spot, side * 0.6, 9, 12).map(({ x, y }) => ({ x: x - side / 2, y: y - side / 2 })),
    }),
  );
  const boxes = place(wishes, frame, obstacles, lines);
  return spots.flatMap(({ mark, spot }) => {
    const box = boxes.get(String(mark.number));
    if (!box) return [];
    const far = Math.hypot(box.x + side / 2 - spot.x, box.y + side / 2 - spot.y) > side * FAR;
    return [{ mark, box, stem: far ? spot : null }];
  });
}
