import seal from "../assets/sound/seal.wav";
import { type DeskHooks, fetchAhead, loadType, mountDesk } from "./desk/index.tsx";
import type { MapHandle, MapLabels } from "./map/index.ts";
import { Lobby } from "./session/lobby.ts";
import { type Language, loadMessages } from "./text/words.ts";

const guidePage: DeskHooks["guidePage"] = async (language: Language) =>
  (language === "ja"
    ? await import("../assets/guide/model.ja.md?raw")
    : await import("../assets/guide/model.en.md?raw")
  ).default;

/** Runs when the first screen has been drawn and nothing else is to be done. */
function idly(then: () => void): void {
  if ("requestIdleCallback" in window) requestIdleCallback(then, { timeout: 3000 });
  else setTimeout(then, 500);
}

/**
 * Puts the page together: the title at once, the rest of the desk and the rules while it is read, the map when its
 * place in the page appears. Phaser comes with the map's own chunk.
 */
async function main(): Promise<void> {
  const host = document.getElementById("app");
  if (!host) return;
  const session = new Lobby();
  const ahead = () =>
    // What cannot be fetched now is asked for again when it is needed.
    void Promise.all([session.prepare(), fetchAhead(), loadMessages(session.now.settings.language)]).catch(
      () => undefined,
    );
  // After a reload nothing waits for anything else.
  if (session.returning) ahead();
  await session.resume();
  const words = async (): Promise<MapLabels> => {
    const { settings } = session.now;
    const [{ chartWords }] = await Promise.all([
      import("./text/chart.ts"),
      loadMessages(settings.language),
      // The chart measures its words: in a face that is still to come they would have other widths.
      loadType(session.now),
    ]);
    const { game } = session.now;
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
    const spoken = spokenNow();
    const [{ mountMap }, labels] = await Promise.all([import("./map/index.ts"), words()]);
    // The desk may have moved on while the chunk was loading.
    if (place !== el) return;
    const handle = await mountMap(el, session, labels);
    if (place !== el) {
      handle.remove();
      return;
    }
    map = handle;
    // The language, or the run, may have changed while the map was loading.
    if (spokenNow() !== spoken) handle.setLabels(await words());
  };

  let heard = false;
  const listen = () => {
    if (heard || !session.now.game) return;
    heard = true;
    import("./sound/index.ts").then(
      ({ startSound }) => startSound(session, seal),
      // A game without sound is a game.
      () => undefined,
    );
  };
  listen();
  let language = spokenNow();
  session.watch(() => {
    listen();
    if (spokenNow() === language) return;
    language = spokenNow();
    const drawn = map;
    void words().then((labels) => drawn === map && drawn?.setLabels(labels));
  });
  await mountDesk(host, session, { mapHost, guidePage });
  idly(ahead);
}

void main();
