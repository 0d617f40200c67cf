import { DISPUTED } from "../../world/geography/disputed.ts";
import { NAMES } from "../../world/geography/places.ts";
import type { Hit } from "../model/hit.ts";
import { project, type XY } from "../model/projection.ts";
import type { Shown } from "../model/shown.ts";
import { PHONE, toScreen, zoomOf } from "../model/view.ts";
import type { Beam } from "./beams.ts";
import type { FaceId, Scene } from "./picture.ts";
import type { Pile } from "./piles.ts";
import { around, drift, type Wish } from "./placement.ts";
import { type Reach, reachWords } from "./reach.ts";
import { afloat, wrap } from "./sea-names.ts";

/** Words on the chart, before they have a place. */
export interface Caption {
  kind: "ship" | "sea" | "land" | "place";
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
  { piles, beams, reach }: { piles: readonly Pile[]; beams: readonly Beam[]; reach: readonly Reach[] },
): { wish: Wish; caption: Caption }[] {
  return [
    ...piles.flatMap((pile) => shipCaption(scene, pile)),
    ...seaCaptions(scene, beams),
    ...straitCaptions(scene, beams),
    ...landCaptions(scene),
    ...placeCaptions(scene),
    ...reachWords(scene, reach).map(({ text, wish }) => ({
      wish,
      caption: { kind: "place" as const, lines: [{ text, face: "place" as const }], size: 0, hit: null },
    })),
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

/** Straits that are not weighed are named where they lie, once ships and seas have their names. */
function straitCaptions(scene: Scene, beams: readonly Beam[]): { wish: Wish; caption: Caption }[] {
  const { chart, labels, view } = scene;
  if (view.width < PHONE) return [];
  return chart.zones.flatMap(({ id, ships, leader }) => {
    if (!leader || beams.some((beam) => beam.id === id)) return [];
    const lines = [{ text: labels.zoneName(id), face: "place" as const }];
    const caption: Caption = { kind: "place", lines, size: 0, hit: { kind: "zone", id } };
    const { w, h } = sizeOf(scene, caption);
    const { x, y } = toScreen(view, ships);
    const candidates = around({ x: x - 5, y: y - 5, w: 10, h: 10 }, w, h, 2);
    return [{ wish: { id: `strait ${id}`, priority: 430, w, h, candidates, margin: 1 }, caption }];
  });
}

function seaCaptions(scene: Scene, beams: readonly Beam[]): { wish: Wish; caption: Caption }[] {
  const { chart, labels, view, selection } = scene;
  return chart.zones.flatMap((zone) => {
    if (zone.leader || beams.some(({ id }) => id === zone.id)) return [];
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
    return [
      {
        wish: {
          id: `sea ${zone.id}`,
          priority: chosen ? 950 : 550,
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
