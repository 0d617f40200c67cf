import { describe, expect, it } from "vitest";
import { FAST } from "../../game/advisors/index.ts";
import { DOCTRINE_PILLARS, decodeLedger, RULES } from "../../game/engine/index.ts";
import { ROW } from "../../game/engine/ledger/ledger.ts";
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

  it("says that less is gained near the top there alone, and at the bottom that the scale holds", () => {
    let near = 0;
    let held = 0;
    for (let seed = 0; seed < 40; seed++) {
      for (const by of [FAST.idle, FAST.fortress]) {
        if (!by) throw new Error("no such policy");
        walk(`ends${seed}`, by, (before, _command, report, after) => {
          // What a successor leaves is several quarters off.
          if (report.successor) return;
          for (const row of decodeLedger(crossroads, report.rows)) {
            const id = DOCTRINE_PILLARS.find((pillar) => pillar === row.stat);
            if (!id) continue;
            const [was, now] = [before.pillars[id], after.pillars[id]];
            if (row.cause === "diminishing") {
              near++;
              expect(Math.max(was, now)).toBeGreaterThanOrEqual(RULES.pillars.knee.from);
            } else if (row.cause === "limit") {
              held++;
              expect(was % 1000 === 0 || now % 1000 === 0).toBe(true);
            }
          }
        });
      }
    }
    expect(near).toBeGreaterThan(0);
    expect(held).toBeGreaterThan(0);
  });
});
