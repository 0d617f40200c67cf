import { unzipSync } from "fflate";
import { MOST_RUN_BYTES } from "../runs/index.ts";

/** Files as they come out of a learning platform: many in one zip, renamed, in folders, sometimes a zip in a zip. */

export interface Inside {
  name: string;
  bytes: Uint8Array;
}

/** So many files of an archive are looked at, and so many bytes unpacked in all. */
export const MOST_FILES = 1000;
const MOST_BYTES = 400_000_000;
/** What a platform puts beside the files it hands over. */
const NOISE = /(^|\/)(__MACOSX\/|\.|Thumbs\.db$|desktop\.ini$)/i;

/** Whether the bytes are a zip's, whatever the file is called. */
export function isArchive(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);
}

/**
 * The files in an archive, and in archives directly in it, in their order. A file too large to be a hand-in comes
 * without its bytes, to be named and not read. Null for what is damaged, and for more than a class could send.
 */
export function filesIn(bytes: Uint8Array, deep = true): Inside[] | null {
  let count = 0;
  let sum = 0;
  const large: string[] = [];
  let found: Record<string, Uint8Array>;
  try {
    found = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (name.endsWith("/") || NOISE.test(name)) return false;
        count++;
        if (originalSize > MOST_RUN_BYTES && !(deep && /\.zip$/i.test(name))) {
          large.push(name);
          return false;
        }
        sum += originalSize;
        return count <= MOST_FILES && sum <= MOST_BYTES;
      },
    });
  } catch {
    return null;
  }
  if (count > MOST_FILES || sum > MOST_BYTES) return null;
  const files = Object.entries(found).flatMap(([name, inside]): Inside[] => {
    if (!deep || !isArchive(inside)) return [{ name, bytes: inside }];
    const nested = filesIn(inside, false);
    return nested
      ? nested.map((each) => ({ name: `${name}/${each.name}`, bytes: each.bytes }))
      : [{ name, bytes: inside }];
  });
  // What is cut short may still end like an archive of nothing.
  if (files.length + large.length === 0) return null;
  return [...files, ...large.map((name) => ({ name, bytes: new Uint8Array(MOST_RUN_BYTES + 1) }))];
}
