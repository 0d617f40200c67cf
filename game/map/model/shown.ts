import type { Board, Outcome } from "../../engine/index.ts";
import { stageIn } from "../../session/scene.ts";
import type { QuarterRecord, Scene, TrayItem } from "../../session/types.ts";
import { withEnds } from "./ends.ts";

/** What the chart draws: the present, a closed quarter looked at again, or a moment of the quarter being told. */
export interface Shown {
  board: Board;
  /** The board a quarter earlier, for what changed. */
  before: Board | null;
  tray: readonly TrayItem[];
  voyages: readonly Voyage[];
  /** What became of situations whose end has been told while they still stand there, by the board’s ids. */
  ended?: ReadonlyMap<string, Outcome>;
  /** A moment of a story: plans become voyages in it. */
  told?: boolean;
}

export interface Voyage {
  ship: string;
  path: readonly string[];
}

/** The picture at rest. A story not yet told shows nothing of itself beforehand. */
export function shownOf(scene: Exclude<Scene, { kind: "title" }>): Shown {
  const { game } = scene;
  if (scene.kind === "replay") {
    const { after, before } = scene.shown;
    return { board: after, before, tray: [], voyages: voyagesOf(scene.shown) };
  }
  const last = game.open ?? game.quarters.at(-1);
  if (stageIn(scene) === "playback" && last)
    return { board: last.before, before: null, tray: [], voyages: [] };
  const { board, before, tray } = game;
  const shown = { board, before, tray, voyages: last ? voyagesOf(last) : [] };
  if (!last || (stageIn(scene) !== "respond" && stageIn(scene) !== "report")) return shown;
  const { situations, ended } = withEnds(board.situations, last);
  return { ...shown, board: { ...board, situations: [...situations] }, ended };
}

export function voyagesOf({ moves }: QuarterRecord): readonly Voyage[] {
  return moves.filter(({ path }) => path.length > 1);
}
