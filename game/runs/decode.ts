/**
 * The one reader of bytes for every door through which a file comes: UTF-8 or UTF-16 of either order, with or without
 * a byte-order mark, lines ended as on any system. Null where the bytes are no text in these: nothing is guessed at and
 * no letter is put in another's place.
 */
export function textOf(bytes: Uint8Array): string | null {
  const [a = 1, b = 1, c = 1] = bytes;
  let units: Units | null;
  if (a === 0xef && b === 0xbb && c === 0xbf) units = fromUtf8(bytes, 3);
  else if (a === 0xff && b === 0xfe) units = fromUtf16(bytes, 2, 0);
  else if (a === 0xfe && b === 0xff) units = fromUtf16(bytes, 2, 1);
  // No text of ours begins with the character nought: one zero in the first two bytes tells the order.
  else if (b === 0 && a !== 0) units = fromUtf16(bytes, 0, 0);
  else if (a === 0 && b !== 0) units = fromUtf16(bytes, 0, 1);
  else units = fromUtf8(bytes, 0);
  const text = units && textFrom(units);
  return text?.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}

/** Code units of a text and how many there are. */
interface Units {
  list: Uint16Array;
  count: number;
}

const FIRST_SURROGATE = 0xd800;
const LOW_SURROGATE = 0xdc00;
const AFTER_SURROGATES = 0xe000;

/** The least code point that may be written with one, two and three following bytes. */
const LEAST = [0x80, 0x800, 0x10000];

function fromUtf8(bytes: Uint8Array, from: number): Units | null {
  const list = new Uint16Array(bytes.length);
  let count = 0;
  for (let at = from; at < bytes.length; at++) {
    const head = bytes[at] as number;
    if (head < 0x80) {
      list[count++] = head;
      continue;
    }
    const more = head >= 0xf0 ? 3 : head >= 0xe0 ? 2 : 1;
    if (head < 0xc0 || head >= 0xf8) return null;
    let point = head & (0x3f >> more);
    for (let i = 0; i < more; i++) {
      const next = bytes[++at] ?? 0;
      if ((next & 0xc0) !== 0x80) return null;
      point = (point << 6) | (next & 0x3f);
    }
    if (point < (LEAST[more - 1] as number) || point > 0x10ffff) return null;
    if (point >= FIRST_SURROGATE && point < AFTER_SURROGATES) return null;
    if (point >= 0x10000) {
      list[count++] = FIRST_SURROGATE + ((point - 0x10000) >> 10);
      list[count++] = LOW_SURROGATE + ((point - 0x10000) & 0x3ff);
    } else list[count++] = point;
  }
  return { list, count };
}

/** `order` 0: the less significant byte of a pair comes first. A half of a pair of surrogates alone is no text. */
function fromUtf16(bytes: Uint8Array, from: number, order: 0 | 1): Units | null {
  if (bytes.length % 2 === 1) return null;
  const count = (bytes.length - from) / 2;
  const list = new Uint16Array(count);
  const high = order === 0 ? 1 : 0;
  let open = false;
  for (let i = 0; i < count; i++) {
    const at = from + 2 * i;
    const unit = ((bytes[at + high] as number) << 8) | (bytes[at + 1 - high] as number);
    const low = unit >= LOW_SURROGATE && unit < AFTER_SURROGATES;
    if (low !== open) return null;
    open = unit >= FIRST_SURROGATE && unit < LOW_SURROGATE;
    list[i] = unit;
  }
  return open ? null : { list, count };
}

/** As many characters as a call takes arguments without harm on any engine. */
const CALL = 8192;

function textFrom({ list, count }: Units): string {
  const parts: string[] = [];
  for (let at = 0; at < count; at += CALL) {
    const piece = list.subarray(at, Math.min(count, at + CALL));
    // Handed over as it is: spread out it would be walked number by number.
    parts.push(String.fromCharCode.apply(null, piece as unknown as number[]));
  }
  return parts.join("");
}
