import { EDGE_TAGS, NAMES, SEATS } from "../../world/geography/places.ts";
import { type Banner, bannersOf } from "../model/banners.ts";
import type { Chart } from "../model/chart.ts";
import { project, type XY } from "../model/projection.ts";
import { type Box, meets, toScreen } from "../model/view.ts";
import type { Scene } from "./picture.ts";
import { contains } from "./placement.ts";
import type { Tag } from "./tags.ts";

/** A banner that has its place. Its foot is the place itself and never moves; the cloth may hang to any side of it. */
export interface PlacedBanner {
  banner: Banner;
  /** All that it stands for: more than one where four and more lie at one place. */
  ids: readonly string[];
  foot: XY;
  /** Which way the cloth hangs from the pole, and which way the pole goes from the foot. */
  side: 1 | -1;
  up: 1 | -1;
  /** By how much the pole is longer than a plain one, px. */
  raise: number;
  /** Of everything but the hit area: larger type has larger banners. */
  scale: number;
  /** What answers to a pointer. */
  box: Box;
}

/** From foot to top of a plain banner, px; and from one to the next at one place. */
export const TALL = 56;
export const STEP = 30;
/** Width that a finger or a pointer finds. */
const HIT = 44;
/** What is drawn left and right of the pole. */
const LEFT = 6;
const RIGHT = 32;
/** The cloth and its head, from the top. */
const CLOTH = 52;
/** So many at one place and more share one banner. */
const MANY = 4;
/** Poles may be longer by so much where others stand in the way, px. */
const RAISES = [0, 12, 24, 36, 48, 60, 76, 92, 108, 128, 148, 172, 196];
/** Up and to the right is how a banner flies; the others give way to what stands there already. */
const WAYS = [
  [1, 1],
  [-1, 1],
  [1, -1],
  [-1, -1],
] as const;

interface Group {
  banners: Banner[];
  many: boolean;
}

/** Larger type on a chart for a room or a wall needs larger cloth. */
export function bannerScale({ step = 0 }: Pick<Scene, "step">): number {
  return 1 + Math.min(step, 10) * 0.08;
}

/** Room that the banners of an actor need over its edge tag, px. */
export function roomOnTag(scene: Scene, id: string): { w: number; h: number } {
  const group = groupsOf(scene).get(id);
  const scale = bannerScale(scene);
  return group ? { w: (widthOf(group) + 10) * scale, h: TALL * scale } : { w: 0, h: 0 };
}

/** Where banners on the chart would like to fly: edge tags, which may slide, leave it to them. */
export function roomOnChart(scene: Scene): Box[] {
  const scale = bannerScale(scene);
  return [...groupsOf(scene)].flatMap(([at, group]) => {
    const spot = spotOf(scene.chart, at, group.banners[0]?.sea ?? "");
    if (!spot) return [];
    const foot = toScreen(scene.view, spot);
    return standsOf(group, foot, { side: 1, up: 1, raise: 0 }, scale).flatMap(boxesOf);
  });
}

/** Every situation at its place: a sea, a capital on the chart, or the edge tag of one that lies beyond it. */
export function placeBanners(
  scene: Scene,
  tags: readonly Tag[],
  frame: Box,
  obstacles: readonly Box[],
): PlacedBanner[] {
  const scale = bannerScale(scene);
  const placed: PlacedBanner[] = [];
  const standing: Box[] = [];
  const groups = [...groupsOf(scene)];
  for (const [at, group] of groups) {
    const tag = tags.find(({ id }) => id === at);
    if (!tag) continue;
    const { box } = tag;
    const right = frame.x + frame.w - widthOf(group) * scale - 2;
    const foot = { x: Math.min(box.x + (LEFT + 6) * scale, right + LEFT * scale), y: box.y };
    const stand = standsOf(group, foot, { side: 1, up: 1, raise: 0 }, scale);
    placed.push(...stand);
    standing.push(...stand.flatMap(boxesOf));
  }
  const feet = groups.flatMap(([at, group]) => {
    if (tags.some(({ id }) => id === at)) return [];
    const foot = spotsOf(scene.chart, at, group.banners[0]?.sea ?? "")
      .map((spot) => toScreen(scene.view, spot))
      .find((spot) => contains(frame, { ...spot, w: 0, h: 0 }));
    return foot ? [{ group, foot }] : [];
  });
  placed.push(...standAll(feet, { scale, frame, standing, obstacles }));
  return placed;
}

/** What nothing else may lie on: cloth and head, and the pole. */
export function boxesOf({ foot, side, up, raise, scale, banner, ids }: PlacedBanner): Box[] {
  const reach = (RIGHT + (banner.sealed || ids.length > 1 ? 7 : 0)) * scale;
  const left = LEFT * scale;
  const top = TALL * scale + raise;
  const x = side > 0 ? foot.x - left : foot.x - reach;
  const cloth = { x, y: foot.y - top, w: left + reach, h: CLOTH * scale };
  const pole = { x: foot.x - 5, y: foot.y - top, w: 10, h: top + 5 };
  if (up > 0) return [cloth, pole];
  return [cloth, pole].map((box) => ({ ...box, y: 2 * foot.y - box.y - box.h }));
}

