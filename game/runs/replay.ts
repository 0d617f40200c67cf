import {
  type Command,
  checkOrders,
  checkResponse,
  compile,
  defaultResponse,
  ENDINGS,
  type Game,
  newGame,
  type Problem,
  type Report,
  runScore,
  type Scenario,
  type State,
  step,
  wordOf,
} from "../engine/index.ts";
import { scenarioOf } from "../world/index.ts";
import type { Challenge } from "./challenge.ts";

const compiled = new Map<string, Game>();

const compiledOwn = new WeakMap<Scenario, Game>();

/** The scenario made ready, once: one that ships by its id, a player's own as it came with the challenge. */
export function gameOf(given: string | Pick<Challenge, "scenario" | "own">): Game | null {
  if (typeof given !== "string" && given.own) return ownGame(given.own);
  const scenario = typeof given === "string" ? given : given.scenario;
  const known = compiled.get(scenario);
  if (known) return known;
  const data = scenarioOf(scenario);
  if (!data) return null;
  const game = compile(data);
  compiled.set(scenario, game);
  return game;
}

function ownGame(own: Scenario): Game {
  const game = compiledOwn.get(own) ?? compile(own);
  compiledOwn.set(own, game);
  return game;
}

export function startOf(game: Game, challenge: Challenge): State {
  return newGame(game, {
    seed: challenge.seed,
    difficulty: challenge.difficulty,
    truths: challenge.truths,
  });
}

export interface Replayed {
  state: State;
  reports: Report[];
  /** Hash after each closed quarter. */
  hashes: number[];
}

export type Replay =
  | ({ ok: true } & Replayed)
  | ({ ok: false; command: number; problems: Problem[] } & Replayed);

/** Plays commands from the start; stops at the first that is refused. */
export function replay(game: Game, challenge: Challenge, commands: readonly Command[]): Replay {
  let state = startOf(game, challenge);
  const reports: Report[] = [];
  const hashes: number[] = [];
  for (const [i, command] of commands.entries()) {
    const stepped = step(game, state, command);
    if (!stepped.ok) return { ok: false, command: i, problems: stepped.problems, state, reports, hashes };
    state = stepped.state;
    reports.push(stepped.report);
    if (stepped.report.closed) hashes.push(stepped.report.hash);
  }
  return { ok: true, state, reports, hashes };
}

/** Where commands were replayed in a changed world: what was left out, as turn and order or answer. */
export interface Skipped {
  turn: number;
  what: string;
}

/**
 * Carries out commands in a world that may differ from the one they were given in: orders that are illegal
 * there are skipped and listed, an answer nobody gave is the subject's default, a surplus one is ignored.
 */
export function reenact(
  game: Game,
  challenge: Challenge,
  commands: readonly Command[],
): Replayed & { skipped: Skipped[] } {
  let state = startOf(game, challenge);
  const reports: Report[] = [];
  const hashes: number[] = [];
  const skipped: Skipped[] = [];
  while (state.phase !== 2) {
    const command = state.phase === 0 ? orders(state.turn) : reply();
    const stepped = step(game, state, command);
    if (!stepped.ok) throw new Error(`default refused: ${stepped.problems[0]?.code}`);
    state = stepped.state;
    reports.push(stepped.report);
    if (stepped.report.closed) hashes.push(stepped.report.hash);
  }
  return { state, reports, hashes, skipped };

  function orders(turn: number): Command {
    const given = commands.find((c) => c.type === "commit" && c.turn === turn);
    const list = given?.type === "commit" ? given.orders : [];
    const problems = checkOrders(game, state, list);
    const refused = new Set(problems.map((p) => p.index));
    for (const i of refused) skipped.push({ turn, what: list[i]?.type ?? "" });
    return { type: "commit", turn, orders: list.filter((_, i) => !refused.has(i)) };
  }

  function reply(): Command {
    const usual = defaultResponse(game, state);
    const { turn, subject } = usual;
    // Of several answers to one crisis the next is the one at the exchange reached.
    const given = commands.filter((c) => c.type === "respond" && c.turn === turn && c.subject === subject);
    const at = subject === "crisis" ? (state.crisis?.exchange ?? 1) - 1 : 0;
    const found = given[at];
    if (found?.type !== "respond") return usual;
    if (!checkResponse(game, state, found)) return found;
    skipped.push({ turn, what: subject });
    return usual;
  }
}

export function endingOf(state: State): string | null {
  return state.ending < 0 ? null : wordOf(ENDINGS, state.ending);
}

export function scoreOf(game: Game, state: State): number {
  return runScore(game, state);
}
