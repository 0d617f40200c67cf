import { lastKept } from "./storage/marks.ts";
import { loadSettings } from "./storage/settings.ts";
import { keepsAny } from "./storage/shelf.ts";
import type { Snapshot } from "./types.ts";

/** What is shown before anything was played in this tab. */
export function initial(): Snapshot {
  return {
    scene: { kind: "title" },
    outlook: null,
    review: null,
    after: null,
    beside: null,
    days: null,
    rivals: [],
    received: null,
    board: null,
    home: keepsAny() ? "browser" : "nowhere",
    last: lastKept.get(),
    own: null,
    selection: null,
    layers: { situations: true, intents: true, balance: true, alignment: true, flows: true },
    viewpoint: null,
    settings: loadSettings(),
    notice: null,
    log: [],
  };
}
