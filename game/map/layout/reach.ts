import { plannedFleets, shipSpot } from "../model/fleet.ts";
import type { XY } from "../model/projection.ts";
import { PHONE, toScreen, zoomOf } from "../model/view.ts";
import type { Scene } from "./picture.ts";
import type { Wish } from "./placement.ts";

/** How far a ship is felt: all of it within the inner ring, half of it within the outer. */
export interface Reach {
  ship: string;
  at: XY;
  inner: number;
  outer: number;
  /** Ours and our allies’ are lines, theirs dots. */
  theirs: boolean;
}

/** Chart units: a sea of its own, and about one sea further. */
const FULL = 52;
const HALF = 104;
/** From this zoom on even a narrow map has room for words on them. */
const ROOMY = 1.7;
const ANGLES = [-90, -60, -120, -30, -150, 30, 150, 60, 120, 90];

/** Round the ships in the sea of the situation that is looked at, those that the tray would send there included. */
export function reachOf({ shown, chart, view, selection, layers }: Scene): Reach[] {
  if (!shown || !layers.situations || selection?.kind !== "situation") return [];
  const { board } = shown;
  const found = board.situations.find(({ id }) => id === selection.id);
  if (!found || !board.zones.some(({ id }) => id === found.at)) return [];
  const rival = new Set(
    board.actors.filter(({ role }) => role === "beijing" || role === "moscow").map(({ id }) => id),
  );
  const ring = (ship: string, at: XY, theirs: boolean): Reach => ({
    ship,
    at: toScreen(view, at),
    inner: FULL * view.k,
    outer: HALF * view.k,
    theirs,
  });
  const there = board.ships.flatMap((ship) => {
    const at = shipSpot(chart, ship);
    return at && ship.phase === "sortie" && ship.zone === found.at
      ? [ring(ship.id, at, rival.has(ship.owner))]
      : [];
  });
  const sea = chart.zones.find(({ id }) => id === found.at)?.ships;
  const planned = plannedFleets(shown, chart).flatMap(({ at, ships }) =>
    sea && at.x === sea.x && at.y === sea.y ? ships.map(({ id }) => ring(id, at, false)) : [],
  );
  // Ships of one side lie together, and so do their rings.
  return [...there, ...planned].filter(
    (each, i, all) => all.findIndex((a) => a.theirs === each.theirs) === i,
  );
}

/** The words on the rings, once for all of them. */
export function reachWords(scene: Scene, rings: readonly Reach[]): { text: string; wish: Wish }[] {
  const [first] = rings;
  if (!first || (scene.view.width < PHONE && zoomOf(scene.view) < ROOMY)) return [];
  const { labels, measure, step = 0 } = scene;
  return (["full", "half"] as const).map((kind) => {
    const text = labels.reach[kind];
    const w = Math.ceil(measure(text, "place")) + 4;
    const h = 16 + step;
    const r = kind === "full" ? first.inner : first.outer;
    const candidates = ANGLES.map((degrees) => {
      const turn = (degrees * Math.PI) / 180;
      return { x: first.at.x + Math.cos(turn) * r - w / 2, y: first.at.y + Math.sin(turn) * r - h / 2 };
    });
    return { text, wish: { id: `reach ${kind}`, priority: 700, w, h, candidates, margin: 1 } };
  });
}
