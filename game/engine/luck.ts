import seedrandom from "seedrandom";
import { keyOf } from "./arith.ts";

/**
 * Luck by counter: seedrandom makes a few words of a seed, and each draw mixes them with its turn, its row and its
 * place. So a draw depends on seed, turn and named place alone: none can shift another, one changed decision changes
 * only its consequences, and what is added moves nobody's luck. A row is known by its name, not by where it stands.
 */
const ROWS = [
  "washington",
  "ukraine",
  "leak",
  "crisisKind",
  "ship",
  "event",
  "study",
  "crisis",
  /** Two places an event: what its chances come to, what an inquiry finds. */
  "outcome",
  /** A place for each question on which something of an event hangs. */
  "turned",
  /** 1,024 places a kind of situation: its weight, its place, whether it is seen, its card and deck, a leak. */
  "situation",
  "opening",
  /** 64 places a ship: whether it means to sail, for where, and where it goes instead. */
  "sailing",
] as const;

export type LuckRow = (typeof ROWS)[number];

/** A row's key: 32 bits made of its name. */
export type RowKey = number & { readonly of: "luck" };

/** The rows, by name: what `roll` and `sway` are asked with. */
export const ROW = Object.fromEntries(ROWS.map((row) => [row, keyOf(row)])) as Record<LuckRow, RowKey>;

/** One step of mixing, from 32 bits to 32 bits without loss (the last steps of MurmurHash3). */
function mixed(bits: number): number {
  let h = bits;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** Spreads a small number over 32 bits, so that neighbours have nothing in common (2^32 ÷ the golden ratio). */
const SPREAD = 0x9e3779b1;

/** The luck of one turn. */
export class Luck {
  readonly seed: string;
  readonly turn: number;
  private readonly first: number;
  private readonly second: number;

  constructor(seed: string, turn: number) {
    const [a, b, c] = wordsOf(seed);
    this.seed = seed;
    this.turn = turn;
    this.first = mixed(a ^ Math.imul(turn + 1, SPREAD)) ^ b;
    this.second = mixed(this.first ^ c);
  }

  /** The draw at a place of a row, as an integer of 32 bits without sign. */
  at(row: RowKey, place: number): number {
    return mixed(mixed(this.first ^ row ^ Math.imul(place + 1, SPREAD)) ^ this.second) >>> 0;
  }
}

type Words = readonly [number, number, number];

/** Words kept: enough for the worlds in which a search compares its plans. */
const MOST_SEEDS = 256;
const words = new Map<string, Words>();

function wordsOf(seed: string): Words {
  const known = words.get(seed);
  if (known) return known;
  const random = seedrandom.alea(seed);
  const made: Words = [random.int32(), random.int32(), random.int32()];
  if (words.size >= MOST_SEEDS) words.clear();
  words.set(seed, made);
  return made;
}

/**
 * What comes after a bar in a seed is another luck for the same world: `alea:5|3` has the truths of `alea:5`, and what
 * comes up is drawn as there, but other cards decide what comes of it. So a run can be played again under other lucks.
 */
const OTHER_LUCK = "|";

/** The seed of a run's world, whatever luck it is played under. */
export function worldOf(seed: string): string {
  const at = seed.indexOf(OTHER_LUCK);
  return at < 0 ? seed : seed.slice(0, at);
}

/** The same world under another luck, by its number. */
export function underLuck(seed: string, number: number): string {
  return `${worldOf(seed)}${OTHER_LUCK}${number}`;
}

/** The turn asked for last: most commands of a quarter ask for it again. */
let last = new Luck("", 0);

/** The luck of one turn of a run. */
export function luckOf(seed: string, turn: number): Luck {
  if (turn !== last.turn || seed !== last.seed) last = new Luck(seed, turn);
  return last;
}

/** An integer from 0 to n−1 from one place of a row; n up to 2^20 keeps the product exact. */
export function roll(luck: Luck, row: RowKey, place: number, n: number): number {
  return Math.floor((luck.at(row, place) * n) / 4294967296);
}

/** An integer from −reach to +reach, uniform. */
export function sway(luck: Luck, row: RowKey, place: number, reach: number): number {
  return roll(luck, row, place, 2 * reach + 1) - reach;
}

/** A private stream of integers for what is not part of a quarter: truths at the start, imagined worlds. */
export interface Stream {
  below(n: number): number;
}

export function stream(seed: string): Stream {
  const random = seedrandom.alea(seed);
  return { below: (n) => Math.floor(((random.int32() >>> 0) * n) / 4294967296) };
}
