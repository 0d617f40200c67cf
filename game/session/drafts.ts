import type { Exercise, ExerciseFault } from "../classroom/index.ts";
import type { Family, OrderType, QuestionId } from "../engine/index.ts";

/** An exercise as it is being put together, with all that a screen needs to know about it. */
export type Checked =
  | {
      ok: true;
      exercise: Exercise;
      id: string;
      /** The fragment of its link; null where it is too long for one. */
      fragment: string | null;
      /** Links of the two groups, where the class is split. */
      groups: { a: string; b: string } | null;
      room: Room;
    }
  | { ok: false; fault: ExerciseFault; place: string; room: Room | null };

/** What its scenario leaves room for. */
export interface Room {
  turns: number;
  slots: number;
  /** Quarters of the exercise itself. */
  played: number;
  questions: readonly QuestionId[];
  /** Order types by the instrument that composes them; only those that the scenario has. */
  instruments: readonly { family: Family; types: readonly OrderType[] }[];
  /** Actors and seas that an own event can name. */
  actors: readonly string[];
  zones: readonly string[];
  /** Kinds of crisis. */
  crises: readonly string[];
}

/** One that comes with the game. */
export interface ReadyCard {
  id: string;
  exercise: Exercise;
  turns: number;
}
