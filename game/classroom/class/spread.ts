/** How figures of a class lie: in their own units. */
export interface Spread {
  count: number;
  least: number;
  lower: number;
  median: number;
  upper: number;
  most: number;
}

/** Null for none. Quarters of the list by linear interpolation between its places (R's type 7). */
export function spreadOf(values: readonly number[]): Spread | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): number => {
    const place = share * (sorted.length - 1);
    const below = Math.floor(place);
    const low = sorted[below] ?? 0;
    return low + (place - below) * ((sorted[below + 1] ?? low) - low);
  };
  return {
    count: sorted.length,
    least: at(0),
    lower: at(0.25),
    median: at(0.5),
    upper: at(0.75),
    most: at(1),
  };
}

export function medianOf(values: readonly number[]): number | null {
  return spreadOf(values)?.median ?? null;
}
