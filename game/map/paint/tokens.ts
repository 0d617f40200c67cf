import type { ShipType } from "../../engine/index.ts";
import type { Look } from "../model/fleet.ts";
import type { Palette } from "./palette.ts";

/** Draws one token about the origin, on a field 26 units wide. */
export type TokenState = "plain" | "hover" | "chosen";

/** Side of a token's drawing, in token units: the outline and room for the ring. */
export const FIELD = 40;

interface Inks {
  fill: string;
  ship: string;
  edge: string;
  ring: string | null;
}

export function drawToken(
  pen: CanvasRenderingContext2D,
  look: Look,
  state: TokenState,
  palette: Palette,
): void {
  const inks = inksOf(look, palette);
  pen.lineJoin = "round";
  if (state === "chosen") {
    pen.lineWidth = 2.5;
    pen.strokeStyle = palette.gold;
    pen.beginPath();
    pen.arc(0, 0, 17.4, 0, Math.PI * 2);
    pen.stroke();
  }
  outline(pen, look.outline, 0);
  if (look.ghost) {
    // A sea-coloured ground, or coast and waves would run through the hull.
    pen.fillStyle = palette.token.ghost;
    pen.fill();
    pen.setLineDash([3, 2.2]);
    pen.strokeStyle = palette.seaText;
    pen.lineWidth = 1.5;
    pen.stroke();
    pen.setLineDash([]);
    silhouette(pen, look.type, palette.seaText, palette.under);
    return;
  }
  pen.strokeStyle = inks.edge;
  pen.lineWidth = state === "hover" ? 4.4 : 3;
  pen.stroke();
  pen.fillStyle = inks.fill;
  pen.fill();
  if (inks.ring) {
    pen.strokeStyle = inks.ring;
    pen.lineWidth = 1.4;
    pen.stroke();
    outline(pen, look.outline, 2.6);
    pen.lineWidth = 0.8;
    pen.stroke();
  }
  silhouette(pen, look.type, inks.ship, inks.fill);
}

function inksOf({ outline: whose }: Look, palette: Palette): Inks {
  switch (whose) {
    case "tokyo":
      return { fill: palette.gofun, ship: palette.ai, edge: palette.token.edge, ring: null };
    case "washington":
      return { fill: palette.token.washington, ship: palette.ai, edge: palette.token.edge, ring: null };
    case "beijing":
    case "moscow":
      return {
        fill: palette.token.beijing,
        ship: palette.token.beijingShip,
        edge: palette.token.edge,
        ring: palette.token.ring,
      };
    default:
      return { fill: palette.gofun, ship: palette.ai, edge: palette.token.edge, ring: null };
  }
}

function outline(pen: CanvasRenderingContext2D, whose: Look["outline"], inset: number): void {
  const r = 12.5 - inset;
  pen.beginPath();
  switch (whose) {
    case "tokyo":
      polygon(pen, [0, -13.2, 7.4, -9.6, 11, 12, -11, 12, -7.4, -9.6]);
      return;
    case "beijing":
      pen.arc(0, 0, r, 0, Math.PI * 2);
      return;
    case "washington":
      pen.rect(-11.5, -11.5, 23, 23);
      return;
    case "moscow":
      polygon(pen, [0, -r - 3.2, r + 3.2, 0, 0, r + 3.2, -r - 3.2, 0]);
      return;
    default:
      polygon(pen, [0, -12.5, 12.5, 11, -12.5, 11]);
  }
}

function polygon(pen: CanvasRenderingContext2D, xy: readonly number[]): void {
  for (let i = 0; i + 1 < xy.length; i += 2) {
    if (i === 0) pen.moveTo(xy[0] ?? 0, xy[1] ?? 0);
    else pen.lineTo(xy[i] ?? 0, xy[i + 1] ?? 0);
  }
  pen.closePath();
}

