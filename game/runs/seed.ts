import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { SEED_PATTERN } from "../engine/index.ts";

const GENERATOR = "alea:";
/** Hexadecimal digits that stand for a text that cannot be a seed itself: 64 bits. */
const DIGITS = 16;

/**
 * The seed that any text means, in any script: printable ASCII is the seed as it stands, with an input method's wide
 * letters as the letters they are; any other text is kept by its hash, so that the same text is the same world on every
 * machine. Null for a text of nothing: to draw a seed is the caller's.
 */
export function seedOf(text: string): string | null {
  // A seed copied from a run carries its generator already.
  const typed = narrow(text.normalize("NFC"))
    .trim()
    .replace(/^(alea:)+/, "")
    .trim();
  if (typed === "") return null;
  const plain = GENERATOR + typed;
  if (SEED_PATTERN.test(plain)) return plain;
  return `${GENERATOR}text-${bytesToHex(sha256(utf8ToBytes(typed))).slice(0, DIGITS)}`;
}

/** Wide forms of printable ASCII, U+FF01 to U+FF5E, and the wide blank. */
function narrow(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/\u3000/g, " ");
}
