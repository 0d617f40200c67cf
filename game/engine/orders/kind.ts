import type { Game, Turn } from "../ledger/turn.ts";
import type { View } from "../state/state.ts";
import type {
  Agenda,
  Capability,
  Chain,
  Family,
  ForumId,
  Mission,
  PactTrack,
  Purpose,
  RefusalCode,
  Sector,
  Stance,
  Terms,
} from "../vocabulary.ts";

/** What any order may say besides: the situation it means to answer, as `kind@place`, or that it answers none. */
export interface Answering {
  answers?: string;
}

/** A situation by a name that can be typed: its kind, and the actor or sea where it lies. */
export const ANSWERS_PATTERN = /^(?:none|[A-Za-z][A-Za-z0-9_-]{0,31}@[A-Za-z][A-Za-z0-9_-]{0,31})$/;

/** What an order type is: its fields, price, legality, what it does and what it is about. A file a type. */
export interface OrderKind<O extends { type: string }> {
  readonly type: O["type"];
  /** The desk's instrument that composes it. */
  readonly family: Family;
  /** By field, what it may hold: read by parser, JSON Schema, composer and the bots that try any order. */
  readonly fields: { readonly [F in keyof Omit<O, "type">]: FieldSpec };
  /** Whether it takes one of the quarter's slots. */
  takesSlot(game: Game, order: O): boolean;
  price(game: Game, s: View, order: O): Price;
  /** What two orders of a quarter may not share. */
  subject(game: Game, s: View, order: O): string;
  /** Why it may not be given, money aside; `index` is its place in the list. */
  refuse(game: Game, s: View, order: O, index: number): Refusal;
  carryOut(t: Turn, order: O, index: number): void;
  about(order: O): About;
}

export type FieldSpec =
  | { readonly kind: "word"; readonly words: readonly string[] }
  | { readonly kind: "amount"; readonly steps: readonly number[] }
  | { readonly kind: "number"; readonly min: number; readonly max: number }
  | { readonly kind: "flag" }
  /** An id of the scenario; `refuse` says whether it is a legal target. */
  | { readonly kind: "actor" | "zone" | "group" | "project" }
  | {
      readonly kind: "weights";
      readonly keys: readonly string[];
      readonly min: number;
      readonly max: number;
    };

/** What an order costs now: ¥ billion of budget, points of political capital. A pledge's instalments are upkeep. */
export interface Price {
  readonly budget: number;
  readonly capital: number;
}

/** Why an order is refused, with the figures of the sentence; null if it is not. */
export type Refusal = { code: RefusalCode; need?: number; have?: number; what?: string } | null;

/** Whom or which sea an order is about, as flows, viewpoints, story, patterns and advisers want to know it. */
export interface About {
  readonly actor?: string;
  readonly zone?: string;
  /** Ships sent to the zone. */
  readonly group?: string;
  /** A pledge, whose recipient is the actor. */
  readonly pledge?: number;
  readonly forum?: ForumId;
  readonly mission?: Mission;
  readonly agenda?: Agenda;
  readonly stance?: Stance;
  readonly purpose?: Purpose;
  readonly chain?: Chain;
  readonly sector?: Sector;
  readonly project?: string;
  readonly capability?: Capability;
  readonly track?: PactTrack;
  readonly terms?: Terms;
  readonly amount?: number;
  readonly level?: number;
  /** The line on the chart from Tokyo to the actor, if it draws one. */
  readonly flow?: "aid" | "pact" | "sanction";
}

export const FREE: Price = { budget: 0, capital: 0 };

export const word = (words: readonly string[]): FieldSpec => ({ kind: "word", words });

export const ACTOR: FieldSpec = { kind: "actor" };
