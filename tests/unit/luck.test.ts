import seedrandom from "seedrandom";
import { describe, expect, it } from "vitest";
import { defaultResponse, step } from "../../game/engine/index.ts";
import { drawLuck, LUCK_SIZE, ROW, roll } from "../../game/engine/luck.ts";
import { startOf } from "../../game/runs/index.ts";
import { withLuck } from "./fixed-luck.ts";
import { challenge, crossroads } from "./helpers.ts";

describe("luck", () => {
  it("rests on the generator it names", () => {
    expect(seedrandom.alea("hello.")()).toBe(0.4783254903741181);
  });

  it("is a table keyed by seed and turn", () => {
    const table = (seed: string, turn: number) => {
      const luck = drawLuck(seed, turn);
      return Array.from({ length: 200 }, (_, place) => luck.at(place));
    };
    const first = table("alea:a", 3);
    expect(table("alea:a", 4)).not.toEqual(first);
    expect(table("alea:b", 3)).not.toEqual(first);
    expect(table("alea:a", 3)).toEqual(first);
  });

  it("holds the same draws whatever is looked at first", () => {
    const places = Array.from({ length: 900 }, (_, i) => i);
    const forward = places.map((place) => drawLuck("alea:order", 1).at(place));
    // Enough other tables to push the first off the shelf.
    for (let turn = 2; turn < 400; turn++) drawLuck("alea:order", turn);
    const backward = [...places].reverse().map((place) => drawLuck("alea:order", 1).at(place));
    expect(backward.reverse()).toEqual(forward);
  });

  it("is uniform enough in every row", () => {
    for (const row of Object.keys(LUCK_SIZE) as (keyof typeof LUCK_SIZE)[]) {
      let sum = 0;
      const tables = 400;
      for (let i = 0; i < tables; i++) sum += roll(drawLuck("alea:u", i), ROW[row], LUCK_SIZE[row] - 1, 1000);
      expect(Math.abs(sum / tables - 499.5), row).toBeLessThan(60);
    }
  });

  it("has a place of its own for every event, ship, actor and zone", () => {
    const { scenario } = crossroads;
    const slots = scenario.events.map((e) => e.slot);
    expect(new Set(slots).size).toBe(slots.length);
    expect(Math.max(...slots)).toBeLessThan(LUCK_SIZE.event);
    expect(scenario.ships.length * 4).toBeLessThanOrEqual(LUCK_SIZE.ship);
    expect(scenario.actors.length * 2).toBeLessThanOrEqual(LUCK_SIZE.actor);
    expect(scenario.zones.length * 2).toBeLessThanOrEqual(LUCK_SIZE.zone);
  });

  it("does not shift when one decision changes", () => {
    const play = (first: unknown[]) => {
      let state = startOf(crossroads, challenge("clean"));
      const asks: string[] = [];
      const tests: boolean[] = [];
      for (let turn = 0; turn < 6; turn++) {
        const r = step(crossroads, state, { type: "commit", turn, orders: turn === 0 ? first : [] });
        if (!r.ok) throw new Error(JSON.stringify(r.problems));
        state = r.state;
        asks.push(state.washington.ask);
        tests.push(r.report.dispatches.some((d) => d.kind === "test"));
        while (state.phase === "respond") {
          const by = defaultResponse(crossroads, state);
          const { subject } = by;
          const choice = subject === "crisis" ? "yield" : by.choice;
          const answer = step(crossroads, state, { type: "respond", turn, subject, choice });
          if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
          state = answer.state;
        }
      }
      return { asks, tests };
    };
    expect(play([{ type: "secure", chain: "food", amount: 30 }])).toEqual(play([]));
  });

  it("can be fixed by named place in a test, and says when nobody asked for what was fixed", () => {
    const state = startOf(crossroads, challenge("fixed"));
    const played = (value: number) =>
      withLuck("alea:fixed", 0, [{ row: "pyongyang", place: 0, of: 1000, value }], () =>
        step(crossroads, state, { type: "commit", turn: 0, orders: [] }),
      );
    const tested = (value: number) => {
      const answer = played(value);
      return answer.ok && answer.report.dispatches.some((d) => d.kind === "test");
    };
    expect([0, 329, 330, 999].map(tested)).toEqual([true, true, false, false]);
    const unread = [{ row: "crisis", place: 63, of: 1000, value: 1 }] as const;
    expect(() => withLuck("alea:fixed", 0, unread, () => null)).toThrow("nobody asked for crisis 63");
  });
});
