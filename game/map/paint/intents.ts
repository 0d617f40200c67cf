import type { PlacedIntent } from "../layout/intents.ts";
import type { Intent } from "../model/intents.ts";
import type { XY } from "../model/projection.ts";
import type { Brush } from "./brush.ts";
import type { Palette } from "./palette.ts";
import { trace } from "./paths.ts";
import { fontOf } from "./type.ts";

type Pen = CanvasRenderingContext2D;

/** How a stroke is cut by how likely it is: width, and an edge of dots, dashes or one line. */
interface Cut {
  width: number;
  dash: number[];
  fill: number;
}

export function cutOf(chance: number): Cut {
  if (chance < 335) return { width: 5, dash: [0.1, 3.6], fill: 0.6 };
  return chance < 665 ? { width: 9, dash: [6, 3.4], fill: 1 } : { width: 13, dash: [], fill: 1 };
}

/** Another's plan: a tapering brush stroke in its inks, from the piece to the sea it means. */
export function paintIntents(
  { pen, palette }: Pick<Brush, "pen" | "palette">,
  intents: readonly Pick<PlacedIntent, "intent" | "points">[],
): void {
  // The likeliest last, over the others.
  for (const { intent, points } of [...intents].reverse()) {
    if (intent.to === "tests") paintArc(pen, points, palette);
    else paintStroke(pen, intent, points, palette);
  }
}

/** The plates with the odds: over the tokens, or a piece would hide them. */
export function paintPlates({ pen, palette }: Brush, intents: readonly PlacedIntent[]): void {
  pen.textAlign = "center";
  pen.textBaseline = "middle";
  pen.font = fontOf("ship", palette.step);
  for (const { plate, odds } of intents) {
    if (!plate) continue;
    const { x, y, w, h } = plate;
    pen.fillStyle = palette.paper;
    pen.fillRect(x, y, w, h);
    pen.strokeStyle = palette.sumi;
    pen.lineWidth = 1.4;
    pen.strokeRect(x + 0.5, y + 0.5, w - 1, h - 1);
    pen.fillStyle = palette.sumi;
    pen.fillText(odds, x + w / 2, y + h / 2 + 0.5);
  }
}

function paintStroke(pen: Pen, { whose, chance }: Intent, points: readonly XY[], palette: Palette): void {
  const { width, dash, fill } = cutOf(chance);
  const [ink, edge] = inksOf(whose, palette);
  const outline = brushed(points, width);
  pen.save();
  pen.lineJoin = "round";
  pen.lineCap = "round";
  pen.beginPath();
  trace(pen, outline);
  pen.closePath();
  pen.strokeStyle = palette.seaInk;
  pen.lineWidth = 4;
  pen.stroke();
  pen.globalAlpha = fill;
  pen.fillStyle = ink;
  pen.fill();
  pen.globalAlpha = 1;
  pen.strokeStyle = edge;
  pen.lineWidth = 1.5 * Math.min(1.4, palette.line);
  pen.setLineDash(dash);
  pen.stroke();
  pen.restore();
}

function inksOf(whose: Intent["whose"], palette: Palette): [ink: string, edge: string] {
  const { token } = palette;
  if (whose === "beijing" || whose === "moscow") return [token.beijing, token.ring];
  if (whose === "washington") return [token.washington, palette.stroke];
  return [palette.gofun, palette.stroke];
}

/** The outline of a stroke: thin where it is set down, full at its head, which is wider still. */
export function brushed(points: readonly XY[], width: number): XY[] {
  const head = width * 1.15 + 5;
  const tip = points.at(-1);
  if (!tip) return [];
  const body = points.filter(({ x, y }) => Math.hypot(tip.x - x, tip.y - y) > head);
  const neck = body.at(-1) ?? tip;
  const sides = body.map((at, i) => {
    const ahead = body[i + 1] ?? tip;
    const behind = body[i - 1] ?? at;
    const half = (width / 2) * (0.22 + (0.78 * i) / Math.max(1, body.length - 1));
    return aside(at, Math.atan2(ahead.y - behind.y, ahead.x - behind.x), half);
  });
  const barb = aside(neck, Math.atan2(tip.y - neck.y, tip.x - neck.x), width * 0.95 + 1.5);
  return [
    ...sides.map(({ left }) => left),
    barb.left,
    tip,
    barb.right,
    ...sides.map(({ right }) => right).reverse(),
  ];
}

function aside({ x, y }: XY, turn: number, by: number): { left: XY; right: XY } {
  const [dx, dy] = [-Math.sin(turn) * by, Math.cos(turn) * by];
  return { left: { x: x + dx, y: y + dy }, right: { x: x - dx, y: y - dy } };
}

/** A missile's arc: dots, and a head. */
function paintArc(pen: Pen, points: readonly XY[], palette: Palette): void {
  const tip = points.at(-1);
  const before = points.at(-3);
  if (!tip || !before) return;
  pen.save();
  pen.lineCap = "round";
  for (const [width, colour] of [
    [7, palette.seaInk],
    [3, palette.token.ring],
  ] as const) {
    pen.strokeStyle = colour;
    pen.lineWidth = width;
    pen.setLineDash([0.1, 6.5]);
    pen.beginPath();
    trace(pen, points.slice(0, -1));
    pen.stroke();
  }
  pen.setLineDash([]);
  pen.translate(tip.x, tip.y);
  pen.rotate(Math.atan2(tip.y - before.y, tip.x - before.x));
  pen.beginPath();
  trace(pen, [
    { x: 4, y: 0 },
    { x: -9, y: -6.5 },
    { x: -9, y: 6.5 },
  ]);
  pen.closePath();
  pen.lineJoin = "round";
  pen.strokeStyle = palette.seaInk;
  pen.lineWidth = 4.4;
  pen.stroke();
  pen.fillStyle = palette.token.beijing;
  pen.fill();
  pen.strokeStyle = palette.token.ring;
  pen.lineWidth = 1.5;
  pen.stroke();
  pen.restore();
}
