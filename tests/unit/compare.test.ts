import { describe, expect, it } from "vitest";
import { POLICIES } from "../../game/advisors/index.ts";
import { type Command, ENGINE, type Order } from "../../game/engine/index.ts";
import {
  type Altered,
  type Challenge,
  type Comparison,
  compare,
  compared,
  gameOf,
  inTurn,
  playRun,
  Run,
} from "../../game/runs/index.ts";

function played(
  scenario: string,
  seed: number,
  policy: string,
): { challenge: Challenge; commands: Command[] } {
  const challenge: Challenge = { scenario, seed: `alea:${seed}`, difficulty: "standard", truths: {} };
  const game = gameOf(challenge);
  const maker = POLICIES[policy];
  if (!game || !maker) throw new Error("no such run");
  return { challenge, commands: playRun(game, challenge, maker).commands };
}

function ordersAt(commands: readonly Command[], turn: number): Order[] {
  const found = commands.find((command) => command.type === "commit" && command.turn === turn);
  return found?.type === "commit" ? found.orders : [];
}

function beside(run: ReturnType<typeof played>, change: Altered): Comparison {
  const found = compare(run.challenge, run.commands, change);
  if (!found) throw new Error("cannot be compared");
  return found.comparison;
}

const sum = ({ causes }: Comparison): number => causes.reduce((all, { worth }) => all + worth, 0);
const gap = ({ played, changed }: Comparison): number => changed.score - played.score;

const RUNS = [
  played("crossroads", 3, "recalibrator"),
  played("crossroads", 4, "adaptive"),
  played("varyag", 5, "recalibrator"),
  played("pledge", 6, "engagement"),
];

describe("a counterfactual", () => {
  it("in which nothing is changed shows no difference", () => {
    for (const run of RUNS) {
      const same = beside(run, { turn: 2, orders: ordersAt(run.commands, 2) });
      expect(same).toMatchObject({ first: null, causes: [], cards: [], skipped: [] });
      expect(same.changed).toEqual(same.played);
    }
  });

  it("in which a quarter is left without orders differs from it on, and its causes sum to the gap", () => {
    let differed = 0;
    for (const run of RUNS) {
      for (const turn of [0, 2, 5]) {
        const found = beside(run, { turn, orders: [] });
        expect(sum(found)).toBe(gap(found));
        expect(found.played.scores.slice(0, turn)).toEqual(found.changed.scores.slice(0, turn));
        if (found.first === null) continue;
        differed++;
        expect(found.first).toBeGreaterThanOrEqual(turn);
        expect(found.causes.length).toBeGreaterThan(0);
      }
    }
    expect(differed).toBeGreaterThan(8);
  });

  it("in which a truth is another differs, and its causes sum to the gap", () => {
    for (const value of [150, 850]) {
      const found = beside(RUNS[1] as (typeof RUNS)[number], { truths: { linkage: value } });
      expect(sum(found)).toBe(gap(found));
    }
    const one = beside(RUNS[0] as (typeof RUNS)[number], { truths: { appetite: 150 } });
    const other = beside(RUNS[0] as (typeof RUNS)[number], { truths: { appetite: 850 } });
    expect(one.changed.score).not.toBe(other.changed.score);
  });

  it("moves no luck but that of the cards it lists", () => {
    const run = RUNS[0] as (typeof RUNS)[number];
    const found = compare(run.challenge, run.commands, { turn: 0, orders: [] });
    const original = Run.begin(run.challenge);
    if (!found || !original) throw new Error("cannot be compared");
    original.playOn(inTurn(run.commands));
    const listed = new Set(found.comparison.cards.map(({ situation, place }) => `${situation} ${place}`));
    let alike = 0;
    for (const [turn, quarter] of original.quarters.entries()) {
      const other = found.changed.quarters[turn];
      for (const [i, one] of quarter.before.situations.entries()) {
        const same = other?.before.situations.find(({ id }) => id === one.id);
        if (!same || listed.has(`${one.kind} ${one.at}`)) continue;
        // Met in the same way at the same odds, the same card comes.
        const told = (record: typeof quarter) =>
          record.dispatches.find(
            (d) => d.kind === "situation" && d.situation === one.kind && d.place === one.at,
          );
        const [a, b] = [told(quarter), other && told(other)];
        if (a?.kind !== "situation" || b?.kind !== "situation") continue;
        if (a.answer !== b.answer || a.nth !== b.nth) continue;
        if (
          JSON.stringify(original.at(turn).situations[i]) !==
          JSON.stringify(found.changed.at(turn).situations[i])
        )
          continue;
        const odds = (record: typeof quarter) =>
          JSON.stringify(record.before.situations.find(({ id }) => id === one.id));
        if (!other || odds(quarter) !== odds(other)) continue;
        alike++;
        expect([turn, one.id, b.outcome]).toEqual([turn, one.id, a.outcome]);
      }
    }
    expect(alike).toBeGreaterThan(0);
  });

  it("of two lines of one run is the same reckoning", () => {
    const run = RUNS[1] as (typeof RUNS)[number];
    const one = Run.begin(run.challenge);
    if (!one) throw new Error("no run");
    one.playOn(inTurn(run.commands));
    const other = one.fork(4);
    other.playOn((state, refused) => {
      if (refused || state.phase === "over") return null;
      return state.phase === "plan"
        ? { type: "commit", turn: state.turn, orders: [] }
        : ENGINE.defaultResponse(other.game, ENGINE.view(state));
    });
    const found = compared(one, other);
    expect(found.first).toBe(4);
    expect(sum(found)).toBe(gap(found));
    expect(gap(found)).toBeLessThan(0);
  });

  it("of a run that has no such quarter, or cannot be played, is none", () => {
    const { challenge, commands } = RUNS[0] as (typeof RUNS)[number];
    expect(compare(challenge, commands, { turn: 99, orders: [] })).toBeNull();
    expect(compare(challenge, [...commands].reverse(), { turn: 0, orders: [] })).toBeNull();
    expect(compare({ ...challenge, scenario: "none" }, commands, { turn: 0, orders: [] })).toBeNull();
  });
});
