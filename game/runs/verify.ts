import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { type Command, type Game, RULES_VERSION, type State } from "../engine/index.ts";
import type { Challenge } from "./challenge.ts";
import { endingOf, gameOf, replay, scoreOf } from "./replay.ts";
import { type Claim, RUN_FORMAT, RUN_VERSION, type RunFile, readRun } from "./runfile.ts";

/** Verification is re-simulation: a claim is believed only because it was replayed. */
export type Verdict =
  | { verdict: "valid"; finished: boolean; score: number; ending: string | null; hash: string }
  | { verdict: "diverged"; quarter: number | null; field: string; claimed: string; replayed: string }
  | { verdict: "illegal"; command: number; code: string; order: number }
  | { verdict: "malformed"; place: string; reason: string }
  | { verdict: "unsupported rules"; version: number };

/** SHA-256 of what a run is: rules, challenge (an own scenario included), commands and the hash of each quarter. */
export function runHash(run: {
  rules: number;
  challenge: Challenge;
  commands: readonly Command[];
  hashes: readonly number[];
}): string {
  const { scenario, seed, difficulty, truths, own } = run.challenge;
  const fixed = Object.entries(truths).sort(([a], [b]) => (a < b ? -1 : 1));
  const parts: unknown[] = [run.rules, scenario, seed, difficulty, fixed, run.commands, run.hashes];
  if (own) parts.push(own);
  const canonical = JSON.stringify(parts);
  return bytesToHex(sha256(utf8ToBytes(canonical)));
}

/** A run file of what was played, with its claim. */
export function makeRun(challenge: Challenge, commands: readonly Command[]): RunFile | null {
  const game = gameOf(challenge);
  if (!game) return null;
  const played = replay(game, challenge, commands);
  if (!played.ok) return null;
  return sealRun(game, challenge, commands, played.hashes, played.state);
}

/** The run file of commands whose outcome is at hand. */
export function sealRun(
  game: Game,
  challenge: Challenge,
  commands: readonly Command[],
  hashes: readonly number[],
  state: State,
): RunFile {
  const base = { rules: RULES_VERSION, challenge, commands: [...commands], hashes: [...hashes] };
  const claim: Claim = { score: scoreOf(game, state), ending: endingOf(state), hash: runHash(base) };
  return { format: RUN_FORMAT, version: RUN_VERSION, ...base, claim };
}

export function verifyText(text: string): Verdict {
  const read = readRun(text);
  return read.ok ? verify(read.run) : { verdict: "malformed", place: read.place, reason: read.reason };
}

export function verify(run: RunFile): Verdict {
  if (run.rules !== RULES_VERSION) return { verdict: "unsupported rules", version: run.rules };
  const game = gameOf(run.challenge);
  if (!game) return { verdict: "malformed", place: "challenge.scenario", reason: "unknown scenario" };
  const played = replay(game, run.challenge, run.commands);
  // A changed command can stay legal and only show in a later hash, so hashes are read first.
  const differs = firstDifference(run.hashes, played.hashes);
  if (differs >= 0 && (played.ok || differs < played.hashes.length)) {
    return {
      verdict: "diverged",
      quarter: differs + 1,
      field: `hashes.${differs}`,
      claimed: String(run.hashes[differs] ?? "none"),
      replayed: String(played.hashes[differs] ?? "none"),
    };
  }
  if (!played.ok) {
    const problem = played.problems[0];
    return {
      verdict: "illegal",
      command: played.command,
      code: problem?.code ?? "shape",
      order: problem?.index ?? -1,
    };
  }
  const score = scoreOf(game, played.state);
  const ending = endingOf(played.state);
  const hash = runHash(run);
  if (run.claim) {
    const pairs = [
      ["claim.score", String(run.claim.score), String(score)],
      ["claim.ending", String(run.claim.ending), String(ending)],
      ["claim.hash", run.claim.hash, hash],
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
