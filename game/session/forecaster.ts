import type { Shift } from "../advisors/index.ts";
import type { Order, View } from "../engine/index.ts";
import { type Ground, groundOf, type Run } from "../runs/index.ts";
import type { Jobs } from "./jobs/client.ts";
import type { JobFault } from "./jobs/protocol.ts";
import type { task as forecastTask, Part } from "./jobs/tasks/forecast.ts";
import type { task as effectTask } from "./jobs/tasks/order-effect.ts";
import type { LiveGame } from "./live-game.ts";
import type { Store } from "./store.ts";
import type { Outlook } from "./types.ts";

/** Time for the tray to come to rest before a forecast is asked for, ms. */
export const REST = 250;

/** One question that follows what is on the desk: asked once it rests, and only the newest is listened to. */
class Question {
  topic = "";
  private timer: ReturnType<typeof setTimeout> | undefined;
  private asked = 0;

  /** Asks in a while; `ask` is told whether its answer is wanted still. */
  soon(topic: string, ask: (wanted: () => boolean) => void): void {
    this.drop(topic);
    const mine = this.asked;
    this.timer = setTimeout(() => ask(() => mine === this.asked), REST);
  }

  drop(topic = ""): void {
    clearTimeout(this.timer);
    this.topic = topic;
    this.asked++;
  }
}

/**
 * Keeps the forecast in step with the tray: it watches the store like everybody, and what it has to say is in the next
 * snapshot. A quarter's forecasts share their worlds, so two trays differ by their orders and not by chance.
 */
export class Forecaster {
  private readonly tray = new Question();
  private readonly draft = new Question();
  private quarter = "";

  constructor(
    private readonly store: Store,
    private readonly jobs: Jobs,
    private readonly open: () => Run | null,
  ) {
    store.watch(({ scene }) =>
      this.follow(scene.kind === "play" && scene.stage === "plan" ? scene.game : null),
    );
  }

  /** Asks once more what could not be answered. */
  again(): void {
    this.tray.drop();
    const { scene } = this.store.now;
    if (scene.kind === "play" && scene.stage === "plan") this.follow(scene.game);
  }

  private follow(game: LiveGame | null): void {
    const run = this.open();
    if (!game || !run) {
      this.tray.drop();
      this.draft.drop();
      this.quarter = "";
      if (this.store.now.outlook) this.store.publish({ outlook: null });
      return;
    }
    const quarter = `${game.slot} ${game.version}`;
    const legal = game.tray.filter((item) => item.assessment.ok);
    const orders = legal.map((item) => item.order);
    const topic = `${quarter} ${JSON.stringify(orders)}`;
    if (topic !== this.tray.topic) this.ask(run, topic, quarter, orders, legal);
    this.weigh(run, game, topic, orders);
  }

  private ask(
    run: Run,
    topic: string,
    quarter: string,
    orders: Order[],
    legal: readonly { key: number }[],
  ): void {
    const was = this.quarter === quarter ? this.store.now.outlook : null;
    this.quarter = quarter;
    const { asked, view } = this.about(run);
    this.tray.soon(topic, (wanted) => {
      const shifts: Record<number, Shift[]> = {};
      const hear = (part: Part): void => {
        if (!wanted()) return;
        if ("forecast" in part) this.tell({ state: "ready", fault: null, forecast: part.forecast });
        else {
          const key = legal[part.at]?.key;
          if (key !== undefined) shifts[key] = part.shifts;
        }
      };
      const job = this.jobs.run<typeof forecastTask>(
        "forecast",
        { ...asked, view: view(), orders },
        { hear: ({ part }) => hear(part), only: "forecast", first: true },
      );
      void job.result.then((outcome) => {
        if (!wanted()) return;
        // What the orders change is shown all at once: cards that fill one after another only flicker.
        if (outcome.ok) this.tell({ shifts });
        else if (outcome.fault !== "calledOff") this.fail(outcome.fault);
      });
    });
    this.tell({ state: "pending", fault: null, forecast: was?.forecast ?? null, shifts: {} });
  }

  /** The order being written, unless it is refused or lies on the tray already. */
  private weigh(run: Run, game: LiveGame, tray: string, orders: Order[]): void {
    const { draft } = game;
    const said = draft && JSON.stringify(draft.order);
    const there = game.tray.some((item) => JSON.stringify(item.order) === said);
    if (!draft?.assessment.ok || there) {
      this.draft.drop();
      if (this.store.now.outlook?.draft) this.tell({ draft: null });
      return;
    }
    const topic = `${tray} ${said}`;
    if (topic === this.draft.topic) return;
    const { asked, view } = this.about(run);
    this.draft.soon(topic, (wanted) => {
      const job = this.jobs.run<typeof effectTask>(
        "order-effect",
        { ...asked, view: view(), orders, draft: draft.order },
        { only: "order-effect", first: true },
      );
      void job.result.then((outcome) => {
        if (outcome.ok && wanted()) this.tell({ draft: outcome.value });
      });
    });
    // What was said of another order is not left standing beside this one.
    if (this.store.now.outlook?.draft) this.tell({ draft: null });
  }

  /** What a question needs to know of the run: never its seed, nor anything hidden. */
  private about(run: Run): {
    asked: { board: Ground; key: string };
    view: () => View;
  } {
    const key = `quarter ${run.board.turn}`;
    return {
      asked: { board: groundOf(run.challenge), key },
      view: () => run.engine.view(run.state),
    };
  }

  private fail(fault: JobFault): void {
    this.tell({ state: "none", fault, forecast: null, shifts: {} });
  }

  private tell(change: Partial<Outlook>): void {
    const { outlook } = this.store.now;
    const now: Outlook = outlook ?? {
      state: "pending",
      fault: null,
      forecast: null,
      shifts: {},
      draft: null,
    };
    this.store.publish({ outlook: { ...now, ...change } });
  }
}
