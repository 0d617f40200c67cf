import { filesIn, type HandIn, handInFrom, isArchive } from "../../../classroom/index.ts";
import type { WaitingTask } from "../protocol.ts";

/** A file as it was chosen. */
export interface HandedIn {
  file: string;
  bytes: Uint8Array;
}

/** What is said of one hand-in; of an archive there are many. `bytes`: the hand-in itself, to be looked at again. */
export interface Judged {
  file: string;
  handIn: HandIn | null;
  bytes: Uint8Array | null;
}

/** Judges what was handed in, archives unpacked; each is told as soon as it has been. `of` grows with what is unpacked. */
export const task: WaitingTask<readonly HandedIn[], Judged, null> = async function* (list) {
  let done = 0;
  let of = list.length;
  for (const { file, bytes } of list) {
    if (!isArchive(bytes)) {
      yield { done: ++done, of, part: await judged(file, bytes) };
      continue;
    }
    const inside = filesIn(bytes);
    if (!inside) {
      yield { done: ++done, of, part: { file, handIn: null, bytes: null } };
      continue;
    }
    of += inside.length - 1;
    for (const each of inside) yield { done: ++done, of, part: await judged(each.name, each.bytes) };
  }
  return null;
};

async function judged(file: string, bytes: Uint8Array): Promise<Judged> {
  const handIn = await handInFrom(bytes);
  return { file, handIn, bytes: handIn.account ? bytes : null };
}
