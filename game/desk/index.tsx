import "@fontsource/shippori-mincho/500.css";
import "@fontsource/shippori-mincho/700.css";
import "@fontsource/ibm-plex-sans/latin-400.css";
import "@fontsource/ibm-plex-sans/latin-500.css";
import "@fontsource/ibm-plex-sans/latin-600.css";
import "@fontsource/ibm-plex-sans/latin-ext-400.css";
import "@fontsource/ibm-plex-sans-jp/400.css";
import "@fontsource/ibm-plex-sans-jp/500.css";
import "@fontsource/ibm-plex-sans-jp/600.css";
import "./styles/tokens.css";
import "./styles/type.css";
import "./styles/fields.css";
import "./styles/controls.css";
import "./styles/touch.css";
import "./styles/title.css";
import "./styles/scenarios.css";
import "./styles/main.css";
import "./styles/composer.css";
import "./styles/inspector.css";
import "./styles/tray.css";
import "./styles/report.css";
import "./styles/mountain.css";
import "./styles/crisis.css";
import "./styles/debrief.css";
import "./styles/dialogs.css";
import "./styles/outlook.css";
import "./styles/guide.css";
import "./styles/tablet.css";
import "./styles/phone.css";
import "./styles/print.css";
import { render } from "preact";
import type { Session } from "../session/types.ts";
import { App } from "./app.tsx";

export interface DeskHooks {
  /** Called with the element the map is to be drawn in, and with null when it goes. */
  mapHost(el: HTMLElement | null): void;
}

/** Draws the whole page into the host and keeps it in step with the session. Returns the way to take it down. */
export function mountDesk(host: HTMLElement, session: Session, hooks: DeskHooks): () => void {
  host.replaceChildren();
  render(<App session={session} hooks={hooks} />, host);
  return () => render(null, host);
}
