import type { OrderType } from "./orders.ts";
import {
  AGENDAS,
  AMENDMENTS,
  CAPABILITIES,
  CHAINS,
  DOCTRINE_PILLARS,
  FORUMS,
  MISSIONS,
  OFFERS,
  PACT_TRACKS,
  PURPOSES,
  QUESTIONS,
  SECTORS,
  STANCES,
  TERMS,
} from "./vocabulary.ts";

/**
 * The fields of each order as data. The parser, the JSON Schema, the desk's composer, the random
 * policy and the searching one all read this table, so an order type is described once.
 */
export type FieldSpec =
  | { kind: "word"; words: readonly string[] }
  | { kind: "amount"; steps: readonly number[] }
  | { kind: "number"; min: number; max: number }
  | { kind: "flag" }
  /** An id of the scenario; `check` says whether it is a legal target. */
  | { kind: "actor" }
  | { kind: "zone" }
  | { kind: "group" }
  | { kind: "project" }
  | { kind: "weights"; keys: readonly string[] };

const word = (words: readonly string[]): FieldSpec => ({ kind: "word", words });

export const AID_STEPS = [20, 40, 60, 80, 100] as const;
export const WORK_STEPS = [30, 60] as const;
/** Stocks and contracts can be bought in small lots. */
export const SECURE_STEPS = [10, 20, 30, 40, 50, 60] as const;

export const ORDER_FIELDS: Record<OrderType, Readonly<Record<string, FieldSpec>>> = {
  aid: {
    to: { kind: "actor" },
    purpose: word(PURPOSES),
    amount: { kind: "amount", steps: AID_STEPS },
    terms: word(TERMS),
    standing: { kind: "flag" },
  },
  amend: { pledge: { kind: "number", min: 0, max: 999 }, change: word(AMENDMENTS) },
  review: { pledge: { kind: "number", min: 0, max: 999 } },
  sanction: {
    on: { kind: "actor" },
    sector: word(SECTORS),
    level: { kind: "number", min: 0, max: 3 },
  },
  pact: { with: { kind: "actor" }, track: word(PACT_TRACKS) },
  forum: { forum: word(FORUMS), agenda: word(AGENDAS) },
  build: { capability: word(CAPABILITIES), amount: { kind: "amount", steps: WORK_STEPS } },
  deploy: { group: { kind: "group" }, zone: { kind: "zone" }, mission: word(MISSIONS) },
  secure: { chain: word(CHAINS), amount: { kind: "amount", steps: SECURE_STEPS } },
  channel: { to: { kind: "actor" }, stance: word(STANCES), offer: word(OFFERS) },
  study: { question: word(QUESTIONS) },
  doctrine: { weights: { kind: "weights", keys: DOCTRINE_PILLARS } },
  project: { project: { kind: "project" } },
};

export const WEIGHT_MIN = 10;
export const WEIGHT_MAX = 40;
