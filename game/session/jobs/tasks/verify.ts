import type { EndingId } from "../../../engine/index.ts";
import {
  type Cadence,
  codeOf,
  datedFor,
  gameOf,
  MOST_RUN_BYTES,
  type ReadRun,
  type RunFile,
  readLink,
  readRunBytes,
  rulebook,
  type Verdict,
  verdictOn,
  withItsRules,
} from "../../../runs/index.ts";
import type { WaitingTask } from "../protocol.ts";

/** What is to be verified: a file's bytes, or a link's text. */
export type Given = { bytes: Uint8Array } | { link: string };

/** What is shown of a run: little, since hundreds of them cross to the page. */
export interface About {
  rules: number;
  scenario: string;
  difficulty: RunFile["challenge"]["difficulty"];
  modifiers: readonly string[];
  code: string | null;
  /** The day or week whose challenge it is, if it is one of late. */
  dated: { cadence: Cadence; id: string } | null;
  seed: string;
  score: number;
  ending: EndingId | null;
  quarters: number;
  turns: number;
}

/** The verdict on one of them, by its place, and what it is about if a run could be read. */
export interface Verified {
  at: number;
  verdict: Verdict;
  about: About | null;
}

export function readGiven(given: Given): ReadRun {
  if ("link" in given) return readLink(given.link);
  return given.bytes.length > MOST_RUN_BYTES
    ? { ok: false, place: "file", reason: "too large" }
    : readRunBytes(given.bytes);
}

/** Replays runs one after another; each is told as soon as it has been. */
export const task: WaitingTask<readonly Given[], Verified, null> = async function* (list) {
  for (const [at, given] of list.entries()) {
    const found = await withItsRules(() => readGiven(given));
    const verdict = verdictOn(found);
    const part: Verified = { at, verdict, about: found.ok ? aboutOf(found.run, verdict) : null };
    yield { done: at + 1, of: list.length, part };
  }
  return null;
};

function aboutOf({ challenge, claim, hashes, rules }: RunFile, verdict: Verdict): About {
  const valid = verdict.verdict === "valid" ? verdict : null;
  const dated = datedFor(challenge, Date.now());
  return {
    rules,
    scenario: challenge.scenario,
    difficulty: challenge.difficulty,
    modifiers: challenge.modifiers ?? [],
    code: codeOf(challenge, rules),
    dated: dated && { cadence: dated.cadence, id: dated.id },
    seed: challenge.seed.replace(/^alea:/, ""),
    score: valid?.score ?? claim?.score ?? 0,
    ending: (valid?.ending ?? null) as EndingId | null,
    quarters: hashes.length,
    turns: gameOf(challenge, rulebook(rules) ?? undefined)?.scenario.turns ?? 0,
  };
}
