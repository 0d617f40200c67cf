import { POLICIES, type PolicyMaker, policyOf } from "../advisors/index.ts";
import { DIFFICULTIES, type Difficulty, type Game, QUESTIONS, type QuestionId } from "../engine/index.ts";
import {
  type Challenge,
  type CodeFault,
  codeOf,
  type Ground,
  gameOf,
  groundUnder,
  inOrder,
  isModifier,
  MODIFIERS,
  MOST_SCENARIO_BYTES,
  type ModifierId,
  readCode,
  readScenarioBytes,
  seedOf,
} from "../runs/index.ts";
import { messages } from "../text/index.ts";
import { readBytes, readText } from "./input.ts";
import { Misuse } from "./misuse.ts";

/** What the words of a command line mean: each function takes what was written and answers its value, or throws. */

const MOST_SEEDS = 1_000_000;

/** A scenario that ships, by its id, or a player's own, as a file. */
export function gameFor(word: string): Game {
  const part = /\.json$|\//.test(word) ? ownScenario(word) : { scenario: word };
  const game = gameOf(part);
  if (!game) throw new Misuse(`no scenario "${shown(word)}"`);
  return game;
}

function ownScenario(path: string): Ground {
  const read = readScenarioBytes(readBytes(path, MOST_SCENARIO_BYTES));
  if (read.ok) return { scenario: read.scenario.id, own: read.scenario };
  const need = read.need === undefined ? "" : ` (${read.need})`;
  throw new Misuse(`${path} is refused at ${read.place}: ${messages("en").own.faults[read.reason]}${need}`);
}

export { groundUnder as scenarioPart };

/** `a,b`: what is changed about scenario and rules. */
export function modifiersFor(text: string): ModifierId[] {
  const ids = text.split(",");
  const unknown = ids.find((id) => !isModifier(id));
  if (unknown !== undefined) {
    throw new Misuse(`"${shown(unknown)}" is none of ${MODIFIERS.join(", ")}`);
  }
  const known = inOrder(ids.filter(isModifier));
  if (known.length !== ids.length)
    throw new Misuse("--modifiers names one twice, or two that cannot both hold");
  return known;
}

/** The same game under modifiers. */
export function changedBy(game: Game, modifiers: readonly ModifierId[]): Game {
  const changed = gameOf({ ...groundUnder(game), modifiers });
  if (!changed) throw new Error("modifiers in order are refused");
  return changed;
}

/** What a challenge code says: a world, and the rules that it is played by. */
export interface Coded {
  challenge: Challenge;
  rules: number;
}

/** A challenge code, as typed. */
export function challengeFor(typed: string): Coded {
  const read = readCode(typed);
  if (!read.ok) throw new Misuse(`"${shown(typed)}" is no challenge code: ${CODE_FAULTS[read.fault]}`);
  return { challenge: read.challenge, rules: read.rules };
}

/** A code as it is written everywhere, whatever way it was typed. */
export function codeFor(typed: string): string {
  const read = readCode(typed);
  const code = read.ok ? codeOf(read.challenge, read.rules) : null;
  if (code === null) throw new Misuse(`"${shown(typed)}" is no challenge code`);
  return code;
}

const CODE_FAULTS: Record<CodeFault, string> = {
  length: "a code has sixteen symbols",
  symbol: "codes have digits and letters without I, L, O and U",
  check: "it is mistyped",
  unknown: "it names what is not in this game",
};

export function difficultyFor(word: string): Difficulty {
  const found = DIFFICULTIES.find((d) => d === word);
  if (!found) throw new Misuse(`difficulty is one of ${DIFFICULTIES.join(", ")}`);
  return found;
}

/** `k=v,…` with v from 0 to 100, as shown to players. */
export function truthsFor(text: string): Challenge["truths"] {
  const truths: Partial<Record<QuestionId, number>> = {};
  for (const pair of text.split(",")) {
    const [key, value] = pair.split("=");
    const question = QUESTIONS.find((q) => q === key);
    if (!question || !/^\d{1,3}$/.test(value ?? "") || Number(value) > 100) {
      throw new Misuse(`--truths takes question=0…100; "${shown(pair)}" is not that`);
    }
    if (truths[question] !== undefined) throw new Misuse(`--truths gives ${question} twice`);
    truths[question] = Number(value) * 10;
  }
  return truths;
}

export function policyFor(id: string): PolicyMaker {
  const policy = policyOf(id);
  if (!policy) throw new Misuse(`policy is one of ${Object.keys(POLICIES).join(", ")}`);
  return policy;
}

export function policiesFor(text: string): PolicyMaker[] {
  return text.split(",").map(policyFor);
}

export function seedFor(text: string): string {
  const seed = seedOf(text);
  if (seed === null) throw new Misuse("a seed is any text but blanks");
  return seed;
}

/** `A..B` means alea:A to alea:B; anything else is a file with a seed a line. */
export function seedsFor(text: string): string[] {
  const range = /^(\d{1,12})\.\.(\d{1,12})$/.exec(text);
  if (range) {
    const [from, to] = [Number(range[1]), Number(range[2])];
    if (to < from || to - from >= MOST_SEEDS)
      throw new Misuse(`--seeds A..B with A ≤ B and at most ${MOST_SEEDS}`);
    return Array.from({ length: to - from + 1 }, (_, i) => `alea:${from + i}`);
  }
  const lines = readText(text)
    .split("\n")
    .filter((line) => line.trim() !== "");
  if (lines.length === 0) throw new Misuse(`${text} holds no seed`);
  if (lines.length > MOST_SEEDS) throw new Misuse(`${text} holds more than ${MOST_SEEDS} seeds`);
  return lines.map(seedFor);
}

export interface Shard {
  part: number;
  of: number;
}

export function shardFor(text: string): Shard {
  const match = /^(\d{1,4})\/(\d{1,4})$/.exec(text);
  const [part, of] = [Number(match?.[1]), Number(match?.[2])];
  if (!match || of < 1 || part < 1 || part > of) throw new Misuse("--shard is i/n with 1 ≤ i ≤ n");
  return { part, of };
}

/** The i-th of n contiguous blocks, so that merging is concatenation. */
export function blockOf<T>(list: readonly T[], { part, of }: Shard): T[] {
  const start = Math.floor((list.length * (part - 1)) / of);
  return list.slice(start, Math.floor((list.length * part) / of));
}

/** A whole number of at least `least`. */
export function countFor(least: number): (text: string) => number {
  return (text) => {
    if (!/^\d{1,9}$/.test(text) || Number(text) < least)
      throw new Misuse(`"${shown(text)}" is no whole number from ${least}`);
    return Number(text);
  };
}

/** A stranger's word in a sentence of ours, cut short. */
function shown(word: string): string {
  return word.slice(0, 40);
}
