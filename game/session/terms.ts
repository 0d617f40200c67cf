import type { BoardPledge, Difficulty, EndingId, Order } from "../engine/index.ts";
import type { Cadence } from "../runs/index.ts";

export type { Cadence };

/** The terms of a run as the screens show them. */
/**
 * What a player had read of situations when a run was begun: by which world's words they go, and how often each kind was
 * told since. It is kept with the run, so that nothing of it is told otherwise later.
 */
export interface Reading {
  world: string;
  told: Readonly<Record<string, number>>;
}

export interface Terms {
  scenario: string;
  difficulty: Difficulty;
  /** Ids in the order of the rules' list: text has their words. */
  modifiers: readonly string[];
  /** By which anybody can play the same world; null where no code can name it. */
  code: string | null;
  dated: DateOf | null;
}

/** The day or week whose challenge it is. */
export interface DateOf {
  cadence: Cadence;
  /** `2026-11-30`, or by ISO 8601 `2026-W49`. */
  id: string;
}

/** What became of the first attempt at a date's challenge on this device. */
export interface Attempt {
  /** Where it is saved. */
  slot: string;
  /** 0–1000; null while it goes on. */
  score: number | null;
  ending: EndingId | null;
}

/** A date's challenge with what was made of it here. */
export interface DatedCard extends Terms {
  dated: DateOf;
  /** Of its modifiers the one it is about. */
  theme: string;
  /** Milliseconds since 1970 between which it is the one of the day or week. */
  from: number;
  until: number;
  first: Attempt | null;
}

/** The challenges of now, and how many days running the first attempt at a day's was finished. */
export interface Days {
  daily: DatedCard;
  weekly: DatedCard;
  streak: number;
}

/** A finished run in the hall of records. */
export interface RecordInfo {
  /** Its seal. */
  id: string;
  /** As it was typed. */
  seed: string;
  terms: Terms;
  /** Whether it was the first attempt at a date's challenge. */
  first: boolean;
  score: number;
  /** Null for a run given up. */
  ending: EndingId | null;
  quarters: number;
  turns: number;
  /** Milliseconds since 1970. */
  finished: number;
  /** Whether no other run of the same terms and seed did better here. */
  best: boolean;
}

/** How a run and its terms are passed on: fragments of a link to this page. */
export interface Shared {
  /** To play the same world; null where no code can name it. */
  terms: string | null;
  /** The run itself; null where it is too long for a link. */
  run: string | null;
}

/** A friend's run that is drawn beside one's own in the same world. */
export interface RivalLine {
  name: string;
  code: string | null;
  /** Of each quarter, 0–1000; the successor's among them. */
  scores: readonly number[];
  score: number;
  ending: EndingId | null;
  /** What it ordered, quarter by quarter, as far as one's own run of its world has come: the rest is not told yet. */
  orders: readonly (readonly RivalOrder[])[];
  /** The first quarter that closed otherwise than one's own, by its turn; null where none has. */
  parted: number | null;
}

/** An order of somebody else's run. */
export interface RivalOrder {
  order: Order;
  /** The pledge that it changes, as it stood in that run; null where it changes none. */
  pledge: BoardPledge | null;
}
