import type { Selection } from "../../session/types.ts";
import type { Aimed } from "../layout/aimed.ts";
import type { Arrangement } from "../layout/arrange.ts";
import type { PlacedPin } from "../layout/pins.ts";
import type { Tag } from "../layout/tags.ts";
import type { Hit } from "../model/hit.ts";
import { bandOf } from "./bands.ts";
import { paintBanners } from "./banners.ts";
import { type Brush, onScreen } from "./brush.ts";
import { paintPlates } from "./intents.ts";
import { FACE } from "./palette.ts";
import { trace } from "./paths.ts";
import { paintRivals } from "./rivals.ts";
import { drawCount } from "./tokens.ts";
import { fontOf } from "./type.ts";

/** Above the tokens: their names, counts, edge tags, banners, plates and pins. */
export function paintLabels(
  brush: Brush,
  { captions, piles, tags, banners, intents, pins, rivals }: Arrangement,
  {
    selection,
    hover,
    lit,
    aimed,
  }: { selection: Selection | null; hover: Hit | null; lit: string | null; aimed: Aimed },
): void {
  const { pen, view, palette } = brush;
  onScreen(brush);
  pen.clearRect(0, 0, view.width, view.height);
  for (const { fleet, count } of piles) {
    if (count) drawCount(pen, fleet.ships.length, count.x, count.y, palette, FACE.text);
  }
  pen.lineJoin = "round";
  pen.textBaseline = "middle";
  for (const { caption, box } of captions) {
    if (caption.kind !== "ship") continue;
    pen.textAlign = "left";
    const each = box.h / caption.lines.length;
    caption.lines.forEach(({ text, face }, i) => {
      pen.font = fontOf(face, palette.step);
      pen.lineWidth = 3;
      pen.strokeStyle = palette.seaInk;
      pen.fillStyle = face === "note" ? palette.seaText : palette.light;
      pen.strokeText(text, box.x + 2, box.y + each * (i + 0.5) + 0.5);
      pen.fillText(text, box.x + 2, box.y + each * (i + 0.5) + 0.5);
    });
  }
  for (const tag of tags) {
    const chosen =
      (selection?.kind === "actor" && tag.ids.includes(selection.id)) ||
      (lit !== null && tag.ids.includes(lit));
    paintTag(brush, tag, chosen, hover?.kind === "actor" && hover.id === tag.id);
  }
  paintRivals(brush, rivals);
  paintBanners(brush, banners, { selection, hover });
  paintPlates(brush, [...intents, ...aimed.intents]);
  pins.forEach((pin, i) => {
    paintPin(brush, pin, i === pins.length - 1);
  });
}

/** A slip of paper and its needle; the newest has the heavier edge. */
function paintPin({ pen, palette }: Brush, { pin, lines, box, foot }: PlacedPin, newest: boolean): void {
  const near = {
    x: Math.min(Math.max(foot.x, box.x), box.x + box.w),
    y: Math.min(Math.max(foot.y, box.y), box.y + box.h),
  };
  for (const [width, colour] of [
    [3.4, palette.seaInk],
    [1.4, palette.light],
  ] as const) {
    pen.strokeStyle = colour;
    pen.lineWidth = width;
    pen.beginPath();
    trace(pen, [near, foot]);
    pen.stroke();
  }
  pen.fillStyle = palette.light;
  pen.strokeStyle = palette.seaInk;
  pen.lineWidth = 1.4;
  pen.beginPath();
  pen.arc(foot.x, foot.y, 3.2, 0, Math.PI * 2);
  pen.fill();
  pen.stroke();
  pen.fillStyle = palette.paper;
  pen.fillRect(box.x, box.y, box.w, box.h);
  pen.strokeStyle = palette.sumi;
  pen.lineWidth = newest ? 2.2 : 1.2;
  pen.strokeRect(box.x + 0.5, box.y + 0.5, box.w - 1, box.h - 1);
  const line = (box.h - 10) / (lines.length + 1);
  pen.textAlign = "left";
  pen.textBaseline = "middle";
  pen.fillStyle = palette.sumi;
  pen.font = fontOf("tag", palette.step);
  pen.fillText(pin.place, box.x + 9, box.y + 5 + line / 2);
  pen.fillStyle = palette.sumi2;
  pen.font = fontOf("note", palette.step);
  lines.forEach((text, i) => {
    pen.fillText(text, box.x + 9, box.y + 5 + line * (i + 1.5));
  });
}

function paintTag(brush: Brush, { box, edge, id, name, facts }: Tag, chosen: boolean, over: boolean): void {
  const { pen, palette, board, tiles, ratio, layers } = brush;
  const actor = board?.actors.find((a) => a.id === id);
  const band = tiles.band(
    bandOf(palette.bands, layers.alignment ? (actor?.alignment ?? 0) : 0, actor?.role ?? "partner"),
  );
  pen.fillStyle = palette.paper;
  pen.fillRect(box.x, box.y, box.w, box.h);
  pen.strokeStyle = chosen ? palette.gold : palette.sumi;
  pen.lineWidth = chosen ? 3 : over ? 2.2 : 1.4;
  pen.strokeRect(box.x + 0.5, box.y + 0.5, box.w - 1, box.h - 1);
  if (chosen) {
    pen.strokeStyle = palette.sumi;
    pen.lineWidth = 1;
    pen.strokeRect(box.x + 2.5, box.y + 2.5, box.w - 5, box.h - 5);
  }
  pen.textAlign = "left";
  pen.textBaseline = "middle";
  if (facts.length === 0) {
    // Phone: a wedge on the side the actor lies, and its name.
    pen.fillStyle = palette.sumi;
    pen.font = fontOf("tag", palette.step);
    const left = edge === "left";
    pen.fillText(name, box.x + (left ? 20 : 10), box.y + box.h / 2 + 0.5);
    wedge(pen, left ? box.x + 8 : box.x + box.w - 8, box.y + box.h / 2, edge);
    return;
  }
  const swatch = { x: box.x + 10, y: box.y + 8, w: 13, h: box.h - 16 };
  pen.fillStyle = typeof band === "string" ? band : tiles.lay(band, ratio);
  pen.fillRect(swatch.x, swatch.y, swatch.w, swatch.h);
  pen.strokeStyle = palette.sumi;
  pen.lineWidth = 1;
  pen.strokeRect(swatch.x + 0.5, swatch.y + 0.5, swatch.w, swatch.h);
  pen.fillStyle = palette.sumi;
  pen.font = fontOf("tag", palette.step);
  pen.fillText(name, box.x + 32, box.y + 13 + palette.step / 2);
  pen.fillStyle = palette.sumi2;
  pen.font = fontOf("fact", palette.step);
  facts.forEach((line, i) => {
    pen.fillText(line, box.x + 32, box.y + 28 + i * 15 + palette.step * (i + 1.5));
  });
}

function wedge(pen: CanvasRenderingContext2D, x: number, y: number, edge: Tag["edge"]): void {
  const turn = edge === "left" ? Math.PI : edge === "bottom" ? Math.PI / 2 : 0;
  pen.save();
  pen.translate(x, y);
  pen.rotate(turn);
  pen.beginPath();
  pen.moveTo(4, 0);
  pen.lineTo(-3, -4);
  pen.lineTo(-3, 4);
  pen.closePath();
  pen.fill();
  pen.restore();
}
