import type { Context } from "./context.ts";
import { gameAgain } from "./open-game.ts";
import { openRun } from "./storage/reopen.ts";

/** Shows somebody's run on the map, from its first quarter: nothing of it is kept. `name` is only ever shown as text. */
export async function watchRun(s: Context, text: string, name: string): Promise<void> {
  const opened = await openRun(text, name);
  if (!opened.ok) return s.say(opened.key, opened.params, "warning");
  await s.save();
  const game = gameAgain(opened.run, [], { name, watched: true });
  // A run that was given up is as over as it will be.
  game.stage = "over";
  game.resigned = !opened.run.over;
  game.looking = opened.run.quarters[0]?.turn ?? null;
  s.open(game, { received: null });
}
