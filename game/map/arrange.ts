import type { LiveGame, Selection, Snapshot } from "../session/types.ts";
import { SEATS } from "../world/geography/places.ts";
import { type Caption, captionWishes, chipCaption } from "./captions.ts";
import type { Chart } from "./chart.ts";
import { type Fleet, fleetsOf } from "./fleet.ts";
import { type Flow, flowsOf } from "./flows.ts";
import type { HitBox } from "./hit.ts";
import type { MapLabels } from "./labels.ts";
import { crosses, drift, grown, place, type Segment, type Wish } from "./placement.ts";
import { project, type XY } from "./projection.ts";
import { bowed, spline, waypoints } from "./routes.ts";
import { type Tag, tagEnd, tagWishes } from "./tags.ts";
import { type Box, PHONE, toScreen, type View, zoomOf } from "./view.ts";

/** What the arrangement of one picture depends on. */
export interface Scene {
  chart: Chart;
  view: View;
  game: LiveGame | null;
  selection: Selection | null;
  layers: Snapshot["layers"];
  labels: MapLabels;
  /** Width of a text in a face of `FACES`. */
  measure(text: string, face: FaceId): number;
  /** Controls lying over the map. */
  obstacles: readonly Box[];
  /** Ships under way in a playback, in chart units. */
  sailing: ReadonlyMap<string, XY>;
  /** Voyages of the last quarter. */
  voyages: readonly { ship: string; path: readonly string[] }[];
  touch: boolean;
  /** How much larger than on a plain screen type is, px. */
  step?: number;
}

export type FaceId = "ship" | "note" | "sea" | "land" | "tag" | "fact" | "place";

export interface Pile {
  fleet: Fleet;
  box: Box;
  /** Middle of each token, first at the back. */
  spots: XY[];
  size: number;
}

export interface Chip {
  id: string;
  tension: number;
  box: Box;
  /** The strait it speaks for, if it stands away from it. */
  leader: XY | null;
}

export interface Arrangement {
  tags: Tag[];
  piles: Pile[];
  chips: Chip[];
  captions: { caption: Caption; box: Box }[];
  flows: { flow: Flow; points: XY[] }[];
  trails: { ship: string; points: XY[] }[];
  boxes: HitBox[];
}

export const STACK = 9;
const CHIP = 26;

/** Places everything that has a constant size on screen. Pure: the same scene gives the same picture. */
export function arrange(scene: Scene): Arrangement {
  const { view, game } = scene;
  if (!game) return { tags: [], piles: [], chips: [], captions: [], flows: [], trails: [], boxes: [] };
  const frame = { x: 0, y: 0, w: view.width, h: view.height };
  const { x, y } = seatOfTokyo(view);
  const tokyo = { x: x - 5, y: y - 5, w: 10, h: 10 };
  const tags = placeTags(scene, frame, [...scene.obstacles, grown(tokyo, 10)]);
  const tagBoxes = tags.map(({ box }) => box);
  const flows = scene.layers.flows ? route(scene, tags) : [];
  const lines = segments(flows.map(({ points }) => points));
  const still = [...scene.obstacles, ...tagBoxes, tokyo];
  const piles = placePiles(scene, frame, still);
  const pileBoxes = piles.map(({ box }) => box);
  const chips = scene.layers.tension ? placeChips(scene, frame, [...still, ...pileBoxes], lines) : [];
  const leaders = chips.flatMap(({ leader, box }) => (leader ? [{ a: leader, b: middle(box) }] : []));
  const wishes = captionWishes(scene, piles, chips);
  const shut = [...still, ...pileBoxes, ...chips.map(({ box }) => box)];
  const captions = settle(wishes, frame, shut, [...lines, ...leaders]);
  const named = new Set(captions.map(({ caption }) => caption.hit?.id));
  const riddles = chips.filter(({ id, leader }) => !leader && !named.has(id));
  const names = riddles.flatMap((chip) => chipCaption(scene, chip, true));
  captions.push(...settle(names, frame, [...shut, ...captions.map(({ box }) => box)], lines));
  return {
    tags,
    piles,
    chips,
    captions,
    flows,
    trails: trails(scene),
    boxes: hitBoxes(tags, piles, chips, captions),
  };
}

function settle(
  wishes: readonly { wish: Wish; caption: Caption }[],
  frame: Box,
  obstacles: readonly Box[],
  lines: readonly Segment[],
): Arrangement["captions"] {
  const places = place(
    wishes.map(({ wish }) => wish),
    frame,
    obstacles,
    lines,
  );
  return wishes.flatMap(({ wish, caption }) => {
    const box = places.get(wish.id);
    return box ? [{ caption, box }] : [];
  });
}

