import { type Sounds, waysOf } from "./files.ts";

/** So long after the first track is heard the others are fetched, ms: nothing that is waited for then waits for them. */
const LATER = 20_000;

let asked = false;

/**
 * Has the keeper of the page's copy keep all tracks, once one of them is wanted: played offline, the game sounds as it
 * does online. Where nothing keeps a copy, or the connection is to be spared, each is fetched when its mood comes.
 */
export function keepAll(sounds: Sounds, names: readonly string[]): void {
  const { serviceWorker, connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  if (asked || !serviceWorker?.controller || connection?.saveData) return;
  asked = true;
  setTimeout(async () => {
    for (const name of names) {
      const way = waysOf(sounds, name)[0];
      if (way) await fetch(way.address).catch(() => undefined);
    }
  }, LATER);
}
