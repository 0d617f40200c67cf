import type { Outcome } from "../../engine/index.ts";

/** Other words for a kind of situation that recurs, taken in turn after its first. */
export interface Again {
  bodies: string[];
  outcomes?: Partial<Record<Outcome, string[]>>;
}

export const again: Record<string, Again> = {};
