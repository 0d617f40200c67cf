import type { BoardZone } from "../../engine/index.ts";
import type { XY } from "../model/projection.ts";
import type { Shown } from "../model/shown.ts";
import { type Box, meets, PHONE, toScreen, zoomOf } from "../model/view.ts";
import { spread } from "./flow-routes.ts";
import type { FaceId, Scene } from "./picture.ts";
import { contains, crossings, drift, place, type Segment, type Wish } from "./placement.ts";
import { afloat, wrap } from "./sea-names.ts";

/** What each side can bring to one sea, weighed under its name. */
export interface Beam {
  id: string;
  /** In hundredths. */
  ours: number;
  theirs: number;
  /** From 1.6 to 1 against us. */
  outweighed: boolean;
  /** The beam itself, and the name over it; together they have one place. */
  box: Box;
  name: { lines: string[]; face: FaceId; box: Box };
  /** The strait it speaks for, if it stands away from it. */
  leader: XY | null;
}

const WIDE = 110;
const HIGH = 20;
const LINE: Partial<Record<FaceId, number>> = { ship: 15, sea: 17 };
/** Seas as tense as the third of them are weighed without being asked for. */
const TENSEST = 3;
/** From this zoom on there is room to weigh every sea in sight. */
const CLOSE = 1.7;
/** From this zoom on a strait has room for its own beam. */
const NEAR = 2.6;
/** Straits whose beams stand in one column in the Philippine Sea, so far apart. */
const COLUMN = ["SEN", "MIY", "YON", "BAS"];
const STACK = 46;
const SLIDE = [0, 10, -10, 20, -20, 30, -30, 44, -44, 60, -60];

export function placeBeams(
  scene: Scene,
  frame: Box,
  obstacles: readonly Box[],
  lines: readonly Segment[],
): Beam[] {
  const { shown, chart, view } = scene;
  if (!shown || !scene.layers.balance) return [];
  const weighed = seasWeighed(scene, shown);
  const seen = shown.board.zones.flatMap((zone) => {
    const shape = chart.zones.find(({ id }) => id === zone.id);
    if (!shape || !weighed.has(zone.id)) return [];
    const spot = toScreen(view, shape.ships);
    return contains(frame, { ...spot, w: 0, h: 0 })
      ? [{ zone, shape, spot, block: blockOf(scene, zone) }]
      : [];
  });
  const column = columnOf(scene, new Set(seen.map(({ zone }) => zone.id)), lines, obstacles);
  const wishes = seen.map(({ zone: { id, tension }, shape, spot, block }): Wish => {
    const { w, h, over } = block;
    const chosen = weighed.get(id) === "chosen";
    const stand = column.get(id) ?? toScreen(view, shape.leader ?? shape.name);
    // A strait seen close has room for its own beam.
    const near = shape.leader && zoomOf(view) > NEAR ? drift({ x: spot.x, y: spot.y + 44 }, 20, 3) : [];
    // The column is one: its beams may slide along it before any of them leaves it.
    const along =
      column.has(id) && zoomOf(view) <= NEAR ? SLIDE.map((y) => ({ x: stand.x, y: stand.y + y })) : [];
    const candidates = [...near, ...along, ...drift(stand, 20, chosen ? 14 : 6)].map(({ x, y }) => ({
      x: x - w / 2,
      y: y - over - HIGH / 2,
    }));
    // A sea's name lies on its water; that of a strait stands where there is room for it.
    const fits = (corner: XY): boolean => chosen || afloat(scene, id, corner, w, h);
    return {
      id,
      priority: tension + (chosen ? 3000 : weighed.get(id) === "open" ? 1000 : 0),
      w,
      h,
      margin: 3,
      crossing: COLUMN.includes(id) ? 1 : 8,
      candidates,
      ...(shape.leader ? {} : { fits }),
    };
  });
  const boxes = place(wishes, frame, obstacles, lines);
  return seen.flatMap(({ zone, shape, spot, block }): Beam[] => {
    const whole = boxes.get(zone.id);
    if (!whole) return [];
    const { lines: words, face, over, wide, high } = block;
    const x = whole.x + (whole.w - wide) / 2;
    const name = { lines: words, face, box: { x: whole.x, y: whole.y, w: whole.w, h: over } };
    return [
      {
        id: zone.id,
        ...weightsOf(zone),
        box: { x, y: whole.y + over, w: wide, h: high },
        name,
        leader: shape.leader ? spot : null,
      },
    ];
  });
}

