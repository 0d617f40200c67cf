/** Places of the luck of one kind of situation: each thing that is drawn about it has its own, so that none is another's. */

/** How much of the row one kind has; its slot says where its part begins. */
const KIND = 1024;
/** Beyond the most seas and actors that a scenario may have. */
const SEAS = 32;
const ACTORS = 33;

export const LOT = {
  weight: 0,
  /** Which sea feels what happens to a capital without waters of its own. */
  sea: 1,
  leak: 2,
  /** Whether it is seen, by sea. */
  seen: (zone: number) => SEAS + zone,
  /** At whom it opens, by actor. */
  at: (actor: number) => 2 * SEAS + actor,
  /** Where in its quarter a card lies, by sea and actor; −1 for none. */
  card: (zone: number, actor: number) => 128 + ACTORS * zone + actor + 1,
} as const;

/** Where a thing about a kind is drawn. */
export function lotOf(slot: number, which: number): number {
  return slot * KIND + which;
}
