import type { Outcome, PactTrack, QuestionId, Sector, ShipPhase } from "../vocabulary.ts";

/** What may be asked of the board and done to it, as data: the vocabulary of events, projects and situations. */

/** `q` names a stat (stats.ts), `of` an actor or a zone where the stat has one. */
export interface Quantity {
  q: string;
  of?: string;
}

/** What may be asked of the board. All conditions of a list must hold; `any` needs one of its own. */
export type Condition =
  | (Quantity & { op: "<" | "<=" | ">" | ">=" | "="; n: number })
  | { regime: string }
  | { posture: string }
  | { turn: ">="; n: number }
  /** On the calendar: from this year on, or up to and with it. */
  | { year: ">=" | "<="; n: number }
  | { flag: string; set: boolean }
  | { pact: PactTrack; of: string; stage: number }
  /** A stage of this pact with at least one actor. */
  | { pactAny: PactTrack; stage: number }
  | { aid: string; level: number }
  | { sanction: string; level: number }
  | { audited: string }
  | { ended: string }
  | { carrierIn: string }
  | { carriersReady: number }
  /** A carrier of Beijing's at sea within so many steps of a group of Tokyo's at sea. */
  | { carrierMet: number }
  /** A ship in this phase. */
  | { ship: string; phase: ShipPhase }
  | { armistice: boolean }
  /** Whether an encounter code is in force. */
  | { code: boolean }
  /** Quarters running in which the coalition fell, quarters running without a missile test. */
  | { falling: number }
  | { quiet: number }
  /** Leaks so far; quarters since one reached Pyongyang. */
  | { leaks: number }
  | { jump: number }
  /** Mean tension, weighted by stake. */
  | { meanTension: "<" | ">"; n: number }
  /** The last situation of this kind ended so, within so many quarters, the one that closes among them. */
  | { came: string; as: Outcome; within: number }
  /** Tokyo's five capabilities, summed. */
  | { forces: number }
  | { any: Condition[] };

/** A change of a number by a fixed amount. */
export type Addition = Quantity & { add: number };

export type Effect =
  | Addition
  /** All of `swing` one way or the other, by odds that turn on a question and are even at the pivot. */
  | (Quantity & { question: QuestionId; pivot: number; swing: number })
  /** `gain` with `odds` in 1000 by the event's own luck, else `loss`. */
  | (Quantity & { odds: number; gain: number; loss: number })
  | { flag: string; quarters: number }
  | { suspend: string }
  | { amend: "halve" | "end"; of: string }
  | { alert: string }
  /** Stages signed, or talks begun, on a pact. */
  | { sign: PactTrack; of: string; stages: number }
  | { talks: PactTrack; of: string }
  /** Level up or down within 0–3. */
  | { sanction: string; sector: Sector; by: number }
  /** Washington's regime stays what it is for so many quarters. */
  | { holdRegime: number }
  /** A ship under construction is late. */
  | { delay: string; quarters: number }
  /** A leak with these odds in 1000, by the event's own luck. */
  | { leak: number }
  | { code: "signed" }
  /** Naming a culprit for the last leak: what inquiries find agrees with its hidden origin four times in five. */
  | { blame: string; right: Addition[]; wrong: Addition[] };
