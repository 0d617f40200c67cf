/**
 * What a turn would cost that had no rules: as many integers as a state holds, in one array, copied once a command; as
 * many draws, bounded additions and ledger rows as a turn of real play has; one hash over all of it. No engine can be
 * faster than that and keep what ours keeps, so its share is a figure that means the same on any machine.
 */
export interface Size {
  /** Numbers of a state. */
  integers: number;
  /** Ledger rows and commands a turn. */
  rows: number;
  commands: number;
}

const LOW = 0;
const HIGH = 1000;

/** Plays so many turns and answers a number that depends on all of them. */
export function kernel({ integers, rows, commands }: Size, turns: number): number {
  let state = new Int32Array(integers).fill(500);
  const ledger = new Int32Array(2 * Math.ceil(rows));
  let seed = 0x2f0b4c47;
  let result = 0;
  let owed = 0;
  for (let turn = 0; turn < turns; turn++) {
    for (owed += commands; owed >= 1; owed--) state = state.slice();
    for (let i = 0; i < rows; i++) {
      seed ^= seed << 13;
      seed ^= seed >>> 17;
      seed ^= seed << 5;
      const at = ((seed >>> 16) * integers) >>> 16;
      const delta = (seed >> 24) % 50;
      const want = (state[at] as number) + delta;
      state[at] = want < LOW ? LOW : want > HIGH ? HIGH : want;
      ledger[2 * i] = (at << 8) | (i & 255);
      ledger[2 * i + 1] = delta;
    }
    result ^= ledger.slice().length ^ hashOf(state);
  }
  return result;
}

/** The mixing steps of the engine's own hash. */
function hashOf(state: Int32Array): number {
  let h = 0x2f0b4c47;
  for (let i = 0; i < state.length; i++) {
    let k = Math.imul(state[i] as number, 0xcc9e2d51);
    k = Math.imul((k << 15) | (k >>> 17), 0x1b873593);
    h = (Math.imul(((h ^ k) << 13) | ((h ^ k) >>> 19), 5) + 0xe6546b64) | 0;
  }
  return h >>> 0;
}

/** How many numbers a state holds, whatever the form in which it holds them. */
export function integersIn(value: unknown): number {
  if (typeof value !== "object" || value === null) return 1;
  return Object.values(value).reduce((sum: number, each) => sum + integersIn(each), 0);
}
