import type { LiveGame } from "../../session/types.ts";

/** Whether a run may go neither back nor elsewhere until it is over: an exercise, or the first attempt at a date's. */
export function isBound({ first, lesson, truths }: LiveGame): boolean {
  return (first || lesson !== null) && truths === null;
}
