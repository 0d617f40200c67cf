import type { Order } from "../engine/index.ts";
import type { Context } from "./context.ts";
import { leftBehind } from "./left-line.ts";
import { gameAgain } from "./open-game.ts";
import type { Parting } from "./types.ts";

/** Leaves a run at the start of a quarter for another line of it, with these orders on its tray. */
export async function leave(
  s: Context,
  turn: number,
  kind: Parting["kind"],
  orders: readonly Order[] = [],
): Promise<void> {
  const { game } = s;
  if (!game) return;
  if (!game.run.over && !game.resigned) {
    if (game.lesson) return s.say("lessonStays", {}, "warning");
    if (game.first) return s.say("firstStays", {}, "warning");
  }
  const run = game.run.fork(turn);
  await s.save();
  const { quarter } = run.board;
  const alike = (await s.slots())?.filter(
    ({ parting, seed, name }) =>
      parting?.kind === kind &&
      seed === game.seed &&
      name === game.name &&
      parting.quarter.year === quarter.year &&
      parting.quarter.part === quarter.part,
  );
  const nth = 1 + Math.max(0, ...(alike ?? []).map(({ parting }) => parting?.nth ?? 0));
  // Another action may have opened another game while the saves were read.
  if (s.game !== game) return;
  const left = leftBehind(game.run, turn);
  s.open(
    gameAgain(run, orders, {
      name: game.name,
      seed: game.seed,
      parting: { kind, quarter, nth },
      left,
      dated: game.dated,
      reading: game.reading,
    }),
  );
  await s.save();
  s.sayQuarter(kind);
}
