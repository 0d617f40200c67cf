import type { Scene } from "./arrange.ts";
import { contains, crossings, drift, place, type Segment, type Wish } from "./placement.ts";
import type { XY } from "./projection.ts";
import { type Box, meets, PHONE, toScreen, type View, zoomOf } from "./view.ts";

export interface Chip {
  id: string;
  tension: number;
  box: Box;
  /** The strait it speaks for, if it stands away from it. */
  leader: XY | null;
}

const CHIP = 26;

function holds(frame: Box, { x, y }: XY): boolean {
  return contains(frame, { x, y, w: 0, h: 0 });
}

/** From which tension a chip is shown without being asked for. */
function chipFrom(view: View): number {
  if (view.width < PHONE) return 600;
  return zoomOf(view) >= 1.7 ? 200 : 400;
}

export function placeChips(
  scene: Scene,
  frame: Box,
  obstacles: readonly Box[],
  lines: readonly Segment[],
): Chip[] {
  const { shown, chart, view, selection } = scene;
  if (!shown) return [];
  const straits = new Map<string, XY>();
  const shift = columnShift(scene, lines, obstacles);
  const wishes = shown.board.zones.flatMap(({ id, tension }): Wish[] => {
    const zone = chart.zones.find((z) => z.id === id);
    const chosen = selection?.kind === "zone" && selection.id === id;
    if (!zone || (tension < chipFrom(view) && !chosen && !scene.focus.has(id))) return [];
    const spot = toScreen(view, zone.ships);
    if (!holds(frame, spot)) return [];
    if (zone.leader) straits.set(id, spot);
    const stand = toScreen(view, zone.leader ?? zone.name);
    if (COLUMN.includes(id)) stand.x += shift;
    const from = zone.leader ? stand : { x: stand.x, y: stand.y + 24 };
    // A strait seen close has room for its own chip.
    const near = zone.leader && zoomOf(view) > 2.6 ? drift({ x: spot.x, y: spot.y + 40 }, 20, 3) : [];
    // The column is one: its chips may slide along it before any of them leaves it.
    const along =
      COLUMN.includes(id) && zoomOf(view) <= 2.6 ? SLIDE.map((y) => ({ x: from.x, y: from.y + y })) : [];
    const spots = [...near, ...along, ...drift(from, 20, 6)];
    return [
      {
        id,
        priority: tension + (chosen ? 2000 : 0),
        w: CHIP,
        h: CHIP,
        margin: 3,
        crossing: COLUMN.includes(id) ? 0 : 8,
        candidates: spots.map(({ x, y }) => ({ x: x - CHIP / 2, y: y - CHIP / 2 })),
      },
    ];
  });
  const boxes = place(wishes, frame, obstacles, lines);
  return shown.board.zones.flatMap(({ id, tension }) => {
    const box = boxes.get(id);
    return box ? [{ id, tension, box, leader: straits.get(id) ?? null }] : [];
  });
}

/** Straits whose chips stand in one column in the Philippine Sea. */
const COLUMN = ["SEN", "MIY", "YON", "BAS"];
const SLIDE = [0, 8, -8, 16, -16, 24, -24, 32, -32];

/** How far the column moves, as a whole, to stand clear of flow lines and of what lies there already. */
function columnShift(
  { chart, view, labels, measure }: Scene,
  lines: readonly Segment[],
  obstacles: readonly Box[],
): number {
  let best = 0;
  let least = Infinity;
  for (const shift of [0, 24, 48, -24, 72, 96, -48, -72, 120]) {
    let cost = Math.abs(shift) / 240;
    for (const zone of chart.zones) {
      if (!zone.leader || !COLUMN.includes(zone.id)) continue;
      const { x, y } = toScreen(view, zone.leader);
      const w = CHIP + 8 + measure(labels.zoneName(zone.id), "ship");
      const box = { x: x + shift - CHIP / 2, y: y - CHIP / 2, w, h: CHIP };
      cost += crossings(lines, box) + obstacles.filter((other) => meets(other, box)).length;
    }
    if (cost >= least) continue;
    least = cost;
    best = shift;
  }
  return best;
}
