import type { Context } from "./context.ts";
import { lessonAgain } from "./lesson.ts";
import { gameAgain } from "./open-game.ts";
import { playing } from "./storage/marks.ts";
import { openRun, parseSave } from "./storage/reopen.ts";
import { newSlotId } from "./storage/slot-id.ts";

/** Opens a save, or says why it cannot be opened. */
export async function openSlot(s: Context, slot: string): Promise<void> {
  const asked = await s.keeper.get(slot);
  if (!asked.ok) return s.say("savesUnread", {}, "warning");
  if (asked.value === undefined) {
    if (!s.game) playing.set(null);
    s.say("saveGone", {}, "warning");
    return s.findLast();
  }
  const save = parseSave(asked.value);
  if (!save) return s.say("brokenSave", { name: slot }, "warning");
  const opened = await openRun(save.run, save.name || save.seed || save.id);
  if (!opened.ok) {
    const key = opened.key === "foreignFile" ? "brokenSave" : opened.key;
    return s.say(key, opened.params, "warning");
  }
  const { name, parting, left, auto, resigned, read, dated, reading } = save;
  const lesson = save.lesson && lessonAgain(save.lesson);
  // A copy by name is no way round: played on from it is practice.
  const first = auto && save.first;
  // A named save is a snapshot: playing on from it goes into a slot of its own.
  const at = auto ? { slot: save.id, revision: save.revision } : { slot: newSlotId(), revision: 0 };
  const seed = save.seed === "" ? {} : { seed: save.seed };
  s.open(
    gameAgain(
      opened.run,
      save.tray,
      { ...at, ...seed, name, parting, left, resigned, dated, first, reading, lesson },
      read,
    ),
  );
  if (!auto) await s.save();
}
