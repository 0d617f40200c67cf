import type { Context } from "../context.ts";
import { exportOf, gameAgain } from "../open-game.ts";
import { openFile } from "../storage/reopen.ts";
import type { ChosenFile } from "../types.ts";
import { readOwnFile } from "../upload.ts";

const NAME = 60;

/** Files that go out and come in. */
export const files = {
  exportRun(s: Context): { name: string; text: string } | null {
    return s.game && exportOf(s.game);
  },

  async importRun(s: Context, { file }: { file: ChosenFile }): Promise<void> {
    const name = file.name.slice(0, NAME);
    const opened = await openFile(file, name);
    if (!opened.ok) return s.say(opened.key, opened.params, "warning");
    s.open(gameAgain(opened.run, [], { name }));
    await s.save();
    s.sayQuarter("imported", { name });
  },

  /** Reads a scenario file; the snapshot says what came of it. */
  async openScenario(s: Context, { file }: { file: ChosenFile }): Promise<void> {
    const { shown, scenario } = await readOwnFile(file);
    s.own = scenario;
    s.store.publish({ own: shown });
  },
};
