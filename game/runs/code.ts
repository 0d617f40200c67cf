import { DIFFICULTIES } from "../engine/index.ts";
import type { Challenge } from "./challenge.ts";
import { areModifiers, MODIFIERS, MOST_MODIFIERS } from "./modifiers.ts";
import { numberOf, seedAt } from "./seed.ts";

/**
 * A challenge code: sixteen symbols that name a world and its terms, without ambiguity to type. Crockford's base 32
 * (https://www.crockford.com/base32.html): no I, L, O or U, read in either case, O as 0, I and L as 1. The last symbol
 * checks the others: any one wrong symbol and any two in each other's place are found.
 */
const SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const LENGTH = 16;
const BITS = 5;
/** The last rules version that a code has room for. */
const MOST_RULES = 255;

/** Scenarios by their place in a code: the list is for ever, new ones go to the end. */
export const CODED_SCENARIOS: readonly string[] = ["tutorial", "pledge", "crossroads", "carriers", "varyag"];

/** What a code says, first to last, and with how many bits; the first is kept for a code of another kind. */
const FIELDS = { kind: 1, scenario: 4, difficulty: 2, rules: 8, modifiers: MOST_MODIFIERS, seed: 40 };
/** Each as binary digits, of its width. */
type Fields = Record<keyof typeof FIELDS, string>;

/** Why a code cannot be read: keys of text's `codes`. */
export type CodeFault = "length" | "symbol" | "check" | "unknown";

export type ReadCode =
  | { ok: true; rules: number; challenge: Challenge }
  | { ok: false; fault: CodeFault; symbol?: string };

/** The code of a challenge under the rules given; null for a world that no code can name. */
export function codeOf(challenge: Challenge, rules: number): string | null {
  const { own, truths, limits, modifiers = [] } = challenge;
  const scenario = CODED_SCENARIOS.indexOf(challenge.scenario);
  const seed = numberOf(challenge.seed);
  if (own || limits || scenario < 0 || seed === null || Object.keys(truths).length > 0) return null;
  if (rules > MOST_RULES || !areModifiers(modifiers)) return null;
  const symbols = symbolsOf({
    kind: "0",
    scenario: binary(scenario, FIELDS.scenario),
    difficulty: binary(DIFFICULTIES.indexOf(challenge.difficulty), FIELDS.difficulty),
    rules: binary(rules, FIELDS.rules),
    modifiers: MODIFIERS.map((id) => (modifiers.includes(id) ? "1" : "0"))
      .join("")
      .padEnd(FIELDS.modifiers, "0"),
    seed: binary(seed, FIELDS.seed),
  });
  const text = [...symbols, checkOf(symbols)].map((n) => SYMBOLS[n]).join("");
  return (text.match(/.{4}/g) ?? []).join("-");
}

/** Any text in, as typed or pasted; a challenge or what is wrong with it out. */
export function readCode(typed: string): ReadCode {
  const letters = narrowed(typed);
  const symbols: number[] = [];
  for (const letter of letters) {
    const value = SYMBOLS.indexOf(letter);
    if (value < 0) return { ok: false, fault: "symbol", symbol: letter };
    symbols.push(value);
  }
  if (symbols.length !== LENGTH) return { ok: false, fault: "length" };
  const said = symbols.pop();
  if (said !== checkOf(symbols)) return { ok: false, fault: "check" };
  const fields = fieldsOf(symbols);
  const number = (key: keyof Fields): number => Number.parseInt(fields[key], 2);
  const scenario = CODED_SCENARIOS[number("scenario")];
  const difficulty = DIFFICULTIES[number("difficulty")];
  const modifiers = MODIFIERS.filter((_, i) => fields.modifiers[i] === "1");
  const whole = !fields.modifiers.slice(MODIFIERS.length).includes("1") && areModifiers(modifiers);
  const rules = number("rules");
  if (number("kind") !== 0 || !scenario || !difficulty || rules === 0 || !whole) {
    return { ok: false, fault: "unknown" };
  }
  const challenge = { scenario, seed: seedAt(number("seed")), difficulty, truths: {} };
  return { ok: true, rules, challenge: modifiers.length > 0 ? { ...challenge, modifiers } : challenge };
}

/** Longer than any code with all that people put between its groups. */
const MOST_TYPED = 64;

/** Letters as the code has them: wide ones narrow, groups joined, look-alikes as what they stand for. */
function narrowed(typed: string): string {
  return typed
    .slice(0, MOST_TYPED)
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[\s\-‐‑–—ー−_.]/gu, "")
    .replace(/O/g, "0")
    .replace(/[IL]/g, "1");
}

function binary(n: number, width: number): string {
  return n.toString(2).padStart(width, "0");
}

function symbolsOf(fields: Fields): number[] {
  const bits = (Object.keys(FIELDS) as (keyof Fields)[]).map((key) => fields[key]).join("");
  return (bits.match(/.{5}/g) ?? []).map((five) => Number.parseInt(five, 2));
}

function fieldsOf(symbols: readonly number[]): Fields {
  const bits = symbols.map((n) => binary(n, BITS)).join("");
  let at = 0;
  return Object.fromEntries(
    Object.entries(FIELDS).map(([key, width]) => {
      at += width;
      return [key, bits.slice(at - width, at)];
    }),
  ) as Fields;
}

/** Twice a number in the field of 32 elements made by x⁵ + x² + 1. */
function doubled(n: number): number {
  return (n << 1) ^ (n & 16 ? 0b100101 : 0);
}

/**
 * Each symbol is multiplied by another power of the field's generator and all are added. So no single change and no
 * exchange of two can leave the sum as it was.
 */
function checkOf(symbols: readonly number[]): number {
  let sum = 0;
  for (const symbol of symbols) sum = doubled(sum ^ symbol);
  return sum;
}
