import type { Board } from "../../engine/index.ts";
import type { Snapshot } from "../../session/types.ts";
import type { Chart } from "../model/chart.ts";
import { type Box, chartBox, partBox, toScreen, type View } from "../model/view.ts";
import type { Palette } from "./palette.ts";
import type { Paths } from "./paths.ts";
import type { Tiles } from "./patterns.ts";

/** What the ground sheet is painted with. `pen` works in device pixels. */
export interface Brush {
  pen: CanvasRenderingContext2D;
  view: View;
  ratio: number;
  palette: Palette;
  tiles: Tiles;
  paths: Paths;
  chart: Chart;
  board: Board | null;
  layers: Snapshot["layers"];
  /** Of the ground, only what lies in this part of the screen is painted, CSS pixels; null for all of it. */
  part: Box | null;
}

/** The part of the chart that is being painted, widened by a margin in pixels. */
export function boxSeen({ view, part }: Brush, margin = 0): Box {
  return part ? partBox(view, part, margin) : chartBox(view, margin);
}

/** Device pixels, one to one. */
export function flat(pen: CanvasRenderingContext2D): void {
  pen.setTransform(1, 0, 0, 1, 0, 0);
}

/** Chart units. */
export function onChart({ pen, view, ratio }: Pick<Brush, "pen" | "view" | "ratio">): void {
  const zero = toScreen(view, { x: 0, y: 0 });
  pen.setTransform(view.k * ratio, 0, 0, view.k * ratio, zero.x * ratio, zero.y * ratio);
}

/** CSS pixels. */
export function onScreen({ pen, ratio }: Pick<Brush, "pen" | "ratio">): void {
  pen.setTransform(ratio, 0, 0, ratio, 0, 0);
}
