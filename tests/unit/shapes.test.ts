import { setFlagsFromString } from "node:v8";
import { runInThisContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { copyState, type State } from "../../game/engine/index.ts";
import { STATS } from "../../game/engine/state/stats.ts";
import { crossroads, policy, walk } from "./helpers.ts";

/** Whether two objects have one hidden class. Asked of V8 itself: a spread gives every copy one of its own, and then all that reads it is slow. */
setFlagsFromString("--allow-natives-syntax");
const alike = runInThisContext("(a, b) => %HaveSameMap(a, b)") as (a: object, b: object) => boolean;

/** How many hidden classes there are among objects. */
function shapes(objects: Iterable<object>): number {
  const found: object[] = [];
  for (const object of objects) if (!found.some((each) => alike(each, object))) found.push(object);
  return found.length;
}

describe("shapes", () => {
  it("would notice a spread of a spread", () => {
    let record: Record<string, number> = { a: 1, b: 2 };
    const copies = Array.from({ length: 40 }, (_, i) => {
      record = { ...{ a: i, b: 2 }, c: i };
      return record;
    });
    expect(shapes(copies)).toBeGreaterThan(1);
  });

  it("are one for all stats", () => {
    expect(shapes(STATS)).toBe(1);
  });

  it("are one for every record of a state, copy after copy", () => {
    const states: State[] = [];
    walk(
      "shapes",
      policy("recalibrator"),
      (_before, _command, _report, after) => states.push(after),
      crossroads,
    );
    expect(states.length).toBeGreaterThan(24);
    // A last copy, since what a turn writes into a record must not change its shape either.
    const copies = states.map(copyState);
    expect(shapes(copies)).toBe(1);
    const records = [
      "nation",
      "washington",
      "beijing",
      "ukraine",
      "pyongyang",
      "human",
      "history",
      "tally",
      "pillars",
    ] as const;
    for (const record of records) expect(shapes(copies.map((s) => s[record])), record).toBe(1);
    for (const list of ["actors", "zones", "ships", "pledges"] as const)
      expect(shapes(copies.flatMap((s) => [...s[list]] as object[])), list).toBe(1);
  });

  it("are one for what lies open, just opened or waiting, seen or not, and for each kind of what was seen", () => {
    const states: State[] = [];
    // A first run settles what the engine's compiler makes of them: records are kept, and not copied each quarter.
    for (const seed of ["settles", "opened"]) {
      states.length = 0;
      walk(seed, policy("random"), (_before, _command, _report, after) => states.push(after));
    }
    const opened = states.flatMap((s) => [...s.situations, ...s.hidden.unseen]);
    expect(new Set(opened.map((each) => each.clock)).size).toBeGreaterThan(1);
    expect(states.some((s) => s.hidden.unseen.length > 0)).toBe(true);
    expect(shapes(opened)).toBe(1);
    const rows = states.at(-1)?.evidence.rows ?? [];
    for (const kind of ["outcome", "study"]) {
      const seen = rows.filter((row) => row.kind === kind);
      expect(seen.length, kind).toBeGreaterThan(1);
      expect(shapes(seen), kind).toBe(1);
    }
  });
});
