import type { Selection } from "../../session/types.ts";
import type { Aimed } from "../layout/aimed.ts";
import type { Arrangement } from "../layout/arrange.ts";
import type { Hit } from "../model/hit.ts";
import type { MapLabels } from "../model/labels.ts";
import { chartBox } from "../model/view.ts";
import { paintBeam } from "./beams.ts";
import { type Brush, onChart, onScreen } from "./brush.ts";
import { paintFlows, paintTrails } from "./flows.ts";
import { paintIntents } from "./intents.ts";
import { together, trace } from "./paths.ts";
import { fontOf, spacingOf } from "./type.ts";

export interface Marks {
  arrangement: Arrangement;
  aimed: Aimed;
  selection: Selection | null;
  hover: Hit | null;
  labels: MapLabels;
}

/** Between land and tokens: selection, small islands, flows, strokes, names and beams. */
export function paintMarks(brush: Brush, marks: Marks): void {
  const { pen, view } = brush;
  onScreen(brush);
  pen.clearRect(0, 0, view.width, view.height);
  onChart(brush);
  paintChosen(brush, marks);
  paintIslands(brush);
  onScreen(brush);
  paintTrails(brush, marks.arrangement.trails);
  paintFlows(brush, marks.arrangement.flows);
  paintReach(brush, marks.arrangement.reach);
  paintIntents(brush, [...marks.arrangement.intents, ...marks.aimed.intents]);
  paintStems(brush, marks.arrangement);
  paintTokyo(brush, marks.arrangement);
  paintNames(brush, marks.arrangement);
  for (const beam of [...marks.arrangement.beams, ...marks.aimed.beams]) paintBeam(brush, beam, marks);
}

function paintChosen({ pen, view, paths, palette }: Brush, { selection, hover }: Marks): void {
  const box = chartBox(view, 8);
  pen.lineJoin = "round";
  const zoneOf = (id: string): Path2D | undefined => paths.zones.find((zone) => zone.id === id)?.path;
  if (hover?.kind === "zone") {
    const path = zoneOf(hover.id);
    if (path)
      clipToSea(pen, paths, box, () => {
        pen.fillStyle = palette.veil;
        pen.fill(path);
        pen.strokeStyle = palette.zone;
        pen.lineWidth = 1.4 / view.k;
        pen.stroke(path);
      });
  }
  if (selection?.kind === "zone") {
    const path = zoneOf(selection.id);
    if (path)
      clipToSea(pen, paths, box, () => {
        pen.strokeStyle = palette.gold;
        pen.lineWidth = 2.5 / view.k;
        pen.stroke(path);
      });
  }
  const land = (id: string) => paths.lands.find((item) => item.id === id)?.shapes ?? [];
  if (selection?.kind === "actor") {
    // Gold stands out on both sides of the keyline, which is drawn again over it.
    const path = together(land(selection.id), box);
    pen.strokeStyle = palette.gold;
    pen.lineWidth = 5.2 / view.k;
    pen.stroke(path);
    pen.strokeStyle = palette.keyline;
    pen.lineWidth = 1.4 / view.k;
    pen.stroke(path);
  }
  if (hover?.kind === "actor") {
    pen.strokeStyle = palette.keyline;
    pen.lineWidth = 2.2 / view.k;
    pen.stroke(together(land(hover.id), box));
  }
  pen.lineJoin = "miter";
}

/** Zone outlines stop at the coast, as on the ground sheet where land covers them. */
function clipToSea(
  pen: CanvasRenderingContext2D,
  paths: Brush["paths"],
  box: ReturnType<typeof chartBox>,
  draw: () => void,
): void {
  draw();
  pen.save();
  pen.globalCompositeOperation = "destination-out";
  pen.fillStyle = "#000";
  for (const { shapes } of paths.lands) pen.fill(together(shapes, box), "evenodd");
  pen.restore();
}

