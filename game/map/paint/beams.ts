import type { Selection } from "../../session/types.ts";
import type { Beam } from "../layout/beams.ts";
import type { Hit } from "../model/hit.ts";
import type { Brush } from "./brush.ts";
import type { Palette } from "./palette.ts";
import { trace } from "./paths.ts";
import { fontOf, spacingOf } from "./type.ts";

type Pen = CanvasRenderingContext2D;

const BAR = 54;

/** What each side can bring to a sea: our figure, a bar with a tick at its middle, their figure; its name above. */
export function paintBeam(
  { pen, palette }: Pick<Brush, "pen" | "palette">,
  beam: Beam,
  { hover, selection }: { hover: Hit | null; selection: Selection | null },
): void {
  const { id, box, leader, outweighed, ours, theirs } = beam;
  const chosen = selection?.kind === "zone" && selection.id === id;
  const over = hover?.kind === "zone" && hover.id === id;
  if (leader) paintLeader(pen, leader, box, outweighed ? palette.tense : palette.seaText);
  paintName(pen, beam, palette);
  const { x, y, w, h } = box;
  pen.fillStyle = palette.beam;
  pen.fillRect(x, y, w, h);
  if (outweighed) {
    pen.strokeStyle = palette.tense;
    pen.lineWidth = 1.3;
    pen.strokeRect(x - 2, y - 2, w + 4, h + 4);
  }
  pen.strokeStyle = chosen ? palette.gold : over ? palette.light : outweighed ? palette.tense : palette.zone;
  pen.lineWidth = chosen ? 2.5 : over ? 2.2 : 1.2;
  pen.strokeRect(x + 0.5, y + 0.5, w - 1, h - 1);
  pen.font = fontOf("ship", palette.step);
  pen.textAlign = "center";
  pen.textBaseline = "middle";
  pen.fillStyle = palette.light;
  const side = (w - BAR) / 2;
  pen.fillText(String(ours), x + side / 2, y + h / 2 + 0.5);
  pen.fillText(String(theirs), x + w - side / 2, y + h / 2 + 0.5);
  drawBar(pen, { x: x + side, y: y + h / 2 - 5, w: BAR, h: 10 }, { ours, theirs }, palette);
}

/** Ours is plain and theirs dotted, parted where the weights are; the gold tick is where neither outweighs the other. */
export function drawBar(
  pen: Pen,
  { x, y, w, h }: { x: number; y: number; w: number; h: number },
  { ours, theirs }: { ours: number; theirs: number },
  palette: Palette,
): void {
  const share = ours + theirs === 0 ? 0.5 : ours / (ours + theirs);
  const cut = Math.round(w * share);
  pen.fillStyle = palette.gofun;
  pen.fillRect(x, y, cut, h);
  pen.fillStyle = palette.token.beijing;
  pen.fillRect(x + cut, y, w - cut, h);
  pen.fillStyle = palette.token.ring;
  for (let dx = 2.2; dx < w - cut - 0.8; dx += 3.4)
    for (let dy = 2; dy < h; dy += 3.1) pen.fillRect(x + cut + dx - 0.7, y + dy - 0.7, 1.4, 1.4);
  pen.strokeStyle = palette.light;
  pen.lineWidth = 1;
  pen.strokeRect(x - 0.5, y - 0.5, w + 1, h + 1);
  pen.strokeStyle = palette.seaInk;
  pen.lineWidth = 3.4;
  line(pen, x + w / 2, y - 3, y + h + 3);
  pen.strokeStyle = palette.gold;
  pen.lineWidth = 1.8;
  line(pen, x + w / 2, y - 3, y + h + 3);
}

function line(pen: Pen, x: number, from: number, to: number): void {
  pen.beginPath();
  pen.moveTo(x, from);
  pen.lineTo(x, to);
  pen.stroke();
}

function paintLeader(
  pen: Pen,
  spot: Beam["box"] | { x: number; y: number },
  { x, y, w, h }: Beam["box"],
  colour: string,
): void {
  const near = spot.x < x ? x : spot.x > x + w ? x + w : x + w / 2;
  pen.strokeStyle = colour;
  pen.lineWidth = 1.1;
  pen.beginPath();
  trace(pen, [spot, { x: near, y: y + h / 2 }]);
  pen.stroke();
  pen.fillStyle = colour;
  pen.beginPath();
  pen.arc(spot.x, spot.y, 2, 0, Math.PI * 2);
  pen.fill();
}

function paintName(pen: Pen, { name: { lines, face, box } }: Beam, palette: Palette): void {
  const each = (box.h - 2) / lines.length;
  pen.textAlign = "center";
  pen.textBaseline = "middle";
  pen.lineJoin = "round";
  pen.lineWidth = 3;
  pen.font = fontOf(face, palette.step);
  pen.letterSpacing = `${spacingOf(face)}px`;
  pen.strokeStyle = face === "sea" ? palette.seaHalo : palette.seaInk;
  pen.fillStyle = face === "sea" ? palette.seaText : palette.light;
  lines.forEach((text, i) => {
    const y = box.y + each * (i + 0.5);
    pen.strokeText(text, box.x + box.w / 2, y);
    pen.fillText(text, box.x + box.w / 2, y);
  });
  pen.letterSpacing = "0px";
}
