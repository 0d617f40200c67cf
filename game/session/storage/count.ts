import type { IDBPTransaction } from "idb";
import { MARKS } from "./database.ts";
import { fieldsOf, wholeOf } from "./shelf.ts";

const COUNT = "count";

/**
 * The next number of all that is written here, in the transaction that writes it: what is listed is ordered by it, since
 * a clock may be put back, and two tabs may write in the same moment.
 */
export async function nextCount(tx: IDBPTransaction<unknown, string[], "readwrite">): Promise<number> {
  const marks = tx.objectStore(MARKS);
  const count = 1 + (wholeOf(fieldsOf(await marks.get(COUNT))?.value) ?? 0);
  await marks.put({ id: COUNT, value: count });
  return count;
}

/** The count of a kept value; what was kept before there were counts has none, and comes before all that has. */
export function countOf(value: unknown): number {
  return Math.max(0, wholeOf(fieldsOf(value)?.count) ?? 0);
}
