import { writeRun } from "../../runs/index.ts";
import type { Context } from "../context.ts";
import { exportOf, gameAgain } from "../open-game.ts";
import { runTextOf } from "../storage/records.ts";
import { openFile, openRun } from "../storage/reopen.ts";
import type { ChosenFile } from "../types.ts";
import { readOwnFile } from "../upload.ts";
import { watchRun } from "../watching.ts";

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

  /** Run files are about to be chosen. */
  readyToReceive(s: Context): void {
    s.receiver.ready();
  },

  /** Verifies run files, one or many, beside those that are looked at already. */
  async receiveFiles(s: Context, { files }: { files: readonly ChosenFile[] }): Promise<void> {
    await s.receiver.take(files);
  },

  /** Shows a received run on the map, from its first quarter: somebody's, of which nothing is kept. */
  async watchReceived(s: Context, { key, name }: { key: number; name: string }): Promise<void> {
    const file = s.receiver.fileOf(key);
    if (file) await watchRun(s, writeRun(file), name);
  },

  /** The same for a run of the hall of records. */
  async watchRecord(s: Context, { id, name }: { id: string; name: string }): Promise<void> {
    const asked = await s.records.get(id);
    const text = asked.ok ? runTextOf(asked.value) : null;
    if (text === null) return s.say("savesUnread", {}, "warning");
    await watchRun(s, text, name);
  },

  /** Goes on with a received run that is not over, as practice of one's own: watched, it would give its answers away. */
  async takeOver(s: Context, { key, name }: { key: number; name: string }): Promise<void> {
    const file = s.receiver.fileOf(key);
    if (!file) return;
    const opened = await openRun(writeRun(file), name);
    if (!opened.ok) return s.say(opened.key, opened.params, "warning");
    s.open(gameAgain(opened.run, [], { name }), { received: null });
    await s.save();
  },

  /** Reads a scenario file; the snapshot says what came of it. */
  async openScenario(s: Context, { file }: { file: ChosenFile }): Promise<void> {
    const { shown, scenario } = await readOwnFile(file);
    s.own = scenario;
    s.store.publish({ own: shown });
  },
};
