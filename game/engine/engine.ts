import type { Board } from "./board.ts";
import { codaOf } from "./coda.ts";
import { boardOf } from "./describe.ts";
import { compile, type Game } from "./game.ts";
import { hashOf } from "./hash.ts";
import { decodeLedger } from "./ledger.ts";
import { checkOrders } from "./legal.ts";
import type { Command, Order, RespondCommand } from "./orders.ts";
import { type Parsed, parseCommand } from "./parse.ts";
import { priceOf, takesSlot } from "./prices.ts";
import type { LedgerEntry, Problem } from "./report.ts";
import type { Scenario } from "./scenario.ts";
import { newGame, type Setup } from "./start.ts";
import type { State } from "./state.ts";
import {
  type Advanced,
  advance,
  checkResponse,
  defaultResponse,
  type Keep,
  outOfPlace,
  runScore,
  type Stepped,
  step,
} from "./step.ts";
import { type View, viewOf } from "./view.ts";
import { ENDINGS, type EndingId, RULES_VERSION, wordOf } from "./vocabulary.ts";

/**
 * The rules of one version as a value. Whoever plays, replays or shows a run asks the engine that the run holds and
 * no function of the room, so that a run of older rules goes on under the rules it was begun with.
 */
export interface Engine {
  readonly version: number;
  compile(scenario: Scenario): Game;
  newGame(game: Game, setup: Setup): State;
  parse(command: unknown): Parsed<Command>;
  /** Why a command cannot be given now, whatever it is; empty if it can. */
  check(game: Game, view: View, command: unknown): Problem[];
  step(game: Game, state: State, command: unknown): Stepped;
  /** On the state in hand: what is refused has changed nothing. */
  advance(game: Game, state: State, command: Command, keep: Keep): Advanced;
  checkOrders(game: Game, view: View, orders: readonly Order[]): Problem[];
  checkResponse(game: Game, view: View, response: RespondCommand): Problem | null;
  defaultResponse(game: Game, state: State): RespondCommand;
  price(game: Game, view: View, order: Order): ReturnType<typeof priceOf>;
  takesSlot(game: Game, order: Order): boolean;
  view(state: State): View;
  board(game: Game, view: View): Board;
  decode(game: Game, rows: readonly number[]): LedgerEntry[];
  hash(state: State): number;
  score(game: Game, state: State): number;
  /** Null while the run goes on. */
  ending(state: State): EndingId | null;
  coda(game: Game, state: State): ReturnType<typeof codaOf>;
}

function check(game: Game, view: View, given: unknown): Problem[] {
  const parsed = parseCommand(given);
  if (!parsed.ok) return [parsed.problem];
  const command = parsed.value;
  const misplaced = outOfPlace(view, command);
  if (misplaced) return [misplaced];
  if (command.type === "commit") return checkOrders(game, view, command.orders);
  const refusal = checkResponse(game, view, command);
  return refusal ? [refusal] : [];
}

export const ENGINE: Engine = {
  version: RULES_VERSION,
  compile,
  newGame,
  parse: parseCommand,
  check,
  step,
  advance,
  checkOrders,
  checkResponse,
  defaultResponse,
  price: priceOf,
  takesSlot,
  view: viewOf,
  board: boardOf,
  decode: decodeLedger,
  hash: hashOf,
  score: runScore,
  ending: (state) => (state.ending < 0 ? null : wordOf(ENDINGS, state.ending)),
  coda: codaOf,
};
