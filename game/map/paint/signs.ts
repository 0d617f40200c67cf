import type { Sign } from "../model/kinds.ts";

/** Signs on a field 15 wide about the origin: lines with square ends, as the desk's own icons. */
const LINES: Readonly<Record<Sign, string>> = {
  ship: "M-7 2H7L4.6 6H-4.8ZM-3.6 2V-1.6H2.4V2M-.6-1.6V-6M-.6-5.6 3.6-3.6-.6-3",
  missile: "M0-7C2-4.6 2-2 2 4H-2C-2-2-2-4.6 0-7ZM-2 1.4-4.6 4.6V6.4L-2 5M2 1.4 4.6 4.6V6.4L2 5",
  cable: "M-7-3.4C-4.4-6.4-2.6-.4 0-3.4S4.4-.4 7-3.4M-7 3.4C-4.4.4-2.6 6.4 0 3.4S4.4 6.4 7 3.4",
  money: "M6.4 0A6.4 6.4 0 1 1-6.4 0 6.4 6.4 0 0 1 6.4 0ZM-2.2-2.2H2.2V2.2H-2.2Z",
  vote: "M-6.4 0H6.4V6.4H-6.4ZM-3.6 0V-6.4H3.6V0M-1.4-3.4H1.4M-2.4 3H2.4",
  yard: "M-6.4 6.4H6.4M-3.6 6.4V-6.4L6.4-4H-3.6M4.4-4V-.4M-6.4-4H-3.6M2.6-.4H6.2V2.6H2.6Z",
  partner: "M1.6 0A4.1 4.1 0 1 1-6.6 0 4.1 4.1 0 0 1 1.6 0ZM6.6 0A4.1 4.1 0 1 1-1.6 0 4.1 4.1 0 0 1 6.6 0Z",
  paper: "M-4.6-6.6H2L4.8-3.8V6.6H-4.6ZM2-6.6V-3.8H4.8M-2.2-.8H2.4M-2.2 2.4H2.4",
};

const paths = new Map<Sign, Path2D>();

export function drawSign(pen: CanvasRenderingContext2D, sign: Sign, colour: string): void {
  const path = paths.get(sign) ?? new Path2D(LINES[sign]);
  paths.set(sign, path);
  pen.strokeStyle = colour;
  pen.lineWidth = 1.4;
  pen.lineJoin = "miter";
  pen.lineCap = "square";
  pen.stroke(path);
  pen.lineCap = "butt";
}
