import { describe, expect, it } from "vitest";
import { makeChart } from "../../game/map/model/chart.ts";
import { pinnedAt } from "../../game/map/model/fleet.ts";
import { coursesOf, moversAt } from "../../game/map/playback/motion.ts";
import {
  cutsOf,
  LONGEST,
  lengthOf,
  type Step,
  shownAt,
  staged,
  stopsOf,
  storyOf,
} from "../../game/map/playback/story.ts";
import type { QuarterRecord } from "../../game/session/types.ts";
import { PORTS, SEATS } from "../../game/world/geography/places.ts";
import { ZONES } from "../../game/world/geography/zones.ts";
import { SCENARIOS } from "../../game/world/index.ts";
import { playedQuarters } from "./mapplay.ts";

const chart = makeChart();
const quarters = Array.from({ length: 20 }, (_, seed) => playedQuarters(seed)).flat();
const ORDER: readonly Step["kind"][] = ["order", "washington", "sail", "tension", "dispatch"];
const endOf = (step: Step): number => step.start + step.duration;

/** A quarter in which one thing is different at its end. */
function quarter(change: (record: QuarterRecord) => Partial<QuarterRecord>): QuarterRecord {
  const base = quarters[0] as QuarterRecord;
  const still = { ...base, orders: [], dispatches: [], moves: [], after: base.before };
  return { ...still, ...change(still) };
}

