import { lastKept } from "./storage/marks.ts";
import { loadSettings } from "./storage/settings.ts";
import type { Snapshot } from "./types.ts";

/** What is shown before anything was played in this tab. */
export function atTitle(): Snapshot {
  return {
    screen: "title",
    game: null,
    last: lastKept.get(),
    own: null,
    selection: null,
    layers: { alignment: true, tension: true, flows: true },
    seat: null,
    settings: loadSettings(),
    notice: null,
  };
}
