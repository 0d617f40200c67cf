import type { Account, ClassFigures, Exercise, Row } from "../classroom/index.ts";
import type { Changed } from "./jobs/tasks/reclass.ts";

/** A class at the board: every file with what is said of it, and what the figures of all say. */
export interface ClassBoard {
  exercise: Exercise | null;
  /** Mark of the exercise, as every hand-in carries it. */
  id: string;
  rows: readonly Row[];
  accounts: readonly Account[];
  figures: ClassFigures;
  /** Files judged of those that there are to be. */
  done: number;
  of: number;
  /** By alias, what an adviser without foresight makes of the same world. */
  par: ClassWork<Readonly<Record<string, number>>>;
  /** The class with one thing changed; null until that is asked for. */
  other: OtherClass | null;
}

export interface ClassWork<T> {
  state: "none" | "working" | "ready";
  done: number;
  of: number;
  value: T;
}

/** What is changed for everybody: a quarter's orders, or the world. */
export type ClassChange =
  /** Nobody orders anything in the quarter, or all what one of them ordered. */
  | { kind: "orders"; turn: number; of: string | null }
  /** The op-ed's world, its critics', or for a split class each the other group's. */
  | { kind: "world"; of: "oped" | "critics" | "across" };

export interface OtherClass extends ClassWork<readonly Changed[]> {
  change: ClassChange;
}

export type { Changed };
