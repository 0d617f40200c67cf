import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Order } from "../../game/engine/index.ts";
import { REST } from "../../game/session/forecaster.ts";
import { openSession, type Session } from "../../game/session/index.ts";
import { type Hand, Jobs, type OpenHand } from "../../game/session/jobs/client.ts";
import type { Outcome, Progress, Task } from "../../game/session/jobs/protocol.ts";
import { type Ask, task as forecast } from "../../game/session/jobs/tasks/forecast.ts";
import { task as orderEffect } from "../../game/session/jobs/tasks/order-effect.ts";
import { gameOf, keepNothing, noWorkers, stageOf } from "./browser.ts";

const NEW = { scenario: "crossroads", seed: "outlook", difficulty: "standard" } as const;
const ENERGY = { type: "secure", chain: "energy", amount: 30 } as const;
const STUDY = { type: "study", question: "bite" } as const;

const none = keepNothing();

const TASKS = { forecast, "order-effect": orderEffect } as Record<string, Task<never, unknown, unknown>>;

interface Asked {
  task: string;
  input: Ask & { draft?: Order };
  hear(progress: Progress<unknown>): unknown;
  end(outcome: Outcome<unknown>): void;
}

/** Workers that answer when they are told to, with what the real ones would say. */
class Desk {
  readonly asks: Asked[] = [];
  lost: () => void = () => undefined;

  readonly open: OpenHand = (lost) => {
    this.lost = lost;
    const ends = new Map<number, Asked["end"]>();
    return {
      service: {
        run: (id, task, input, hear) =>
          new Promise((end) => {
            ends.set(id, end);
            this.asks.push({ task, input: input as Asked["input"], hear: hear as Asked["hear"], end });
          }),
        callOff: async (id) => ends.get(id)?.({ ok: false, fault: "calledOff" }),
      } as Hand["service"],
      close: () => undefined,
    };
  };

  /** The questions about the tray, oldest first. */
  get trays(): Asked[] {
    return this.asks.filter((ask) => ask.task === "forecast");
  }

  async answer(ask: Asked | undefined): Promise<void> {
    const steps = ask && TASKS[ask.task]?.(ask.input as never);
    if (!steps) throw new Error("nothing was asked");
    for (;;) {
      const step = steps.next();
      if (step.done) {
        ask.end({ ok: true, value: step.value });
        break;
      }
      ask.hear(step.value);
    }
    await vi.advanceTimersByTimeAsync(0);
  }
}

let desk: Desk;
let session: Session;
const outlook = () => session.now.outlook;
const rest = () => vi.advanceTimersByTimeAsync(REST);

/** What is shown of an action comes in a task after it, and a stopped clock begins no task of its own. */
async function done(action: Promise<void>): Promise<void> {
  await vi.advanceTimersByTimeAsync(1);
  await action;
}

beforeEach(async () => {
  Object.assign(globalThis, {
    indexedDB: new IDBFactory(),
    localStorage: { getItem: () => null, setItem: () => undefined, removeItem: () => undefined },
    sessionStorage: { getItem: () => null, setItem: () => undefined, removeItem: () => undefined },
    navigator: { languages: ["en-GB"] },
  });
  desk = new Desk();
  session = await openSession(none, new Jobs(desk.open, 2));
  vi.useFakeTimers();
  await session.do({ do: "start", options: NEW });
});

afterEach(() => vi.useRealTimers());

describe("the press of an answer", () => {
  it("gives the first of its orders that can stand beside the tray, and else the first with its reason", () => {
    const [group, other] = ["izumo", "kaga"].map(
      (id): Order => ({ type: "deploy", group: id, zone: "EJP", mission: "presence" }),
    ) as [Order, Order];
    const tray = () => gameOf(session)?.tray.map(({ order, assessment }) => [order, assessment.ok]);
    session.do({ do: "addOrder", order: group, others: [other] });
    expect(tray()).toEqual([[group, true]]);
    session.do({ do: "addOrder", order: group, others: [other] });
    expect(tray()).toEqual([
      [group, true],
      [other, true],
    ]);
    session.do({ do: "addOrder", order: group, others: [other] });
    expect(tray()?.[2]).toEqual([group, false]);
  });
});

