import { flowsOf } from "../model/flows.ts";
import type { HitBox } from "../model/hit.ts";
import type { XY } from "../model/projection.ts";
import { type Box, meets, PHONE, toScreen } from "../model/view.ts";
import { boxesOf, type PlacedBanner, placeBanners, roomOnChart, roomOnTag } from "./banners.ts";
import { type Beam, placeBeams } from "./beams.ts";
import { type Caption, captionWishes } from "./captions.ts";
import { type RoutedFlow, routeFlows, seatOfTokyo } from "./flow-routes.ts";
import { linesOf, type PlacedIntent, placeIntents } from "./intents.ts";
import type { FaceId, Scene } from "./picture.ts";
import { type Pile, placePiles } from "./piles.ts";
import { type PlacedPin, placePins } from "./pins.ts";
import { grown, place, type Segment, type Wish } from "./placement.ts";
import { type Reach, reachOf } from "./reach.ts";
import { type PlacedRival, placeRivals } from "./rivals.ts";
import { spline, waypoints } from "./routes.ts";
import { outOfSight, shortened, type Tag, tagWishes } from "./tags.ts";

export type { Beam } from "./beams.ts";
export type { Pile } from "./piles.ts";

export interface Arrangement {
  tags: Tag[];
  banners: PlacedBanner[];
  intents: PlacedIntent[];
  reach: Reach[];
  piles: Pile[];
  beams: Beam[];
  pins: PlacedPin[];
  rivals: PlacedRival[];
  captions: { caption: Caption; box: Box }[];
  flows: RoutedFlow[];
  trails: { ship: string; points: XY[] }[];
  boxes: HitBox[];
}

const NOTHING: Arrangement = {
  tags: [],
  banners: [],
  intents: [],
  reach: [],
  piles: [],
  beams: [],
  pins: [],
  rivals: [],
  captions: [],
  flows: [],
  trails: [],
  boxes: [],
};

/** Places everything that has a constant size on screen. Pure: the same scene gives the same picture. */
export function arrange(scene: Scene): Arrangement {
  const { view, shown } = scene;
  if (!shown) return NOTHING;
  const frame = { x: 0, y: 0, w: view.width, h: view.height };
  const { x, y } = seatOfTokyo(view);
  const tokyo = { x: x - 5, y: y - 5, w: 10, h: 10 };
  const wanted = placeTags(scene, frame, [...scene.obstacles, grown(tokyo, 10), ...roomOnChart(scene)]);
  const banners = placeBanners(scene, wanted, frame, [...scene.obstacles, ...wanted.map(({ box }) => box)]);
  const cloths = banners.flatMap(boxesOf);
  // A foot never moves: where there is no room for both, a tag on which nothing stands gives way.
  const tags = wanted.filter(
    ({ id, box }) =>
      banners.some(({ banner }) => banner.at === id) || !cloths.some((cloth) => meets(cloth, box)),
  );
  const tagBoxes = tags.map(({ box }) => box);
  const flows = scene.layers.flows
    ? routeFlows({ ...scene, shown }, flowsOf(shown, scene.selection, scene.viewpoint), tags)
    : [];
  const still = [...scene.obstacles, ...tagBoxes, ...cloths, tokyo];
  const piles = placePiles(scene, frame, still);
  const pileBoxes = piles.map(({ box }) => box);
  const intents = placeIntents(scene, piles, frame, [...still, ...pileBoxes, ...scene.covers]);
  const plates = intents.flatMap(({ plate }) => plate ?? []);
  const lines = [...segments(flows.map(({ points }) => points)), ...linesOf(intents)];
  const beams = placeBeams(scene, frame, [...still, ...pileBoxes, ...plates, ...scene.covers], lines);
  const leaders = beams.flatMap(({ leader, box }) => (leader ? [{ a: leader, b: middle(box) }] : []));
  const weighed = beams.flatMap(({ box, name }) => [grown(box, 2), name.box]);
  const marks = [...still, ...pileBoxes, ...plates, ...weighed];
  const reach = reachOf(scene);
  const pins = placePins(scene, tags, frame, marks, []);
  const taken = [...marks, ...scene.covers, ...pins.map(({ box }) => grown(box, 2))];
  const rivals = placeRivals(scene, tags, frame, taken, linesOf(intents));
  const shut = [...taken, ...rivals.map(({ box }) => grown(box, 1))];
  const captions = placeCaptions(captionWishes(scene, { piles, beams, reach }), frame, shut, [
    ...lines,
    ...leaders,
  ]);
  return {
    tags,
    banners,
    intents,
    reach,
    piles,
    beams,
    pins,
    rivals,
    captions,
    flows,
    trails: trails(scene),
    boxes: hitBoxes({ tags, banners, intents, piles, beams, captions, rivals, chart: scene.chart }),
  };
}

