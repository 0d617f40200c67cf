import type { Outcome } from "../../engine/index.ts";
import type { Selection } from "../../session/types.ts";
import type { PlacedBanner } from "../layout/banners.ts";
import type { Hit } from "../model/hit.ts";
import type { XY } from "../model/projection.ts";
import type { Brush } from "./brush.ts";
import { FACE, type Palette } from "./palette.ts";
import { trace } from "./paths.ts";
import { drawSign } from "./signs.ts";

type Pen = CanvasRenderingContext2D;

/** How a banner's cloth is inked: due now is paper, later is dark, going badly is danger and torn besides. */
interface Inks {
  cloth: string;
  words: string;
  edge: string;
}

/** Poles, rings, strokes and cloth of every situation in sight. */
export function paintBanners(
  { pen, palette }: Pick<Brush, "pen" | "palette">,
  banners: readonly PlacedBanner[],
  { selection, hover }: { selection: Selection | null; hover: Hit | null },
): void {
  const is = (ids: readonly string[], what: { kind: string; id: string } | null): boolean =>
    what?.kind === "situation" && ids.includes(what.id);
  // The chosen one last: its frame lies over its neighbours.
  const inOrder = [...banners].sort((a, b) => Number(is(a.ids, selection)) - Number(is(b.ids, selection)));
  for (const each of inOrder) {
    const state = is(each.ids, selection) ? "chosen" : is(each.ids, hover) ? "hover" : "plain";
    drawBanner(pen, each, state, palette);
  }
}

export function drawBanner(
  pen: Pen,
  { banner, ids, foot, side, up, raise, scale }: Omit<PlacedBanner, "box">,
  state: "plain" | "hover" | "chosen",
  palette: Palette,
): void {
  pen.save();
  pen.translate(foot.x, foot.y);
  pen.scale(scale, scale);
  pen.textAlign = "center";
  pen.textBaseline = "middle";
  pen.lineJoin = "miter";
  // A pole that hangs is the same drawing shifted below its foot.
  const long = raise / scale;
  const top = up > 0 ? -46 - long : 13 + long;
  const inks = inksOf(banner, palette);
  pole(pen, { from: up > 0 ? top : 0, to: up > 0 ? 0 : top + 38 }, side, top, palette);
  rings(pen, banner.clock, top, palette);
  strokes(pen, banner.strokes, side, top, palette);
  pen.translate(side > 0 ? 4 : -28, top + 6);
  if (state !== "plain") frame(pen, state, side, palette);
  cloth(pen, banner.badly && banner.outcome === null, inks, palette);
  if (banner.outcome) outcome(pen, banner.outcome, inks.words);
  else {
    pen.save();
    pen.translate(12, 9.5);
    pen.scale(0.86, 0.86);
    drawSign(pen, banner.sign, inks.words);
    pen.restore();
    pen.fillStyle = inks.words;
    pen.font = `600 11.5px ${FACE.text}`;
    pen.fillText(String(banner.figure), 12, 23.4);
  }
  const outer = side > 0 ? 25 : -1;
  if (banner.sealed) seal(pen, outer, 31, palette);
  if (ids.length > 1) count(pen, ids.length, outer, palette);
  pen.restore();
}

function inksOf({ badly, clock, outcome }: PlacedBanner["banner"], palette: Palette): Inks {
  if (outcome === "bad") return { cloth: palette.kuri, words: palette.gofun, edge: palette.light };
  if (outcome) return { cloth: palette.paper, words: palette.sumi, edge: palette.sumi };
  if (badly) return { cloth: palette.shu, words: palette.gofun, edge: palette.light };
  if (clock <= 1) return { cloth: palette.paper, words: palette.sumi, edge: palette.sumi };
  return { cloth: palette.under, words: palette.light, edge: palette.light };
}

/** A white pole on a dark edge, its foot, and the arm that the cloth hangs from. */
function pole(
  pen: Pen,
  { from, to }: { from: number; to: number },
  side: number,
  top: number,
  palette: Palette,
): void {
  for (const [width, colour] of [
    [5, palette.seaInk],
    [2.4, palette.light],
  ] as const) {
    pen.strokeStyle = colour;
    pen.lineWidth = width;
    pen.lineCap = "square";
    pen.beginPath();
    pen.moveTo(0, from);
    pen.lineTo(0, to);
    pen.moveTo(0, top + 3);
    pen.lineTo(side * 28.5, top + 3);
    pen.stroke();
  }
  pen.lineCap = "butt";
  disc(pen, 0, 0, 3.6, palette.light, palette.seaInk);
}

