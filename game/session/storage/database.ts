import { type IDBPDatabase, openDB } from "idb";

/** Longest wait for a browser's database to open, ms: past it the game is played without. */
export const OPENING = 2000;
/** Longest wait for one read or write, ms. */
const WORKING = 5000;

const NAME = "tokyo-crossroads";
export const STORE = "saves";
export const RECORDS = "records";
export const MARKS = "marks";
/** The version of what lies in it: 2 has the hall of records, 3 the count of all that was written. */
const VERSION = 3;

/** What came of asking the browser for something: the value, or that it was refused, had no room or gave no answer. */
export type Asked<T> = { ok: true; value: T } | { ok: false; why: "full" | "off" };

/** The one door to IndexedDB. Nothing that is asked here throws, and everything is answered. */
export interface Database {
  ask<T>(work: (base: IDBPDatabase) => Promise<T>): Promise<Asked<T>>;
}

export function openDatabase(): Database {
  let base: Promise<IDBPDatabase> | null = null;
  /** Set once the browser has kept us waiting: the next to ask does not wait as long again. */
  let slow = false;

  const open = (): Promise<IDBPDatabase> => {
    if (base) return base;
    const opening = connect(() => {
      if (base === opening) base = null;
    });
    base = opening;
    opening.then(
      () => {
        slow = false;
      },
      () => {
        if (base === opening) base = null;
      },
    );
    return opening;
  };

  const attempt = async <T>(work: (base: IDBPDatabase) => Promise<T>): Promise<T> => {
    const patience = slow ? 0 : OPENING;
    const there = await within(open(), patience, () => {
      // The question stays put: should the browser answer it after all, saves begin then.
      slow = true;
    });
    return within(work(there), WORKING);
  };

  return {
    async ask(work) {
      try {
        return { ok: true, value: await attempt(work) };
      } catch (first) {
        if (first instanceof Late || isFull(first)) return refused(first);
      }
      // A connection may have been closed under the page: asleep, in the background, its site's data cleared.
      base = null;
      try {
        return { ok: true, value: await attempt(work) };
      } catch (second) {
        return refused(second);
      }
    },
  };
}

/** Async even where merely touching `indexedDB` throws, as it does with cookies blocked or in a sandboxed frame. */
async function connect(lost: () => void): Promise<IDBPDatabase> {
  const open = (version?: number): Promise<IDBPDatabase> => {
    const opened = openDB(NAME, version, {
      upgrade: (base) => {
        for (const store of [STORE, RECORDS, MARKS]) {
          if (!base.objectStoreNames.contains(store)) base.createObjectStore(store, { keyPath: "id" });
        }
      },
      // Whoever wants to change or delete the database would wait for this tab: it lets go, and opens again when it has to write.
      blocking: () => {
        lost();
        void opened.then((base) => base.close());
      },
      terminated: lost,
    });
    return opened;
  };
  return open(VERSION).catch((error: unknown) => {
    // A newer page has been here. Stores are only ever added, so that an old page finds its own.
    if (error instanceof DOMException && error.name === "VersionError") return open();
    throw error;
  });
}

class Late extends Error {}

/** The promise's own end, or a refusal once the time is up; with no time at all, of what is not there already. */
function within<T>(work: Promise<T>, ms: number, late: () => void = () => undefined): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      late();
      reject(new Late("no answer"));
    }, ms);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === "QuotaExceededError";
}

function refused(error: unknown): { ok: false; why: "full" | "off" } {
  return { ok: false, why: isFull(error) ? "full" : "off" };
}