function placeTags(scene: Scene, frame: Box, obstacles: readonly Box[]): Tag[] {
  const { view, labels, game } = scene;
  if (!game) return [];
  const phone = view.width < PHONE;
  const words = (id: string) => ({
    name: labels.tagName(id),
    facts: phone ? "" : labels.tagFacts(game.board, id),
  });
  const wishes = tagWishes(
    view,
    game.board.actors.map(({ id }) => id),
    (id) => {
      const { name, facts } = words(id);
      const text = Math.max(scene.measure(name, "tag"), facts ? scene.measure(facts, "fact") : 0);
      const step = scene.step ?? 0;
      return { w: Math.ceil(text) + (phone ? 30 : 44), h: (facts ? 39 : 28) + 2 * step };
    },
  );
  const boxes = place(
    wishes.map(({ wish }) => wish),
    frame,
    obstacles,
  );
  return wishes.flatMap(({ wish, edge }) => {
    const box = boxes.get(wish.id);
    return box ? [{ id: wish.id, edge, box, ...words(wish.id) }] : [];
  });
}

function route(scene: Scene, tags: readonly Tag[]): Arrangement["flows"] {
  const { view, game, selection, chart } = scene;
  if (!game) return [];
  const from = seatOfTokyo(view);
  const count = new Map<string, number>();
  return flowsOf(game, selection).flatMap((flow) => {
    if (flow.kind === "plan") {
      const ship = game.board.ships.find(({ id }) => id === flow.ship);
      const fleet = fleetsOf(game.board, chart, new Map()).find(({ ships }) => ship && ships.includes(ship));
      const to = chart.zones.find(({ id }) => id === flow.to)?.ships;
      if (!fleet || !to) return [];
      return [{ flow, points: bowed(toScreen(view, fleet.at), toScreen(view, to), -0.12) }];
    }
    const tag = tags.find(({ id }) => id === flow.to);
    const seat = SEATS[flow.to];
    if (!seat || flow.to === "JPN") return [];
    const nth = count.get(flow.to) ?? 0;
    count.set(flow.to, nth + 1);
    const to = tag ? tagEnd(tag) : toScreen(view, project(seat));
    // Westward lines bow over the land, the others out to sea.
    const side = tag?.edge === "left" ? 1 : -1;
    return [{ flow, points: bowed(from, to, side * (0.1 + nth * 0.09)) }];
  });
}

function seatOfTokyo(view: View): XY {
  return toScreen(view, project(SEATS.JPN ?? [139.75, 35.68]));
}

function placePiles(scene: Scene, frame: Box, obstacles: readonly Box[]): Pile[] {
  const { game, chart, view, selection } = scene;
  if (!game) return [];
  const size = scene.touch ? 30 : 25;
  const moved = new Set(scene.voyages.map(({ ship }) => ship));
  const fleets = fleetsOf(game.board, chart, scene.sailing);
  const wishes = fleets.map((fleet): Wish => {
    const extent = size + (Math.min(3, fleet.ships.length) - 1) * STACK;
    const at = toScreen(view, fleet.at);
    const chosen = fleet.ships.some(({ id }) => selection?.kind === "ship" && selection.id === id);
    const sailing = fleet.ships.some(({ id }) => scene.sailing.has(id));
    const spots = sailing ? [at] : drift(at, size * 0.7, 5);
    return {
      id: fleet.key,
      priority:
        (chosen ? 100 : 0) +
        (sailing ? 60 : 0) +
        (moved.has(fleet.ships[0]?.id ?? "") ? 30 : 0) +
        (fleet.out ? 10 : 0),
      w: extent,
      h: extent,
      margin: 2,
      must: sailing || chosen,
      candidates: inside(at, frame)
        ? spots.map(({ x, y }) => ({ x: x - extent / 2, y: y - extent / 2 }))
        : [],
    };
  });
  const boxes = place(wishes, frame, obstacles);
  return fleets.flatMap((fleet) => {
    const box = boxes.get(fleet.key);
    if (!box) return [];
    const shown = Math.min(3, fleet.ships.length);
    const spots = Array.from({ length: shown }, (_, i) => ({
      x: box.x + size / 2 + i * STACK,
      y: box.y + size / 2 + i * STACK,
    }));
    return [{ fleet, box, spots, size }];
  });
}

/** From which tension a chip is shown without being asked for. */
function chipFrom(view: View): number {
  if (view.width < PHONE) return 600;
  return zoomOf(view) >= 1.7 ? 200 : 400;
}

