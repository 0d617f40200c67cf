import { aboutOf, type Board } from "../../engine/index.ts";
import { type RivalNow, rivalsNow } from "../../session/rivals-now.ts";
import type { RivalOrder, Snapshot } from "../../session/types.ts";

/** A friend's order in the quarter that is shown, where it was aimed: it was given in another run, and moves nothing here. */
export interface RivalMark extends Pick<RivalNow, "number"> {
  name: string;
  /** An actor or a sea. */
  at: string;
  ordered: RivalOrder;
}

/** One for each rival whose quarter has an order that one's own has not. */
export function rivalMarks(now: Pick<Snapshot, "scene" | "rivals">, board: Board): RivalMark[] {
  return rivalsNow(now).flatMap(({ number, line: { name }, order }) =>
    order ? [{ number, name, at: aimOf(order, board), ordered: order }] : [],
  );
}

/** What concerns no other actor and no sea is done at home. */
function aimOf({ order, pledge }: RivalOrder, { actors, zones, projects }: Board): string {
  const { zone, actor } = aboutOf(order);
  const project = order.type === "project" ? projects.find(({ id }) => id === order.project)?.at : undefined;
  const aim = zone ?? actor ?? pledge?.to ?? project;
  const known = [...actors, ...zones].some(({ id }) => id === aim);
  const home = actors.find(({ role }) => role === "tokyo")?.id ?? "JPN";
  return aim !== undefined && known ? aim : home;
}
