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

/** −log₂(n ÷ 1024) × 1024 for n from 1 to 1024, by halving and a straight line between: within 9 % everywhere. */
export function rarity(n: number): number {
  let whole = 0;
  let rest = n;
  while (rest < 512) {
    rest *= 2;
    whole++;
  }
  return 1024 * whole + 2 * (1024 - rest);
}
