import type { BaselineId, Budget, Line, Par, Turning } from "../runs/index.ts";

export type { BaselineId, Budget, Line, Par, Turning };

/** A calculation about a finished run: how far it has come, and what it came to. */
export interface Work<Value> {
  /** `off`: not asked for, or called off; `none`: it came to nothing. */
  state: "off" | "working" | "ready" | "none";
  done: number;
  of: number;
  /** While it works, the best so far where there is one. */
  value: Value | null;
}

/** What is worked out about a run once it is over. */
export interface After {
  baselines: Work<readonly { id: BaselineId; line: Line }[]>;
  par: Work<Par & { budget: Budget }>;
  /** Scores of the same orders under other lucks. */
  lucks: Work<readonly number[]>;
  /** The decisions on which most hung, the heaviest first. */
  turnings: Work<readonly Turning[]>;
}

export type AfterName = keyof After;

export const WORK_OFF = { state: "off", done: 0, of: 0, value: null } as const;
export const NOTHING_YET: After = {
  baselines: WORK_OFF,
  par: WORK_OFF,
  lucks: WORK_OFF,
  turnings: WORK_OFF,
};
