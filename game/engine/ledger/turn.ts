import type { Luck } from "../luck.ts";
import type { Rules } from "../rules/index.ts";
import type { CodaData, EventData, ProjectData, SightData } from "../state/scenario.ts";
import type { Setting } from "../state/setting.ts";
import type { ChanceData, SituationData } from "../state/situations.ts";
import type { Evidence, State, View } from "../state/state.ts";
import type { Stat } from "../state/stats.ts";
import type { EndingId, Purpose, QuestionId, Role, Terms } from "../vocabulary.ts";
import type { Cause } from "./causes.ts";
import type { Dispatch, Move } from "./report.ts";

/** One command being carried out, and the game it is carried out in. */

/** Something asked of the board; it reads nothing hidden. */
export type Test = (s: View) => boolean;

/** What an effect is known to move, as a linear function of one open question: sure + swing × (truth − pivot) / 500. */
export interface EffectMove {
  readonly stat: Stat;
  readonly index: number;
  readonly sure: number;
  /** Luck decides, or a question: which way is not known beforehand. */
  readonly depends: boolean;
  readonly question: QuestionId | null;
  readonly pivot: number;
  readonly swing: number;
}

/** What an effect does besides moving a number, and to whom: an actor or a ship. */
export interface EffectAct {
  readonly act: ChoiceAct;
  readonly of: string | null;
}

export type ChoiceAct =
  | "suspend"
  | "halve"
  | "end"
  | "sign"
  | "talks"
  | "sanctionUp"
  | "sanctionDown"
  | "holdRegime"
  | "delay"
  | "leak"
  | "encounterCode"
  | "blame";

/** An effect with its names resolved. `ref` is what its cause's reference counts, `slot` where its luck lies. */
export interface CompiledEffect {
  apply(t: Turn, cause: Cause, ref: number, slot: number): void;
  readonly moves: readonly EffectMove[];
  readonly acts: readonly EffectAct[];
}

export interface CompiledEvent {
  readonly data: EventData;
  readonly tests: readonly Test[];
  readonly effects: readonly CompiledEffect[];
  readonly choices: readonly (readonly CompiledEffect[])[];
}

export interface CompiledProject {
  readonly data: ProjectData;
  /** Its key in the history. */
  readonly key: number;
  readonly tests: readonly Test[];
  readonly effects: readonly CompiledEffect[];
}

export interface CompiledSight {
  readonly data: SightData;
  /** By place, its conditions. */
  readonly tests: readonly (readonly Test[])[];
}

/** A number stretched so that `zero` counts nothing and `full` all. */
export interface Stretch {
  readonly stat: Stat;
  readonly index: number;
  readonly zero: number;
  readonly full: number;
}

export interface CompiledCoda {
  readonly data: CodaData;
  readonly transfers: readonly { tests: readonly Test[]; received: number }[][];
  readonly measures: readonly (readonly Stretch[])[];
}

export interface CompiledCrisis {
  readonly tests: readonly Test[];
  readonly rival: number;
  readonly role: Role;
  readonly zone: number;
  readonly breaks: readonly CompiledEffect[];
}

/** A kind of situation with its names resolved. */
export interface CompiledSituation {
  readonly data: SituationData;
  readonly tests: readonly Test[];
  /** What the board adds to its weight. */
  readonly drawn: readonly { stat: Stat; index: number; from: number; by: number }[];
  /** Actors at which it may lie; empty where it lies at sea. */
  readonly at: readonly number[];
  /** The owner of the carriers whose sorties it tells of, −1 for none. */
  readonly sortie: number;
  /** What it follows from: the slot of a kind, an outcome, and the places of answers, −1 for none given; null for any. */
  readonly after: readonly { slot: number; outcome: number; answers: readonly number[] | null }[];
  /** Chance in 1000 that it does. */
  readonly chance: number;
  readonly answers: readonly CompiledAnswer[];
  readonly left: CompiledAnswer;
  /** Places of the crises that a bad outcome may open. */
  readonly opens: readonly number[];
}

/** Where a situation lies, in ids: at an actor, or with none at sea; and the sea that feels it. */
export interface Lying {
  readonly actor: string | null;
  readonly sea: string;
}

/** One way of meeting a situation, or of leaving it. */
export interface CompiledAnswer {
  readonly data: ChanceData;
  /** What it does at once, and by place in OUTCOMES what becomes of it, where it lies. */
  effects(at: Lying): readonly CompiledEffect[];
  outcome(at: Lying, outcome: number): readonly CompiledEffect[];
}

/** A scenario made ready: names resolved to places, conditions and effects compiled, distances measured. */
export interface Game extends Setting {
  readonly events: readonly CompiledEvent[];
  /** By event two integers: slot, and chance in 1000 (negative for a dilemma that presses when others were few). */
  readonly gates: Int32Array;
  readonly projects: readonly CompiledProject[];
  readonly situations: readonly CompiledSituation[];
  /** What the calendar fixes: the turn, the place of a kind in `situations` (−1: none) and the actor (−1: whom it chooses). */
  readonly dates: readonly CompiledDate[];
  /** By slot of a situation's kind, its place in the scenario's list. */
  readonly situationAt: ReadonlyMap<number, number>;
  /** By ship, whether it sails on sorties that are announced. */
  readonly sails: readonly boolean[];
  readonly sights: readonly CompiledSight[];
  readonly coda: CompiledCoda | null;
  /** Endings of a whole run in the order they are tried; null: the rules' own list. */
  readonly endings: readonly { id: EndingId; tests: readonly Test[] | null }[] | null;
  readonly crises: readonly CompiledCrisis[];
  /** By question, the belief before anything is seen. */
  readonly priors: readonly (readonly number[])[];
}

export interface CompiledDate {
  readonly id: string;
  readonly turn: number;
  readonly kind: number;
  readonly at: number;
}

/** An order's answer to a situation: its place among those that lie open, and the answer's in its kind. */
export interface Answered {
  readonly situation: number;
  readonly answer: number;
}

/** One command being carried out: the state it works on and what it has to tell. */
export interface Turn {
  readonly game: Game;
  readonly state: State;
  readonly luck: Luck;
  /** What was ordered this quarter: an order is read by its own kind alone. */
  readonly orders: readonly { readonly type: string }[];
  /** By order, the situation it answers and how; null where it answers none. */
  readonly answers: readonly (Answered | null)[];
  /** Null in a rollout, where nobody will ask why. */
  readonly ledger: Ledger | null;
  /** Whether what is seen is kept as evidence: not in a rollout, where nobody looks back. */
  readonly observed: boolean;
  readonly dispatches: Dispatch[];
  readonly moves: Move[];
  /** What this command has shown, in the order in which it was seen. */
  readonly evidence: Evidence[];
  readonly rules: Rules;
  /** Aid that reaches its recipient this quarter, by order or pledge. */
  readonly deliveries: Delivery[];
  /** Which way what hangs on a question has gone, by event's slot. */
  readonly turned: { slot: number; question: QuestionId; came: boolean }[];
  /** The coalition behind Kyiv as the quarter began, to tell whether it fell. */
  readonly coalitionWas: number;
}

/** Rows being written: a buffer that is used again, and how far it is filled. */
export interface Ledger {
  readonly buffer: number[];
  filled: number;
}

export interface Delivery {
  readonly to: number;
  readonly amount: number;
  readonly terms: Terms;
  readonly purpose: Purpose;
  /** Id of the pledge it is an instalment of, −1 for a gift. */
  readonly pledge: number;
}
