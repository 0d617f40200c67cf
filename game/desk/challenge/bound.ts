import type { LiveGame } from "../../session/types.ts";

/** Whether a run may go neither back nor elsewhere: the first attempt at a date's challenge, until it is over. */
export function isBound({ first, truths }: LiveGame): boolean {
  return first && truths === null;
}
