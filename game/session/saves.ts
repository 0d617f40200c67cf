import { type IDBPDatabase, openDB } from "idb";
import type { Order } from "../engine/index.ts";

/** A save: an unfinished run file, the draft tray and the slot's name. */
export interface Save {
  id: string;
  name: string;
  /** Text of the run file: parsed at the door like any stranger's. */
  run: string;
  tray: Order[];
  /** Milliseconds since 1970. */
  saved: number;
  auto: boolean;
  resigned: boolean;
  /** Counts writes, so that a tab that slept cannot overwrite one that went on. */
  revision: number;
}

export type Saved = "ok" | "stale" | "full" | "off";

const NAME = "tokyo-crossroads";
const STORE = "saves";

export interface Saves {
  all(): Promise<unknown[]>;
  get(id: string): Promise<unknown>;
  /** Writes if the slot still stands at `revision − 1` (or is new), in one transaction. */
  put(save: Save): Promise<Saved>;
  remove(id: string): Promise<void>;
  clear(): Promise<void>;
}

/** Saves in IndexedDB. Where it is forbidden or full, every call says so and none throws. */
export function openSaves(): Saves {
  let opened: Promise<IDBPDatabase | null> | null = null;
  const db = () => {
    opened ??= openDB(NAME, 1, {
      upgrade: (base) => void base.createObjectStore(STORE, { keyPath: "id" }),
    }).catch(() => null);
    return opened;
  };
  return {
    async all() {
      try {
        return (await (await db())?.getAll(STORE)) ?? [];
      } catch {
        return [];
      }
    },
    async get(id) {
      try {
        return await (await db())?.get(STORE, id);
      } catch {
        return undefined;
      }
    },
    async put(save) {
      const base = await db();
      if (!base) return "off";
      try {
        const tx = base.transaction(STORE, "readwrite");
        const there: unknown = await tx.store.get(save.id);
        if (revisionOf(there) > save.revision - 1) {
          await tx.done;
          return "stale";
        }
        await tx.store.put(save);
        await tx.done;
        return "ok";
      } catch (error) {
        return error instanceof DOMException && error.name === "QuotaExceededError" ? "full" : "off";
      }
    },
    async remove(id) {
      try {
        await (await db())?.delete(STORE, id);
      } catch {
        // Nothing to delete where nothing can be stored.
      }
    },
    async clear() {
      try {
        // Emptied rather than deleted: a deletion would wait for every other tab to let go.
        await (await db())?.clear(STORE);
      } catch {
        // As above.
      }
    },
  };
}

function revisionOf(value: unknown): number {
  if (typeof value !== "object" || value === null || !("revision" in value)) return 0;
  return typeof value.revision === "number" ? value.revision : 0;
}
