import { device } from "./shelf.ts";

const ASKED = "tokyo-crossroads-lasting";

/**
 * Asks the browser to keep what is saved here until the player deletes it, not until it wants the room; once on a device,
 * since one that asks the player in turn is not to ask again.
 */
export async function askToLast(): Promise<void> {
  if (device.get(ASKED) !== null) return;
  try {
    const { storage } = navigator;
    if (!storage?.persist || (await storage.persisted())) return;
    device.set(ASKED, String(await storage.persist()));
  } catch {
    // A browser that does not answer keeps what it keeps.
  }
}

/** Nothing is kept of having asked, where everything is erased. */
export function forgetAsked(): void {
  device.remove(ASKED);
}
