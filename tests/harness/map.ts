/// <reference types="vite/client" />
import "@fontsource/ibm-plex-sans/400.css";
import "@fontsource/ibm-plex-sans/500.css";
import "@fontsource/ibm-plex-sans/600.css";
import "@fontsource/ibm-plex-sans-jp/400.css";
import "@fontsource/ibm-plex-sans-jp/500.css";
import "@fontsource/ibm-plex-sans-jp/600.css";
import "@fontsource/shippori-mincho/500.css";
import "@fontsource/shippori-mincho/700.css";
import { fixtureSnapshot, stubSession } from "./fixture.ts";
import { sampleLabels } from "./words.ts";

/** Development page: the map alone on a fixture. `?lang=ja&palette=contrast&select=zone:BAS&tokens=40&renderer=canvas`. */
const query = new URLSearchParams(location.search);
const session = stubSession(fixtureSnapshot(Number(query.get("tokens") ?? 0)));
const palette = query.get("palette");
if (palette === "contrast" || palette === "projector")
  void session.do({ do: "setSettings", change: { palette } });
const [kind, id] = (query.get("select") ?? "").split(":");
if (id && (kind === "zone" || kind === "ship" || kind === "actor")) {
  void session.do({ do: "select", selection: { kind, id } });
}
const host = document.querySelector<HTMLElement>("#host");
if (host) {
  const { mountMap } = await import("../../game/map/index.ts");
  const handle = await mountMap(host, session, sampleLabels(query.get("lang") === "ja" ? "ja" : "en"), {
    renderer:
      query.get("renderer") === "webgl" ? "webgl" : query.get("renderer") === "canvas" ? "canvas" : "auto",
  });
  Object.assign(window, { map: { session, handle, sampleLabels } });
  document.body.dataset.ready = String(handle.drawn);
}
