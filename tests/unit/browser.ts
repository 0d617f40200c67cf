import type { Saved, Saves } from "../../game/session/storage/saves.ts";

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

/** Saves that answer every write in one way and keep nothing. */
export function keepNothing(answer: Saved = "ok"): Saves {
  return {
    all: async () => ({ ok: true, value: [] }),
    get: async () => ({ ok: true, value: undefined }),
    put: async () => answer,
    remove: async () => ({ ok: true, value: undefined }),
    clear: async () => ({ ok: true, value: undefined }),
  };
}
