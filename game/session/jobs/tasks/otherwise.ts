import { policyOf } from "../../../advisors/index.ts";
import { type Command, type EndingId, type Order, stream } from "../../../engine/index.ts";
import { type Challenge, defaultCommand, Run } from "../../../runs/index.ts";
import { type Task, TaskFault } from "../protocol.ts";

/** A run that ended before its time. It is over, so its world may be played again. */
export interface Ended {
  challenge: Challenge;
  commands: readonly Command[];
}

/** The last quarter from which the run could have gone on to its end, and how. */
export interface Otherwise {
  turn: number;
  quarter: { year: number; part: number };
  /** What was ordered there by the one who played on. */
  orders: Order[];
  score: number;
  ending: EndingId | null;
}

/** Quarters that are tried, from the last one back. */
const BACK = 12;
/** Who plays on: answers what lies on the desk by what is believed, and studies. It knows no truths. */
const PLAYER = "adaptive";

export const task: Task<Ended, null, Otherwise | null> = function* ({ challenge, commands }) {
  const run = Run.begin(challenge);
  const maker = policyOf(PLAYER);
  if (!run || !maker) throw new TaskFault("fault");
  for (const command of commands) run.play(command);
  const last = run.quarters.length - 1;
  const of = Math.min(BACK, last + 1);
  for (let done = 0; done < of; done++) {
    const turn = last - done;
    const line = run.fork(turn);
    const by = maker.begin({});
    const random = stream(`otherwise|${turn}`);
    line.playOn((state, refused) => {
      if (state.phase === "over") return null;
      if (refused) return defaultCommand(line.engine, line.game, state);
      const view = line.engine.view(state);
      return state.phase === "plan"
        ? { type: "commit", turn: state.turn, orders: by.orders(line.game, view, random) }
        : { type: "respond", turn: state.turn, ...by.respond(line.game, view, random) };
    });
    const from = line.quarters[turn];
    const longer = line.quarters.length > last + 1 && line.quarters.length >= line.board.turns;
    // A cabinet that falls on the last day has not been saved.
    if (from && longer && line.board.ending !== run.board.ending)
      return {
        turn,
        quarter: from.quarter,
        orders: from.orders,
        score: line.score,
        ending: line.board.ending,
      };
    yield { done: done + 1, of, part: null };
  }
  return null;
};
