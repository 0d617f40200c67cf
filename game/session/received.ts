import type { Exercise, ExerciseFault, Group } from "../classroom/index.ts";
import type { EndingId } from "../engine/index.ts";
import type { CodeFault, Verdict } from "../runs/index.ts";
import type { Terms } from "./terms.ts";

export type { CodeFault, Verdict };

/** What came by a link or by files: somebody's terms to play under, or somebody's runs. */
export type Received =
  | { kind: "terms"; terms: Terms; seed: string | null }
  /** A code that cannot be read, or a date that there is none of: keys of text's `codes`. */
  | { kind: "refused"; fault: CodeFault | "rules" | "date" }
  | { kind: "runs"; waiting: number; runs: readonly ReceivedRun[] }
  /** What a class is set, with what was begun of it on this device. */
  | {
      kind: "exercise";
      id: string;
      exercise: Exercise;
      /** The link's; null where the alias decides. */
      group: Group | null;
      turns: number;
      seats: readonly SeatInfo[];
    }
  /** An exercise that cannot be had: keys of text's `lessons.faults`, and where. */
  | { kind: "noExercise"; fault: ExerciseFault | "parameter"; place: string };

/** Work at an exercise that was begun on this device. */
export interface SeatInfo {
  slot: string;
  alias: string;
  /** Closed quarters. */
  turn: number;
  over: boolean;
  saved: number;
}

/** A run that was sent, and what replaying it says. */
export interface ReceivedRun {
  key: number;
  /** The file's name, or whose run the link says it is. */
  name: string;
  /** `unreadable`: the file was out of reach; `tooBig`: it was not read. */
  verdict: Verdict | { verdict: "unreadable" } | { verdict: "tooBig" };
  /** Null where no run could be read. */
  terms: Terms | null;
  seed: string;
  /** The version of the rules that it says it was played under; null where nothing could be read of it. */
  rules: number | null;
  score: number;
  ending: EndingId | null;
  /** Closed quarters, and those of the scenario. */
  quarters: number;
  turns: number;
}
