import "@fontsource/shippori-mincho/latin-500.css";
import "@fontsource/shippori-mincho/latin-700.css";
import "@fontsource/ibm-plex-sans/latin-400.css";
import "@fontsource/ibm-plex-sans/latin-500.css";
import "@fontsource/ibm-plex-sans/latin-600.css";
import "@fontsource/ibm-plex-sans/latin-ext-400.css";
import "./app/layers.css";
import "./app/signs.css";
import "./app/tokens.css";
import "./app/base.css";
import "./app/breakpoints.css";
import "./parts/controls.css";
import "./parts/fields.css";
import { render } from "preact";
import type { Session } from "../session/index.ts";
import { gameIn } from "../session/scene.ts";
import type { Snapshot } from "../session/types.ts";
import { type Front, LANGUAGES, type Language, loadFront } from "../text/words.ts";
import type { DeskHooks } from "./app/hooks.ts";
import { App } from "./app/shell.tsx";

export type { DeskHooks } from "./app/hooks.ts";
export { FETCHES } from "./app/shell.tsx";

/** Beyond what the Latin faces and the signs of an English page hold. */
const JAPANESE = /[\u3000-\uffef]/;

/**
 * Resolves when the page has the type for what it shows now. Its own Japanese words need a file a face; the whole faces,
 * half a megabyte of rules and a second's work for a slow machine, come only for words that a player brought or typed.
 */
export async function loadType(
  { settings, scene, last, received, board }: Snapshot,
  spoken: Language = settings.language,
): Promise<void> {
  const game = gameIn(scene);
  const typed = [game?.seed, game?.slotName, last?.name, ...othersWords(received), ...classWords(board)].join(
    "",
  );
  const whole = async (wanted: boolean) => {
    if (game?.texts || last?.texts || wanted) await import("./japanese-whole.ts");
  };
  try {
    if (spoken === "ja") await whole((await import("./japanese.ts")).lacks(typed));
    else await whole(JAPANESE.test(typed));
  } catch {
    // Without its type a page can still be read.
  }
}

/** What a teacher wrote into an exercise, and whoever began it here. */
function othersWords(received: Snapshot["received"]): string[] {
  if (received?.kind !== "exercise") return [];
  const { title, brief, prompts } = received.exercise;
  const asked = prompts.flatMap(({ text, ask }) => [text, ...(ask.kind === "choice" ? ask.options : [])]);
  return [title, brief, ...asked, ...received.seats.map(({ alias }) => alias)];
}

/** What a class wrote: aliases and answers. */
function classWords(board: Snapshot["board"]): string[] {
  const answers = (board?.accounts ?? []).flatMap(({ alias, answered }) => [
    alias,
    ...answered.map(({ value }) => (typeof value === "string" ? value : "")),
  ]);
  return [...answers, ...(board?.rows ?? []).map(({ file }) => file)];
}

/** The words to begin with: the player's own language, or if those can't be had the other one and a word about it. */
async function firstWords(session: Session): Promise<{ language: Language; front: Front }> {
  const { language } = session.now.settings;
  try {
    return { language, front: await loadFront(language) };
  } catch {
    const other = LANGUAGES.find((l) => l !== language) ?? language;
    const front = await loadFront(other);
    session.do({ do: "notify", notice: { key: "wordsNotFetched", params: {}, tone: "warning" } });
    return { language: other, front };
  }
}

/** Draws the whole page into the host and keeps it in step with the session. Returns the way to take it down. */
export async function mountDesk(host: HTMLElement, session: Session, hooks: DeskHooks): Promise<() => void> {
  const { language, front } = await firstWords(session);
  void loadType(session.now, language);
  const stop = session.watch((now) => void loadType(now));
  host.replaceChildren();
  render(<App session={session} hooks={hooks} first={{ language, front }} />, host);
  return () => {
    stop();
    render(null, host);
  };
}
