import type { XY } from "../model/projection.ts";
import { type Box, meets, PHONE, toScreen, type View, zoomOf } from "../model/view.ts";
import { spread } from "./flow-routes.ts";
import type { Scene } from "./picture.ts";
import { contains, crossings, drift, place, type Segment, type Wish } from "./placement.ts";

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
  const seen = shown.board.zones.filter(({ id, tension }) => {
    const zone = chart.zones.find((z) => z.id === id);
    const chosen = selection?.kind === "zone" && selection.id === id;
    const wanted = tension >= chipFrom(view) || chosen || scene.focus.has(id);
    return wanted && zone !== undefined && holds(frame, toScreen(view, zone.ships));
  });
  const column = columnOf(scene, new Set(seen.map(({ id }) => id)), lines, obstacles);
  const wishes = seen.flatMap(({ id, tension }): Wish[] => {
    const zone = chart.zones.find((z) => z.id === id);
    if (!zone) return [];
    const chosen = selection?.kind === "zone" && selection.id === id;
    const spot = toScreen(view, zone.ships);
    if (zone.leader) straits.set(id, spot);
    const stand = column.get(id) ?? toScreen(view, zone.leader ?? zone.name);
    const from = zone.leader ? stand : { x: stand.x, y: stand.y + 24 };
    // A strait seen close has room for its own chip.
    const near = zone.leader && zoomOf(view) > 2.6 ? drift({ x: spot.x, y: spot.y + 40 }, 20, 3) : [];
    // The column is one: its chips may slide along it before any of them leaves it.
    const along =
      column.has(id) && zoomOf(view) <= 2.6 ? SLIDE.map((y) => ({ x: from.x, y: from.y + y })) : [];
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

/** Places in the column: its chips one under another without touching, the whole of it clear of lines and things. */
function columnOf(
  { chart, view, labels, measure }: Scene,
  seen: ReadonlySet<string>,
  lines: readonly Segment[],
  obstacles: readonly Box[],
): Map<string, XY> {
  const stands = chart.zones
    .flatMap(({ id, leader }) =>
      leader && COLUMN.includes(id) && seen.has(id) ? [{ id, at: toScreen(view, leader) }] : [],
    )
    .sort((a, b) => a.at.y - b.at.y);
  const heights = spread(
    stands.map(({ at }) => at.y),
    CHIP + 7,
  );
  const boxes = stands.map(({ id, at }, i) => {
    const w = CHIP + 8 + measure(labels.zoneName(id), "ship");
    return { x: at.x - CHIP / 2, y: (heights[i] ?? at.y) - CHIP / 2, w, h: CHIP };
  });
  const costOf = (shift: number): number =>
    boxes.reduce((sum, box) => {
      const moved = { ...box, x: box.x + shift };
      return sum + crossings(lines, moved) + obstacles.filter((other) => meets(other, moved)).length;
    }, Math.abs(shift) / 240);
  const [shift = 0] = [...SHIFTS].sort((a, b) => costOf(a) - costOf(b));
  // Leaders start at slightly different longitudes: a column stands on one.
  const x = stands.reduce((sum, { at }) => sum + at.x, 0) / Math.max(1, stands.length) + shift;
  return new Map(stands.map(({ id, at }, i) => [id, { x, y: heights[i] ?? at.y }]));
}

const SHIFTS = [0, 24, 48, -24, 72, 96, -48, -72, 120];
