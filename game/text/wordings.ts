import type { Outcome } from "../engine/index.ts";

/**
 * Other words for a kind of situation that recurs. A text with a stroke in it is made of halves: what stands before
 * the stroke may be followed by what stands after any other of its list.
 */
export interface Again {
  bodies?: string[];
  outcomes?: Partial<Record<Outcome, string[]>>;
  /** Of outcomes that have words of the answer's own, by answer. */
  own?: Record<string, Partial<Record<Outcome, string[]>>>;
  scenes?: Scene[];
}

/** A scene of its own: the same matter with other people, at another place. The nth outcome goes with the nth body. */
export interface Scene {
  bodies: string[];
  left: string;
  outcomes: Record<Outcome, string[]>;
  own?: Record<string, Partial<Record<Outcome, string[]>>>;
}