function placeCaptions(
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

/** Longest line of a tag, as a share of the map's width and in px: words of an own scenario may be of any length. */
const TAG_MOST = 0.4;
const TAG_LEAST = 120;

function placeTags(scene: Scene, frame: Box, obstacles: readonly Box[]): Tag[] {
  const { view, labels, shown } = scene;
  if (!shown) return [];
  const phone = view.width < PHONE;
  const most = Math.max(TAG_LEAST, view.width * TAG_MOST);
  const cut = (text: string, face: FaceId) => shortened(text, (part) => scene.measure(part, face) <= most);
  const together = tagsTogether(scene, phone);
  const words = (id: string) => ({
    name: cut(nameOf(labels, id, together.get(id) ?? [id]), "tag"),
    facts: phone ? [] : labels.tagFacts(shown.board, id).map((line) => cut(line, "fact")),
  });
  const wishes = tagWishes(view, [...together.keys()], (id) => {
    const { name, facts } = words(id);
    const text = Math.max(scene.measure(name, "tag"), ...facts.map((line) => scene.measure(line, "fact")));
    const step = scene.step ?? 0;
    const h = facts.length > 0 ? 24 + facts.length * (15 + step) + step : 28 + 2 * step;
    const stand = roomOnTag(scene, id);
    return { w: Math.max(Math.ceil(text) + (phone ? 30 : 44), stand.w), h, over: stand.h };
  });
  const boxes = place(
    wishes.map(({ wish }) => wish),
    frame,
    obstacles,
  );
  return wishes.flatMap(({ wish, edge, over }) => {
    const found = boxes.get(wish.id);
    if (!found) return [];
    const box = { ...found, y: found.y + over, h: found.h - over };
    const ids = together.get(wish.id) ?? [wish.id];
    return [{ id: wish.id, ids, edge, box, ...words(wish.id) }];
  });
}

/**
 * Whom each tag stands for, by the actor that it names. A phone has no room for all: there, those on one edge have one
 * tag, named by what is chosen or was told last, if that is among them. What carries a banner keeps its own.
 */
function tagsTogether(scene: Scene, phone: boolean): Map<string, string[]> {
  const { view, shown, selection, pins } = scene;
  const away = outOfSight(view, shown?.board.actors.map(({ id }) => id) ?? []);
  const told = pins.at(-1)?.at;
  const groups = new Map<string, string[]>();
  for (const { id, edge } of away) {
    const key = phone && roomOnTag(scene, id).h === 0 ? edge : id;
    groups.set(key, [...(groups.get(key) ?? []), id]);
  }
  return new Map(
    [...groups.values()].map((ids): [string, string[]] => {
      const chosen = ids.find((id) => selection?.kind === "actor" && selection.id === id);
      return [chosen ?? ids.find((id) => id === told) ?? ids[0] ?? "", ids];
    }),
  );
}

function nameOf(labels: Scene["labels"], id: string, ids: readonly string[]): string {
  const name = labels.tagName(id);
  return ids.length === 1 ? name : labels.tagMore(name, ids.length - 1);
}

function trails({ chart, view, shown, layers, hidden }: Scene): Arrangement["trails"] {
  if (!layers.flows || !shown) return [];
  return shown.voyages
    .filter(({ ship }) => !hidden.has(ship))
    .map(({ ship, path }) => ({
      ship,
      points: spline(waypoints(chart, path)).map((at) => toScreen(view, at)),
    }));
}

function hitBoxes({
  tags,
  banners,
  intents,
  piles,
  beams,
  captions,
  rivals,
  chart,
}: Pick<Arrangement, "tags" | "banners" | "intents" | "piles" | "beams" | "captions" | "rivals"> &
  Pick<Scene, "chart">): HitBox[] {
  return [
    // What has ended lies on no desk any more that could be opened at it.
    ...banners.flatMap(({ banner, box }): HitBox[] =>
      banner.outcome === null ? [{ kind: "situation", id: banner.id, box }] : [],
    ),
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
    // The odds of a plan are facts about its piece.
    ...intents.flatMap(({ intent, plate }): HitBox[] =>
      plate && intent.ship ? [{ kind: "ship", id: intent.ship, box: plate }] : [],
    ),
    ...beams.flatMap(({ id, box, name }): HitBox[] => [
      { kind: "zone", id, box: grown(box, 3) },
      { kind: "zone", id, box: name.box },
    ]),
    ...rivals.map(({ mark: { at }, box }): HitBox => {
      const kind = chart.zones.some(({ id }) => id === at) ? "zone" : "actor";
      return { kind, id: at, box };
    }),
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