describe("the forecast of the tray", () => {
  it("is asked for once the tray rests, and stands when it is answered", async () => {
    expect(outlook()).toMatchObject({ state: "pending", forecast: null });
    session.do({ do: "addOrder", order: ENERGY });
    await vi.advanceTimersByTimeAsync(REST - 1);
    session.do({ do: "addOrder", order: STUDY });
    await vi.advanceTimersByTimeAsync(REST - 1);
    expect(desk.asks).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(desk.asks.map((a) => a.input.orders)).toEqual([[ENERGY, STUDY]]);
    await desk.answer(desk.asks[0]);
    expect(outlook()?.state).toBe("ready");
    expect(outlook()?.forecast?.pillars.deterrence).toHaveLength(4);
    const [energy, study] = gameOf(session)?.tray ?? [];
    expect(outlook()?.shifts[energy?.key ?? 0]?.[0]?.pillar).toBe("resilience");
    expect(outlook()?.shifts[study?.key ?? 0]).toBeDefined();
  });

  it("drops an answer to a tray that has changed meanwhile", async () => {
    session.do({ do: "addOrder", order: ENERGY });
    await rest();
    session.do({ do: "undo" });
    await desk.answer(desk.asks[0]);
    expect(outlook()).toMatchObject({ state: "pending", forecast: null, shifts: {} });
    await rest();
    await desk.answer(desk.asks[0]);
    expect(outlook()).toMatchObject({ state: "pending", forecast: null, shifts: {} });
    await desk.answer(desk.asks[1]);
    expect(outlook()).toMatchObject({ state: "ready", shifts: {} });
  });

  it("drops an answer that comes after the quarter was committed, and asks anew for the next", async () => {
    await rest();
    await done(session.do({ do: "commit" }));
    await desk.answer(desk.asks[0]);
    expect(outlook()).toBeNull();
    session.do({ do: "playbackDone" });
    for (;;) {
      const pending = gameOf(session)?.board.pending[0];
      if (!pending) break;
      const answer = pending.kind === "crisis" ? "hold" : (pending.choices.at(-1)?.id ?? "c");
      await done(session.do({ do: "respond", subject: pending.subject, choice: answer }));
    }
    session.do({ do: "reportRead" });
    expect(outlook()).toMatchObject({ state: "pending", forecast: null });
    await rest();
    expect(desk.trays.at(-1)?.input.view.turn).toBe(1);
  });

  it("is the same whenever it is made, and differs between trays by their orders alone", async () => {
    await rest();
    const quiet = desk.trays[0]?.input;
    if (!quiet) throw new Error("nothing was asked");
    session.do({ do: "addOrder", order: STUDY });
    await rest();
    const forecastOf = (ask: Ask) => forecast(ask).next().value;
    expect(forecastOf(quiet)).toEqual(forecastOf(structuredClone(quiet)));
    expect(desk.trays[1]?.input.key).toBe(quiet.key);
  });

  it("sends neither seed nor anything hidden to whoever works it out", async () => {
    session.do({ do: "addOrder", order: ENERGY });
    await rest();
    const sent = JSON.stringify(desk.asks.map((ask) => ask.input));
    expect(sent).not.toContain(NEW.seed);
    expect(sent).not.toContain("hidden");
    expect(sent).not.toContain("truths");
  });

  it("weighs the order being written beside the tray, and forgets it with the composer", async () => {
    await rest();
    session.do({ do: "consider", order: ENERGY });
    await rest();
    await desk.answer(desk.asks.at(-1));
    expect(outlook()?.draft?.map((s) => s.pillar)).toContain("resilience");
    session.do({ do: "consider", order: { ...ENERGY, amount: 60 } });
    expect(outlook()?.draft).toBeNull();
    const late = desk.asks.at(-1);
    await rest();
    await desk.answer(late);
    expect(outlook()?.draft).toBeNull();
    await desk.answer(desk.asks.at(-1));
    expect(outlook()?.draft).not.toBeNull();
    session.do({ do: "consider", order: null });
    expect(outlook()?.draft).toBeNull();
  });

  it("says so where none can be made, from the start or later", async () => {
    await rest();
    desk.lost();
    await vi.advanceTimersByTimeAsync(0);
    expect(outlook()).toMatchObject({ state: "none", fault: "lost", forecast: null });
    session.do({ do: "forecastAgain" });
    expect(outlook()).toMatchObject({ state: "pending", fault: null });
    await rest();
    await desk.answer(desk.trays.at(-1));
    expect(outlook()?.state).toBe("ready");
    const without = await openSession(none, noWorkers());
    await without.do({ do: "start", options: NEW });
    await rest();
    expect(without.now.outlook).toMatchObject({ state: "none", fault: "noWorkers" });
    await done(without.do({ do: "commit" }));
    expect(stageOf(without)).toBe("playback");
  });
});

describe("the advisers", () => {
  it("are four in a fixed order, each with legal orders, and disagree", async () => {
    const advice = gameOf(session)?.advice ?? [];
    expect(advice.map((a) => a.school)).toEqual([
      "internationalist",
      "recalibrator",
      "engagement",
      "selfreliance",
    ]);
    for (const { school, orders, matter, against } of advice) {
      expect(orders.length, school).toBeGreaterThan(0);
      expect(orders.every((o) => o.assessment.ok)).toBe(true);
      expect(against?.school).not.toBe(school);
      expect(against?.matter).not.toBe(matter);
    }
    expect(new Set(advice.map((a) => a.matter)).size).toBeGreaterThan(1);
    // Of one situation they think differently, and each says so by the board's ids.
    const { situations } = gameOf(session)?.board ?? { situations: [] };
    const split = situations.filter(({ id }) => {
      const answers = advice.flatMap((a) =>
        a.argues.filter((each) => each.situation === id).map((each) => each.answer),
      );
      return new Set(answers).size > 1;
    });
    expect(split.length).toBeGreaterThan(0);
  });

  it("are adopted in one step that undo takes back", async () => {
    session.do({ do: "addOrder", order: ENERGY });
    session.do({ do: "addOrder", order: STUDY });
    const draft = gameOf(session)?.tray;
    for (const { school, orders, budget, capital } of gameOf(session)?.advice ?? []) {
      session.do({ do: "adopt", school });
      const game = gameOf(session);
      expect(game?.tray.map((i) => i.order)).toEqual(orders.map((i) => i.order));
      expect(game?.tray.every((i) => i.assessment.ok)).toBe(true);
      expect(game?.trayTotals).toMatchObject({ budget, capital });
      session.do({ do: "undo" });
      expect(gameOf(session)?.tray).toEqual(draft);
    }
  });

  it("are silent, and cannot be adopted, while the quarter is closing", async () => {
    await done(session.do({ do: "commit" }));
    expect(gameOf(session)?.advice).toEqual([]);
    session.do({ do: "adopt", school: "selfreliance" });
    expect(gameOf(session)?.tray).toEqual([]);
  });

  it("commit what they propose", async () => {
    session.do({ do: "adopt", school: "recalibrator" });
    const orders = gameOf(session)?.tray.map((i) => i.order);
    await done(session.do({ do: "commit" }));
    const record = gameOf(session)?.open ?? gameOf(session)?.quarters.at(-1);
    expect(record?.orders).toEqual(orders);
  });
});
