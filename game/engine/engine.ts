import type { Board } from "./board/board.ts";
import { boardOf } from "./board/build.ts";
import { answerNamed } from "./board/situation.ts";
import { compile } from "./game.ts";
import { decodeLedger, type LedgerEntry } from "./ledger/ledger.ts";
import type { Problem } from "./ledger/report.ts";
import type { Answered, Game } from "./ledger/turn.ts";
import { answerable } from "./orders/answers.ts";
import { checkOrders, type Judgement, judge } from "./orders/check.ts";
import type { Command, RespondCommand } from "./orders/command.ts";
import { type Order, priceOf, takesSlot } from "./orders/index.ts";
import type { Price } from "./orders/kind.ts";
import { type Parsed, parseCommand } from "./orders/parse.ts";
import { codaOf } from "./quarter/coda.ts";
import { checkResponse, defaultResponse } from "./quarter/responses.ts";
import { newGame, type Setup } from "./quarter/start.ts";
import {
  type Advanced,
  advance,
  type Keep,
  outOfPlace,
  runScore,
  type Stepped,
  step,
} from "./quarter/step.ts";
import type { RulesPatch } from "./rules/index.ts";
import { viewOf } from "./state/clone.ts";
import { hashOf } from "./state/hash.ts";
import type { Scenario } from "./state/scenario.ts";
import type { State, View } from "./state/state.ts";
import { type EndingId, RULES_VERSION } from "./vocabulary.ts";

/**
 * The rules of one version as a value. Whoever plays, replays or shows a run asks the engine that the run holds and
 * no function of the room, so that a run of older rules goes on under the rules it was begun with.
 */
export interface Engine {
  readonly version: number;
  compile(scenario: Scenario, rules?: readonly RulesPatch[]): Game;
  newGame(game: Game, setup: Setup): State;
  parse(command: unknown): Parsed<Command>;
  /** Why a command cannot be given now, whatever it is; empty if it can. */
  check(game: Game, view: View, command: unknown): readonly Problem[];
  step(game: Game, state: State, command: unknown): Stepped;
  /** On the state in hand: what is refused has changed nothing. */
  advance(game: Game, state: State, command: Command, keep: Keep): Advanced;
  checkOrders(game: Game, view: View, orders: readonly Order[]): readonly Problem[];
  /** What is wrong with a list, what each order costs, and which situation it answers. */
  judge(game: Game, view: View, orders: readonly Order[]): Judgement;
  /** Every situation that an order could answer, whatever it says itself. */
  answerable(game: Game, view: View, order: Order): Answered[];
  /** An order's answer by name: the situation by the board's id. */
  answerNamed(game: Game, view: View, answered: Answered): { situation: string; answer: string };
  checkResponse(game: Game, view: View, response: RespondCommand): Problem | null;
  defaultResponse(game: Game, view: View): RespondCommand;
  price(game: Game, view: View, order: Order): Price;
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

function check(game: Game, view: View, given: unknown): readonly Problem[] {
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
  judge,
  answerable,
  answerNamed,
  checkResponse,
  defaultResponse,
  price: priceOf,
  takesSlot,
  view: viewOf,
  board: boardOf,
  decode: decodeLedger,
  hash: hashOf,
  score: runScore,
  ending: (state) => state.ending,
  coda: codaOf,
};
