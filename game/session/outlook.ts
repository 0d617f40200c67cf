import type { Forecast, Shift } from "../advisors/index.ts";
import type { Order } from "../engine/index.ts";
import type { Table } from "./table.ts";
import type { Outlook } from "./types.ts";
import type { Calculator, OpenCalculator } from "./workers/calculator.ts";
import type { Answer, Ask } from "./workers/work.ts";

/** Time for the tray to come to rest before a forecast is asked for, ms. */
export const REST = 250;

interface Line {
  /** What the newest question is about; empty if nothing is asked. */
  topic: string;
  id: number;
  timer: ReturnType<typeof setTimeout> | undefined;
}

const fresh = (): Line => ({ topic: "", id: 0, timer: undefined });

/**
 * Keeps the forecast in step with the tray: asks once the tray rests, and listens to the newest answer only.
 * A quarter's forecasts share their worlds, so two trays differ by their orders and not by chance.
 */
export class Forecaster {
  private calculator: Calculator | null | undefined;
  private opened: Table | null = null;
  private readonly tray = fresh();
  private readonly draft = fresh();
  private ids = 0;
  private forecast: Forecast | null = null;
  private shifts: Shift[][] = [];
  private drafted: { order: Order; shifts: Shift[] | null } | null = null;
  private ready = false;

  constructor(
    private readonly start: OpenCalculator,
    private readonly changed: () => void,
  ) {}

  /** The quarter and the legal orders now on the tray; null while nothing is planned. */
  follow(table: Table | null, orders: readonly Order[]): void {
    if (!table) this.rest();
    if (!table || !this.open(table)) return;
    const { board } = table;
    const topic = `${table.version} ${JSON.stringify(orders)}`;
    if (topic === this.tray.topic) return;
    // A forecast of another quarter is not shown while this one's is made.
    if (!this.tray.topic.startsWith(`${table.version} `)) this.forecast = null;
    this.tray.topic = topic;
    this.shifts = [];
    this.ready = false;
    const key = `quarter ${board.turn}`;
    this.soon(this.tray, () => ({ about: "tray", view: table.view(), orders, draft: null, key }));
    if (this.drafted) this.weigh(table, orders, this.drafted.order);
  }

  /** The order being written in the composer; null once it is closed. */
  consider(table: Table | null, orders: readonly Order[], draft: Order | null): void {
    const shown = this.drafted?.shifts ?? null;
    this.weigh(table, orders, draft);
    // What was said of another order is not left standing beside this one.
    if (shown && !this.drafted?.shifts) this.changed();
  }

  private weigh(table: Table | null, orders: readonly Order[], draft: Order | null): void {
    const topic = draft && table ? `${table.version} ${JSON.stringify([orders, draft])}` : "";
    if (topic === this.draft.topic) return;
    const possible = table !== null && this.open(table);
    this.draft.topic = topic;
    this.draft.id = 0;
    clearTimeout(this.draft.timer);
    this.drafted = draft && { order: draft, shifts: null };
    if (!draft || !table || !possible) return;
    const key = `quarter ${table.board.turn}`;
    this.soon(this.draft, () => ({ about: "draft", view: table.view(), orders, draft, key }));
  }

  /** What is known, by the orders' place among the legal ones. */
  now(keys: readonly number[]): Outlook {
    return {
      state: this.calculator === null ? "none" : this.ready ? "ready" : "pending",
      forecast: this.forecast,
      shifts: Object.fromEntries(
        keys.flatMap((key, at) => (this.shifts[at] ? [[key, this.shifts[at]]] : [])),
      ),
      draft: this.drafted?.shifts ?? null,
    };
  }

  private open(table: Table): boolean {
    if (this.calculator === undefined) {
      this.calculator = this.start({ answer: (a) => this.hear(a), broken: () => this.lose() });
    }
    if (this.calculator && this.opened !== table) {
      const { scenario, own } = table.run.challenge;
      this.calculator.open(own ? { scenario, own } : { scenario });
      this.opened = table;
      this.rest();
    }
    return this.calculator !== null;
  }

  private soon(line: Line, ask: () => Omit<Ask, "id">): void {
    clearTimeout(line.timer);
    // Answers still on their way are to a question nobody asks any more.
    line.id = 0;
    line.timer = setTimeout(() => {
      line.id = ++this.ids;
      this.calculator?.ask({ ...ask(), id: line.id });
    }, REST);
  }

  private hear(answer: Answer): void {
    const line = answer.about === "tray" ? this.tray : this.draft;
    if (answer.id !== line.id) return;
    if (answer.about === "draft") {
      if (this.drafted) this.drafted = { ...this.drafted, shifts: answer.shifts };
    } else if (answer.part === "forecast") {
      this.forecast = answer.forecast;
      this.ready = true;
    } else if (answer.part === "order") {
      this.shifts = [...this.shifts];
      this.shifts[answer.at] = answer.shifts;
      return;
    }
    this.changed();
  }

  private lose(): void {
    this.calculator = null;
    this.rest();
    this.changed();
  }

  private rest(): void {
    for (const line of [this.tray, this.draft]) {
      clearTimeout(line.timer);
      Object.assign(line, fresh());
    }
    this.forecast = null;
    this.shifts = [];
    this.drafted = null;
    this.ready = false;
  }
}
