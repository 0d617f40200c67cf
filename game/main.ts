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
  const words = (): MapLabels => {
    const { settings, game } = session.now;
    return chartWords(settings.language, game?.board.scenario, game?.texts);
  };
  /** What the words on the map depend on: language, and a scenario that brings its own. */
  const spokenNow = (): string => {
    const { settings, game } = session.now;
    return `${settings.language} ${game?.texts ? game.slot : ""}`;
  };
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
    const spoken = spokenNow();
    const handle = await mountMap(el, session, words());
    if (place !== el) {
      handle.remove();
      return;
    }
    map = handle;
    // The language, or the run, may have changed while the map was loading.
    if (spokenNow() !== spoken) handle.setLabels(words());
  };

  let language = spokenNow();
  session.watch(() => {
    if (spokenNow() === language) return;
    language = spokenNow();
    map?.setLabels(words());
  });
  mountDesk(host, session, { mapHost });
  startSound(session);
}

void main();
