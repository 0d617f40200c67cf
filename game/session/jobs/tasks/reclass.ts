import { readSubmissionBytes, submissionWithRules } from "../../../classroom/index.ts";
import type { EndingId } from "../../../engine/index.ts";
import { type Altered, compare, rulebook } from "../../../runs/index.ts";
import type { WaitingTask } from "../protocol.ts";

/** A class in another world: each run with one thing changed, all else and all luck as it was. */
export interface Asked {
  /** Hand-ins with what is changed about each; null where it has nothing of the kind. */
  list: readonly { alias: string; bytes: Uint8Array; change: Altered | null }[];
}

export interface Changed {
  alias: string;
  /** 0–1000. */
  played: number;
  changed: number;
  ending: EndingId | null;
  /** The quarter at whose end the two first differ; null where they never do. */
  first: number | null;
}

/** Null for a hand-in that cannot be played so. */
export const task: WaitingTask<Asked, Changed | null, null> = async function* ({ list }) {
  for (const [i, { alias, bytes, change }] of list.entries()) {
    const read = change && (await submissionWithRules(() => readSubmissionBytes(bytes)));
    const run = read?.ok ? read.submission.run : null;
    const engine = run && rulebook(run.rules);
    const found = run && engine && change ? compare(run.challenge, run.commands, change, engine) : null;
    const part = found && {
      alias,
      played: found.comparison.played.score,
      changed: found.comparison.changed.score,
      ending: found.comparison.changed.ending,
      first: found.comparison.first,
    };
    yield { done: i + 1, of: list.length, part };
  }
  return null;
};
