import type { Arrangement } from "../layout/arrange.ts";
import { along } from "../layout/routes.ts";
import type { Flow } from "../model/flows.ts";
import type { XY } from "../model/projection.ts";
import type { Brush } from "./brush.ts";
import { trace } from "./paths.ts";

/** Strength of a line that another viewpoint does not see. */
const DIM = 0.2;

type Pen = CanvasRenderingContext2D;

/** Form first, colour second: grains for aid, a double line for a pact, ticks for a sanction, dots for a voyage. */
export function paintFlows(
  { pen, palette }: Pick<Brush, "pen" | "palette">,
  flows: Arrangement["flows"],
): void {
  const inOrder = [...flows].sort((a, b) => Number(a.flow.strong) - Number(b.flow.strong));
  for (const { flow, points } of inOrder) {
    pen.save();
    pen.globalAlpha = flow.strong ? 1 : flow.dim ? DIM : palette.quiet;
    pen.lineCap = "round";
    // Quiet pacts have no edge, or a dozen of them would grey the sea; a thin line would be lost on land.
    if (flow.strong || flow.kind !== "pact")
      line(pen, points, flow.width * palette.line + (flow.strong ? 3.4 : 2.2), palette.under);
    if (flow.kind === "aid") aid(pen, points, flow, palette.gold, palette.under);
    if (flow.kind === "pact") pact(pen, points, flow, palette.seaText, palette.under);
    if (flow.kind === "sanction") sanction(pen, points, flow, palette.sanction);
    if (flow.kind === "plan") dots(pen, points, palette.seaText, palette.under);
    pen.restore();
  }
}

/** Where ships went last quarter. */
export function paintTrails({ pen, palette }: Brush, trails: Arrangement["trails"]): void {
  for (const { points } of trails) if (points.length > 1) dots(pen, points, palette.seaText, palette.under);
}

function line(pen: Pen, points: readonly XY[], width: number, colour: string): void {
  pen.strokeStyle = colour;
  pen.lineWidth = width;
  pen.beginPath();
  trace(pen, points);
  pen.stroke();
}

function aid(pen: Pen, points: readonly XY[], flow: Flow, colour: string, under: string): void {
  if (flow.proposed) pen.setLineDash([7, 4]);
  line(pen, points, flow.width, colour);
  pen.setLineDash([]);
  pen.fillStyle = colour;
  for (const share of [0.2, 0.42, 0.64, 0.86]) {
    const at = along(points, share);
    const ahead = along(points, share + 0.01);
    const size = 4 + flow.width;
    pen.save();
    pen.translate(at.x, at.y);
    pen.rotate(Math.atan2(ahead.y - at.y, ahead.x - at.x));
    pen.beginPath();
    pen.moveTo(size, 0);
    pen.quadraticCurveTo(-size * 0.2, -size * 0.75, -size, 0);
    pen.quadraticCurveTo(-size * 0.2, size * 0.75, size, 0);
    pen.strokeStyle = under;
    pen.lineWidth = 2;
    pen.stroke();
    pen.fill();
    pen.restore();
  }
}

function pact(pen: Pen, points: readonly XY[], flow: Flow, colour: string, under: string): void {
  if (flow.proposed) {
    pen.lineCap = "butt";
    pen.setLineDash([9, 4]);
  }
  const width = flow.strong ? flow.width : 3;
  line(pen, points, width, colour);
  pen.setLineDash([]);
  line(pen, points, flow.strong ? width * 0.42 : 1.6, under);
}

function sanction(pen: Pen, points: readonly XY[], flow: Flow, colour: string): void {
  if (flow.proposed) pen.setLineDash([7, 4]);
  line(pen, points, flow.width, colour);
  pen.setLineDash([]);
  const length = lengthOf(points);
  const many = Math.max(3, Math.floor(length / 13));
  pen.strokeStyle = colour;
  pen.lineWidth = 1.6;
  pen.beginPath();
  for (let n = 1; n < many; n++) {
    const at = along(points, n / many);
    const ahead = along(points, n / many + 0.01);
    const slope = Math.atan2(ahead.y - at.y, ahead.x - at.x) + Math.PI / 2;
    pen.moveTo(at.x - Math.cos(slope) * 4.5, at.y - Math.sin(slope) * 4.5);
    pen.lineTo(at.x + Math.cos(slope) * 4.5, at.y + Math.sin(slope) * 4.5);
  }
  pen.stroke();
}

function dots(pen: Pen, points: readonly XY[], colour: string, under: string): void {
  pen.lineCap = "round";
  for (const [width, stain] of [
    [4.4, under],
    [2.2, colour],
  ] as const) {
    pen.setLineDash([0.1, 6]);
    line(pen, points, width, stain);
  }
  pen.setLineDash([]);
}

function lengthOf(points: readonly XY[]): number {
  return points.reduce((sum, p, i) => {
    const before = points[i - 1];
    return before ? sum + Math.hypot(p.x - before.x, p.y - before.y) : sum;
  }, 0);
}
