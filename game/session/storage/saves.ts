import type { Lesson } from "../../classroom/index.ts";
import type { Order } from "../../engine/index.ts";
import type { LeftLine } from "../left-line.ts";
import type { DateOf, Reading } from "../terms.ts";
import type { Parting } from "../types.ts";
import { countOf, nextCount } from "./count.ts";
import { type Asked, type Database, MARKS, openDatabase, STORE } from "./database.ts";
import { fieldsOf, wholeOf } from "./shelf.ts";

/** A save: an unfinished run file, the draft tray and the slot's name. */
export interface Save {
  id: string;
  name: string;
  /** The seed as it was typed. */
  seed: string;
  parting: Parting | null;
  left: LeftLine | null;
  /** The date whose challenge it plays, and whether it is the first attempt at it on this device. */
  dated: DateOf | null;
  first: boolean;
  /** What had been read when it was begun; null where its words are the world's own. */
  reading: Reading | null;
  /** A student's work at an exercise, besides the run; null for a run of one's own. */
  lesson: Lesson | null;
  /** Text of the run file: parsed at the door like any stranger's. */
  run: string;
  tray: Order[];
  /** Milliseconds since 1970. */
  saved: number;
  auto: boolean;
  resigned: boolean;
  /** Closed quarters whose report was read: a page left before it shows it then. */
  read: number;
  /** Counts writes, so that a tab that slept cannot overwrite one that went on. */
  revision: number;
  /** Its place among all that was written in this browser. */
  count: number;
}

/** A save that is to be written: what it counts as is known when it is. */
export type Unkept = Omit<Save, "count">;

export type Saved = "ok" | "stale" | "full" | "off";

export interface Saves {
  /** The highest count that was read or written here: what is opened now is played later than that. */
  counted(): number;
  /** A read that failed is no empty list. */
  all(): Promise<Asked<unknown[]>>;
  /** The value is undefined where there is no such save. */
  get(id: string): Promise<Asked<unknown>>;
  /** Writes if the slot still stands at `revision − 1` (or is new), in one transaction. */
  put(save: Unkept): Promise<Saved>;
  remove(id: string): Promise<Asked<void>>;
  clear(): Promise<Asked<void>>;
}

/** Saves in IndexedDB. Where it is forbidden, full or silent, every call says so and none throws. */
export function openSaves(database: Database = openDatabase()): Saves {
  let counted = 0;
  const heard = (...counts: number[]): void => {
    for (const count of counts) counted = Math.max(counted, count);
  };
  return {
    counted: () => counted,
    async all() {
      const all = await database.ask((base) => base.getAll(STORE));
      if (all.ok) heard(...all.value.map(countOf));
      return all;
    },
    get: (id) => database.ask((base) => base.get(STORE, id)),
    async put(save) {
      const put = await database.ask(async (base) => {
        const tx = base.transaction([STORE, MARKS], "readwrite");
        const store = tx.objectStore(STORE);
        const write = async (): Promise<Saved> => {
          if (revisionOf(await store.get(save.id)) > save.revision - 1) return "stale";
          const count = await nextCount(tx);
          await store.put({ ...save, count });
          heard(count);
          return "ok";
        };
        // Both are awaited together: what ends the one ends the other, and neither goes unheard.
        return (await Promise.all([write(), tx.done]))[0];
      });
      return put.ok ? put.value : put.why;
    },
    remove: (id) => database.ask((base) => base.delete(STORE, id)),
    // Emptied rather than deleted: a deletion would wait for every other tab to let go.
    clear: () => database.ask((base) => base.clear(STORE)),
  };
}

function revisionOf(value: unknown): number {
  return wholeOf(fieldsOf(value)?.revision) ?? 0;
}