function paintIslands({ pen, view, chart, palette }: Brush): void {
  pen.strokeStyle = palette.keyline;
  for (const { at } of chart.islands) {
    pen.beginPath();
    pen.arc(at.x, at.y, 1.7 / view.k, 0, Math.PI * 2);
    pen.fillStyle = palette.gofun;
    pen.lineWidth = 1.6 / view.k;
    pen.stroke();
    pen.fill();
  }
  for (const { at, radius } of chart.disputed) {
    if (radius === 0) continue;
    const r = radius / view.k;
    pen.save();
    pen.beginPath();
    pen.arc(at.x, at.y, r, 0, Math.PI * 2);
    pen.fillStyle = palette.hatchGround;
    pen.globalAlpha = 0.92;
    pen.fill();
    pen.globalAlpha = 1;
    pen.clip();
    pen.strokeStyle = palette.sumi2;
    pen.lineWidth = 0.9 / view.k;
    pen.beginPath();
    for (let n = -4; n <= 4; n++) {
      const shift = (n * 3) / view.k;
      pen.moveTo(at.x - r + shift, at.y + r);
      pen.lineTo(at.x + r + shift, at.y - r);
    }
    pen.stroke();
    pen.restore();
    pen.strokeStyle = palette.keyline;
    pen.lineWidth = 0.8 / view.k;
    pen.beginPath();
    pen.arc(at.x, at.y, r, 0, Math.PI * 2);
    pen.stroke();
  }
}

/** Ours in lines and theirs in dots: full reach within the inner ring, half within the outer. */
function paintReach({ pen, palette }: Brush, rings: Arrangement["reach"]): void {
  pen.save();
  for (const { at, inner, outer, theirs } of rings) {
    for (const [r, full] of [
      [inner, true],
      [outer, false],
    ] as const) {
      const width = (full ? 1.8 : 1.4) * palette.line;
      pen.lineCap = theirs ? "round" : "butt";
      pen.setLineDash(theirs ? [0.1, full ? 5 : 8] : full ? [] : [9, 5]);
      for (const [wide, colour] of [
        [width + 2.4, palette.under],
        [theirs ? width + 0.8 : width, theirs ? palette.token.ring : palette.light],
      ] as const) {
        pen.strokeStyle = colour;
        pen.lineWidth = wide;
        pen.beginPath();
        pen.arc(at.x, at.y, r, 0, Math.PI * 2);
        pen.stroke();
      }
    }
  }
  pen.restore();
}

/** The square where all of Tokyo's lines begin. */
function paintTokyo({ pen, palette }: Brush, { flows }: Arrangement): void {
  const start = flows.find(({ flow }) => flow.kind !== "plan")?.points[0];
  if (!start) return;
  pen.fillStyle = palette.ai;
  pen.strokeStyle = palette.gofun;
  pen.lineWidth = 1.4;
  pen.fillRect(start.x - 3.5, start.y - 3.5, 7, 7);
  pen.strokeRect(start.x - 3.5, start.y - 3.5, 7, 7);
}

/** From a token that had to make room to the spot it stands for. */
function paintStems({ pen, palette }: Brush, { piles }: Arrangement): void {
  pen.strokeStyle = palette.seaText;
  pen.fillStyle = palette.seaText;
  pen.lineWidth = 1.1;
  for (const { stem, spots } of piles) {
    const token = spots[0];
    if (!stem || !token) continue;
    pen.beginPath();
    trace(pen, [stem, token]);
    pen.stroke();
    pen.beginPath();
    pen.arc(stem.x, stem.y, 2, 0, Math.PI * 2);
    pen.fill();
  }
}

function paintNames({ pen, palette }: Brush, { captions }: Arrangement): void {
  pen.textAlign = "center";
  pen.textBaseline = "middle";
  pen.lineJoin = "round";
  for (const { caption, box } of captions) {
    if (caption.kind === "ship") continue;
    const each = box.h / caption.lines.length;
    caption.lines.forEach(({ text, face }, i) => {
      const x = box.x + box.w / 2;
      const y = box.y + each * (i + 0.5) + 1;
      pen.font = fontOf(face, palette.step, caption.kind === "land" ? caption.size : undefined);
      pen.letterSpacing = `${spacingOf(face)}px`;
      if (caption.kind === "sea") {
        pen.strokeStyle = palette.seaHalo;
        pen.fillStyle = palette.seaText;
      } else {
        pen.strokeStyle = caption.kind === "place" ? palette.seaInk : palette.paper;
        pen.fillStyle = caption.kind === "place" ? palette.light : palette.sumi;
      }
      pen.lineWidth = 3;
      pen.strokeText(text, x, y);
      pen.fillText(text, x, y);
    });
  }
  pen.letterSpacing = "0px";
}
