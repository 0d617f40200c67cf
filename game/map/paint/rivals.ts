import type { PlacedRival } from "../layout/rivals.ts";
import type { Brush } from "./brush.ts";
import { trace } from "./paths.ts";
import { fontOf } from "./type.ts";

/**
 * A friend's order: the outline of a piece of Tokyo's, small and pale, dashed as whatever does not lie there, and its
 * number in place of a ship.
 */
export function paintRivals(
  { pen, palette }: Pick<Brush, "pen" | "palette">,
  rivals: readonly (Pick<PlacedRival, "box" | "stem"> & { mark: Pick<PlacedRival["mark"], "number"> })[],
): void {
  for (const { box, stem } of rivals) {
    if (!stem) continue;
    for (const [width, colour] of [
      [3, palette.seaInk],
      [1.1, palette.seaText],
    ] as const) {
      pen.strokeStyle = colour;
      pen.lineWidth = width;
      pen.beginPath();
      trace(pen, [stem, { x: box.x + box.w / 2, y: box.y + box.h / 2 }]);
      pen.stroke();
    }
  }
  pen.textAlign = "center";
  pen.textBaseline = "middle";
  pen.lineJoin = "round";
  for (const { mark, box } of rivals) {
    outline(pen, box);
    pen.strokeStyle = palette.seaInk;
    pen.lineWidth = 3;
    pen.stroke();
    pen.fillStyle = palette.rival;
    pen.fill();
    pen.strokeStyle = palette.sumi;
    pen.lineWidth = 1.2;
    pen.setLineDash([2.6, 2]);
    pen.stroke();
    pen.setLineDash([]);
    pen.fillStyle = palette.sumi;
    pen.font = fontOf("tag", palette.step);
    pen.fillText(String(mark.number), box.x + box.w / 2, box.y + box.h * 0.58);
  }
}

/** Five corners, the point up. */
function outline(pen: CanvasRenderingContext2D, { x, y, w, h }: PlacedRival["box"]): void {
  pen.beginPath();
  for (const [across, down] of [
    [0.5, 0],
    [0.82, 0.16],
    [0.96, 1],
    [0.04, 1],
    [0.18, 0.16],
  ] as const) {
    pen.lineTo(x + across * w, y + down * h);
  }
  pen.closePath();
}
