import { type Advice, advise } from "../advisors/index.ts";
import {
  type Board,
  boardOf,
  type Command,
  checkOrders,
  codaOf,
  decodeLedger,
  type Game,
  type Order,
  type Problem,
  parseCommand,
  priceOf,
  QUESTIONS,
  quarterOf,
  type Report,
  type State,
  step,
  takesSlot,
  type View,
  viewOf,
} from "../engine/index.ts";
import { type Challenge, gameOf, type RunFile, scoreOf, sealRun, startOf } from "../runs/index.ts";
import type { Assessment, Coda, LiveGame, QuarterRecord } from "./types.ts";

/** What is said of any order where no game is open. */
export const NOT_RUNNING: Assessment = {
  ok: false,
  budget: 0,
  capital: 0,
  takesSlot: false,
  problem: { code: "notRunning", index: -1 },
};

/** The live game as replayed so far: the engine's state and the record of each quarter. Knows nothing of storage. */
export class Table {
  readonly game: Game;
  readonly commands: Command[] = [];
  readonly quarters: QuarterRecord[] = [];
  open: QuarterRecord | null = null;
  board: Board;
  version = 0;
  private state: State;
  private advised: { version: number; advice: Advice[] } | null = null;

  constructor(readonly challenge: Challenge) {
    const game = gameOf(challenge);
    if (!game) throw new Error(`no scenario ${challenge.scenario}`);
    this.game = game;
    this.state = startOf(game, challenge);
    this.board = boardOf(game, viewOf(this.state));
  }

  /** Plays one command; refusals change nothing. */
  play(given: Command): Problem[] {
    // Kept as parsed, with its fields in their one order: a run's seal is made from exactly this.
    const parsed = parseCommand(given);
    if (!parsed.ok) return [parsed.problem];
    const command = parsed.value;
    const stepped = step(this.game, this.state, command);
    if (!stepped.ok) return stepped.problems;
    const before = this.board;
    this.state = stepped.state;
    this.board = boardOf(this.game, viewOf(this.state));
    this.commands.push(command);
    this.version++;
    this.record(stepped.report, before, command.type === "commit" ? command.orders : []);
    return [];
  }

  private record(report: Report, before: Board, orders: Order[]): void {
    const entries = decodeLedger(this.game, report.rows);
    const so = this.open ?? {
      turn: report.turn,
      quarter: quarterOf(this.game.scenario, report.turn),
      orders,
      entries: [],
      dispatches: [],
      moves: [],
      readings: [],
      before,
      after: this.board,
      hash: 0,
    };
    const quarter: QuarterRecord = {
      ...so,
      entries: [...so.entries, ...entries],
      dispatches: [...so.dispatches, ...report.dispatches],
      moves: [...so.moves, ...report.moves],
      readings: [...so.readings, ...report.readings],
      after: this.board,
      hash: report.hash,
    };
    if (!report.closed) {
      this.open = quarter;
      return;
    }
    this.open = null;
    // The successor's year runs on after the last quarter: what it left is the debrief's, not this quarter's.
    const { successor } = report;
    this.quarters.push(successor ? { ...quarter, after: boardOf(this.game, successor.view) } : quarter);
  }

  assess(tray: readonly Order[], order: Order): Assessment {
    // As the tray would hold it: a doctrine goes first.
    const first = order.type === "doctrine";
    const list = first ? [order, ...tray] : [...tray, order];
    const at = first ? 0 : tray.length;
    const problem = checkOrders(this.game, this.state, list).find((p) => p.index === at) ?? null;
    const price = priceOf(this.game, this.state, order);
    return { ok: problem === null, ...price, takesSlot: takesSlot(this.game, order), problem };
  }

  /** Orders of a tray that can be committed: refused drafts neither take a slot nor block the rest. */
  legal(tray: readonly Order[]): Order[] {
    const kept: Order[] = [];
    for (const order of tray) if (this.assess(kept, order).ok) kept.push(order);
    return kept;
  }

  /** What Tokyo sees: all that advisers and forecasts are ever given. */
  view(): View {
    return viewOf(this.state);
  }

  advice(): Advice[] {
    if (this.advised?.version !== this.version) {
      this.advised = { version: this.version, advice: advise(this.game, this.view()) };
    }
    return this.advised.advice;
  }

  truths(): LiveGame["truths"] {
    const { truths } = this.state.hidden;
    return Object.fromEntries(this.game.questions.map((q) => [q, truths[QUESTIONS.indexOf(q)] ?? 500]));
  }

  coda(): Coda | null {
    return this.board.ending !== null && this.quarters.length >= this.game.scenario.turns
      ? codaOf(this.game, this.state)
      : null;
  }

  run(): RunFile {
    const hashes = this.quarters.map((q) => q.hash);
    return sealRun(this.game, this.challenge, this.commands, hashes, this.state);
  }

  /** A run given up: quarters never reached count zero, as after any early end. */
  resignedBoard(): Board {
    return { ...this.board, score: scoreOf(this.game, this.state) };
  }

  over(): boolean {
    return this.board.phase === "over";
  }
}
