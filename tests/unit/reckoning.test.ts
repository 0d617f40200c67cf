import { describe, expect, it } from "vitest";
import { toneOf } from "../../game/desk/parts/worth.ts";
import { type CrisisTold, reckoningOf } from "../../game/desk/report/reckoning.ts";
import { ownRows } from "../../game/desk/report/told.ts";
import { CRISIS_ENDS, ENGINE, STAT } from "../../game/engine/index.ts";
import { Run } from "../../game/runs/index.ts";
import type { QuarterRecord } from "../../game/session/types.ts";
import { messages } from "../../game/text/index.ts";
import { challenge, policy } from "./helpers.ts";

/** Quarters in which a crisis ended, of runs that meet every crisis in one way. */
function endedIn(seed: string, choice: "press" | "hold" | "yield" | "offramp"): QuarterRecord[] {
  const run = Run.begin(challenge(seed));
  if (!run) throw new Error("no run");
  const plays = policy("engagement").begin({});
  const random = { below: () => 0 } as never;
  run.playOn((state, refused) => {
    if (state.phase === "over") return null;
    const view = ENGINE.view(state);
    const { turn } = state;
    if (state.phase === "plan")
      return { type: "commit", turn, orders: refused ? [] : plays.orders(run.game, view, random) };
    const usual = ENGINE.defaultResponse(run.game, view);
    return refused || usual.subject !== "crisis" ? usual : { ...usual, choice };
  });
  return run.quarters.filter(({ dispatches }) => dispatches.some(({ kind }) => kind === "crisisEnds"));
}

const seeds = ["reckoned a", "reckoned b", "reckoned c", "reckoned d", "reckoned e"];
const ended = seeds.flatMap((seed) =>
  (["press", "hold", "yield", "offramp"] as const).flatMap((choice) => endedIn(seed, choice)),
);

describe("a crisis that ended", () => {
  it("is told with every exchange, whoever ended it", () => {
    expect(ended.length).toBeGreaterThan(15);
    for (const record of ended) {
      const told = record.crises[0] as CrisisTold;
      const moves = record.dispatches.filter((d) => d.kind === "crisisMove");
      const quiet = told.how === "war" || told.how === "broken" || told.exchanges.length === moves.length;
      expect(told.exchanges.length - moves.length).toBe(quiet ? 0 : 1);
      for (const [i, move] of moves.entries())
        expect(told.exchanges[i]).toEqual({ choice: move.choice, tokyo: move.tokyo, rival: move.rival });
      for (const { tokyo, rival } of told.exchanges)
        for (const rung of [tokyo, rival]) {
          expect(rung).toBeGreaterThanOrEqual(1);
          expect(rung).toBeLessThanOrEqual(told.top);
        }
      const row = ownRows(record).find((each) => each.kind === "crisis");
      expect(row?.kind === "crisis" && row.exchanges).toBe(told.exchanges.length);
    }
  });

  it("is reckoned up by its own rows: nothing lost is called won, and after a war nothing is", () => {
    for (const record of ended) {
      const reckoning = reckoningOf(record);
      if (!reckoning) throw new Error("not reckoned");
      const { told, won, lost, owed, human } = reckoning;
      for (const row of won) expect(toneOf(row.stat, row.delta)).toBe("good");
      for (const row of lost) expect(toneOf(row.stat, row.delta)).toBe("bad");
      for (const row of human) expect(STAT[row.stat].owner).toBe("human");
      if (told.how === "war") expect([...won, ...owed]).toEqual([]);
      const all = [...won, ...lost, ...owed, ...human];
      expect(new Set(all.map(({ stat, of }) => `${stat} ${of}`)).size).toBe(all.length);
      for (const { stat, of, delta } of all) {
        const sum = record.entries
          .filter(
            (e) => e.ref?.kind === "crisis" && e.ref.id === told.crisis && e.stat === stat && e.of === of,
          )
          .reduce((total, e) => total + e.delta, 0);
        expect(delta).toBe(sum);
      }
    }
  });

  it("is said of by six offices in both languages, whatever its end", () => {
    for (const language of ["en", "ja"] as const) {
      const { closing } = messages(language);
      for (const how of CRISIS_ENDS) {
        const stops = language === "ja" ? /。/g : /[.?!](?= |$)/g;
        const told = closing.told[how]?.({ rival: "X", fade: language === "ja" ? "止む。" : "It ends." });
        expect(told?.match(stops)?.length, how).toBe(3);
        for (const said of Object.values(closing.said[how])) expect(said).toMatch(/[.。]$/);
      }
    }
  });
});