describe("the story of a quarter", () => {
  it("takes at most eight seconds, stage after stage, in played runs", () => {
    const kinds = new Set<string>();
    for (const record of quarters) {
      const steps = storyOf(record);
      expect(lengthOf(steps)).toBeLessThanOrEqual(LONGEST);
      for (const step of steps) {
        kinds.add(step.kind);
        expect(Number.isInteger(step.start) && Number.isInteger(step.duration)).toBe(true);
        expect(step.duration).toBeGreaterThan(0);
        // Nothing of a later stage begins before an earlier one has ended.
        for (const other of steps) {
          if (ORDER.indexOf(other.kind) > ORDER.indexOf(step.kind))
            expect(other.start).toBeGreaterThanOrEqual(endOf(step));
        }
      }
    }
    expect([...kinds].sort()).toEqual([...ORDER].sort());
  });

  it("pins dispatches one after another", () => {
    for (const record of quarters) {
      const pins = storyOf(record).filter(({ kind }) => kind === "dispatch");
      const outcomes = record.dispatches.filter(({ kind }) => kind === "situation").length;
      expect(pins.length).toBeGreaterThanOrEqual(Math.min(4, record.dispatches.length));
      expect(pins.length).toBeLessThanOrEqual(Math.max(4, Math.min(6, outcomes) + 4));
      pins.slice(1).forEach((pin, i) => {
        expect(pin.start).toBe(endOf(pins[i] as Step));
      });
    }
  });

  it("tells outcomes of situations by what was at stake, and lowers each banner when it is told", () => {
    let told = 0;
    for (const record of quarters) {
      const steps = storyOf(record);
      const stakes = steps.flatMap((step) => {
        if (step.kind !== "dispatch" || step.dispatch.kind !== "situation" || !step.dispatch.seen) return [];
        const { situation, place, ship } = step.dispatch;
        const found = record.before.situations.find(
          (each) => each.kind === situation && each.at === place && each.ship === ship,
        );
        if (!found) return [];
        const { ended } = shownAt(record, steps, step.start);
        expect(ended?.get(found.id)).toBe(step.dispatch.outcome);
        expect(shownAt(record, steps, -1).ended?.size).toBe(0);
        told++;
        return [Math.abs(found.stake.by)];
      });
      expect(stakes).toEqual([...stakes].sort((a, b) => b - a));
    }
    expect(told).toBeGreaterThan(300);
  });

  it("gives long captions longer, in what eight seconds leave, and hurries ships before words", () => {
    for (const record of quarters.slice(0, 80)) {
      const longest = record.dispatches.at(-1);
      const steps = storyOf(record, (dispatch) => (dispatch === longest ? 230 : 30));
      expect(lengthOf(steps)).toBeLessThanOrEqual(LONGEST);
      const pins = steps.flatMap((step) => (step.kind === "dispatch" ? [step] : []));
      const long = pins.find(({ dispatch }) => dispatch === longest);
      const short = pins.filter(({ dispatch }) => dispatch !== longest);
      if (!long) continue;
      for (const pin of short) expect(long.duration).toBeGreaterThan(pin.duration * 3);
      // Alone it has all that ships leave.
      if (short.length === 0) expect(long.duration).toBeGreaterThanOrEqual(LONGEST - 2400 - 1);
    }
  });

  it("halts step by step after each stage and each dispatch, and at the end", () => {
    for (const record of quarters.slice(0, 60)) {
      const steps = storyOf(record);
      const stops = stopsOf(steps);
      const stages = new Set(steps.map(({ kind }) => kind));
      stages.delete("dispatch");
      const pins = steps.filter(({ kind }) => kind === "dispatch");
      expect(stops).toHaveLength(stages.size + pins.length);
      expect(stops.at(-1) ?? 0).toBe(lengthOf(steps));
    }
  });

  it("has nothing to tell of a quarter in which nothing happened", () => {
    expect(storyOf(quarter(() => ({})))).toEqual([]);
  });

  it("empties Washington's berth before ships sail, and fills it when the carrier is back", () => {
    const gone = quarter(({ before }) => ({
      after: {
        ...before,
        ships: before.ships.map((ship) =>
          ship.id === "washington" ? { ...ship, phase: "absent" as const } : ship,
        ),
      },
      moves: [{ ship: "kaga", path: ["EJP", "PHS"] }],
    }));
    const steps = storyOf(gone);
    expect(steps.map(({ kind }) => kind)).toEqual(["washington", "sail"]);
    expect(steps[0]).toMatchObject({ gone: ["washington"], back: [] });
    const phase = (time: number) =>
      shownAt(gone, steps, time).board.ships.find(({ id }) => id === "washington")?.phase;
    expect(phase(-1)).toBe("port");
    expect(phase(0)).toBe("absent");
    const playback = {
      steps,
      before: gone.before,
      after: gone.after,
      courses: coursesOf(steps, gone.before, gone.after, chart),
    };
    expect(moversAt(playback, 100).map(({ ship }) => ship)).toEqual(["washington"]);
    const back = { ...gone, before: gone.after, after: gone.before };
    expect(storyOf(back)[0]).toMatchObject({ gone: [], back: ["washington"] });
  });

  it("begins with the board before and ends with the board after, and on it what ended", () => {
    for (const record of quarters) {
      const steps = storyOf(record);
      const last = shownAt(record, steps, lengthOf(steps));
      const situations = last.board.situations.filter(({ id }) => !last.ended?.has(id));
      expect({ ...last.board, situations }).toEqual(record.after);
      const first = shownAt(record, steps, -1);
      if (steps[0]?.kind === "order") {
        expect(first.board.pledges).toEqual(record.before.pledges);
        expect(first.board.zones).toEqual(record.before.zones);
        expect(first.before).toBeNull();
      }
    }
  });

  it("changes its still picture only at cuts, which include every count of tension by quarters", () => {
    for (const record of quarters.slice(0, 60)) {
      const steps = storyOf(record);
      const cuts = cutsOf(steps);
      cuts.slice(1).forEach((cut, i) => {
        const from = cuts[i] ?? 0;
        const tensions = (time: number) => shownAt(record, steps, time).board.zones;
        expect(tensions(from + (cut - from) * 0.9)).toEqual(tensions(from));
      });
    }
  });

  it("moves every ship of the stage from where it lay to where it lies", () => {
    let sailed = 0;
    for (const record of quarters) {
      const steps = storyOf(record);
      const sails = steps.filter((step) => step.kind === "sail");
      if (sails.length === 0) continue;
      sailed += sails.length;
      const start = Math.min(...sails.map(({ start: at }) => at));
      const playback = {
        steps,
        before: record.before,
        after: record.after,
        courses: coursesOf(steps, record.before, record.after, chart),
      };
      const movers = moversAt(playback, start);
      expect(movers.map(({ ship }) => ship).sort()).toEqual(sails.map(({ ship }) => ship).sort());
      for (const { ship, at } of movers) expect(at).toEqual(playback.courses.get(ship)?.[0]);
      expect(staged(steps, "sail", start - 1)).toEqual([]);
    }
    expect(sailed).toBeGreaterThan(100);
  });

  it("pins every dispatch on a place of the chart", () => {
    const known = new Set([...Object.keys(PORTS), ...Object.keys(SEATS), ...ZONES.map(({ id }) => id)]);
    const kinds = new Set<string>();
    for (const record of quarters) {
      for (const dispatch of record.dispatches) {
        kinds.add(dispatch.kind);
        expect(known, JSON.stringify(dispatch)).toContain(pinnedAt(dispatch, record.after));
      }
    }
    expect(kinds.size).toBeGreaterThan(10);
  });

  it("pins an event where its data says it is", () => {
    const at = new Map(SCENARIOS.crossroads?.events.map((event) => [event.id, event.at]));
    const told = quarters.flatMap((record) =>
      record.dispatches.flatMap((d) => (d.kind === "event" ? [{ d, place: pinnedAt(d, record.after) }] : [])),
    );
    expect(told.length).toBeGreaterThan(20);
    for (const { d, place } of told) expect(place, d.event).toBe(at.get(d.event));
  });
});