function placeChips(scene: Scene, frame: Box, obstacles: readonly Box[], lines: readonly Segment[]): Chip[] {
  const { game, chart, view, selection } = scene;
  if (!game) return [];
  const straits = new Map<string, XY>();
  const shift = columnShift(scene, lines);
  const wishes = game.board.zones.flatMap(({ id, tension }): Wish[] => {
    const zone = chart.zones.find((z) => z.id === id);
    const chosen = selection?.kind === "zone" && selection.id === id;
    if (!zone || (tension < chipFrom(view) && !chosen)) return [];
    const spot = toScreen(view, zone.ships);
    if (!inside(spot, frame)) return [];
    if (zone.leader) straits.set(id, spot);
    const stand = toScreen(view, zone.leader ?? zone.name);
    if (COLUMN.includes(id)) stand.x += shift;
    const from = zone.leader ? stand : { x: stand.x, y: stand.y + 24 };
    // A strait seen close has room for its own chip.
    const near = zone.leader && zoomOf(view) > 2.6 ? drift({ x: spot.x, y: spot.y + 40 }, 20, 3) : [];
    const spots = [...near, ...drift(from, 20, 6)];
    return [
      {
        id,
        priority: tension + (chosen ? 2000 : 0),
        w: CHIP,
        h: CHIP,
        margin: 3,
        candidates: spots.map(({ x, y }) => ({ x: x - CHIP / 2, y: y - CHIP / 2 })),
      },
    ];
  });
  const boxes = place(wishes, frame, obstacles, lines);
  return game.board.zones.flatMap(({ id, tension }) => {
    const box = boxes.get(id);
    return box ? [{ id, tension, box, leader: straits.get(id) ?? null }] : [];
  });
}

/** Straits whose chips stand in one column in the Philippine Sea. */
const COLUMN = ["SEN", "MIY", "YON", "BAS"];

/** How far the column moves, as a whole, to stand clear of flow lines. */
function columnShift({ chart, view, labels, measure }: Scene, lines: readonly Segment[]): number {
  let best = 0;
  let least = Infinity;
  for (const shift of [0, 24, 48, -24, 72, 96]) {
    let crossed = 0;
    for (const zone of chart.zones) {
      if (!zone.leader || !COLUMN.includes(zone.id)) continue;
      const { x, y } = toScreen(view, zone.leader);
      const w = CHIP + 8 + measure(labels.zoneName(zone.id), "ship");
      const box = { x: x + shift - CHIP / 2, y: y - CHIP / 2, w, h: CHIP };
      crossed += lines.filter((line) => crosses(line, box)).length;
    }
    if (crossed >= least) continue;
    least = crossed;
    best = shift;
  }
  return best;
}

function trails({ chart, view, voyages, layers }: Scene): Arrangement["trails"] {
  if (!layers.flows) return [];
  return voyages.map(({ ship, path }) => ({
    ship,
    points: spline(waypoints(chart, path)).map((at) => toScreen(view, at)),
  }));
}

function hitBoxes(
  tags: readonly Tag[],
  piles: readonly Pile[],
  chips: readonly Chip[],
  captions: Arrangement["captions"],
): HitBox[] {
  return [
    ...piles.flatMap(({ fleet, spots, size }) =>
      spots
        .map(
          ({ x, y }, i): HitBox => ({
            kind: "ship",
            id: fleet.ships[i]?.id ?? "",
            box: { x: x - size / 2, y: y - size / 2, w: size, h: size },
          }),
        )
        .reverse(),
    ),
    ...chips.map(({ id, box }): HitBox => ({ kind: "zone", id, box })),
    ...tags.map(({ id, box }): HitBox => ({ kind: "actor", id, box })),
    ...captions.flatMap(({ caption, box }): HitBox[] => (caption.hit ? [{ ...caption.hit, box }] : [])),
  ];
}

function segments(polylines: readonly XY[][]): Segment[] {
  const out: Segment[] = [];
  for (const points of polylines) {
    for (let i = 0; i + 3 < points.length; i += 3) out.push({ a: points[i] as XY, b: points[i + 3] as XY });
  }
  return out;
}

function middle(box: Box): XY {
  return { x: box.x + box.w / 2, y: box.y + box.h / 2 };
}

function inside({ x, y }: XY, frame: Box): boolean {
  return x > frame.x - 8 && y > frame.y - 8 && x < frame.x + frame.w + 8 && y < frame.y + frame.h + 8;
}
