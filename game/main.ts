import { mountDesk } from "./desk/index.tsx";
import type { MapHandle } from "./map/index.ts";
import type { MapLabels } from "./map/labels.ts";
import { openSession } from "./session/index.ts";
import { startSound } from "./sound/index.ts";
import { chartWords } from "./text/chart.ts";

/**
 * Puts the page together: the desk at once, the map when its place in the page appears. Phaser comes with
 * the map's own chunk, so the first screen answers before it has loaded.
 */
async function main(): Promise<void> {
  const host = document.getElementById("app");
  if (!host) return;
  const session = await openSession();
  const words = (): MapLabels => chartWords(session.now.settings.language);
  let place: HTMLElement | null = null;
  let map: MapHandle | null = null;

  const mapHost = (el: HTMLElement | null) => {
    if (el === place) return;
    place = el;
    map?.remove();
    map = null;
    if (el) void draw(el);
  };
  const draw = async (el: HTMLElement) => {
    const { mountMap } = await import("./map/index.ts");
    // The desk may have moved on while the chunk was loading.
    if (place !== el) return;
    const spoken = session.now.settings.language;
    const handle = await mountMap(el, session, words());
    if (place !== el) {
      handle.remove();
      return;
    }
    map = handle;
    // The language may have changed while the map was loading.
    if (session.now.settings.language !== spoken) handle.setLabels(words());
  };

  let language = session.now.settings.language;
  session.watch((now) => {
    if (now.settings.language === language) return;
    language = now.settings.language;
    map?.setLabels(words());
  });
  mountDesk(host, session, { mapHost });
  startSound(session);
}

void main();
