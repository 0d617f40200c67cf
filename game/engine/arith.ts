/** Integer helpers. Every quotient in the rules goes through `div`, so none is ever fractional or −0. */

/** Quotient towards zero. The quotient must fit 32 bits; the dividend must be exact (below 2^53). */
export function div(a: number, b: number): number {
  return (a / b) | 0;
}

/** A copy of a list with one place changed: lists in state are shared between copies and never written to. */
export function replaced(list: readonly number[], at: number, value: number): number[] {
  const copy = list.slice();
  copy[at] = value;
  return copy;
}

export function clamp(n: number, low: number, high: number): number {
  return n < low ? low : n > high ? high : n;
}

/** A key for a word: the same in every scenario and version, so that a list's order is in no hash (FNV-1a, 32 bits). */
export function keyOf(word: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193);
  return h >>> 0;
}
