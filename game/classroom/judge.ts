import { loadRulebook, rulebook } from "../runs/index.ts";
import { type HandIn, handInOf } from "./account.ts";
import { type ReadSubmission, readSubmissionBytes } from "./submission.ts";

/** Reads a hand-in, again by its own rules where those are a released version's that had to be fetched first. */
export async function submissionWithRules(read: () => ReadSubmission): Promise<ReadSubmission> {
  const found = read();
  const version = found.ok ? found.submission.run.rules : found.rules;
  if (version === undefined || rulebook(version)) return found;
  return (await loadRulebook(version)) ? read() : found;
}

/** The one way from a file's bytes to what is said of it, for the page and for the command line. */
export async function handInFrom(bytes: Uint8Array): Promise<HandIn> {
  return handInOf(await submissionWithRules(() => readSubmissionBytes(bytes)));
}
