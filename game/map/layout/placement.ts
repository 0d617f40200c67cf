import type { XY } from "../model/projection.ts";
import { type Box, meets } from "../model/view.ts";

/** Something that wants a place: it takes the first of its candidate corners that is free. */
export interface Wish {
  id: string;
  priority: number;
  w: number;
  h: number;
  /** Top left corners in order of taste. */
  candidates: XY[];
  /** Clear space kept around it. */
  margin?: number;
  /** What crossing a line costs it, in places down its list; nothing for what is opaque. */
  crossing?: number;
  /** A last test of a free corner, asked only when the corner would be taken. */
  fits?: (corner: XY) => boolean;
}

export interface Segment {
  a: XY;
  b: XY;
}

const CROSSING = 16;

/**
 * Gives each wish a place so that no two places overlap, none covers an obstacle and none leaves the frame.
 * Higher priority chooses first, among free places the one with the least cost: later candidates cost a little,
 * crossing a line costs as much as `CROSSING` places down the list. What finds no place is left out.
 */
export function place(
  wishes: readonly Wish[],
  frame: Box,
  obstacles: readonly Box[],
  lines: readonly Segment[] = [],
): Map<string, Box> {
  const taken: Box[] = [...obstacles];
  const out = new Map<string, Box>();
  const sorted = [...wishes].sort((a, b) => b.priority - a.priority || (a.id < b.id ? -1 : 1));
  for (const wish of sorted) {
    const box = best(wish, frame, taken, lines);
    if (box === null) continue;
    out.set(wish.id, box);
    taken.push(grown(box, wish.margin ?? 0));
  }
  return out;
}

function best(wish: Wish, frame: Box, taken: readonly Box[], lines: readonly Segment[]): Box | null {
  let found: Box | null = null;
  let least = Infinity;
  for (const [rank, { x, y }] of wish.candidates.entries()) {
    if (rank >= least) break;
    const box = { x, y, w: wish.w, h: wish.h };
    if (!contains(frame, box)) continue;
    const wide = grown(box, wish.margin ?? 0);
    if (taken.some((other) => meets(wide, other))) continue;
    const cost = rank + (wish.crossing ?? CROSSING) * crossings(lines, box);
    if (cost < least && (wish.fits?.({ x, y }) ?? true)) {
      least = cost;
      found = box;
    }
  }
  return found;
}

export function crossings(lines: readonly Segment[], box: Box): number {
  let count = 0;
  for (const line of lines) if (crosses(line, box)) count++;
  return count;
}

export function contains(frame: Box, box: Box): boolean {
  return (
    box.x >= frame.x &&
    box.y >= frame.y &&
    box.x + box.w <= frame.x + frame.w &&
    box.y + box.h <= frame.y + frame.h
  );
}

export function grown(box: Box, by: number): Box {
  return { x: box.x - by, y: box.y - by, w: box.w + 2 * by, h: box.h + 2 * by };
}

/** Does the segment enter the box? Asked some hundred thousand times a picture: most lie plainly to one side. */
export function crosses({ a, b }: Segment, box: Box): boolean {
  const [right, bottom] = [box.x + box.w, box.y + box.h];
  if ((a.x < box.x && b.x < box.x) || (a.x > right && b.x > right)) return false;
  if ((a.y < box.y && b.y < box.y) || (a.y > bottom && b.y > bottom)) return false;
  // Liang–Barsky: the share of the segment between the sides, then what of it lies between top and bottom.
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  let enter = 0;
  let leave = 1;
  if (dx !== 0) {
    const [one, other] = [(box.x - a.x) / dx, (right - a.x) / dx];
    enter = Math.max(enter, Math.min(one, other));
    leave = Math.min(leave, Math.max(one, other));
  }
  if (dy !== 0) {
    const [one, other] = [(box.y - a.y) / dy, (bottom - a.y) / dy];
    enter = Math.max(enter, Math.min(one, other));
    leave = Math.min(leave, Math.max(one, other));
  }
  return enter <= leave;
}

/** Corners for a label of this size beside a thing: right, left, above, below and the slants. */
export function around(thing: Box, w: number, h: number, gap = 4): XY[] {
  const midY = thing.y + thing.h / 2 - h / 2;
  const midX = thing.x + thing.w / 2 - w / 2;
  const right = thing.x + thing.w + gap;
  const left = thing.x - gap - w;
  const below = thing.y + thing.h + gap - 2;
  const above = thing.y - gap + 2 - h;
  return [
    { x: right, y: midY },
    { x: left, y: midY },
    { x: midX, y: below },
    { x: midX, y: above },
    { x: right, y: thing.y + thing.h - h / 2 },
    { x: left, y: thing.y + thing.h - h / 2 },
    { x: right, y: thing.y - h / 2 },
    { x: left, y: thing.y - h / 2 },
  ];
}

/** Points on growing rings round a centre, the centre first: for things that may drift a little. */
export function drift(at: XY, step: number, rings: number, rays = 8): XY[] {
  const out = [at];
  for (let ring = 1; ring <= rings; ring++) {
    for (let n = 0; n < rays; n++) {
      const angle = (n * Math.PI * 2) / rays;
      out.push({ x: at.x + Math.cos(angle) * step * ring, y: at.y + Math.sin(angle) * step * ring });
    }
  }
  return out;
}
