import type { PolicyMaker, Told } from "../advisors/index.ts";
import {
  type Command,
  ENGINE,
  type Engine,
  type Game,
  QUESTIONS,
  type Report,
  type State,
  stream,
} from "../engine/index.ts";
import { type Challenge, startOf } from "./challenge.ts";
import { carryOut, defaultCommand, type Next } from "./quarter.ts";

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
  engine: Engine = ENGINE,
): Played {
  const start = startOf(game, challenge, engine);
  const policy = maker.begin(maker.told ? truthsOf(start) : {});
  const random = stream(`${policy.id}|${challenge.seed}`);
  const commands: Command[] = [];
  const reports: Report[] = [];
  let usual: Command | null = null;
  const decide: Next = (state, refused) => {
    if (refused) {
      if (usual) throw new Error(`default refused: ${refused[0]?.code}`);
      usual = defaultCommand(engine, game, state);
      return usual;
    }
    usual = null;
    if (state.phase === "over") return null;
    watch(state);
    const view = engine.view(state);
    const { turn } = state;
    return state.phase === "plan"
      ? { type: "commit", turn, orders: policy.orders(game, view, random) }
      : { type: "respond", turn, ...policy.respond(game, view, random) };
  };
  const { state } = carryOut(engine, game, start, decide, (step) => {
    commands.push(step.command);
    reports.push(step.report);
  });
  return { state, commands, reports };
}

function truthsOf(state: State): Told {
  return Object.fromEntries(QUESTIONS.map((q, i) => [q, state.hidden.truths[i] ?? 500]));
}

export function endingOf(state: State, engine: Engine = ENGINE): string | null {
  return engine.ending(state);
}

export function scoreOf(game: Game, state: State, engine: Engine = ENGINE): number {
  return engine.score(game, state);
}
