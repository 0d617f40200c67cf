import { DISPUTED } from "../../world/geography/disputed.ts";
import { NAMES } from "../../world/geography/places.ts";
import { type Hit, landAt, zoneAt } from "../model/hit.ts";
import { project, type XY } from "../model/projection.ts";
import type { Shown } from "../model/shown.ts";
import { PHONE, toChart, toScreen, zoomOf } from "../model/view.ts";
import type { Chip } from "./chips.ts";
import type { FaceId, Scene } from "./picture.ts";
import type { Pile } from "./piles.ts";
import { around, drift, type Wish } from "./placement.ts";

/** Words on the chart, before they have a place. */
export interface Caption {
  kind: "ship" | "chip" | "sea" | "land" | "place";
  lines: { text: string; face: FaceId }[];
  /** Type size of a land name. */
  size: number;
  hit: Hit | null;
}

const HEIGHT: Record<FaceId, number> = {
  ship: 14,
  note: 14,
  sea: 17,
  land: 20,
  tag: 15,
  fact: 14,
  place: 14,
};

export function captionWishes(
  scene: Scene,
  piles: readonly Pile[],
  chips: readonly Chip[],
): { wish: Wish; caption: Caption }[] {
  return [
    ...piles.flatMap((pile) => shipCaption(scene, pile)),
    ...chips.flatMap((chip) => chipCaption(scene, chip)),
    ...seaCaptions(scene, chips),
    ...landCaptions(scene),
    ...placeCaptions(scene),
  ];
}

function shipCaption(scene: Scene, { fleet, box }: Pile): { wish: Wish; caption: Caption }[] {
  const { shown, labels, selection, view } = scene;
  const first = fleet.ships[0];
  if (!shown || !first) return [];
  const chosen = fleet.ships.some(({ id }) => selection?.kind === "ship" && selection.id === id);
  const moved = fleet.ships.some(
    ({ id }) => shown.voyages.some(({ ship }) => ship === id) || hasCome(shown, id),
  );
  if (view.width < PHONE && !chosen && (!moved || fleet.planned)) return [];
  const names = fleet.ships
    .slice(0, 3)
    .map(({ id }): Caption["lines"][number] => ({ text: labels.shipName(id), face: "ship" }));
  const own = fleet.ships.length === 1 ? labels.shipNote(shown.board, first.id) : "";
  const note = fleet.planned ? labels.onTray : own;
  const lines = note ? [...names, { text: note, face: "note" as const }] : names;
  const caption: Caption = { kind: "ship", lines, size: 0, hit: { kind: "ship", id: first.id } };
  const { w, h } = sizeOf(scene, caption);
  const spots = around(box, w, h);
  const priority = (fleet.out ? 650 : 450) + (chosen ? 350 : 0) + (moved ? 250 : 0);
  return [{ wish: { id: `ship ${fleet.key}`, priority, w, h, candidates: spots, margin: 1 }, caption }];
}

/** Whether a sight lies elsewhere than a quarter ago: it makes no voyage that could be drawn. */
function hasCome({ board, before }: Shown, id: string): boolean {
  const place = (from: Shown["board"]) => from.sights.find((sight) => sight.id === id)?.place;
  return before !== null && place(before) !== place(board);
}

/** The name beside a chip: of a strait, or of a sea whose own name found no room. */
export function chipCaption(
  scene: Scene,
  { id, box, leader }: Chip,
  unnamed = false,
): { wish: Wish; caption: Caption }[] {
  const { labels, selection, view } = scene;
  const chosen = selection?.kind === "zone" && selection.id === id;
  if ((!leader && !unnamed) || (view.width < PHONE && !chosen)) return [];
  const caption: Caption = {
    kind: "chip",
    lines: [{ text: labels.zoneName(id), face: "ship" }],
    size: 0,
    hit: { kind: "zone", id },
  };
  const { w, h } = sizeOf(scene, caption);
  const sides = around(box, w, h, 3);
  // Away from the strait, so that the leader line does not run under the name.
  const candidates = !leader || leader.x < box.x ? sides : [...sides.slice(1, 2), ...sides];
  return [
    {
      wish: { id: `chip ${id}`, priority: chosen ? 1000 : 800, w, h, candidates, crossing: 2, margin: 2 },
      caption,
    },
  ];
}

