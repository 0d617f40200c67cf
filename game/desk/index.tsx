import "@fontsource/shippori-mincho/latin-500.css";
import "@fontsource/shippori-mincho/latin-700.css";
import "@fontsource/ibm-plex-sans/latin-400.css";
import "@fontsource/ibm-plex-sans/latin-500.css";
import "@fontsource/ibm-plex-sans/latin-600.css";
import "@fontsource/ibm-plex-sans/latin-ext-400.css";
import "./styles/signs.css";
import "./styles/tokens.css";
import "./styles/type.css";
import "./styles/fields.css";
import "./styles/controls.css";
import "./styles/touch.css";
import "./styles/doors.css";
import "./styles/title.css";
import "./styles/scenarios.css";
import "./styles/main.css";
import "./styles/composer.css";
import "./styles/inspector.css";
import "./styles/tray.css";
import "./styles/report.css";
import "./styles/mountain.css";
import "./styles/crisis.css";
import "./styles/chart.css";
import "./styles/debrief.css";
import "./styles/dialogs.css";
import "./styles/outlook.css";
import "./styles/guide.css";
import "./styles/seen.css";
import "./styles/replay.css";
import "./styles/tablet.css";
import "./styles/phone.css";
import "./styles/landscape.css";
import "./styles/large.css";
import "./styles/print.css";
import { render } from "preact";
import type { Session, Snapshot } from "../session/types.ts";
import { loadFront } from "../text/words.ts";
import { App } from "./app.tsx";
import type { DeskHooks } from "./hooks.ts";

export { fetchAhead } from "./app.tsx";
export type { DeskHooks } from "./hooks.ts";

/** Beyond what the Latin faces and the signs of an English page hold. */
const JAPANESE = /[\u3000-\uffef]/;

/**
 * Resolves when the page has the type for what it shows now. Its own Japanese words need a file a face; the whole faces,
 * half a megabyte of rules and a second's work for a slow machine, come only for words that a player brought or typed.
 */
export async function loadType({ settings, game, last }: Snapshot): Promise<void> {
  const typed = `${game?.seed ?? ""}${game?.slotName ?? ""}${last?.name ?? ""}`;
  const whole = async (wanted: boolean) => {
    if (game?.texts || last?.texts || wanted) await import("./japanese-whole.ts");
  };
  try {
    if (settings.language === "ja") await whole((await import("./japanese.ts")).lacks(typed));
    else await whole(JAPANESE.test(typed));
  } catch {
    // Without its type a page can still be read.
  }
}

/** Draws the whole page into the host and keeps it in step with the session. Returns the way to take it down. */
export async function mountDesk(host: HTMLElement, session: Session, hooks: DeskHooks): Promise<() => void> {
  const { language } = session.now.settings;
  const front = await loadFront(language);
  void loadType(session.now);
  const stop = session.watch((now) => void loadType(now));
  host.replaceChildren();
  render(<App session={session} hooks={hooks} first={{ language, front }} />, host);
  return () => {
    stop();
    render(null, host);
  };
}
