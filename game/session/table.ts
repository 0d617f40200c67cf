import { type Advice, advise } from "../advisors/index.ts";
import { type Board, type Game, type Order, QUESTIONS, type View } from "../engine/index.ts";
import type { Run } from "../runs/index.ts";
import type { Assessment, Coda, LiveGame } from "./types.ts";

/** What is said of any order where no game is open. */
export const NOT_RUNNING: Assessment = {
  ok: false,
  budget: 0,
  capital: 0,
  takesSlot: false,
  problem: { code: "notRunning", index: -1 },
};

/** The run at the desk: what it costs to order, what advisers say, what a screen may see. Knows nothing of storage. */
export class Table {
  private advised: { version: number; advice: Advice[] } | null = null;

  constructor(readonly run: Run) {}

  get game(): Game {
    return this.run.game;
  }

  get board(): Board {
    return this.run.board;
  }

  /** Increases with every command. */
  get version(): number {
    return this.run.commands.length;
  }

  assess(tray: readonly Order[], order: Order): Assessment {
    // As the tray would hold it: a doctrine goes first.
    const first = order.type === "doctrine";
    const list = first ? [order, ...tray] : [...tray, order];
    const at = first ? 0 : tray.length;
    const { engine, game, state } = this.run;
    const problem = engine.checkOrders(game, state, list).find((p) => p.index === at) ?? null;
    const price = engine.price(game, state, order);
    return { ok: problem === null, ...price, takesSlot: engine.takesSlot(game, order), problem };
  }

  /** Orders of a tray that can be committed: refused drafts neither take a slot nor block the rest. */
  legal(tray: readonly Order[]): Order[] {
    const kept: Order[] = [];
    for (const order of tray) if (this.assess(kept, order).ok) kept.push(order);
    return kept;
  }

  /** What Tokyo sees: all that advisers and forecasts are ever given. */
  view(): View {
    return this.run.engine.view(this.run.state);
  }

  advice(): Advice[] {
    if (this.advised?.version !== this.version) {
      this.advised = { version: this.version, advice: advise(this.game, this.view()) };
    }
    return this.advised.advice;
  }

  truths(): LiveGame["truths"] {
    const { truths } = this.run.state.hidden;
    return Object.fromEntries(this.game.questions.map((q) => [q, truths[QUESTIONS.indexOf(q)] ?? 500]));
  }

  coda(): Coda | null {
    return this.board.ending !== null && this.run.quarters.length >= this.game.scenario.turns
      ? this.run.engine.coda(this.game, this.run.state)
      : null;
  }

  /** A run given up: quarters never reached count zero, as after any early end. */
  resignedBoard(): Board {
    return { ...this.board, score: this.run.score };
  }

  over(): boolean {
    return this.run.over;
  }
}
