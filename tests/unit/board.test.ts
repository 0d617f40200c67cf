import { describe, expect, it } from "vitest";
import { type Board, boardOf, ENDERS, newGame, type State, viewOf } from "../../game/engine/index.ts";
import { changed, crossroads, policy, walk } from "./helpers.ts";

const board = (s: State): Board => boardOf(crossroads, viewOf(s));

/** Boards of a whole run, each as it stands when a quarter is planned. */
function planned(seed: string): Board[] {
  const list: Board[] = [];
  walk(seed, policy("triage"), (before) => {
    if (before.phase === "plan") list.push(board(before));
  });
  return list;
}

function first(seed: string): State {
  return newGame(crossroads, { seed: `alea:${seed}`, difficulty: "standard", truths: {} });
}

describe("what the board says of seas, stakes and ends", () => {
  const boards = planned("board-1");

  it("makes each sea's balance up of the parts it names", () => {
    for (const { zones } of boards)
      for (const { balance, parts } of zones) {
        const sum = (ours: boolean) =>
          parts.filter((each) => each.ours === ours).reduce((total, { weight }) => total + weight, 0);
        expect(balance.tokyo).toBe(Math.max(0, Math.min(1000, sum(true))));
        expect(balance.rival).toBe(Math.max(0, Math.min(1000, sum(false))));
      }
  });

  it("names as a stake what the bad end costs most, and what an answer is worth between its best and worst", () => {
    let seen = 0;
    for (const { situations } of boards)
      for (const { left, stake, answers } of situations) {
        const bad = left.moves[2];
        if (stake.by < 0) expect(stake.by).toBe(Math.min(...Object.values(bad ?? {})));
        else expect(Math.min(...Object.values(bad ?? {}))).toBeGreaterThanOrEqual(0);
        for (const { worth, moves } of [left, ...answers]) {
          const most = Math.max(...moves.flatMap((each) => Object.values(each).map(Math.abs)));
          expect(Math.abs(worth.low)).toBeLessThanOrEqual(2 * most + 2);
          expect(Math.abs(worth.high)).toBeLessThanOrEqual(2 * most + 2);
        }
        seen++;
      }
    expect(seen).toBeGreaterThan(60);
  });

  it("says how likely a carrier goes where it is bound, and of what has none nothing", () => {
    for (const { situations } of boards)
      for (const { ship, bound } of situations) {
        if (ship === null) expect(bound).toBeNull();
        else expect(bound).toBeGreaterThan(500);
      }
  });

  it("fills the pips of an end as its line comes near", () => {
    const start = first("board-2");
    const pips = (change: (s: State) => void) => board(changed(start, change as never)).ends;
    const cabinet = (support: number) => pips((s) => Object.assign(s.nation, { support }))[0];
    const found = [500, 350, 270, 210, 149].map((support) => cabinet(support)?.pips);
    expect(found).toEqual([0, 1, 2, 3, 3]);
    expect(cabinet(211)?.near).toBe(false);
    expect(cabinet(210)?.near).toBe(true);
    const warned = pips((s) => Object.assign(s.tally, { low: 1 }))[0];
    expect(warned).toMatchObject({ pips: 4, near: true, line: 150 });
    const treasury = (debt: number) => pips((s) => Object.assign(s.nation, { debt }))[1];
    expect([500, 600, 700, 800, 899].map((debt) => treasury(debt)?.pips)).toEqual([0, 1, 2, 3, 4]);
  });

  it("keeps the ends in their order, and none near on the first desk", () => {
    const { ends } = board(first("board-3"));
    expect(ends.map(({ id }) => id)).toEqual([...ENDERS]);
    expect(ends.filter(({ near }) => near)).toEqual([]);
  });
});
