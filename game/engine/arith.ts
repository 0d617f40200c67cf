/** Integer helpers. Every quotient in the rules goes through `div`, so none is ever fractional or −0. */

/** Quotient towards zero. The quotient must fit 32 bits; the dividend must be exact (below 2^53). */
export function div(a: number, b: number): number {
  return (a / b) | 0;
}

export function clamp(n: number, low: number, high: number): number {
  return n < low ? low : n > high ? high : n;
}

/** Largest integer whose square is at most n (0 ≤ n < 2^31), by Newton's method on integers. */
export function isqrt(n: number): number {
  if (n < 2) return n;
  let x = n;
  let y = div(x + 1, 2);
  while (y < x) {
    x = y;
    y = div(x + div(n, x), 2);
  }
  return x;
}
