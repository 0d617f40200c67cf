import { IDBFactory } from "fake-indexeddb";
import type { Session } from "../../game/session/index.ts";
import { Jobs } from "../../game/session/jobs/client.ts";
import { presentIn, type Stage, stageIn } from "../../game/session/scene.ts";
import type { Saved, Saves } from "../../game/session/storage/saves.ts";
import type { LiveGame } from "../../game/session/types.ts";

/** What a browser keeps small things in, for tests without one. */
export class Drawers {
  private items = new Map<string, string>();
  get length() {
    return this.items.size;
  }
  getItem(key: string) {
    return this.items.get(key) ?? null;
  }
  setItem(key: string, value: string) {
    this.items.set(key, value);
  }
  removeItem(key: string) {
    this.items.delete(key);
  }
}

/** A browser in which nothing has been kept yet. */
export function freshBrowser(): void {
  Object.assign(globalThis, {
    indexedDB: new IDBFactory(),
    localStorage: new Drawers(),
    sessionStorage: new Drawers(),
    navigator: { languages: ["en-GB"] },
  });
}

/** Saves that answer every write in one way and keep nothing. */
export function keepNothing(answer: Saved = "ok"): Saves {
  return {
    counted: () => 0,
    all: async () => ({ ok: true, value: [] }),
    get: async () => ({ ok: true, value: undefined }),
    put: async () => answer,
    remove: async () => ({ ok: true, value: undefined }),
    clear: async () => ({ ok: true, value: undefined }),
  };
}

/** A session where no worker can be had. */
export const noWorkers = (): Jobs => new Jobs(() => null, 1);

/** The game as it stands. */
export function gameOf(session: Session): LiveGame | null {
  return presentIn(session.now.scene);
}

/** Where the quarter stands, `over` in the debrief. */
export function stageOf(session: Session): Stage | "over" | null {
  const { scene } = session.now;
  return scene.kind === "debrief" ? "over" : stageIn(scene);
}
