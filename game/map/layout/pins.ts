import { PORTS, SEATS } from "../../world/geography/places.ts";
import { project, type XY } from "../model/projection.ts";
import { type Box, PHONE, toScreen } from "../model/view.ts";
import type { Pin, Scene } from "./picture.ts";
import { place, type Segment, type Wish } from "./placement.ts";
import { type Tag, tagEnd, tagOf } from "./tags.ts";

export interface PlacedPin {
  pin: Pin;
  lines: string[];
  box: Box;
  /** Where the needle stands. */
  foot: XY;
}

const WIDTH = 190;
const NARROW = 120;
const LINES = 3;
const LINE = 14;

export function placePins(
  scene: Scene,
  tags: readonly Tag[],
  frame: Box,
  obstacles: readonly Box[],
  lines: readonly Segment[],
): PlacedPin[] {
  // A phone has room for one slip at a time: the newest.
  const pins = scene.view.width < PHONE ? scene.pins.slice(-1) : scene.pins;
  const newest = pins.at(-1)?.id;
  // Where the chart is crowded the slips are cut shorter, until the newest finds room.
  for (let most = LINES; ; most--) {
    const placed = placeSlips(scene, pins, most, { tags, frame, obstacles, lines });
    if (most === 1 || newest === undefined || placed.some(({ pin }) => pin.id === newest)) return placed;
  }
}

interface Ground {
  tags: readonly Tag[];
  frame: Box;
  obstacles: readonly Box[];
  lines: readonly Segment[];
}

function placeSlips(scene: Scene, pins: readonly Pin[], most: number, on: Ground): PlacedPin[] {
  const step = scene.step ?? 0;
  const width = Math.min(most === 1 ? NARROW : WIDTH + step * 12, scene.view.width - 40);
  const sized = pins.map((full) => {
    const [head = ""] = wrapped(full.place, width - 16, (text) => scene.measure(text, "tag"), 1);
    const pin = { ...full, place: head };
    const words = wrapped(pin.text, width - 16, (text) => scene.measure(text, "note"), most);
    const w = Math.ceil(
      Math.max(scene.measure(pin.place, "tag"), ...words.map((text) => scene.measure(text, "note"))) + 18,
    );
    const h = 8 + (LINE + step) * (words.length + 1) + 2;
    return { pin, lines: words, w, h, foot: footOf(scene, on.tags, pin.at, on.frame) };
  });
  const wishes = sized.map(
    ({ pin, w, h, foot }, i): Wish => ({
      id: pin.id,
      // The later one is the news.
      priority: i,
      w,
      h,
      margin: 2,
      candidates: [...rings(foot, w, h), ...anywhere(on.frame, foot, w, h)],
    }),
  );
  const boxes = place(wishes, on.frame, on.obstacles, on.lines);
  return sized.flatMap(({ pin, lines: words, foot }) => {
    const box = boxes.get(pin.id);
    return box ? [{ pin, lines: words, box, foot }] : [];
  });
}

function footOf({ chart, view }: Scene, tags: readonly Tag[], at: string, frame: Box): XY {
  const tag = tagOf(tags, at);
  if (tag) return tagEnd(tag);
  const zone = chart.zones.find(({ id }) => id === at)?.ships;
  const spot = zone ?? project(PORTS[at] ?? SEATS[at] ?? SEATS.JPN ?? [139.75, 35.68]);
  const { x, y } = toScreen(view, spot);
  const inset = 8;
  return {
    x: Math.min(Math.max(x, frame.x + inset), frame.x + frame.w - inset),
    y: Math.min(Math.max(y, frame.y + inset), frame.y + frame.h - inset),
  };
}

/** Corners for a slip round its needle, near ones first. */
function rings(foot: XY, w: number, h: number): XY[] {
  const out: XY[] = [];
  for (let gap = 14; gap <= 420; gap += 29) {
    for (let n = 0; n < 12; n++) {
      const angle = -Math.PI / 4 + (n * Math.PI) / 6;
      const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
      out.push({ x: foot.x + dx * (gap + w / 2) - w / 2, y: foot.y + dy * (gap + h / 2) - h / 2 });
    }
  }
  return out;
}

/** Where nothing is free near the needle: any corner of the view, near ones first. */
function anywhere(frame: Box, foot: XY, w: number, h: number): XY[] {
  const out: XY[] = [];
  for (let x = frame.x + 2; x + w < frame.x + frame.w; x += 12)
    for (let y = frame.y + 2; y + h < frame.y + frame.h; y += 12) out.push({ x, y });
  const far = ({ x, y }: XY): number => Math.hypot(x + w / 2 - foot.x, y + h / 2 - foot.y);
  return out.sort((a, b) => far(a) - far(b));
}

/** Breaks a text into at most `most` lines no wider than `width`; what is left over after the last ends in an ellipsis. */
export function wrapped(
  text: string,
  width: number,
  measure: (text: string) => number,
  most = LINES,
): string[] {
  // Japanese breaks anywhere; words stay whole elsewhere.
  const pieces = text.match(/[\u3000-\u9fff\uff00-\uffef]|[^\s\u3000-\u9fff\uff00-\uffef]+\s?|\s/g) ?? [];
  const lines: string[] = [];
  let line = "";
  for (const piece of pieces) {
    const next = line + piece;
    if (line === "" || measure(next.trimEnd()) <= width || /^[、。」）・，．]/.test(piece)) {
      line = next;
      continue;
    }
    lines.push(line.trimEnd());
    line = piece;
  }
  if (line.trim()) lines.push(line.trimEnd());
  if (lines.length <= most) return lines;
  const last = lines[most - 1] ?? "";
  return [...lines.slice(0, most - 1), `${last.replace(/.{2}$/u, "").trimEnd()}…`];
}
