import seedrandom from "seedrandom";
import { describe, expect, it } from "vitest";
import { startsYear } from "../../game/engine/calendar.ts";
import { type Command, defaultResponse, step } from "../../game/engine/index.ts";
import { Luck, type LuckRow, luckOf, ROW } from "../../game/engine/luck.ts";
import { LOT, lotOf } from "../../game/engine/situations/lots.ts";
import { ASKS } from "../../game/engine/vocabulary.ts";
import { MOST_ACTORS, MOST_ZONES } from "../../game/runs/bounds.ts";
import { startOf } from "../../game/runs/index.ts";
import { withLuck } from "./fixed-luck.ts";
import { challenge, crossroads } from "./helpers.ts";

describe("luck", () => {
  it("rests on the generator it names", () => {
    expect(seedrandom.alea("hello.")()).toBe(0.4783254903741181);
  });

  it("is fixed by seed, turn, row and place", () => {
    const draws = (seed: string, turn: number, row: LuckRow = "event") =>
      Array.from({ length: 200 }, (_, place) => luckOf(seed, turn).at(ROW[row], place));
    const first = draws("alea:a", 3);
    expect(draws("alea:a", 4)).not.toEqual(first);
    expect(draws("alea:b", 3)).not.toEqual(first);
    expect(draws("alea:a", 3, "ship")).not.toEqual(first);
    expect(draws("alea:a", 3)).toEqual(first);
    // More seeds than are kept in hand, and back.
    for (let i = 0; i < 600; i++) luckOf(`alea:${i}`, 3);
    expect(draws("alea:a", 3)).toEqual(first);
  });

  it("is what it was: a draw of each row, for ever", () => {
    const drawn = Object.keys(ROW).map((row) => luckOf("alea:fixed", 7).at(ROW[row as LuckRow], 5));
    expect(drawn).toMatchInlineSnapshot(`
      [
        3798137066,
        3273754608,
        173561809,
        4292803993,
        809246092,
        3111692440,
        2355475082,
        2564380820,
        607864299,
        2762755033,
        3753538564,
        4057575285,
        1034346484,
      ]
    `);
  });

  /** How far counts in `cells` stray from even, as χ² less its mean in standard deviations: beyond 5 is no accident. */
  const strays = (draws: Iterable<number>, cells: number): number => {
    const counts = new Array<number>(cells).fill(0);
    let n = 0;
    for (const draw of draws) {
      const cell = Math.floor((draw / 4294967296) * cells);
      counts[cell] = (counts[cell] as number) + 1;
      n++;
    }
    const even = n / cells;
    const chi = counts.reduce((sum, count) => sum + (count - even) ** 2 / even, 0);
    return (chi - (cells - 1)) / Math.sqrt(2 * (cells - 1));
  };

  const each = <T>(n: number, of: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => of(i));
  const rows = Object.values(ROW);

  it("is even over places, turns, rows and seeds one character apart", () => {
    const axes = {
      places: each(40_000, (i) => luckOf("alea:u", 3).at(ROW.event, i)),
      turns: each(40_000, (i) => luckOf("alea:u", i).at(ROW.event, 3)),
      seeds: each(40_000, (i) => luckOf(`alea:${i}`, 3).at(ROW.event, 3)),
      rows: each(40_000, (i) =>
        luckOf("alea:r", Math.floor(i / rows.length)).at(rows[i % rows.length] as (typeof rows)[0], 3),
      ),
    };
    for (const [axis, draws] of Object.entries(axes))
      for (const cells of [2, 10, 100, 1000]) expect(Math.abs(strays(draws, cells)), axis).toBeLessThan(5);
  });

  it("has nothing in common between neighbouring places, turns, rows and seeds", () => {
    /** Pairs of draws fall evenly into 32 × 32 cells, and half of the bits differ. */
    const apart = (pair: (i: number) => readonly [number, number], name: string) => {
      const pairs = each(60_000, pair);
      const cells = pairs.map(([a, b]) => ((a >>> 27) * 32 + (b >>> 27)) * 4194304);
      expect(Math.abs(strays(cells, 1024)), name).toBeLessThan(5);
      let bits = 0;
      for (const [a, b] of pairs) for (let x = (a ^ b) >>> 0; x > 0; x = (x & (x - 1)) >>> 0) bits++;
      expect(Math.abs(bits / pairs.length - 16), name).toBeLessThan(0.05);
    };
    const { event, ship } = ROW;
    apart((i) => [luckOf("alea:n", 1).at(event, i), luckOf("alea:n", 1).at(event, i + 1)], "places");
    apart((i) => [luckOf("alea:n", 1).at(event, i), luckOf("alea:n", 1).at(event, i + 2)], "places by two");
    apart((i) => [luckOf("alea:n", i).at(event, 9), luckOf("alea:n", i + 1).at(event, 9)], "turns");
    apart((i) => [luckOf("alea:n", i).at(event, 9), luckOf("alea:n", i).at(ship, 9)], "rows");
    apart((i) => [luckOf(`alea:${i}`, 1).at(event, 9), luckOf(`alea:${i + 1}`, 1).at(event, 9)], "seeds");
    apart(
      (i) => [luckOf(`alea:${i}a`, 1).at(event, 9), luckOf(`alea:${i}b`, 1).at(event, 9)],
      "last characters",
    );
    // Moving on by a turn is not moving on by a place.
    apart(
      (i) => [luckOf("alea:n", i).at(event, 10), luckOf("alea:n", i + 1).at(event, 9)],
      "turn against place",
    );
  });

  it("has a place of its own for every event", () => {
    const slots = crossroads.scenario.events.map((e) => e.slot);
    expect(new Set(slots).size).toBe(slots.length);
  });

  it("has a place of its own for each thing about a kind of situation", () => {
    const slots = crossroads.situations.map((kind) => kind.data.slot);
    expect(new Set(slots).size).toBe(slots.length);
    const seas = each(MOST_ZONES, (zone) => zone);
    const actors = each(MOST_ACTORS, (actor) => actor);
    const places = [
      LOT.weight,
      LOT.sea,
      LOT.leak,
      ...seas.map(LOT.seen),
      ...actors.map(LOT.at),
      ...seas.flatMap((zone) => [-1, ...actors].map((actor) => LOT.card(zone, actor))),
    ];
    expect(new Set(places).size).toBe(places.length);
    const last = lotOf(0, Math.max(...places));
    expect(last).toBeLessThan(lotOf(1, Math.min(...places)));
  });

  /** A run of six quarters without orders but the first, and every draw that was asked for. */
  const played = (first: unknown[]) => {
    const drawn = new Map<string, number>();
    const { at } = Luck.prototype;
    Luck.prototype.at = function (row, place) {
      const draw = at.call(this, row, place);
      drawn.set(`${this.seed} ${this.turn} ${row} ${place}`, draw);
      return draw;
    };
    const asks: string[] = [];
    try {
      let state = startOf(crossroads, challenge("clean"));
      for (let turn = 0; turn < 6; turn++) {
        const r = step(crossroads, state, { type: "commit", turn, orders: turn === 0 ? first : [] });
        if (!r.ok) throw new Error(JSON.stringify(r.problems));
        state = r.state;
        asks.push(state.washington.ask);
        while (state.phase === "respond") {
          const by = defaultResponse(crossroads, state);
          const { subject } = by;
          const choice = subject === "crisis" ? "yield" : by.choice;
          const answer = step(crossroads, state, { type: "respond", turn, subject, choice });
          if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
          state = answer.state;
        }
      }
    } finally {
      Luck.prototype.at = at;
    }
    return { asks, drawn };
  };

  it("does not shift when one decision changes", () => {
    const idle = played([]);
    const acted = played([{ type: "secure", chain: "food", amount: 30 }]);
    expect(acted.asks).toEqual(idle.asks);
    let common = 0;
    for (const [place, draw] of acted.drawn) {
      const same = idle.drawn.get(place);
      if (same === undefined) continue;
      common++;
      expect(draw, place).toBe(same);
    }
    expect(common).toBeGreaterThan(500);
  });

  it("can be fixed by named place in a test, and says when nobody asked for what was fixed", () => {
    // What Washington asks for is drawn as a year ends.
    let state = startOf(crossroads, challenge("fixed"));
    while (!(state.phase === "plan" && startsYear(crossroads.scenario, state.turn + 1))) {
      const { turn } = state;
      const next: Command =
        state.phase === "plan" ? { type: "commit", turn, orders: [] } : defaultResponse(crossroads, state);
      const done = step(crossroads, state, next);
      if (!done.ok) throw new Error(JSON.stringify(done.problems));
      state = done.state;
    }
    const { turn } = state;
    const asked = (value: number) => {
      const fixed = [{ row: "washington", place: 6, of: ASKS.length, value }] as const;
      const answer = withLuck("alea:fixed", turn, fixed, () =>
        step(crossroads, state, { type: "commit", turn, orders: [] }),
      );
      return answer.ok && answer.state.washington.ask;
    };
    expect(ASKS.map((_, value) => asked(value))).toEqual([...ASKS]);
    const unread = [{ row: "crisis", place: 63, of: 1000, value: 1 }] as const;
    expect(() => withLuck("alea:fixed", 0, unread, () => null)).toThrow("nobody asked for crisis 63");
  });
});