/** Quarters left, each a ring on the pole. */
function rings(pen: Pen, clock: number, top: number, palette: Palette): void {
  for (let n = 0; n < Math.min(3, clock); n++)
    disc(pen, 0, top + 10 + n * 9, 3.3, palette.light, palette.seaInk);
}

/** What is at stake, in strokes over the cloth. */
function strokes(pen: Pen, many: number, side: number, top: number, palette: Palette): void {
  const from = side * 16 - (many * 7 + (many - 1) * 2) / 2;
  for (let n = 0; n < many; n++) {
    const x = from + n * 9;
    pen.fillStyle = palette.seaInk;
    pen.fillRect(x - 1.2, top - 6.2, 9.4, 5.4);
    pen.fillStyle = palette.light;
    pen.fillRect(x, top - 5, 7, 3);
  }
}

/** 24 by 30 from its corner; one that goes badly is torn at the hem. */
function cloth(pen: Pen, torn: boolean, { cloth: fill, edge }: Inks, palette: Palette): void {
  pen.beginPath();
  pen.moveTo(0, 0);
  pen.lineTo(24, 0);
  if (torn) for (const [x, y] of TORN) pen.lineTo(x, y);
  else {
    pen.lineTo(24, 30);
    pen.lineTo(0, 30);
  }
  pen.closePath();
  pen.strokeStyle = palette.seaInk;
  pen.lineWidth = 4;
  pen.stroke();
  pen.fillStyle = fill;
  pen.fill();
  pen.strokeStyle = edge;
  pen.lineWidth = 1.3;
  pen.stroke();
}

const TORN = [
  [24, 34],
  [20, 29],
  [16, 34],
  [12, 29],
  [8, 34],
  [4, 29],
  [0, 34],
] as const;

function frame(pen: Pen, state: "hover" | "chosen", side: number, palette: Palette): void {
  const chosen = state === "chosen";
  const left = side > 0 ? -9 : -4;
  pen.strokeStyle = palette.seaInk;
  pen.lineWidth = chosen ? 5.5 : 4.6;
  pen.strokeRect(left, -14, 37, 52);
  pen.strokeStyle = chosen ? palette.gold : palette.light;
  pen.lineWidth = chosen ? 2.5 : 2.2;
  pen.strokeRect(left, -14, 37, 52);
}

/** An order on the tray answers it. */
function seal(pen: Pen, x: number, y: number, palette: Palette): void {
  disc(pen, x, y, 6.6, palette.ai, palette.gofun);
  pen.strokeStyle = palette.gofun;
  pen.lineWidth = 1.6;
  pen.beginPath();
  pen.moveTo(x - 3, y);
  pen.lineTo(x - 0.8, y + 2.4);
  pen.lineTo(x + 3.2, y - 2.4);
  pen.stroke();
}

/** How many lie at this place. */
function count(pen: Pen, many: number, x: number, palette: Palette): void {
  disc(pen, x, -1, 7.6, palette.paper, palette.sumi);
  pen.fillStyle = palette.sumi;
  pen.font = `600 11px ${FACE.text}`;
  pen.fillText(String(many), x, -0.4);
}

/** What became of it: a tick, two bars or a cross. */
function outcome(pen: Pen, what: Outcome, colour: string): void {
  pen.strokeStyle = colour;
  pen.lineWidth = 2.4;
  pen.beginPath();
  for (const line of OUTCOMES[what]) trace(pen, line);
  pen.stroke();
}

const OUTCOMES: Readonly<Record<Outcome, readonly XY[][]>> = {
  good: [
    [
      { x: 6, y: 15 },
      { x: 10.5, y: 20 },
      { x: 18.5, y: 10 },
    ],
  ],
  middling: [
    [
      { x: 6.5, y: 12 },
      { x: 17.5, y: 12 },
    ],
    [
      { x: 6.5, y: 18 },
      { x: 17.5, y: 18 },
    ],
  ],
  bad: [
    [
      { x: 7, y: 10 },
      { x: 17, y: 20 },
    ],
    [
      { x: 17, y: 10 },
      { x: 7, y: 20 },
    ],
  ],
};

function disc(pen: Pen, x: number, y: number, r: number, fill: string, edge: string): void {
  pen.beginPath();
  pen.arc(x, y, r, 0, Math.PI * 2);
  pen.fillStyle = fill;
  pen.strokeStyle = edge;
  pen.lineWidth = 1.4;
  pen.fill();
  pen.stroke();
}
