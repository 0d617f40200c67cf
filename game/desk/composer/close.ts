import type { Desk } from "../context.ts";

/** Puts the paper of an instrument away; the focus goes back to the instrument, once that is seen again. */
export function closeComposer({ ui, set }: Desk): void {
  const family = ui.composer?.family;
  set({ composer: null });
  requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-family=${family}]`)?.focus());
}
