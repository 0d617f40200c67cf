import { type Game, marked, type Order, type View } from "../engine/index.ts";
import type { SchoolId } from "./names.ts";

/**
 * What a school would have done of what the scenario offers: of the projects that it favours and that stand open, the
 * one it has left alone longest. One at a time: a cabinet that does everything at once does none of it well.
 */
export function projectsOf(game: Game, view: View, school: SchoolId): Order[] {
  let chosen: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const { data, key, tests } of game.projects) {
    if (!data.schools?.includes(school)) continue;
    const last = marked(view.history.projects, key);
    const rests = last > 0 && (data.again === 0 || last + data.again > view.turn + 1);
    if (rests || last >= least || !tests.every((test) => test(view))) continue;
    chosen = data.id;
    least = last;
  }
  return chosen === null ? [] : [{ type: "project", project: chosen }];
}