/** Hulls seen from the side, bow to the right, cut so that each differs in its upper edge. */
function silhouette(pen: CanvasRenderingContext2D, type: ShipType, colour: string, ground: string): void {
  pen.save();
  pen.translate(0, 1.5);
  pen.fillStyle = colour;
  pen.strokeStyle = colour;
  pen.beginPath();
  switch (type) {
    case "skijump":
      // The deck sweeps up to a raised bow.
      pen.moveTo(-8.6, 0.6);
      pen.lineTo(2.6, 0.6);
      pen.quadraticCurveTo(6.4, 0.2, 9.2, -4.2);
      pen.lineTo(9.6, -0.6);
      pen.lineTo(6.2, 5.2);
      pen.lineTo(-6.8, 5.2);
      pen.closePath();
      pen.rect(-2.6, -4.6, 3.6, 5.4);
      pen.rect(-1.3, -7, 1.1, 2.6);
      pen.fill();
      break;
    case "catapult":
      // A dead-flat deck longer than the hull, an aircraft leaving it, the island far aft.
      pen.rect(-9.6, -0.2, 19.2, 2);
      polygon(pen, [-8, 1.6, 8.2, 1.6, 5.8, 5.4, -6.6, 5.4]);
      pen.rect(-7.2, -4.4, 3, 4.4);
      pen.rect(-6.2, -6.8, 1.1, 2.6);
      polygon(pen, [-1, -3, 3.2, -3, 1.6, -6, 3.4, -6, 6.4, -3.4, 8.8, -3, 6.6, -1.6, 1, -1.6]);
      pen.fill();
      break;
    case "escort":
      polygon(
        pen,
        [
          -8.8, 1, -5.4, 1, -5.4, -1.6, -2.6, -1.6, -2.6, -4.2, -0.6, -4.2, -0.6, -7, 0.6, -7, 0.6, -4.2, 2.4,
          -4.2, 2.4, -1.2, 5, -1.2, 5, 0.6, 9.6, 0, 6.4, 5, -7.4, 5,
        ],
      );
      pen.fill();
      break;
    case "submarine":
      pen.moveTo(-9, 1.8);
      pen.quadraticCurveTo(-6.4, -0.8, -2.4, -0.8);
      pen.lineTo(-1.8, -4);
      pen.lineTo(2, -4);
      pen.lineTo(2.4, -0.8);
      pen.quadraticCurveTo(8.2, -0.8, 9, 1.8);
      pen.quadraticCurveTo(8.2, 4.6, 2, 4.6);
      pen.lineTo(-4, 4.6);
      pen.quadraticCurveTo(-7.6, 4.6, -9, 1.8);
      pen.rect(0.4, -6.6, 0.9, 2.8);
      pen.fill();
      break;
    default:
      // Coast guard cutter: short hull, tall bridge, and the diagonal band of the service.
      polygon(pen, [-7.4, 0.6, -2, 0.6, -2, -4.2, 2.4, -4.2, 3.4, -0.4, 8.8, -0.8, 5.8, 5, -6.2, 5]);
      pen.rect(-0.3, -7, 1, 3);
      pen.fill();
      pen.strokeStyle = ground;
      pen.lineWidth = 1.3;
      pen.beginPath();
      pen.moveTo(3.4, 0);
      pen.lineTo(1, 5.4);
      pen.moveTo(5.6, 0);
      pen.lineTo(3.2, 5.4);
      pen.stroke();
  }
  pen.restore();
}

/** The number of ships in a pile, on a small disc. */
export function drawCount(
  pen: CanvasRenderingContext2D,
  count: number,
  x: number,
  y: number,
  palette: Palette,
  face: string,
): void {
  pen.beginPath();
  pen.arc(x, y, 7, 0, Math.PI * 2);
  pen.fillStyle = palette.seaInk;
  pen.fill();
  pen.strokeStyle = palette.light;
  pen.lineWidth = 1;
  pen.stroke();
  pen.fillStyle = palette.light;
  pen.font = `600 10px ${face}`;
  pen.textAlign = "center";
  pen.textBaseline = "middle";
  pen.fillText(String(count), x, y + 0.5);
}
