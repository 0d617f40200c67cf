import type { Order, QuestionId } from "../engine/index.ts";
import type {
  BaselineId,
  Because,
  Budget,
  CauseOfGap,
  Comparison,
  Line,
  OtherCard,
  Par,
  Turning,
} from "../runs/index.ts";

export type { BaselineId, Because, Budget, CauseOfGap, Comparison, Line, OtherCard, Par, Turning };

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

/** What is asked to be otherwise: the orders of a quarter, an answer that was hidden, or the line that was left. */
export type Otherwise =
  | { kind: "orders"; turn: number; orders: readonly Order[] }
  | { kind: "truth"; question: QuestionId; value: number }
  | { kind: "left" };

/** Two worlds side by side: what was asked, and what came of it. */
export interface Beside {
  asked: Otherwise;
  work: Work<Comparison>;
}
