import { type DeskHooks, FETCHES, loadType, mountDesk } from "./desk/index.tsx";
import type { MapHandle, MapLabels } from "./map/index.ts";
import { LazySession, opening } from "./session/lazy.ts";
import { atPlatform } from "./session/lms/find.ts";
import { pageCopy } from "./session/page-copy.ts";
import { presentIn, toldBy } from "./session/scene.ts";
import { loadMessages, loadPinnedWords, provideWords } from "./text/words.ts";

/** The guide's pages, fetched one by one when they are read. */
const GUIDE = import.meta.glob<string>("../assets/guide/*.md", { query: "?raw", import: "default" });
const guidePage: DeskHooks["guidePage"] = async (page, language) => {
  const text = await GUIDE[`../assets/guide/${page}.${language}.md`]?.();
  if (text === undefined) throw new Error(`no page ${page} in ${language}`);
  return text;
};

/** The released rules as they were built, by version: fetched as they are when a run of theirs is met. */
const RULEBOOKS = Object.fromEntries(
  Object.entries(
    import.meta.glob<string>("../assets/rulebooks/v*.js", { eager: true, query: "?url", import: "default" }),
  ).map(([path, address]) => [Number(/v(\d+)\.js$/.exec(path)?.[1]), new URL(address, location.href).href]),
);

/** What they called their things, by path. */
const PINNED_WORDS = import.meta.glob<unknown>("../assets/rulebooks/v*.words.json", { import: "default" });
provideWords((version) => PINNED_WORDS[`../assets/rulebooks/v${version}.words.json`]?.() ?? null);

/**
 * Who keeps the copy of the page, once it is built: a page that is worked on is always the newest, and in a frame or at
 * a learning platform it is theirs, to be changed whenever they like.
 */
const KEEPER =
  import.meta.env.PROD && window.top === window && !atPlatform()
    ? new URL("service-worker.js", document.baseURI).href
    : null;

