import type { Selection, Snapshot, Viewpoint } from "../../session/types.ts";
import type { Chart } from "../model/chart.ts";
import type { MapLabels } from "../model/labels.ts";
import type { RivalMark } from "../model/rivals.ts";
import type { Shown } from "../model/shown.ts";
import type { Box, View } from "../model/view.ts";

/** What the arrangement of one picture depends on. */
export interface Scene {
  chart: Chart;
  view: View;
  shown: Shown | null;
  selection: Selection | null;
  viewpoint: Viewpoint | null;
  layers: Snapshot["layers"];
  labels: MapLabels;
  /** Width of a text in a face of `FACES`. */
  measure(text: string, face: FaceId): number;
  /** Controls lying over the map. */
  obstacles: readonly Box[];
  /** Paper of the desk lying over part of the map: names keep clear of it, tokens and tags stay where they are. */
  covers: readonly Box[];
  /** Ships that somebody else draws, because they are under way. */
  hidden: { has(id: string): boolean };
  /** Zones that are weighed whatever their tension. */
  focus: { has(id: string): boolean };
  pins: readonly Pin[];
  /** Friends' orders of the quarter; none while it is told. */
  rivals?: readonly RivalMark[];
  touch: boolean;
  /** How much larger than on a plain screen type is, px. */
  step?: number;
}

export type FaceId = "ship" | "note" | "sea" | "land" | "tag" | "fact" | "place";

/** A dispatch on its slip of paper, pinned where it happened. */
export interface Pin {
  id: string;
  /** An actor, a zone or a port. */
  at: string;
  place: string;
  text: string;
}
