import { readFileSync } from "node:fs";
import { POLICIES, type PolicyMaker, policyOf } from "../advisors/index.ts";
import { DIFFICULTIES, type Difficulty, type Game, QUESTIONS, type QuestionId } from "../engine/index.ts";
import { type Challenge, gameOf, OWN_PREFIX, readScenarioBytes, seedOf, textOf } from "../runs/index.ts";
import { type Args, Misuse, required } from "./args.ts";

const MOST_SEEDS = 1_000_000;

/** A scenario that ships, by its id, or a player's own, as a file. */
export function gameFor(args: Args): Game {
  const id = args.options.get("scenario") ?? "crossroads";
  if (id.endsWith(".json")) {
    const read = readScenarioBytes(readBytes(id));
    if (!read.ok) throw new Misuse(`${id}: refused at ${read.place}: ${read.reason}`);
    return gameOf({ scenario: read.scenario.id, own: read.scenario }) as Game;
  }
  const game = gameOf(id);
  if (!game) throw new Misuse(`no scenario "${id}"`);
  return game;
}

/** The scenario part of a challenge: its id, and an own scenario itself. */
export function scenarioPart(game: Game): Pick<Challenge, "scenario" | "own"> {
  const { scenario } = game;
  return scenario.id.startsWith(OWN_PREFIX)
    ? { scenario: scenario.id, own: scenario }
    : { scenario: scenario.id };
}

export function difficultyFor(args: Args): Difficulty {
  const word = args.options.get("difficulty") ?? "standard";
  const found = DIFFICULTIES.find((d) => d === word);
  if (!found) throw new Misuse(`difficulty is one of ${DIFFICULTIES.join(", ")}`);
  return found;
}

/** `k=v,…` with v from 0 to 100, as shown to players. */
export function truthsFor(args: Args): Challenge["truths"] {
  const text = args.options.get("truths");
  const truths: Partial<Record<QuestionId, number>> = {};
  for (const pair of text === undefined ? [] : text.split(",")) {
    const [key, value] = pair.split("=");
    const question = QUESTIONS.find((q) => q === key);
    const shown = Number(value);
    if (!question || !/^\d{1,3}$/.test(value ?? "") || shown > 100) {
      throw new Misuse(`--truths takes question=0…100; "${pair.slice(0, 40)}" is not that`);
    }
    truths[question] = shown * 10;
  }
  return truths;
}

export function policiesFor(text: string): PolicyMaker[] {
  return text.split(",").map((id) => {
    const policy = policyOf(id);
    if (!policy) throw new Misuse(`policy is one of ${Object.keys(POLICIES).join(", ")}`);
    return policy;
  });
}

export function seedFor(text: string): string {
  const seed = seedOf(text);
  if (seed === null) throw new Misuse("a seed is any text but blanks");
  return seed;
}

/** `A..B` means alea:A to alea:B; anything else is a file with a seed a line. */
export function seedsFor(args: Args): string[] {
  return seedList(required(args, "seeds"));
}

/** The seeds of an option that may be left out. */
export function seedRange(args: Args, name: string, usual: string): string[] {
  return seedList(args.options.get(name) ?? usual);
}

function seedList(text: string): string[] {
  const range = /^(\d{1,12})\.\.(\d{1,12})$/.exec(text);
  if (range) {
    const [from, to] = [Number(range[1]), Number(range[2])];
    if (to < from || to - from >= MOST_SEEDS)
      throw new Misuse(`--seeds A..B with A ≤ B and at most ${MOST_SEEDS}`);
    return Array.from({ length: to - from + 1 }, (_, i) => `alea:${from + i}`);
  }
  const lines = readText(text).split("\n");
  return lines.filter((line) => line.trim() !== "").map(seedFor);
}

/** `i/n`: the i-th of n contiguous blocks, so that merging is concatenation. */
export function shardOf<T>(list: readonly T[], shard: string | undefined): T[] {
  if (shard === undefined) return [...list];
  const match = /^(\d{1,4})\/(\d{1,4})$/.exec(shard);
  const [i, n] = [Number(match?.[1]), Number(match?.[2])];
  if (!match || n < 1 || i < 1 || i > n) throw new Misuse("--shard is i/n with 1 ≤ i ≤ n");
  const start = Math.floor((list.length * (i - 1)) / n);
  return list.slice(start, Math.floor((list.length * i) / n));
}

export function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch {
    throw new Misuse(`cannot read ${path}`);
  }
}

function readText(path: string): string {
  const text = textOf(readBytes(path));
  if (text === null) throw new Misuse(`${path} is not text`);
  return text;
}
