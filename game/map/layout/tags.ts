import { EDGE_TAGS, SEATS } from "../../world/geography/places.ts";
import { project, type XY } from "../model/projection.ts";
import { type Box, toScreen, type View } from "../model/view.ts";
import type { Wish } from "./placement.ts";

export interface Tag {
  /** The actor that it names. */
  id: string;
  /** All that it stands for: on a phone those that lie the same way have one tag. */
  ids: readonly string[];
  edge: "left" | "right" | "bottom";
  box: Box;
  name: string;
  /** Lines under the name; none on a phone. */
  facts: string[];
}

/** A tag before it has its place; `over` is room above it for what stands on it. */
export interface TagWish {
  wish: Wish;
  edge: Tag["edge"];
  over: number;
}

/** The tag that stands for an actor, alone or with others. */
export function tagOf(tags: readonly Tag[], id: string): Tag | undefined {
  return tags.find(({ ids }) => ids.includes(id));
}

/** Those of these actors whose seat is out of sight, in the order of their tags along each edge. */
export function outOfSight(view: View, ids: readonly string[]): { id: string; edge: Tag["edge"] }[] {
  return EDGE_TAGS.filter(({ id }) => {
    const seat = SEATS[id];
    if (!seat || !ids.includes(id)) return false;
    const { x, y } = toScreen(view, project(seat));
    return x <= 16 || x >= view.width - 16 || y <= 16 || y >= view.height - 16;
  });
}

/** Wishes for the paper tags of these actors: each slides along the edge nearest to it. */
export function tagWishes(
  view: View,
  ids: readonly string[],
  sizeOf: (id: string) => { w: number; h: number; over: number },
): TagWish[] {
  const out: TagWish[] = [];
  for (const { id, edge, order } of EDGE_TAGS) {
    const seat = SEATS[id];
    if (!seat || !ids.includes(id)) continue;
    const at = toScreen(view, project(seat));
    const { w, h: paper, over } = sizeOf(id);
    const h = paper + over;
    const gate = gateOf(view, at);
    const slide = Array.from({ length: 41 }, (_, n) => (n % 2 === 0 ? n / 2 : -(n + 1) / 2) * 14);
    const candidates = slide.map((by): XY => {
      if (edge === "bottom")
        return { x: clamp(gate.x - w / 2 + by * 1.4, 0, view.width - w), y: view.height - h };
      const y = clamp(gate.y - h / 2 + by, 8, view.height - h - 8);
      return { x: edge === "left" ? 0 : view.width - w, y };
    });
    // The legend may leave the bottom no room: then a tag stands higher, still straight below its line.
    if (edge === "bottom")
      candidates.push(
        ...[40, 80, 120].map((up) => ({
          x: clamp(gate.x - w / 2, 0, view.width - w),
          y: view.height - h - up,
        })),
      );
    // What lies there is news: its tag is placed before the others.
    out.push({
      wish: { id, priority: (over > 0 ? 200 : 100) - order, w, h, candidates, margin: 3 },
      edge,
      over,
    });
  }
  return out;
}

/** Where the straight line from the middle of the view to a far point leaves the view. */
function gateOf(view: View, to: XY): XY {
  const cx = view.width / 2;
  const cy = view.height / 2;
  const dx = to.x - cx;
  const dy = to.y - cy;
  const share = Math.min(cx / Math.max(1, Math.abs(dx)), cy / Math.max(1, Math.abs(dy)));
  return { x: cx + dx * share, y: cy + dy * share };
}

/** The middle of the side that looks into the map: where flows end. */
export function tagEnd({ box, edge }: Tag): XY {
  if (edge === "bottom") return { x: box.x + box.w / 2, y: box.y };
  return { x: edge === "left" ? box.x + box.w : box.x, y: box.y + box.h / 2 };
}

function clamp(n: number, low: number, high: number): number {
  return Math.min(Math.max(n, low), Math.max(low, high));
}

/** As much of a text as fits, with a mark where it was cut. */
export function shortened(text: string, fits: (part: string) => boolean): string {
  if (fits(text)) return text;
  const signs = [...text];
  while (signs.length > 1 && !fits(`${signs.join("")}…`)) signs.pop();
  return `${signs.join("")}…`;
}
