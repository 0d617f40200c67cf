import type { Evidence, View } from "../state/state.ts";
import type {
  Armistice,
  Ask,
  Beginner,
  Capability,
  CrisisChoice,
  CrisisEnd,
  EndingId,
  Outcome,
  PactTrack,
  Posture,
  Purpose,
  QuestionId,
  RefusalCode,
  Regime,
  ShipMission,
} from "../vocabulary.ts";

/** What one command did. A quarter's ledger is the rows of its reports one after another. */
export interface Report {
  turn: number;
  /** True when this command closed the quarter. */
  closed: boolean;
  rows: number[];
  dispatches: Dispatch[];
  moves: Move[];
  /** What was seen this time that bears on an open question. */
  evidence: Evidence[];
  /** Hash of the state after a command that closed the quarter, 0 after any other. */
  hash: number;
  /** On the closing report of the last turn: what could be seen before the successor's year, and its reports. */
  successor: { view: View; reports: Report[] } | null;
}

/** Something worth telling, as keys: `text` words it. */
export type News =
  | { kind: "regime"; from: Regime; to: Regime }
  | { kind: "ask"; ask: Ask }
  | { kind: "carrierGone"; ship: string }
  | { kind: "carrierBack"; ship: string }
  | { kind: "lapse" }
  | { kind: "posture"; from: Posture; to: Posture }
  | { kind: "sortie"; ship: string; zone: string; mission: ShipMission }
  | { kind: "incident"; ship: string; zone: string }
  | { kind: "shipReady"; ship: string }
  /** A group of Tokyo's has ended its stay; `refit` is for how many quarters it cannot sail. */
  | { kind: "groupHome"; ship: string; from: string; refit: number }
  | { kind: "pact"; with: string; track: PactTrack; stage: number }
  | { kind: "delivered"; capability: Capability }
  | { kind: "pledgeEnded"; to: string; purpose: Purpose }
  | { kind: "pledgeSuspended"; to: string; purpose: Purpose }
  /** `now`: paid in this quarter because Tokyo has said it again; else from the next one. */
  | { kind: "pledgeResumed"; to: string; purpose: Purpose; now: boolean }
  | { kind: "leak"; to: string }
  | { kind: "armistice"; terms: Exclude<Armistice, "none"> }
  | { kind: "study"; question: QuestionId }
  /**
   * A pledge reviewed: spent in ¥ billion, and since it was made the change of trust, alignment, contracts, technology
   * and custody, and leaks. `odds`: what an instalment on its terms comes to at both ends of the questions, in 1000.
   */
  | {
      kind: "review";
      pledge: number;
      to: string;
      kyiv: boolean;
      spent: number;
      trust: number;
      alignment: number;
      contracts: number;
      technology: number;
      custody: number;
      leaks: number;
      odds: ReviewOdds | null;
    }
  | { kind: "event"; event: string; choice: string | null }
  /**
   * What became of a situation: `answer` null where it was left, `ship` the carrier whose sortie it was, `nth` how many
   * of its kind had opened before.
   */
  | {
      kind: "situation";
      situation: string;
      nth: number;
      place: string;
      ship: string | null;
      answer: string | null;
      outcome: Outcome;
      seen: boolean;
    }
  /** Which way something went that hangs on an open question: as its upper end would have it, or its lower. */
  | { kind: "turned"; question: QuestionId; high: boolean }
  | { kind: "crisisOpens"; crisis: string; zone: string; begun: Beginner }
  | { kind: "crisisMove"; crisis: string; choice: CrisisChoice; tokyo: number; rival: number }
  | { kind: "crisisAccident"; crisis: string }
  | { kind: "crisisEnds"; crisis: string; how: CrisisEnd }
  | { kind: "war"; lost: boolean }
  | { kind: "ending"; ending: EndingId };

/** Chances in 1000 at a truth of 150 and of 850: that an instalment sobers Beijing, and that it leaks. */
export interface ReviewOdds {
  sobers: readonly [number, number];
  leaks: readonly [number, number];
}

/** News and where it happened: an actor or a zone of the scenario. */
export type Dispatch = News & { at: string };

export interface Move {
  ship: string;
  /** Zones passed, first where it lay, last where it is. */
  path: readonly string[];
}

/** A refusal: which order (by place in the list, −1 for the command), why, and the figures of the sentence. */
export interface Problem {
  code: RefusalCode;
  index: number;
  need?: number;
  have?: number;
  what?: string;
}
