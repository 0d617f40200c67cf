import type { Board } from "../../engine/index.ts";
import type { Chart } from "../model/chart.ts";
import { shipSpot } from "../model/fleet.ts";
import { landAt } from "../model/hit.ts";
import { concerns, type Intent, intentsOf } from "../model/intents.ts";
import { project, type XY } from "../model/projection.ts";
import { type Box, PHONE, toChart, toScreen, type View } from "../model/view.ts";
import type { Scene } from "./picture.ts";
import type { Pile } from "./piles.ts";
import { place, type Segment, type Wish } from "./placement.ts";
import { along, bowed } from "./routes.ts";

export interface PlacedIntent {
  intent: Intent;
  /** From the piece to the tip, px. */
  points: XY[];
  /** The odds in words, and where their plate lies; null if there is no room for it. */
  odds: string;
  plate: Box | null;
}

/** So many of the likeliest are drawn without being asked for. */
const DRAWN = 2;
/** On a phone only what is likelier than not. */
const LIKELY = 500;
/** A stroke ends so far before the anchorage, where a banner's foot or a ship may stand; and begins clear of its piece. */
const SHORT = 15;
const CLEAR = 16;
/** Shorter than this there is no stroke to see, px. */
const LEAST = 26;
/** How far a ship that leaves for home is drawn, px. */
const AWAY = 170;
/** Two strokes of one piece are bowed so differently at least, as a share of their length. */
const APART = 0.3;
const BOWS = [0.14, -0.14, 0.24, -0.24, 0.34, -0.34, 0.46, -0.46];
/** Where a test is launched, and where it comes down short of the islands. */
const LAUNCH = [127.6, 40] as const;
const SPLASH = [136.2, 39.9] as const;
const OCEAN = [178, 33] as const;

/** Strokes of what others mean, each from its piece into the sea it means, with a plate for its odds. */
export function placeIntents(
  scene: Scene,
  piles: readonly Pile[],
  frame: Box,
  obstacles: readonly Box[],
): PlacedIntent[] {
  const { shown, layers, view, selection } = scene;
  // While a quarter is told its plans become voyages.
  if (!shown || shown.told || !layers.intents) return [];
  const phone = view.width < PHONE;
  const drawn = intentsOf(shown.board).filter((intent, i) => {
    if (concerns(intent, selection)) return true;
    return i < DRAWN && (!phone || intent.chance >= LIKELY);
  });
  return routeIntents(scene, drawn, piles, { frame, obstacles });
}

/** The strokes of these intents, and plates where there is room for them. */
export function routeIntents(
  scene: Scene,
  drawn: readonly Intent[],
  piles: readonly Pile[],
  { frame, obstacles }: { frame: Box; obstacles: readonly Box[] },
): PlacedIntent[] {
  const { shown, view, labels } = scene;
  if (!shown) return [];
  // Two plans of one piece run apart.
  const bows = new Map<string, number>();
  const routed = drawn.flatMap((intent) => {
    const points = courseOf(scene.chart, view, intent, { board: shown.board, piles, bows });
    const odds = labels.odds(intent.chance);
    return points ? [{ intent, points, odds }] : [];
  });
  const height = 20 + (scene.step ?? 0);
  const wishes = routed.map(({ intent, points, odds }): Wish => {
    const w = Math.ceil(scene.measure(odds, "ship")) + 16;
    return {
      id: intent.id,
      priority: intent.chance,
      w,
      h: height,
      margin: 2,
      crossing: 3,
      candidates: beside(points, w, height),
    };
  });
  const plates = place(wishes, frame, obstacles, linesOf(routed));
  return routed.map((each) => ({ ...each, plate: plates.get(each.intent.id) ?? null }));
}

/** The pieces of line that words keep clear of. */
export function linesOf(intents: readonly Pick<PlacedIntent, "points">[]): Segment[] {
  return intents.flatMap(({ points }) =>
    points.flatMap((b, i): Segment[] => {
      const a = points[i - 3];
      return a && i % 3 === 0 ? [{ a, b }] : [];
    }),
  );
}

interface Underway {
  board: Board;
  piles: readonly Pile[];
  /** How a piece's other plan is bowed already. */
  bows: Map<string, number>;
}

