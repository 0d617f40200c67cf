import type { Board } from "../../engine/index.ts";
import type { Snapshot } from "../../session/types.ts";
import { type Box, meets, toScreen, type View } from "../model/view.ts";
import type { Brush } from "./brush.ts";
import { landBand } from "./land.ts";
import { type Palette, tensionStep } from "./palette.ts";
import { tensionOf } from "./sea.ts";

/** All that the look of the ground depends on: where two of these agree, there is nothing to paint. */
export interface GroundLook {
  view: View;
  ratio: number;
  palette: Palette;
  /** To paint it from; two boards may look the same. */
  board: Board | null;
  layers: Snapshot["layers"];
  /** By zone: how it is hatched and edged. */
  seas: ReadonlyMap<string, string>;
  /** By land: how it is filled. */
  lands: ReadonlyMap<string, string>;
}

type Seen = Pick<Brush, "view" | "ratio" | "palette" | "layers" | "board" | "paths">;

export function lookOfGround({ view, ratio, palette, layers, board, paths }: Seen): GroundLook {
  const seas = paths.zones.map((zone): [string, string] => {
    const tension = board ? tensionOf(board, zone) : 0;
    return [zone.id, `${tensionStep(tension)} ${tension >= 600}`];
  });
  const lands = paths.lands.map(({ id }): [string, string] => {
    const band = landBand({ board, layers, palette }, id);
    return [id, band ? `${band.ground} ${band.pattern} ${band.step}` : ""];
  });
  return { view, ratio, palette, board, layers, seas: new Map(seas), lands: new Map(lands) };
}

/** Above this share of the screen a few places are no quicker to paint than all of it. */
const FEW = 0.35;
/** Widest stroke that a sea or a land has outside its own box, px. */
const EDGE = 3;

/**
 * The parts of the screen in which two looks of the same view differ, CSS pixels; null where all of it may. Empty if
 * they are the same.
 */
export function changesOf(was: GroundLook | null, now: GroundLook, paths: Brush["paths"]): Box[] | null {
  if (was?.view !== now.view || was.ratio !== now.ratio || was.palette !== now.palette) return null;
  const boxes = [
    ...paths.zones.filter(({ id }) => was.seas.get(id) !== now.seas.get(id)).map(({ box }) => box),
    ...paths.lands
      .filter(({ id }) => was.lands.get(id) !== now.lands.get(id))
      .flatMap(({ shapes }) => shapes.map(({ box }) => box)),
  ];
  const screen = { x: 0, y: 0, w: now.view.width, h: now.view.height };
  const changed = boxes.map((box) => onScreen(now.view, box)).filter((box) => meets(box, screen));
  const area = changed.reduce((sum, { w, h }) => sum + w * h, 0);
  return area > FEW * screen.w * screen.h ? null : changed;
}

function onScreen(view: View, box: Box): Box {
  const { x, y } = toScreen(view, box);
  return { x: x - EDGE, y: y - EDGE, w: box.w * view.k + 2 * EDGE, h: box.h * view.k + 2 * EDGE };
}
