import { describe, expect, it } from "vitest";
import { findingText, learntIn, saysLittle } from "../../game/desk/report/evidence.ts";
import { luckNews, othersNews, ourNews, ownRows } from "../../game/desk/report/told.ts";
import { OUTCOMES, PILLARS, STAT } from "../../game/engine/index.ts";
import type { QuarterRecord } from "../../game/session/types.ts";
import { format, messages } from "../../game/text/index.ts";
import { challenge, played, policy } from "./helpers.ts";

/** The quarters of runs as a player's page would be given them. */
function quartersOf(seed: string, school: string): QuarterRecord[] {
  return played(challenge(seed), policy(school)).quarters;
}

const quarters = [
  ...quartersOf("told a", "recalibrator"),
  ...quartersOf("told b", "internationalist"),
  ...quartersOf("told c", "selfreliance"),
];

describe("a report's rows", () => {
  it("tell every order once, and with the outcome of what it answered", () => {
    let answered = 0;
    for (const record of quarters) {
      const rows = ownRows(record).flatMap((row) => (row.kind === "order" ? [row] : []));
      expect(rows.map(({ index }) => index).sort((a, b) => a - b)).toEqual(record.orders.map((_, i) => i));
      for (const { index, became, odds } of rows) {
        const given = record.answers[index];
        if (!given) {
          expect(became).toBeNull();
          continue;
        }
        answered++;
        const board = record.before.situations.find(({ id }) => id === given.situation);
        expect(became?.situation).toBe(board?.kind);
        expect(odds?.with?.believed).toEqual(board?.answers.find(({ id }) => id === given.answer)?.believed);
        expect(odds?.left.believed).toEqual(board?.left.believed);
        expect(OUTCOMES[odds?.outcome ?? -1]).toBe(became?.outcome);
      }
    }
    expect(answered).toBeGreaterThan(60);
  });

  it("tell every dispatch in one place", () => {
    for (const record of quarters) {
      const own = ownRows(record).flatMap((row) =>
        row.kind === "order" ? (row.became ?? []) : row.kind === "choice" ? row.told : row.ends,
      );
      const news = [...othersNews(record), ...luckNews(record)].map(({ dispatch }) => dispatch);
      const all = [...own, ...ourNews(record), ...news];
      expect(new Set(all).size).toBe(all.length);
      const pages = ["crisisMove", "war", "ending", "study"];
      for (const d of record.dispatches) if (!pages.includes(d.kind)) expect(all, d.kind).toContain(d);
    }
  });

  it("carry each situation's entries, and none that is another's", () => {
    for (const record of quarters)
      for (const row of ownRows(record))
        if (row.kind === "order" && row.became)
          for (const { ref, situation } of row.rows) {
            if (situation) expect(situation.outcome).toBe(row.became.outcome);
            else expect([ref?.kind, Number(ref?.id)]).toEqual(["order", row.index]);
          }
  });
});

describe("what rows were worth", () => {
  it("has the sign of its rows where all of them pull one way", () => {
    let pulled = 0;
    for (const record of quarters)
      for (const worth of record.worths) {
        const { situation } = worth;
        if (!situation) continue;
        const rows = record.entries.filter(
          (e) =>
            e.situation?.situation === situation.situation &&
            e.situation.at === situation.at &&
            e.situation.answer === situation.answer &&
            e.situation.outcome === situation.outcome,
        );
        const support = rows.filter(({ stat }) => stat === "support").reduce((sum, e) => sum + e.delta, 0);
        const room = record.after.nation.support > 0 && record.after.nation.support < 1000;
        if (room) expect(worth.pillars.support).toBe(support);
        const signs = new Set(rows.map((e) => Math.sign(e.delta) * STAT[e.stat].worth));
        if (signs.size !== 1 || signs.has(0) || worth.score === 0) continue;
        pulled++;
        expect(signs.has(Math.sign(worth.score) as 1 | -1)).toBe(true);
      }
    expect(pulled).toBeGreaterThan(20);
    for (const record of quarters)
      for (const { pillars } of record.worths) expect(Object.keys(pillars)).toEqual([...PILLARS]);
  });
});

describe("what was learnt", () => {
  it("is shown by a dispatch, or is a leak's second result", () => {
    let shown = 0;
    for (const record of quarters)
      for (const { dispatch, question, kind, low, high } of record.findings) {
        if (dispatch >= 0) shown++;
        else expect(question).toBe("leakage");
        if (kind !== "outcome") continue;
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1000);
      }
    expect(shown).toBeGreaterThan(100);
  });

  it("says of what both ends would have brought about as often that it says little", () => {
    for (const language of ["en", "ja"] as const) {
      const [m, f] = [messages(language), format(language)];
      for (const record of quarters)
        for (const { findings } of learntIn(record))
          for (const finding of findings) {
            const text = findingText(m, f, record, finding);
            expect(text.includes(m.report.saysLittle)).toBe(saysLittle(finding));
            expect(text).not.toMatch(/undefined|NaN|\{/);
          }
    }
  });
});

describe("a carrier that goes elsewhere", () => {
  it("is told with the sea that the desk had said, and only then", () => {
    let [kept, gone] = [0, 0];
    for (const record of quarters)
      for (const row of ownRows(record)) {
        if (row.kind !== "order" || !row.became?.ship) continue;
        const { ship, place } = row.became;
        const seen = record.before.situations.find((each) => each.ship === ship);
        expect(row.bound).toBe(seen?.at === place ? null : seen?.at);
        if (row.bound === null) kept++;
        else gone++;
      }
    expect(kept).toBeGreaterThan(0);
    expect(gone).toBeGreaterThan(0);
  });
});