function seaCaptions(scene: Scene, chips: readonly Chip[]): { wish: Wish; caption: Caption }[] {
  const { chart, labels, view, selection } = scene;
  return chart.zones.flatMap((zone) => {
    if (zone.leader) return [];
    const caption: Caption = {
      kind: "sea",
      lines: wrap(labels.zoneName(zone.id), labels.language).map((text) => ({ text, face: "sea" as const })),
      size: 0,
      hit: { kind: "zone", id: zone.id },
    };
    const { w, h } = sizeOf(scene, caption);
    const candidates = drift(toScreen(view, zone.name), 14, 7).map(({ x, y }) => ({
      x: x - w / 2,
      y: y - h / 2,
    }));
    const fits = (corner: XY): boolean => afloat(scene, zone.id, corner, w, h);
    const chosen = selection?.kind === "zone" && selection.id === zone.id;
    // A chip without its name would be a riddle, so such a sea is named before most ships.
    const marked = chips.some(({ id }) => id === zone.id);
    return [
      {
        wish: {
          id: `sea ${zone.id}`,
          priority: chosen ? 950 : marked ? 780 : 550,
          w,
          h,
          candidates,
          fits,
          margin: 3,
        },
        caption,
      },
    ];
  });
}

function landCaptions(scene: Scene): { wish: Wish; caption: Caption }[] {
  const { shown, labels, view, selection } = scene;
  return Object.entries(NAMES).flatMap(([id, { at, size, from }]) => {
    const chosen = selection?.kind === "actor" && selection.id === id;
    if (!shown?.board.actors.some((actor) => actor.id === id) && id !== "JPN") return [];
    if (zoomOf(view) < from && !chosen) return [];
    const caption: Caption = {
      kind: "land",
      lines: [{ text: labels.actorName(id), face: "land" }],
      size,
      hit: { kind: "actor", id },
    };
    const { w, h } = sizeOf(scene, caption);
    const candidates = drift(toScreen(view, project(at)), 16, 2).map(({ x, y }) => ({
      x: x - w / 2,
      y: y - h / 2,
    }));
    return [
      {
        wish: { id: `land ${id}`, priority: (chosen ? 900 : 400) + size, w, h, candidates, margin: 2 },
        caption,
      },
    ];
  });
}

/** Double names of disputed features, once there is room for them. */
function placeCaptions(scene: Scene): { wish: Wish; caption: Caption }[] {
  const { labels, view } = scene;
  if (zoomOf(view) < 1.9) return [];
  return DISPUTED.map(({ id, at, radius }) => {
    const caption: Caption = {
      kind: "place",
      lines: [{ text: labels.placeName(id), face: "place" }],
      size: 0,
      hit: null,
    };
    const { w, h } = sizeOf(scene, caption);
    const { x, y } = toScreen(view, project(at));
    const r = Math.max(6, radius + 2);
    const candidates = around({ x: x - r, y: y - r, w: 2 * r, h: 2 * r }, w, h, 2);
    return { wish: { id: `place ${id}`, priority: 300, w, h, candidates, margin: 1 }, caption };
  });
}

function sizeOf({ measure, step = 0 }: Scene, { lines, size }: Caption): { w: number; h: number } {
  const widths = lines.map(({ text, face }) => measure(text, face) * (face === "land" ? size / 16 : 1));
  return {
    w: Math.ceil(Math.max(...widths)) + 4,
    h: lines.reduce((sum, { face }) => sum + (face === "land" ? size * 1.3 : HEIGHT[face]) + step, 0) + 2,
  };
}

/** English sea names of three words and more take two lines. */
function wrap(name: string, language: "en" | "ja"): string[] {
  const words = name.split(" ");
  if (language === "ja" || words.length < 3) return [name];
  const cut = words.length - Math.floor(words.length / 2);
  return [words.slice(0, cut).join(" "), words.slice(cut).join(" ")];
}

/** A sea's name lies on water, its middle in its own zone and its ends at least at sea. */
function afloat({ chart, view }: Scene, zone: string, { x, y }: XY, w: number, h: number): boolean {
  const middle = toChart(view, { x: x + w / 2, y: y + h / 2 });
  if (zoneAt(chart, middle) !== zone) return false;
  for (let n = 0; n <= 6; n++) {
    for (const row of [0.25, 0.75]) {
      if (landAt(chart, toChart(view, { x: x + (w * n) / 6, y: y + h * row })) !== null) return false;
    }
  }
  return true;
}
