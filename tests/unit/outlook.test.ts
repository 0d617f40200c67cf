import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Game } from "../../game/engine/index.ts";
import { gameOf } from "../../game/runs/index.ts";
import { openSession } from "../../game/session/index.ts";
import { REST } from "../../game/session/outlook.ts";
import type { Session } from "../../game/session/types.ts";
import type { Listener, OpenCalculator } from "../../game/session/workers/calculator.ts";
import { type Ask, answers, type Board } from "../../game/session/workers/work.ts";
import { keepNothing } from "./browser.ts";

const NEW = { scenario: "crossroads", seed: "outlook", difficulty: "standard" } as const;
const ENERGY = { type: "secure", chain: "energy", amount: 30 } as const;
const STUDY = { type: "study", question: "bite" } as const;

const none = keepNothing();

/** A calculator that answers when it is told to, as the worker would. */
class Desk {
  readonly boards: Board[] = [];
  readonly asks: Ask[] = [];
  listener: Listener | null = null;

  readonly open: OpenCalculator = (listener) => {
    this.listener = listener;
    return { open: (board) => this.boards.push(board), ask: (ask) => this.asks.push(ask) };
  };

  answer(ask: Ask | undefined): void {
    const board = this.boards.at(-1);
    if (!ask || !board) throw new Error("nothing was asked");
    for (const part of answers(gameOf(board) as Game, ask)) this.listener?.answer(part);
  }
}

let desk: Desk;
let session: Session;
const outlook = () => session.now.game?.outlook;
const rest = () => vi.advanceTimersByTime(REST);

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
  session = await openSession(none, desk.open);
  vi.useFakeTimers();
  await session.start(NEW);
});

afterEach(() => vi.useRealTimers());

describe("the forecast of the tray", () => {
  it("is asked for once the tray rests, and stands when it is answered", () => {
    expect(outlook()).toMatchObject({ state: "pending", forecast: null });
    session.addOrder(ENERGY);
    vi.advanceTimersByTime(REST - 1);
    session.addOrder(STUDY);
    vi.advanceTimersByTime(REST - 1);
    expect(desk.asks).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(desk.asks.map((a) => a.orders)).toEqual([[ENERGY, STUDY]]);
    desk.answer(desk.asks[0]);
    expect(outlook()?.state).toBe("ready");
    expect(outlook()?.forecast?.pillars.deterrence).toHaveLength(4);
    const [energy, study] = session.now.game?.tray ?? [];
    expect(outlook()?.shifts[energy?.key ?? 0]?.[0]?.pillar).toBe("resilience");
    expect(outlook()?.shifts[study?.key ?? 0]).toBeDefined();
  });

  it("drops an answer to a tray that has changed meanwhile", () => {
    session.addOrder(ENERGY);
    rest();
    session.undo();
    desk.answer(desk.asks[0]);
    expect(outlook()).toMatchObject({ state: "pending", forecast: null, shifts: {} });
    rest();
    desk.answer(desk.asks[0]);
    expect(outlook()).toMatchObject({ state: "pending", forecast: null, shifts: {} });
    desk.answer(desk.asks[1]);
    expect(outlook()).toMatchObject({ state: "ready", shifts: {} });
  });

  it("drops an answer that comes after the quarter was committed, and asks anew for the next", async () => {
    rest();
    await done(session.commit());
    desk.answer(desk.asks[0]);
    expect(outlook()).toBeNull();
    session.playbackDone();
    for (;;) {
      const pending = session.now.game?.board.pending[0];
      if (!pending) break;
      const answer = pending.kind === "crisis" ? "hold" : (pending.choices.at(-1)?.id ?? "c");
      await done(session.respond(pending.subject, answer));
    }
    session.reportRead();
    expect(outlook()).toMatchObject({ state: "pending", forecast: null });
    rest();
    expect(desk.asks.at(-1)?.view.turn).toBe(1);
  });

  it("is the same whenever it is made, and differs between trays by their orders alone", () => {
    rest();
    const quiet = desk.asks[0] as Ask;
    session.addOrder(STUDY);
    rest();
    const game = gameOf("crossroads") as Game;
    const forecastOf = (ask: Ask) => [...answers(game, ask)][0];
    expect(forecastOf(quiet)).toEqual(forecastOf(structuredClone(quiet)));
    expect(desk.asks[1]?.key).toBe(quiet.key);
  });

  it("sends neither seed nor anything hidden to whoever works it out", () => {
    session.addOrder(ENERGY);
    rest();
    const sent = JSON.stringify([desk.boards, desk.asks]);
    expect(sent).not.toContain(NEW.seed);
    expect(sent).not.toContain("hidden");
    expect(sent).not.toContain("truths");
  });

  it("weighs the order being written beside the tray, and forgets it with the composer", () => {
    rest();
    session.consider(ENERGY);
    rest();
    desk.answer(desk.asks.at(-1));
    expect(outlook()?.draft?.map((s) => s.pillar)).toContain("resilience");
    session.consider({ ...ENERGY, amount: 60 });
    expect(outlook()?.draft).toBeNull();
    const late = desk.asks.at(-1);
    rest();
    desk.answer(late);
    expect(outlook()?.draft).toBeNull();
    desk.answer(desk.asks.at(-1));
    expect(outlook()?.draft).not.toBeNull();
    session.consider(null);
    expect(outlook()?.draft).toBeNull();
  });

  it("says so where none can be made, from the start or later", async () => {
    desk.listener?.broken();
    expect(outlook()).toMatchObject({ state: "none", forecast: null });
    const without = await openSession(none, () => null);
    await without.start(NEW);
    expect(without.now.game?.outlook?.state).toBe("none");
    await done(without.commit());
    expect(without.now.game?.stage).toBe("playback");
  });
});

describe("the advisers", () => {
  it("are four in a fixed order, each with legal orders, and disagree", () => {
    const advice = session.now.game?.advice ?? [];
    expect(advice.map((a) => a.school)).toEqual([
      "internationalist",
      "recalibrator",
      "accommodator",
      "fortress",
    ]);
    for (const { school, orders, matter, against } of advice) {
      expect(orders.length, school).toBeGreaterThan(0);
      expect(orders.every((o) => o.assessment.ok)).toBe(true);
      expect(against?.school).not.toBe(school);
      expect(against?.matter).not.toBe(matter);
    }
    expect(new Set(advice.map((a) => a.matter)).size).toBeGreaterThan(2);
  });

  it("are adopted in one step that undo takes back", () => {
    session.addOrder(ENERGY);
    session.addOrder(STUDY);
    const draft = session.now.game?.tray;
    for (const { school, orders, budget, capital } of session.now.game?.advice ?? []) {
      session.adopt(school);
      const game = session.now.game;
      expect(game?.tray.map((i) => i.order)).toEqual(orders.map((i) => i.order));
      expect(game?.tray.every((i) => i.assessment.ok)).toBe(true);
      expect(game?.trayTotals).toMatchObject({ budget, capital });
      session.undo();
      expect(session.now.game?.tray).toEqual(draft);
    }
  });

  it("are silent, and cannot be adopted, while the quarter is closing", async () => {
    await done(session.commit());
    expect(session.now.game?.advice).toEqual([]);
    session.adopt("fortress");
    expect(session.now.game?.tray).toEqual([]);
  });

  it("commit what they propose", async () => {
    session.adopt("recalibrator");
    const orders = session.now.game?.tray.map((i) => i.order);
    await done(session.commit());
    const record = session.now.game?.open ?? session.now.game?.quarters.at(-1);
    expect(record?.orders).toEqual(orders);
  });
});
