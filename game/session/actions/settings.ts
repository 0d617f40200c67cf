import type { Context } from "../context.ts";
import { storeSettings } from "../storage/settings.ts";
import type { Notice, Settings } from "../types.ts";

export const settings = {
  setSettings(s: Context, { change }: { change: Partial<Settings> }): void {
    const next = { ...s.store.now.settings, ...change };
    storeSettings(next);
    s.store.publish({ settings: next });
  },

  /** Says something that went wrong outside the session, in a sentence of text's `notices`. */
  notify(s: Context, { notice }: { notice: Notice }): void {
    s.say(notice.key, notice.params, notice.tone);
  },

  dismissNotice(s: Context): void {
    s.store.publish({ notice: null });
  },
};