function footBox({ x, y }: XY): Box {
  return { x: x - 5, y: y - 5, w: 10, h: 10 };
}

/** Where a banner's place lies on the chart, in chart units; null if it lies beyond it. */
export function spotOf(chart: Chart, at: string, sea: string): XY | null {
  if (EDGE_TAGS.some(({ id }) => id === at)) return null;
  return spotsOf(chart, at, sea)[0] ?? null;
}

/** A sea's anchorage; a capital, or where that is out of sight its land's name; the sea that feels what is nowhere else. */
function spotsOf(chart: Chart, at: string, sea: string): XY[] {
  const zone = chart.zones.find(({ id }) => id === at);
  if (zone) return [zone.ships];
  const places = [SEATS[at], NAMES[at]?.at].flatMap((place) => (place ? [project(place)] : []));
  if (places.length > 0) return places;
  const felt = chart.zones.find(({ id }) => id === sea);
  return felt ? [felt.ships] : [];
}

function groupsOf({ shown, layers }: Scene): ReadonlyMap<string, Group> {
  const groups = new Map<string, Group>();
  if (!shown || !layers.situations) return groups;
  for (const banner of bannersOf(shown)) {
    const banners = [...(groups.get(banner.at)?.banners ?? []), banner];
    groups.set(banner.at, { banners, many: banners.length >= MANY });
  }
  return groups;
}

function widthOf({ banners, many }: Group): number {
  return LEFT + RIGHT + 7 + (many ? 0 : (banners.length - 1) * STEP);
}

type Stand = Pick<PlacedBanner, "side" | "up" | "raise">;

interface Ground {
  scale: number;
  frame: Box;
  /** Other banners, and what else lies there. */
  standing: readonly Box[];
  obstacles: readonly Box[];
}

interface Foot {
  group: Group;
  foot: XY;
}

/** Each clear of the others. Where feet lie too close for that, as on a phone, the later joins its nearest neighbour. */
function standAll(feet: readonly Foot[], ground: Ground): PlacedBanner[] {
  const placed: PlacedBanner[] = [];
  for (const each of feet) {
    const others = feet.filter((other) => other !== each);
    const taken = [...placed.flatMap(boxesOf), ...others.map(({ foot }) => footBox(foot))];
    const stand = bestStand(each, { ...ground, standing: [...ground.standing, ...taken] });
    if (stand) {
      placed.push(...stand);
      continue;
    }
    const far = ({ foot }: Foot): number => Math.hypot(foot.x - each.foot.x, foot.y - each.foot.y);
    const [host] = [...others].sort((a, b) => far(a) - far(b));
    if (!host) continue;
    const banners = [...host.group.banners, ...each.group.banners];
    const joined = { ...host, group: { banners, many: banners.length >= MANY } };
    return standAll(
      others.map((other) => (other === host ? joined : other)),
      ground,
    );
  }
  return placed;
}

/** Each beside the other if there is room; else one for all of them, over anything but another banner. */
function bestStand(
  { group, foot }: Foot,
  { scale, frame, standing, obstacles }: Ground,
): PlacedBanner[] | null {
  const one = { ...group, many: true };
  const whole = [...standing, ...obstacles];
  for (const [each, taken] of [
    [group, whole],
    [one, whole],
    [one, standing],
  ] as const) {
    for (const raise of RAISES) {
      for (const [side, up] of WAYS) {
        const stand = standsOf(each, foot, { side, up, raise }, scale);
        const boxes = stand.map(boxesOf);
        if (!boxes.every(([cloth]) => cloth && contains(frame, cloth))) continue;
        if (!boxes.flat().some((box) => taken.some((other) => meets(box, other)))) return stand;
      }
    }
  }
  return null;
}

function standsOf({ banners, many }: Group, at: XY, stand: Stand, scale: number): PlacedBanner[] {
  const shown = many ? banners.slice(0, 1) : banners;
  return shown.map((banner, i) => {
    const foot = { x: at.x + i * STEP * scale * stand.side, y: at.y };
    const ids = many ? banners.map(({ id }) => id) : [banner.id];
    const placed = { banner, ids, foot, scale, ...stand, box: { ...foot, w: 0, h: 0 } };
    return { ...placed, box: hitBox(placed) };
  });
}

/** Round its cloth, as large as a finger needs. */
function hitBox(banner: PlacedBanner): Box {
  const [cloth] = boxesOf(banner);
  const { foot, up, raise, scale } = banner;
  const middle = cloth ? cloth.x + cloth.w / 2 : foot.x;
  const [w, h] = [HIT * Math.max(1, scale), TALL * scale];
  const y = up > 0 ? foot.y - raise - h : foot.y + raise;
  return { x: middle - w / 2, y, w, h };
}
