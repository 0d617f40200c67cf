import {
  type Command,
  ENGINE,
  type Engine,
  type Game,
  type Report,
  type RespondCommand,
  type State,
} from "../engine/index.ts";
import { type Challenge, startOf } from "./challenge.ts";
import { carryOut, defaultCommand, type Next } from "./quarter.ts";

/** Where commands were replayed in a changed world: what was left out, as turn and order or answer. */
export interface Skipped {
  turn: number;
  what: string;
}

export interface Reenacted {
  state: State;
  reports: Report[];
  /** Hash after each closed quarter. */
  hashes: number[];
  skipped: Skipped[];
}

/**
 * Carries out commands in a world that may differ from the one they were given in: orders that are illegal
 * there are skipped and listed, an answer nobody gave is the subject's default, a surplus one is ignored.
 */
export function reenact(game: Game, challenge: Challenge, commands: readonly Command[]): Reenacted {
  return reenactFrom(ENGINE, game, startOf(game, challenge), commands);
}

/** Who answers what the commands have no answer to; what it says is refused like any answer, and then its default. */
export type StandIn = (state: State) => Pick<RespondCommand, "subject" | "choice">;

/** The same from any state of a run on; `from` is left as it was. */
export function reenactFrom(
  engine: Engine,
  game: Game,
  from: State,
  commands: readonly Command[],
  stand: StandIn | null = null,
): Reenacted {
  const reports: Report[] = [];
  const skipped: Skipped[] = [];
  const next = replaying(engine, game, commands, skipped, stand);
  const { state } = carryOut(engine, game, from, next, (step) => reports.push(step.report));
  const hashes = reports.filter((r) => r.closed).map((r) => r.hash);
  return { state, reports, hashes, skipped };
}

/** What such commands do next in any world; what is left out is added to `skipped`. */
export function replaying(
  engine: Engine,
  game: Game,
  commands: readonly Command[],
  skipped: Skipped[],
  stand: StandIn | null = null,
): Next {
  return (now, refused) => {
    if (refused) throw new Error(`default refused: ${refused[0]?.code}`);
    if (now.phase === "over") return null;
    return now.phase === "plan" ? orders(now) : reply(now);
  };

  function orders(now: State): Command {
    const { turn } = now;
    const given = commands.find((c) => c.type === "commit" && c.turn === turn);
    const list = given?.type === "commit" ? given.orders : [];
    const refused = new Set(engine.checkOrders(game, now, list).map((p) => p.index));
    for (const i of refused) skipped.push({ turn, what: list[i]?.type ?? "" });
    return { type: "commit", turn, orders: list.filter((_, i) => !refused.has(i)) };
  }

  function reply(now: State): Command {
    const usual = defaultCommand(engine, game, now);
    if (usual.type !== "respond") return usual;
    const otherwise = stand ? inPlaceOf(usual, stand(now)) : usual;
    const { turn, subject } = usual;
    // Of several answers to one crisis the next is the one at the exchange reached.
    const given = commands.filter((c) => c.type === "respond" && c.turn === turn && c.subject === subject);
    const at = subject === "crisis" ? (now.crisis?.exchange ?? 1) - 1 : 0;
    const found = given[at];
    if (found?.type !== "respond") return otherwise;
    if (!engine.checkResponse(game, now, found)) return found;
    skipped.push({ turn, what: subject });
    return otherwise;

    function inPlaceOf(asked: RespondCommand, said: ReturnType<StandIn>): RespondCommand {
      const answer = { ...asked, ...said };
      return engine.checkResponse(game, now, answer) ? asked : answer;
    }
  }
}
