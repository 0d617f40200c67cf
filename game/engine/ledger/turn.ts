import type { Luck } from "../luck.ts";
import type { Rules } from "../rules/index.ts";
import type { CodaData, EventData, ProjectData, SightData } from "../state/scenario.ts";
import type { Setting } from "../state/setting.ts";
import type { Evidence, State, View } from "../state/state.ts";
import type { Stat } from "../state/stats.ts";
import type { EndingId, Purpose, QuestionId, Role, Terms } from "../vocabulary.ts";
import type { Cause } from "./causes.ts";
import type { Dispatch, Move, Reading } from "./report.ts";

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

/** A scenario made ready: names resolved to places, conditions and effects compiled, distances measured. */
export interface Game extends Setting {
  readonly events: readonly CompiledEvent[];
  /** By event two integers: slot, and chance in 1000 (negative for a dilemma that presses when others were few). */
  readonly gates: Int32Array;
  readonly projects: readonly CompiledProject[];
  readonly sights: readonly CompiledSight[];
  readonly coda: CompiledCoda | null;
  /** Endings of a whole run in the order they are tried; null: the rules' own list. */
  readonly endings: readonly { id: EndingId; tests: readonly Test[] | null }[] | null;
  readonly crises: readonly CompiledCrisis[];
  /** By question, the belief before anything is seen. */
  readonly priors: readonly (readonly number[])[];
}

/** One command being carried out: the state it works on and what it has to tell. */
export interface Turn {
  readonly game: Game;
  readonly state: State;
  readonly luck: Luck;
  /** By question: this quarter's noisy value, the only form in which a truth acts (questions/truth.ts reads it). */
  readonly effective: readonly number[];
  /** By question: whether its effective value has shown itself and is to be counted as evidence. */
  readonly shown: boolean[];
  /** What was ordered this quarter: an order is read by its own kind alone. */
  readonly orders: readonly { readonly type: string }[];
  /** Null in a rollout, where nobody will ask why. */
  readonly ledger: Ledger | null;
  /** Whether what is seen is kept as evidence: not in a rollout, where nobody looks back. */
  readonly observed: boolean;
  readonly dispatches: Dispatch[];
  readonly moves: Move[];
  readonly readings: Reading[];
  /** What this command has shown, in the order in which it was seen. */
  readonly evidence: Evidence[];
  readonly rules: Rules;
  /** Aid that reaches its recipient this quarter, by order or pledge. */
  readonly deliveries: Delivery[];
  /** Counterstrike delivered this quarter: new strength alarms more than old. */
  newStrength: number;
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