/** The sound, file by file, each fetched when it is first wanted. */
const SOUNDS = Object.fromEntries(
  Object.entries(
    import.meta.glob<string>("../assets/sound/*.{webm,m4a}", {
      eager: true,
      query: "?url",
      import: "default",
    }),
  ).map(([path, address]) => [path.slice(path.lastIndexOf("/") + 1), address]),
);

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
  const session = new LazySession(opening(RULEBOOKS));
  const copy = pageCopy(KEEPER);
  const ahead = [
    () => session.prepare(),
    ...FETCHES,
    () => loadMessages(session.now.settings.language, session.now.settings.level),
  ];
  // What cannot be fetched now is asked for again when it is needed.
  const fetched = (fetch: () => Promise<unknown>) => fetch().catch(() => undefined);
  // After a reload nothing waits for anything else.
  if (session.returning) for (const fetch of ahead) void fetched(fetch);
  await session.resume();
  const words = async (): Promise<MapLabels> => {
    const { settings } = session.now;
    const game = presentIn(session.now.scene);
    const [{ chartWords }] = await Promise.all([
      import("./text/chart.ts"),
      loadMessages(settings.language, settings.level),
      loadPinnedWords(game?.rules ?? null),
      // The chart measures its words: in a face that is still to come they would have other widths.
      loadType(session.now),
    ]);
    const shown = presentIn(session.now.scene);
    const { board, texts, rules } = shown ?? {};
    const { world, read } = shown ? toldBy(shown) : {};
    const { language, level } = settings;
    return chartWords(language, board?.scenario, texts, inHalfYears(), level, rules, world, read);
  };
  /** Parts 5 and 6 are the halves of a year. */
  const inHalfYears = (): boolean => (presentIn(session.now.scene)?.board.quarter.part ?? 1) > 4;
  /** What the words on the map depend on: language and level, length of a turn, the world, a scenario's own words. */
  const spokenNow = (): string => {
    const { settings, scene } = session.now;
    const game = presentIn(scene);
    const own = game?.texts ? game.slot : "";
    const { world = "", read } = game ? toldBy(game) : {};
    // Two runs may be told by one world's words, and differ in what had been read of them.
    const begun = read && game ? game.slot : "";
    return `${settings.language} ${settings.level} ${inHalfYears()} ${own} ${game?.rules ?? ""} ${world} ${begun}`;
  };
  let place: HTMLElement | null = null;
  let map: MapHandle | null = null;

  const mapHost = async (el: HTMLElement | null): Promise<boolean> => {
    place = el;
    map?.remove();
    map = null;
    return el === null || draw(el);
  };
  /** Whether a picture could be drawn: without one the map's list stands in. */
  const draw = async (el: HTMLElement): Promise<boolean> => {
    const spoken = spokenNow();
    const [{ mountMap }, labels] = await Promise.all([import("./map/index.ts"), words()]);
    // The desk may have moved on while the chunk was loading.
    if (place !== el) return true;
    const handle = await mountMap(el, session, labels);
    if (place !== el) {
      handle.remove();
      return true;
    }
    map = handle;
    // The language, or the run, may have changed while the map was loading.
    if (spokenNow() !== spoken) handle.setLabels(await words());
    return handle.drawn;
  };

  const say = (key: string) => void session.do({ do: "notify", notice: { key, params: {}, tone: "plain" } });
  /** Whether the sound was on when it was last fetched; null while it never was. */
  let heard: boolean | null = null;
  let sounding = false;
  /** Whether anything was pressed yet, and the first screen is there: before, a browser lets nothing be heard. */
  let pressed = false;
  const captioned = new Set<(what: string) => void>();
  const listen = () => {
    const on = !session.now.settings.muted;
    if (sounding || !pressed || heard === on) return;
    heard = on;
    Promise.all([import("./sound/index.ts"), import("../assets/sound/made.json")]).then(
      ([{ startSound }, { default: made }]) => {
        if (sounding) return;
        sounding = true;
        startSound(session, { ...made, addresses: SOUNDS }, (what) => {
          for (const each of captioned) each(what);
        });
      },
      // A game without sound is a game; turned off and on, it is tried again.
      () => {
        if (on) say("soundNotFetched");
      },
    );
  };
  const press = (): void => {
    removeEventListener("pointerdown", press, true);
    removeEventListener("keydown", press, true);
    idly(() => {
      pressed = true;
      listen();
    });
  };
  let language = spokenNow();
  let titled = session.now.scene.kind === "title";
  const manifest = document.querySelector<HTMLLinkElement>('link[rel="manifest"]');
  /** What the device will say of the game, should it be installed now. */
  const introduce = (): void => {
    if (manifest)
      manifest.href = manifest.href.replace(/\.\w+(?=\.webmanifest$)/, `.${session.now.settings.language}`);
  };
  introduce();
  session.watch(() => {
    listen();
    const wasTitled = titled;
    titled = session.now.scene.kind === "title";
    if (titled && !wasTitled) copy.renew();
    introduce();
    if (spokenNow() === language) return;
    const spoken = spokenNow();
    language = spoken;
    const drawn = map;
    words().then(
      // Words asked for later may have come sooner.
      (labels) => drawn === map && spoken === spokenNow() && drawn?.setLabels(labels),
      // The desk says so; the chart goes on with the words it has.
      () => undefined,
    );
  });
  const follow = (): boolean => {
    if (!/[#&][cdwrexh]=/.test(location.hash)) return false;
    const fragment = location.hash;
    // Followed once: the page loaded again goes on from where it is.
    history.replaceState(history.state, "", `${location.pathname}${location.search}`);
    void session.do({ do: "follow", fragment });
    return true;
  };
  addEventListener("hashchange", follow);
  const saidInWords: DeskHooks["heard"] = {
    watch(listener) {
      captioned.add(listener);
      return () => captioned.delete(listener);
    },
  };
  await mountDesk(host, session, { mapHost, guidePage, heard: saidInWords, pageCopy: copy });
  addEventListener("pointerdown", press, true);
  addEventListener("keydown", press, true);
  // One after the other: asking for all of it at once would hold a slow machine for longer than a press may wait.
  const next = (): void => {
    const fetch = ahead.shift();
    if (fetch) void fetched(fetch).then(() => idly(next));
    // Last, so that the copy of the page takes nothing from the page.
    else copy.renew();
  };
  idly(next);
  // A package for a learning platform holds its exercise, since not every platform hands a fragment on.
  const packed = document.querySelector<HTMLMetaElement>('meta[name="exercise"]')?.content;
  if (follow() || !packed || session.now.scene.kind !== "title") return;
  void session.do({ do: "follow", fragment: packed });
}

main().catch((error: unknown) => {
  // The first lines stand still: what they say of a game that was not fetched is said at once.
  document.querySelector("#app > .first .late")?.classList.add("now");
  console.error(error);
});
