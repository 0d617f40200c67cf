import type { Desk } from "../context.ts";
import { refocus } from "../parts/refocus.ts";

/** Puts the paper of an instrument away; the focus goes back to the instrument, once that is seen again. */
export function closeComposer({ ui, set }: Desk): void {
  const family = ui.composer?.family;
  set({ composer: null });
  refocus(`[data-family=${family}]`);
}
