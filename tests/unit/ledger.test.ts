import { describe, expect, it } from "vitest";
import { FAST } from "../../game/advisors/index.ts";
import { decodeLedger } from "../../game/engine/index.ts";
import { ROW } from "../../game/engine/report.ts";
import type { State } from "../../game/engine/state.ts";
import { countOf, TRACK_LIST, trackValue } from "../../game/engine/tracks.ts";
import { crossroads, faults, walk } from "./helpers.ts";

/** Previous value + rows = new value, for every number, after every command. */
function unexplained(before: State, rows: readonly number[], after: State): string[] {
  const sums = new Map<number, number>();
  for (let at = 0; at < rows.length; at += ROW) {
    const key = (rows[at] ?? 0) * 1000 + (rows[at + 1] ?? 0);
    sums.set(key, (sums.get(key) ?? 0) + (rows[at + 2] ?? 0));
  }
  const wrong: string[] = [];
  for (const track of TRACK_LIST) {
    for (let i = 0; i < countOf(before, track); i++) {
      const sum = trackValue(before, track, i) + (sums.get(track.code * 1000 + i) ?? 0);
      const now = trackValue(after, track, i);
      if (sum !== now) wrong.push(`${track.id}[${i}]: rows say ${sum}, state says ${now}`);
    }
  }
  return wrong;
}

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