function courseOf(chart: Chart, view: View, intent: Intent, { board, piles, bows }: Underway): XY[] | null {
  const { ship, to } = intent;
  if (to === "tests")
    return trimmed(
      bowed(toScreen(view, project([...LAUNCH])), toScreen(view, project([...SPLASH])), -0.32),
      4,
      0,
    );
  const pile = piles.find(({ fleet }) => !fleet.planned && fleet.ships.some(({ id }) => id === ship));
  const at = pile?.fleet.ships.findIndex(({ id }) => id === ship) ?? 0;
  // A piece beyond the view has its stroke come in from there.
  const piece = board.ships.find(({ id }) => id === ship);
  const far = piece && shipSpot(chart, piece);
  const from = pile?.spots[at] ?? pile?.spots.at(-1) ?? (far && toScreen(view, far));
  if (!from) return null;
  if (typeof to === "object") {
    const spot = chart.zones.find(({ id }) => id === to.sea)?.ships;
    if (!spot) return null;
    const end = toScreen(view, spot);
    // By where its piece is at anchor, not by where there was room for it: an arc keeps its side while the view moves.
    const bow = overWater(chart, { from: far || toChart(view, from), to: spot }, bows.get(ship ?? ""));
    bows.set(ship ?? "", bow);
    return trimmed(bowed(from, end, bow), CLEAR, SHORT);
  }
  const beyond = toScreen(view, project([...OCEAN]));
  const length = Math.max(1, Math.hypot(beyond.x - from.x, beyond.y - from.y));
  const reach = Math.min(AWAY, length) / length;
  const out = { x: from.x + (beyond.x - from.x) * reach, y: from.y + (beyond.y - from.y) * reach };
  return to === "leaves"
    ? trimmed(bowed(from, out, 0.1), CLEAR, 0)
    : trimmed(bowed(out, from, 0.1), 0, CLEAR);
}

/** Bows found before, by ends and the other bow: asking the land of a dozen arcs is a third of placing everything. */
const found = new WeakMap<Chart, Map<string, number>>();

/** The bow of the arc, in chart units, that crosses the least land, clear of another from the same piece. */
function overWater(chart: Chart, { from, to }: { from: XY; to: XY }, other: number | undefined): number {
  const known = found.get(chart) ?? new Map<string, number>();
  found.set(chart, known);
  const key = [from.x, from.y, to.x, to.y, other].join();
  const before = known.get(key);
  if (before !== undefined) return before;
  let best = 0;
  let least = Infinity;
  for (const [rank, bow] of BOWS.entries()) {
    if (other !== undefined && Math.abs(other - bow) < APART) continue;
    const points = bowed(from, to, bow);
    const ashore = points.filter((at) => landAt(chart, at) !== null).length;
    const cost = ashore * 2 + rank;
    if (cost >= least) continue;
    least = cost;
    best = bow;
  }
  known.set(key, best);
  return best;
}

function trimmed(points: readonly XY[], start: number, end: number): XY[] | null {
  const length = points.reduce((sum, { x, y }, i) => {
    const before = points[i - 1];
    return before ? sum + Math.hypot(x - before.x, y - before.y) : sum;
  }, 0);
  if (length - start - end < LEAST) return null;
  const [from, to] = [start / length, 1 - end / length];
  return Array.from({ length: 25 }, (_, i) => along(points, from + ((to - from) * i) / 24));
}

/** Places for a plate: beside the middle of the stroke first, on either side of it. */
function beside(points: readonly XY[], w: number, h: number): XY[] {
  const out: XY[] = [];
  for (const gap of [4, 14, 28]) {
    for (const share of [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.85, 1]) {
      const at = along(points, share);
      const ahead = along(points, Math.min(1, share + 0.02));
      const behind = along(points, Math.max(0, share - 0.02));
      const turn = Math.atan2(ahead.y - behind.y, ahead.x - behind.x);
      const [nx, ny] = [-Math.sin(turn), Math.cos(turn)];
      const reach = gap + 8 + Math.abs(nx) * (w / 2) + Math.abs(ny) * (h / 2);
      for (const side of [-1, 1])
        out.push({ x: at.x + nx * reach * side - w / 2, y: at.y + ny * reach * side - h / 2 });
    }
  }
  return out;
}
