import { SEED_PATTERN } from "../engine/index.ts";
import { digest } from "./digest.ts";

const GENERATOR = "alea:";
/** A challenge code has room for a number below 2^40: ten hexadecimal digits. */
const DIGITS = 10;
const MOST = 0x100_0000_0000;

/**
 * The seed that any text means, in any script: a number stands for itself, any other text for a number below 2^40 made of
 * it, so that the same text is the same world on every machine and each world has a challenge code. A seed written with
 * its generator is taken as it stands. Null for a text of nothing: to draw a seed is the caller's.
 */
export function seedOf(text: string): string | null {
  const typed = narrow(text.normalize("NFC"))
    .trim()
    .replace(/^(alea:)+\s*/, GENERATOR);
  // As a run file has it: copied from there it is the same world.
  if (SEED_PATTERN.test(typed)) return typed;
  if (typed === "" || typed === GENERATOR) return null;
  const number = numberOf(GENERATOR + typed);
  return seedAt(number ?? Number.parseInt(digest(typed).slice(0, DIGITS), 16));
}

/** The seed of a number below 2^40. */
export function seedAt(number: number): string {
  return `${GENERATOR}${number}`;
}

/** The number that a seed is; null for one that is none a code has room for. */
export function numberOf(seed: string): number | null {
  const digits = /^alea:(0|[1-9][0-9]{0,12})$/.exec(seed)?.[1];
  const number = Number(digits);
  return digits !== undefined && number < MOST ? number : null;
}

/** Wide forms of printable ASCII, U+FF01 to U+FF5E, and the wide blank. */
function narrow(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/\u3000/g, " ");
}
