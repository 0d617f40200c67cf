import type { Context } from "../context.ts";
import { saveOf } from "../open-game.ts";
import { openSlot } from "../open-slot.ts";
import { draft } from "../storage/draft.ts";
import { forgetAsked } from "../storage/lasting.ts";
import { slotInfo } from "../storage/reopen.ts";
import { eraseSettings } from "../storage/settings.ts";
import type { SlotInfo } from "../types.ts";

const NAME = 60;

/** Runs kept in this browser. */
export const saves = {
  /** Null where they cannot be read now, which is not the same as none. */
  slots(s: Context): Promise<SlotInfo[] | null> {
    return s.slots();
  },

  async saveAs(s: Context, { name }: { name: string }): Promise<void> {
    if (!s.game) return;
    const clean = name.trim().slice(0, NAME);
    if (await s.keeper.copy({ ...saveOf(s.game), name: clean, auto: false })) {
      s.say("saved", { name: clean });
    }
  },

  async load(s: Context, { slot }: { slot: string }): Promise<void> {
    await openSlot(s, slot);
  },

  async continueLast(s: Context): Promise<void> {
    const { last } = s.store.now;
    if (last) await openSlot(s, last.id);
  },

  async removeSlot(s: Context, { slot }: { slot: string }): Promise<void> {
    const asked = await s.keeper.get(slot);
    const info = asked.ok ? await slotInfo(asked.value) : null;
    if (await s.keeper.remove(slot)) s.say("removed", { name: info?.name || info?.seed || "" });
    else s.say("notErased", {}, "warning");
    await s.findLast();
  },

  /** Other tabs are told first, so that none writes a run back. */
  async eraseEverything(s: Context): Promise<void> {
    await s.tabs.erasing();
    const [cleared] = await Promise.all([s.keeper.clear(), s.records.clear()]);
    eraseSettings();
    forgetAsked();
    draft.clear();
    s.forget(cleared ? "erased" : "notErased");
  },

  toTitle(s: Context): void {
    s.close();
    void s.findLast();
  },
};
