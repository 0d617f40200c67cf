import { CAUSE, type CauseId } from "./causes.ts";
import type { Game } from "./game.ts";
import type { Luck } from "./luck.ts";
import type { Order } from "./orders.ts";
import type { Dispatch, Move, Reading } from "./report.ts";
import type { State } from "./state.ts";
import type { Stat } from "./stats.ts";

/** One command being carried out: the copy of the state it works on and what it has to tell. */
export interface Turn {
  readonly game: Game;
  readonly state: State;
  readonly luck: Luck;
  /** By question: this quarter's noisy value, the only form in which a truth acts. */
  readonly effective: readonly number[];
  /** Questions whose effective value has shown itself and is to be counted into the belief. */
  readonly shown: boolean[];
  readonly orders: readonly Order[];
  /** Null where nobody will ask why. */
  readonly ledger: Ledger | null;
  /** Whether what shows itself is counted into the beliefs. */
  readonly observed: boolean;
  readonly dispatches: Dispatch[];
  readonly moves: Move[];
  readonly readings: Reading[];
  /** Aid that reaches its recipient this quarter, by order or pledge. */
  readonly deliveries: Delivery[];
  /** Counterstrike delivered this quarter: new strength alarms more than old. */
  newStrength: number;
  /** The coalition behind Kyiv as the quarter began, to tell whether it fell. */
  readonly coalitionWas: number;
}

export interface Delivery {
  to: number;
  amount: number;
  terms: number;
  purpose: number;
  pledge: number;
}

/**
 * The one door through which a tracked number changes. It writes the change and its cause into the
 * ledger, and a second row for what the stat's range cut off, so that the rows always sum to the change.
 */
export function add(t: Turn, stat: Stat, index: number, delta: number, cause: CauseId, ref = -1): void {
  // A part that nobody plays in this scenario feels nothing.
  if (delta === 0 || index < 0) return;
  const { access } = stat;
  const want = access.get(t.state, index) + delta;
  const now = want < stat.min ? stat.min : want > stat.max ? stat.max : want;
  access.set(t.state, index, now);
  if (t.ledger === null) return;
  note(t.ledger, stat.code, index, delta, CAUSE[cause], ref);
  if (now !== want) note(t.ledger, stat.code, index, now - want, CAUSE.limit, -1);
}

/** Rows being written: a buffer that is used again, and how far it is filled. */
export interface Ledger {
  readonly buffer: number[];
  filled: number;
}

const SPARE: Ledger[] = [];

/** A ledger to write to, to be given back by `closeLedger`. */
export function openLedger(): Ledger {
  const ledger = SPARE.pop() ?? { buffer: new Array<number>(8192).fill(0), filled: 0 };
  ledger.filled = 0;
  return ledger;
}

/** The rows written, and the buffer back on the shelf. */
export function closeLedger(ledger: Ledger): number[] {
  SPARE.push(ledger);
  return ledger.buffer.slice(0, ledger.filled);
}

export function note(
  ledger: Ledger,
  stat: number,
  index: number,
  delta: number,
  cause: number,
  ref: number,
): void {
  const { buffer, filled } = ledger;
  buffer[filled] = headOf(stat, index, cause, ref);
  buffer[filled + 1] = delta;
  ledger.filled = filled + 2;
}

/** Stat (6 bits), index (6), cause (8) and reference plus one (10) in one small integer: half of what a run keeps is rows. */
function headOf(stat: number, index: number, cause: number, ref: number): number {
  if (ref > 1022) throw new Error(`ledger reference ${ref}`);
  return ((ref + 1) << 20) | (cause << 12) | (index << 6) | stat;
}

export interface Row {
  stat: number;
  index: number;
  delta: number;
  cause: number;
  ref: number;
}

/** The row that begins at a place of a ledger. */
export function rowAt(rows: readonly number[], at: number): Row {
  const head = rows[at] ?? 0;
  return {
    stat: head & 63,
    index: (head >> 6) & 63,
    delta: rows[at + 1] ?? 0,
    cause: (head >> 12) & 255,
    ref: (head >> 20) - 1,
  };
}
