import { describe, expect, it } from "vitest";
import { FAST } from "../../game/advisors/index.ts";
import { decodeLedger } from "../../game/engine/index.ts";
import { ROW } from "../../game/engine/report.ts";
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
});
