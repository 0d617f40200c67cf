import type { Engine, Problem } from "../engine/index.ts";
import { gameOf, startOf } from "./challenge.ts";
import { type ReadRun, type RunFile, readRun, readRunBytes, runHash } from "./file.ts";
import { readLink } from "./link.ts";
import { carryOut, inPlace, inTurn } from "./quarter.ts";
import { bookOf, rulebook } from "./rulebooks/index.ts";
import { Run } from "./run.ts";

/** Verification is re-simulation: a claim is believed only because it was replayed. */
export type Verdict =
  | { verdict: "valid"; finished: boolean; score: number; ending: string | null; hash: string }
  | { verdict: "diverged"; quarter: number | null; field: string; claimed: string; replayed: string }
  | { verdict: "illegal"; command: number; code: string; order: number }
  | { verdict: "malformed"; place: string; reason: string }
  | { verdict: "unsupported rules"; version: number };

export function verifyText(text: string): Verdict {
  return verdictOn(readRun(text));
}

export function verifyBytes(bytes: Uint8Array): Verdict {
  return verdictOn(readRunBytes(bytes));
}

export function verifyLink(text: string): Verdict {
  return verdictOn(readLink(text));
}

/** The verdict on what was read. */
export function verdictOn(read: ReadRun): Verdict {
  if (read.ok) return verify(read.run);
  if (read.rules !== undefined) return { verdict: "unsupported rules", version: read.rules };
  return { verdict: "malformed", place: read.place, reason: read.reason };
}

/** Replays a file for its verdict alone. */
export function verify(file: RunFile): Verdict {
  const engine = rulebook(file.rules);
  if (!engine) return { verdict: "unsupported rules", version: file.rules };
  const game = gameOf(file.challenge, engine);
  if (!game) return unknown(file, engine);
  const hashes: number[] = [];
  let count = 0;
  const { state, refused } = carryOut(
    engine,
    game,
    startOf(game, file.challenge, engine),
    inTurn(file.commands),
    ({ report }) => {
      count++;
      if (report.closed) hashes.push(report.hash);
    },
    inPlace,
  );
  const [score, ending] = [engine.score(game, state), engine.ending(state)];
  return judged(file, { hashes, count, refused: refused?.[0] ?? null, score, ending });
}

/** Replays a file, once: what is to be said of its claim, and, if it is valid, the run itself to go on with. */
export function reopen(file: RunFile): { verdict: Verdict; run: Run | null } {
  const engine = rulebook(file.rules);
  if (!engine) return { verdict: { verdict: "unsupported rules", version: file.rules }, run: null };
  const run = Run.begin(file.challenge, engine);
  if (!run) return { verdict: unknown(file, engine), run };
  const refused = run.playOn(inTurn(file.commands))[0] ?? null;
  const { hashes, commands, score, ending } = run;
  const verdict = judged(file, { hashes, count: commands.length, refused, score, ending });
  return { verdict, run: verdict.verdict === "valid" ? run : null };
}

/** Why there is no game of a challenge. */
function unknown({ challenge }: RunFile, engine: Engine): Verdict {
  const known = challenge.own || bookOf(engine).scenarioOf(challenge.scenario);
  return known
    ? { verdict: "malformed", place: "challenge.modifiers", reason: "unknown modifiers" }
    : { verdict: "malformed", place: "challenge.scenario", reason: "unknown scenario" };
}

/** What came of a file's commands: how many were carried out, and why the next was refused. */
interface Replayed {
  hashes: readonly number[];
  count: number;
  refused: Problem | null;
  score: number;
  ending: string | null;
}

function judged(file: RunFile, { hashes, count, refused, score, ending }: Replayed): Verdict {
  // A changed command can stay legal and only show in a later hash, so hashes are read first.
  const differs = firstDifference(file.hashes, hashes);
  if (differs >= 0 && (!refused || differs < hashes.length)) {
    return {
      verdict: "diverged",
      quarter: differs + 1,
      field: `hashes.${differs}`,
      claimed: String(file.hashes[differs] ?? "none"),
      replayed: String(hashes[differs] ?? "none"),
    };
  }
  if (refused) {
    return { verdict: "illegal", command: count, code: refused.code, order: refused.index };
  }
  const hash = runHash(file);
  if (file.claim) {
    const pairs = [
      ["claim.score", String(file.claim.score), String(score)],
      ["claim.ending", String(file.claim.ending), String(ending)],
      ["claim.hash", file.claim.hash, hash],
    ] as const;
    for (const [field, claimed, replayed] of pairs) {
      if (claimed !== replayed) return { verdict: "diverged", quarter: null, field, claimed, replayed };
    }
  }
  return { verdict: "valid", finished: ending !== null, score, ending, hash };
}

function firstDifference(claimed: readonly number[], replayed: readonly number[]): number {
  const length = Math.max(claimed.length, replayed.length);
  for (let i = 0; i < length; i++) if (claimed[i] !== replayed[i]) return i;
  return -1;
}
