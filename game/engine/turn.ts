import { CAUSE, type CauseId } from "./causes.ts";
import type { Game } from "./game.ts";
import type { Luck } from "./luck.ts";
import type { Order } from "./orders.ts";
import type { Dispatch, Move, Reading } from "./report.ts";
import type { State } from "./state.ts";
import { recordOf, type Track } from "./tracks.ts";

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
  readonly rows: number[];
  readonly dispatches: Dispatch[];
  readonly moves: Move[];
  readonly readings: Reading[];
  /** Aid that reaches its recipient this quarter, by order or pledge. */
  readonly deliveries: Delivery[];
  /** Counterstrike delivered this quarter: new strength alarms more than old. */
  newStrength: number;
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
 * ledger, and a second row for what the track's range cut off, so that the rows always sum to the change.
 */
export function add(t: Turn, track: Track, index: number, delta: number, cause: CauseId, ref = -1): void {
  // A part that nobody plays in this scenario feels nothing.
  if (delta === 0 || index < 0) return;
  const record = recordOf(t.state, track, index);
  const { field } = track;
  const was = record[field] as number;
  const want = was + delta;
  const now = want < track.min ? track.min : want > track.max ? track.max : want;
  record[field] = now;
  t.rows.push(track.code, index, delta, CAUSE[cause], ref);
  if (now !== want) t.rows.push(track.code, index, now - want, CAUSE.limit, -1);
}
