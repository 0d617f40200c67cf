import type { PolicyMaker, Told } from "../advisors/index.ts";
import {
  type Command,
  defaultResponse,
  type Game,
  QUESTIONS,
  type Report,
  type State,
  step,
  stream,
  viewOf,
} from "../engine/index.ts";
import type { Challenge } from "./challenge.ts";
import { startOf } from "./replay.ts";

export interface Played {
  state: State;
  commands: Command[];
  reports: Report[];
}

/**
 * A policy plays a whole run; `watch` is shown each state before it is acted on. It sees views and its own stream, seeded by policy and seed but not by the
 * luck table. What it proposes and the engine refuses is dropped: orders altogether, an answer to its default.
 */
export function playRun(
  game: Game,
  challenge: Challenge,
  maker: PolicyMaker,
  watch: (state: State) => void = () => {},
): Played {
  let state = startOf(game, challenge);
  const policy = maker.begin(maker.told ? truthsOf(state) : {});
  const random = stream(`${policy.id}|${challenge.seed}`);
  const commands: Command[] = [];
  const reports: Report[] = [];
  while (state.phase !== 2) {
    watch(state);
    const view = viewOf(state);
    let command: Command =
      state.phase === 0
        ? { type: "commit", turn: state.turn, orders: policy.orders(game, view, random) }
        : { type: "respond", turn: state.turn, ...policy.respond(game, view, random) };
    let stepped = step(game, state, command);
    if (!stepped.ok) {
      command =
        state.phase === 0 ? { type: "commit", turn: state.turn, orders: [] } : defaultResponse(game, state);
      stepped = step(game, state, command);
    }
    if (!stepped.ok) throw new Error(`default refused: ${stepped.problems[0]?.code}`);
    commands.push(command);
    reports.push(stepped.report);
    state = stepped.state;
  }
  return { state, commands, reports };
}

function truthsOf(state: State): Told {
  return Object.fromEntries(QUESTIONS.map((q, i) => [q, state.hidden.truths[i] ?? 500]));
}
