import {
  MOST_RUN_BYTES,
  type ReadRun,
  type RunFile,
  readLink,
  readRunBytes,
  type Verdict,
  verify,
} from "../../../runs/index.ts";
import type { Task } from "../protocol.ts";

/** What is to be verified: a file's bytes, or a link's text. */
export type Given = { bytes: Uint8Array } | { link: string };

/** The verdict on one of them, by its place, and the run if one could be read. */
export interface Verified {
  at: number;
  verdict: Verdict;
  run: RunFile | null;
}

function read(given: Given): ReadRun {
  if ("link" in given) return readLink(given.link);
  return given.bytes.length > MOST_RUN_BYTES
    ? { ok: false, place: "file", reason: "too large" }
    : readRunBytes(given.bytes);
}

/** Replays runs one after another; each is told as soon as it has been. */
export const task: Task<readonly Given[], Verified, null> = function* (list) {
  for (const [at, given] of list.entries()) {
    const found = read(given);
    const part: Verified = found.ok
      ? { at, verdict: verify(found.run), run: found.run }
      : { at, verdict: { verdict: "malformed", place: found.place, reason: found.reason }, run: null };
    yield { done: at + 1, of: list.length, part };
  }
  return null;
};
