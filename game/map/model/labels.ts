import type { Board, Dispatch, Order } from "../../engine/index.ts";
import type { Layer, RivalOrder, Selection } from "../../session/types.ts";

/**
 * Every word the map shows or speaks. `main.ts` builds one for each language from `text`; the map itself
 * holds no wording. Scores come in engine units (0–1000), so figures are worded here too.
 */
export interface MapLabels {
  language: "en" | "ja";

  actorName(id: string): string;
  /** A sea or strait: "Luzon Strait". */
  zoneName(id: string): string;
  /** Of a ship, or of a sight. */
  shipName(id: string): string;
  /** Second line under a token: "drill", "Yokosuka, ready". Empty for none. */
  shipNote(board: Board, id: string): string;
  /** Of what lies on the desk, by the board’s id. */
  situationTitle(board: Board, id: string): string;
  /** Under a group that an order on the tray would bring here. */
  onTray: string;
  /** On the rings round a ship: how much of it is felt there. */
  reach: Record<"full" | "half", string>;
  /** A chance in 1000: "60 in 100". */
  odds(chance: number): string;
  /** Disputed features and small islands, under both names: "Senkaku / Diaoyu". Ids: world/geography/disputed.ts. */
  placeName(id: string): string;
  /** An edge tag names a capital: "Kyiv". */
  tagName(id: string): string;
  /** Of a tag that stands for so many more: "Kyiv +2". */
  tagMore(name: string, more: number): string;
  /** Two facts in one short line, "front holds, aid ¥60bn", and a line for each sight that lies there. */
  tagFacts(board: Board, id: string): string[];
  /** Tension as a figure: 741 → "74". */
  tensionFigure(tension: number): string;

  /** What a friend ordered, with the number of its piece: "1 Aiko: Aid to the Philippines". */
  rivalOrder(rival: { number: number; name: string; ordered: RivalOrder }): string;
  /** Tooltip: two facts on what is under the pointer. */
  tipFacts(board: Board, subject: Selection): string[];
  /** "Click for why." */
  tipHint: string;

  /** What is told while a quarter plays out: a sentence for each stage, and the words of a pinned dispatch. */
  story: {
    orders(orders: readonly Order[]): string;
    washington(after: Board, ships: { gone: readonly string[]; back: readonly string[] }): string;
    sails(voyages: readonly { ship: string; zone: string }[]): string;
    tension(zones: readonly { id: string; from: number; to: number }[]): string;
    dispatch(dispatch: Dispatch): { place: string; text: string; headline?: string };
    /** "Yokosuka: the berth is empty." */
    narrated(place: string, text: string): string;
    /** Buttons of the strip: step by step or on its own, and the next step; and how far it has come. */
    stepwise: string;
    next: string;
    stepOf(step: number, of: number): string;
  };

  /**
   * One button of the accessible tree: "Luzon Strait, tension 74"; of a situation its place, clock, odds and stake,
   * and whether the tray answers it; of an actor or a sea also what rivals ordered there.
   */
  treeEntry(
    board: Board,
    subject: Selection,
    answered?: boolean,
    rivals?: readonly Parameters<MapLabels["rivalOrder"]>[0][],
  ): string;
  /** Live region: "Luzon Strait, tension 74, up 6; Shandong, Kaga group". */
  announce(board: Board, before: Board | null, subject: Selection, answered?: boolean): string;
  /** Spoken when the selection is cleared. */
  nothingSelected: string;

  /** Name of the chart, with its keys: "Chart of the western Pacific. Arrow keys move, plus and minus zoom." */
  chart: string;
  /** Heads the tree. */
  treeTitle: string;
  situations: string;
  seas: string;
  actors: string;
  ships: string;
  /** Shown above the visible list when the chart cannot be drawn. */
  unavailable: string;

  zoomIn: string;
  zoomOut: string;
  zoomHome: string;
  layersTitle: string;
  layers: Record<Layer, string>;

  legend: {
    title: string;
    leansTo: string;
    beijing: string;
    coalition: string;
    aid: string;
    pact: string;
    sanction: string;
    tension: string;
    /** "20 · 40 · 60" */
    tensionSteps: string;
    disputed: string;
    /** Shown while there are rivals. */
    rival: string;
    /** Banners, strokes and beams: what each is, and how its parts are read. */
    marks: Record<
      "banner" | "rings" | "figure" | "stroke" | "wider" | "dots" | "beam" | "sides" | "outweighed",
      string
    >;
  };
}
