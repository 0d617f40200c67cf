import { presentIn, type Scene } from "./scene.ts";
import type { RivalLine, RivalOrder, Snapshot } from "./types.ts";

/** A rival in the quarter that is shown. */
export interface RivalNow {
  /** Its number among those of this world, from 1: the chart and the list know it by that. */
  number: number;
  line: RivalLine;
  /** The quarter that is shown, by its turn, and what it ordered there; null and nothing where none is. */
  turn: number | null;
  theirs: readonly RivalOrder[];
  /** The first of its orders there that one's own quarter does not have; null where it has them all. */
  order: RivalOrder | null;
}

/** Friends' runs of the world at the desk, in the quarter that is shown; none in another. */
export function rivalsNow({ scene, rivals }: Pick<Snapshot, "scene" | "rivals">): RivalNow[] {
  const code = presentIn(scene)?.terms.code ?? null;
  if (code === null) return [];
  const quarter = quarterIn(scene);
  const own = new Set(quarter?.own.map((order) => JSON.stringify(order)));
  return rivals
    .filter((line) => line.code === code)
    .map((line, i) => {
      const theirs = (quarter && line.orders[quarter.turn]) ?? [];
      const order = theirs.find((each) => !own.has(JSON.stringify(each.order))) ?? null;
      return { number: i + 1, line, turn: quarter?.turn ?? null, theirs, order };
    });
}

/**
 * The quarter that is shown with one's own orders in it: planned, given, or of the past. None in a debrief, and none
 * while a quarter is told: that is a story of one run.
 */
function quarterIn(scene: Scene): { turn: number; own: readonly unknown[] } | null {
  if (scene.kind === "replay") return { turn: scene.shown.turn, own: scene.shown.orders };
  if (scene.kind !== "play" || scene.stage === "playback") return null;
  const { board, tray, open, quarters } = scene.game;
  if (scene.stage === "plan") return { turn: board.turn, own: tray.map(({ order }) => order) };
  const last = open ?? quarters.at(-1);
  return last ? { turn: last.turn, own: last.orders } : null;
}