/** A sea's beam without its name and before it has a place: for one that stands beside the name. */
export function barOf({ step = 0 }: Scene, zone: BoardZone): Beam {
  const nowhere = { x: 0, y: 0, w: 0, h: 0 };
  return {
    id: zone.id,
    ...weightsOf(zone),
    box: { ...nowhere, w: WIDE + step * 6, h: HIGH + step },
    name: { lines: [], face: "sea", box: nowhere },
    leader: null,
  };
}

/** Both figures as they are shown, and whether the sea is lost to numbers. */
export function weightsOf({
  balance,
}: Pick<BoardZone, "balance">): Pick<Beam, "ours" | "theirs" | "outweighed"> {
  const { tokyo, rival } = balance;
  return {
    ours: Math.round(tokyo / 10),
    theirs: Math.round(rival / 10),
    outweighed: rival * 10 >= tokyo * 16 && rival > 0,
  };
}

type Why = "chosen" | "open" | "other";

/** The seas that matter: where something lies or sails, what is chosen, and the most tense; on a phone what is chosen. */
function seasWeighed({ selection, view, focus }: Scene, { board }: Shown): ReadonlyMap<string, Why> {
  const weighed = new Map<string, Why>();
  const phone = view.width < PHONE;
  const add = (id: string, why: Why): void => {
    if (!weighed.has(id)) weighed.set(id, why);
  };
  if (selection?.kind === "zone") add(selection.id, "chosen");
  for (const { id, at, sea, ship } of board.situations) {
    if (selection?.kind === "situation" && selection.id === id) add(sea, "chosen");
    else if (!phone && (at === sea || ship !== null)) add(sea, "open");
  }
  for (const { id } of board.zones) if (focus.has(id) && !phone) add(id, "other");
  if (phone) return weighed;
  const sides = new Set(
    board.actors.filter(({ role }) => role === "tokyo" || role === "beijing").map(({ id }) => id),
  );
  for (const { phase, owner, zone } of board.ships)
    if (phase === "sortie" && sides.has(owner)) add(zone, "other");
  const tense = [...board.zones].sort((a, b) => b.tension - a.tension);
  for (const { id } of zoomOf(view) >= CLOSE ? tense : tense.slice(0, TENSEST)) add(id, "other");
  return weighed;
}

function blockOf({ chart, labels, measure, step = 0 }: Scene, { id }: BoardZone) {
  const strait = chart.zones.find((zone) => zone.id === id)?.leader;
  const face: FaceId = strait ? "ship" : "sea";
  const name = labels.zoneName(id);
  const lines = strait ? [name] : wrap(name, labels.language);
  const [wide, high] = [WIDE + step * 6, HIGH + step];
  const over = lines.length * ((LINE[face] ?? 15) + step) + 2;
  const w = Math.max(wide, ...lines.map((line) => Math.ceil(measure(line, face)) + 4)) + 4;
  return { lines, face, over, wide, high, w, h: over + high + 2 };
}

/** Places in the column: its beams one under another without touching, the whole of it clear of lines and things. */
function columnOf(
  { chart, view, step = 0 }: Scene,
  seen: ReadonlySet<string>,
  lines: readonly Segment[],
  obstacles: readonly Box[],
): Map<string, XY> {
  const stands = chart.zones
    .flatMap(({ id, leader }) =>
      leader && COLUMN.includes(id) && seen.has(id) ? [{ id, at: toScreen(view, leader) }] : [],
    )
    .sort((a, b) => a.at.y - b.at.y);
  const apart = STACK + 2 * step;
  const heights = spread(
    stands.map(({ at }) => at.y),
    apart,
  );
  const boxes = stands.map(({ at }, i) => ({
    x: at.x - WIDE / 2,
    y: (heights[i] ?? at.y) - apart + HIGH,
    w: WIDE,
    h: apart - 4,
  }));
  const costOf = (shift: number): number =>
    boxes.reduce((sum, box) => {
      const moved = { ...box, x: box.x + shift };
      return sum + crossings(lines, moved) + 2 * obstacles.filter((other) => meets(other, moved)).length;
    }, Math.abs(shift) / 240);
  const [shift = 0] = [...SHIFTS].sort((a, b) => costOf(a) - costOf(b));
  // Leaders start at slightly different longitudes: a column stands on one.
  const x = stands.reduce((sum, { at }) => sum + at.x, 0) / Math.max(1, stands.length) + shift;
  return new Map(stands.map(({ id, at }, i) => [id, { x, y: heights[i] ?? at.y }]));
}

const SHIFTS = [0, 24, 48, -24, 72, 96, -48, -72, 120];
