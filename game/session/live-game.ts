import type { Advice } from "../advisors/index.ts";
import type {
  Board,
  CodaResult,
  EndingId,
  Order,
  Outcome,
  Problem,
  QuestionId,
  ScenarioTexts,
} from "../engine/index.ts";
import type { QuarterRecord } from "../runs/index.ts";
import type { Chain, Link } from "./chains.ts";
import type { Field } from "./field.ts";
import type { LessonNow } from "./lesson.ts";
import type { Reading, Terms } from "./terms.ts";

export type { PromptNow } from "./lesson.ts";
export type { Chain, Field, LessonNow, Link, QuarterRecord };

/** The coda under the answer that was drawn, and under both ends. */
export interface Coda {
  drawn: CodaResult;
  low: CodaResult;
  high: CodaResult;
}

/** What the screens see of the run at the desk. */
export interface LiveGame {
  /** Increases with every change of the board: a cheap test for "same board". */
  version: number;
  board: Board;
  /** The board as it stood when the quarter began, for differences; null in the first quarter. */
  before: Board | null;
  /** Where the run stands among others; null before the first quarter has closed, and in own scenarios. */
  field: Field | null;
  tray: TrayItem[];
  trayTotals: { orders: number; budget: number; capital: number };
  canUndo: boolean;
  canRedo: boolean;
  /** The order that is being written, judged beside the tray; null when none is. */
  draft: Draft | null;
  /** What the rules leave open, for those who write orders. */
  choices: Choices;
  /** What each of the four schools would order this quarter, in their fixed order; none while nothing is planned. */
  advice: SchoolAdvice[];
  /** What the schools remember of their advice, newest first; nothing while nothing is planned. */
  remembered: readonly Remembered[];
  /** Closed quarters, oldest first. */
  quarters: QuarterRecord[];
  /** The quarter in progress during `playback` and `respond`. */
  open: QuarterRecord | null;
  /** The line that this one left, to be laid beside it. */
  other: OtherLine | null;
  /** As it was typed. */
  seed: string;
  terms: Terms;
  /** What had been read when it was begun; null where its words are the world's own, alike for all. */
  reading: Reading | null;
  /** The rules version of a run that goes on under older rules; null under those of now. */
  rules: number | null;
  /** Whether it is the first attempt at a date's challenge: it goes neither back nor elsewhere until it is over. */
  first: boolean;
  /** The exercise that is played and what it asks; null for a run of one's own. */
  lesson: LessonNow | null;
  /** Somebody's run that is looked at: it can be left for one of one's own, not played. */
  watched: boolean;
  slot: string;
  slotName: string;
  /** Commands so far. */
  commands: number;
  /** What later years made of the run, where the scenario tells it and the run has ended. */
  coda: Coda | null;
  /** What led to what in it, once it is over. */
  chains: Chain[];
  /** Words that came with an own scenario. */
  texts: ScenarioTexts | null;
  /** Hidden answers to the questions in play, only once the run is over. */
  truths: Partial<Record<QuestionId, number>> | null;
}

export interface SchoolAdvice extends Omit<Advice, "orders" | "argues"> {
  orders: TrayItem[];
  /** What it argues for on the desk, by the board's ids. */
  argues: { situation: string; answer: string }[];
  budget: number;
  capital: number;
}

/** A line of the same run that was left for this one: closed quarters from its beginning, and the scores of each. */
export interface OtherLine {
  /** The first quarter in which the two may differ. */
  turn: number;
  quarters: readonly QuarterRecord[];
  scores: readonly number[];
  ending: EndingId | null;
}

/** What a school argued for when a situation came to its end, what was done, and what came of it. */
export interface Remembered {
  school: SchoolAdvice["school"];
  /** The answer that it argued for. */
  argued: string;
  quarter: { year: number; part: number };
  situation: string;
  place: string;
  ship: string | null;
  /** What was done; null where it was left. */
  answer: string | null;
  outcome: Outcome;
}

export interface TrayItem {
  key: number;
  order: Order;
  assessment: Assessment;
}

export interface Assessment {
  ok: boolean;
  budget: number;
  capital: number;
  takesSlot: boolean;
  problem: Problem | null;
  /** The situation that it answers, by the board's id, and how; null where it answers none. */
  answers: { situation: string; answer: string } | null;
  /** All that it could answer, beside other orders or not. */
  fits: { situation: string; answer: string }[];
}

/** An order that is not on the tray, judged beside it. */
export interface Draft {
  order: Order;
  assessment: Assessment;
}

/** What the rules leave open this quarter; of what is shut, the reason. */
export interface Choices {
  /** Actors that an order of a kind may be addressed to. */
  targets: Readonly<Record<"aid" | "sanction" | "pact" | "channel", readonly string[]>>;
  /** Seas that each group can be sent to. */
  reach: Readonly<Record<string, readonly string[]>>;
  /** Why a first pact cannot be sought with an actor. */
  pacts: Readonly<Record<string, Problem | null>>;
  projects: Readonly<Record<string, Problem | null>>;
  /** What can be changed about each pledge, beside the tray as it stands. */
  pledges: Readonly<Record<string, readonly Draft[]>>;
  /** Orders of the last quarter that can be given again beside the tray, in their order. */
  repeats: readonly Draft[];
  /** Why an answer cannot be put on the tray now, by situation and answer; null where it can. */
  answers: Readonly<Record<string, Readonly<Record<string, Problem | null>>>>;
}
