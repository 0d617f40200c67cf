import { describe, expect, it } from "vitest";
import { FAST } from "../../game/advisors/index.ts";
import { DOCTRINE_PILLARS, decodeLedger, type State } from "../../game/engine/index.ts";
import { ROW } from "../../game/engine/ledger/ledger.ts";
import { seaHeld } from "../../game/engine/state/seas.ts";
import { crossroads, faults, unexplained, walk } from "./helpers.ts";

describe("the ledger", () => {
  for (const by of Object.values(FAST)) {
    it(`sums exactly through whole runs of ${by.id}`, () => {
      let steps = 0;
      for (let seed = 0; seed < 25; seed++) {
        walk(`ledger${seed}`, by, (before, _command, report, after) => {
          steps++;
          expect(faults(after)).toEqual([]);
          const rows = [...report.rows, ...(report.successor?.reports ?? []).flatMap((r) => r.rows)];
          expect(unexplained(before, rows, after)).toEqual([]);
          // Every row decodes into ids, so it can be worded.
          expect(decodeLedger(crossroads, rows).length).toBe(rows.length / ROW);
        });
      }
      expect(steps).toBeGreaterThan(25 * 15);
    });
  }

  it("says that a scale holds a pillar near its top and at its ends alone, and deterrence where it holds a sea", () => {
    const ends = { scale: 0, sea: 0 };
    for (let seed = 0; seed < 40; seed++) {
      for (const by of [FAST.idle, FAST.selfreliance]) {
        if (!by) throw new Error("no such policy");
        let closed: State | null = null;
        walk(`ends${seed}`, by, (before, _command, report, after) => {
          // What a successor leaves is several quarters off.
          if (report.successor) return;
          const last = closed ?? before;
          for (const row of decodeLedger(crossroads, report.rows)) {
            const id = DOCTRINE_PILLARS.find((pillar) => pillar === row.stat);
            if (!id || row.cause !== "limit") continue;
            const [was, now] = [last.pillars[id], after.pillars[id]];
            const { from } = crossroads.rules.standard.pillars.slow;
            if (Math.min(was, now) === 0 || Math.max(was, now) >= from) ends.scale++;
            else {
              // The mean of the seas is told in ten parts, each rounded by itself.
              expect(id).toBe("deterrence");
              if (Math.abs(row.delta) <= 10) continue;
              ends.sea++;
              expect([last, after].some(seaAtEnd)).toBe(true);
            }
          }
          if (report.closed) closed = after;
        });
      }
    }
    expect(ends.scale + ends.sea).toBeGreaterThan(0);
  });
});

/** Whether the balance of some sea lies at an end of its scale. */
function seaAtEnd(s: State): boolean {
  return s.zones.some((_, zone) => seaHeld(crossroads, s, zone) % 1000 === 0);
}
