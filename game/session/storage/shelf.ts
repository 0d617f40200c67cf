/** A browser's small storage of words. Nothing that is asked of it throws. */
export interface Shelf {
  get(key: string): string | null;
  /** False where it could not be kept: forbidden, or full. */
  set(key: string, value: string): boolean;
  remove(key: string): void;
}

/** Asked for anew at each use: with cookies blocked, or in a sandboxed frame, merely touching it throws. */
function shelf(storage: () => Storage): Shelf {
  return {
    get(key) {
      try {
        return storage().getItem(key);
      } catch {
        return null;
      }
    },
    set(key, value) {
      try {
        storage().setItem(key, value);
        return true;
      } catch {
        return false;
      }
    },
    remove(key) {
      try {
        storage().removeItem(key);
      } catch {
        // What cannot be touched holds nothing.
      }
    },
  };
}

/** Kept on this device. */
export const device = shelf(() => localStorage);
/** Kept as long as this tab. */
export const tab = shelf(() => sessionStorage);

/** Whether the browser lets this page keep anything: a sandboxed frame may not, nor a page whose site is barred. */
export function keepsAny(): boolean {
  try {
    return localStorage !== null;
  } catch {
    return false;
  }
}

/** The fields of a kept value; null where nothing readable is kept. */
export function readFields(text: string | null): Fields | null {
  try {
    return fieldsOf(JSON.parse(text ?? "null"));
  } catch {
    return null;
  }
}

export type Fields = Readonly<Record<string, unknown>>;

/** The last moment that a date can be made of, ms since 1970. */
const LAST_MOMENT = 8.64e15;

/** A whole number that can be shown and reckoned with, or null. */
export function wholeOf(value: unknown): number | null {
  return typeof value === "number" && Number.isSafeInteger(value) ? value : null;
}

/** A moment that a date can be made of, in milliseconds since 1970, or null. */
export function momentOf(value: unknown): number | null {
  const moment = wholeOf(value);
  return moment !== null && Math.abs(moment) <= LAST_MOMENT ? moment : null;
}

/** A value's fields, if it is a record. The engine's own door knows this too, but comes with all the rules' words. */
export function fieldsOf(value: unknown): Fields | null {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : null;
}
