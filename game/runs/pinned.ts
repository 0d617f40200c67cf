import type { ReadRun } from "./file.ts";
import { loadRulebook, rulebook } from "./rulebooks/index.ts";

/**
 * Reads a run, and reads it again by its own rules where those are a released version's that had to be fetched first:
 * what a command may look like is theirs to say.
 */
export async function withItsRules(read: () => ReadRun): Promise<ReadRun> {
  const found = read();
  const version = found.ok ? found.run.rules : found.rules;
  if (version === undefined || rulebook(version)) return found;
  return (await loadRulebook(version)) ? read() : found;
}
