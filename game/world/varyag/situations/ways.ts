import type { Condition, Effect } from "../../../engine/index.ts";
import { KEPT } from "../projects.ts";

export const set = (flag: string): Condition => ({ flag, set: true });
export const unset = (flag: string): Condition => ({ flag, set: false });

/** What has happened for good. */
export const done = (flag: string): Effect => ({ flag, quarters: KEPT });

/** What has just been dealt with does not lie on the very next desk: the flag that a kind waits for. */
export const rests = (flag: string, quarters = 1): Effect[] => [{ flag, quarters }];
