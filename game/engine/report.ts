import type { CauseId, CauseKind, RefKind } from "./causes.ts";
import type { StatId } from "./stats.ts";
import type { View } from "./view.ts";
import type { QuestionId, RefusalCode } from "./vocabulary.ts";

/** Two integers a row: where, why and by what in one (see `headOf`), and the change. */
export const ROW = 2;

/** What one command did. A quarter's ledger is the rows of its reports one after another. */
export interface Report {
  turn: number;
  /** True when this command closed the quarter. */
  closed: boolean;
  rows: number[];
  dispatches: Dispatch[];
  moves: Move[];
  /** Effective values that acted and were counted into the beliefs this time. */
  readings: Reading[];
  /** Hash of the state after a command that closed the quarter, 0 after any other. */
  hash: number;
  /** On the closing report of the last turn: what could be seen before the successor's year, and its reports. */
  successor: { view: View; reports: Report[] } | null;
}

export interface Move {
  ship: string;
  /** Zones passed, first where it lay, last where it is. */
  path: string[];
}

export interface Reading {
  question: QuestionId;
  value: number;
  study: boolean;
}

/** Something worth telling, as keys: `text` words it. */
export type Dispatch =
  | { kind: "regime"; from: string; to: string }
  | { kind: "election"; favours: "stay" | "leave" }
  | { kind: "shock"; good: boolean }
  | { kind: "ask"; ask: number }
  | { kind: "carrierGone" }
  | { kind: "carrierBack" }
  | { kind: "lapse" }
  | { kind: "posture"; from: string; to: string }
  | { kind: "sortie"; ship: string; zone: string; mission: string }
  | { kind: "incident"; ship: string; zone: string }
  | { kind: "shipReady"; ship: string }
  /** A group of Tokyo's has ended its stay; `refit` is for how many quarters it cannot sail. */
  | { kind: "groupHome"; ship: string; from: string; refit: number }
  | { kind: "coercion" }
  /** A sector of the sanctions on an actor is a step looser: `level` is what is left. */
  | { kind: "evasion"; on: string; sector: string; level: number }
  | { kind: "pact"; with: string; track: string; stage: number }
  | { kind: "delivered"; capability: string }
  | { kind: "pledgeEnded"; to: string; purpose: string }
  | { kind: "pledgeSuspended"; to: string; purpose: string }
  /** `now`: paid in this quarter because Tokyo has said it again; else from the next one. */
  | { kind: "pledgeResumed"; to: string; purpose: string; now: boolean }
  | { kind: "leak"; to: string }
  | { kind: "test"; over: boolean }
  | { kind: "armistice"; terms: "harsh" | "even" | "firm" }
  | { kind: "study"; question: QuestionId }
  | { kind: "review"; pledge: number; to: string; spent: number; returned: number }
  | { kind: "event"; event: string; choice: string | null }
  | { kind: "crisisOpens"; crisis: string; zone: string }
  | { kind: "crisisMove"; crisis: string; choice: string; tokyo: number; rival: number }
  | { kind: "crisisAccident"; crisis: string }
  | {
      kind: "crisisEnds";
      crisis: string;
      how: "won" | "faded" | "yielded" | "ramp" | "broken" | "blamed" | "war";
    }
  | { kind: "war"; lost: boolean }
  | { kind: "ending"; ending: string };

/** A refusal: which order (by place in the list, −1 for the command), why, and the figures of the sentence. */
export interface Problem {
  code: RefusalCode;
  index: number;
  need?: number;
  have?: number;
  what?: string;
}

/** A ledger row in ids. */
export interface LedgerEntry {
  stat: StatId;
  of: string | null;
  delta: number;
  cause: CauseId;
  by: CauseKind;
  ref: { kind: RefKind; id: string | number } | null;
  from: readonly StatId[];
}
