/** A hull is ready for its work-up early or late by so many turns of its date, each as likely as the others. */
const SLIP = { earliest: -2, ways: 7 };

/** By ship, how far its delivery slips; `below` draws an integer below its argument. */
export function slips(ships: readonly unknown[], below: (n: number) => number): number[] {
  return ships.map(() => below(SLIP.ways) + SLIP.earliest);
}

/** The chance in 1000 that a hull that was still building a turn ago leaves its yard in this one. */
export function launchChance(due: number, turn: number): number {
  const late = turn - due - SLIP.earliest;
  // Before the first turn nothing has left a yard: whatever was due by then leaves in it.
  if (turn === 0) return Math.trunc((1000 * Math.min(SLIP.ways, Math.max(0, late + 1))) / SLIP.ways);
  // Later than it may slip by itself, it was put off by somebody, for how long is not told.
  return late < 0 || late >= SLIP.ways ? 0 : Math.trunc(1000 / (SLIP.ways - late));
}
