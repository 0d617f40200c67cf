import { utf8ToBytes } from "@noble/hashes/utils.js";
import { deflateSync, Inflate } from "fflate";
import { textOf } from "./decode.ts";

/** Text in the letters that a link takes as they are: deflated, then written in base 64. */

/** Bytes that a link may unpack to: several times the longest run of links' length. */
const MOST_BYTES = 200_000;
/** So many bytes are unpacked at a time, so that what grows without end is given up long before. */
const PIECE = 128;

export function deflated(text: string): string {
  return base64(deflateSync(utf8ToBytes(text), { level: 9 }));
}

/** Null for letters that the writer never makes, for what is damaged, and for what unpacks to more than any link's. */
export function inflated(letters: string | Uint8Array): string | null {
  const body = typeof letters === "string" ? bytesOf(letters) : letters;
  const bytes = body && unpacked(body);
  return bytes && textOf(bytes);
}

/** Null for what is not deflated, is cut short, or unpacks to more than a run. */
function unpacked(body: Uint8Array): Uint8Array | null {
  const parts: Uint8Array[] = [];
  let length = 0;
  let ended = false;
  try {
    const inflate = new Inflate((part, last) => {
      parts.push(part);
      length += part.length;
      ended = last;
    });
    for (let at = 0; at < body.length; at += PIECE) {
      inflate.push(body.subarray(at, at + PIECE), at + PIECE >= body.length);
      if (length > MOST_BYTES) return null;
    }
  } catch {
    return null;
  }
  if (!ended) return null;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** Base 64 with the two letters that links take, without padding (RFC 4648 §5). */
export function base64(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(at, at + 3);
    const four = [a >> 2, ((a & 3) << 4) | (b >> 4), ((b & 15) << 2) | (c >> 6), c & 63];
    text += four
      .slice(0, 1 + Math.min(3, bytes.length - at))
      .map((n) => LETTERS[n])
      .join("");
  }
  return text;
}

/** Null for letters or a length that the writer above never makes. */
export function bytesOf(text: string): Uint8Array | null {
  if (text.length % 4 === 1) return null;
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let held = 0;
  let bits = 0;
  let count = 0;
  for (const letter of text) {
    const value = LETTERS.indexOf(letter);
    if (value < 0) return null;
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[count++] = (held >> bits) & 255;
  }
  return count === bytes.length && (held & ((1 << bits) - 1)) === 0 ? bytes : null;
}
