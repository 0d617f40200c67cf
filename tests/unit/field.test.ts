import { describe, expect, it } from "vitest";
import { CHECKED, checkOf, fieldOf as members, scoresOf } from "../../game/cli/field.ts";
import { spread } from "../../game/desk/main/spread.ts";
import { type Board, boardOf, DIFFICULTIES, type Difficulty, viewOf } from "../../game/engine/index.ts";
import { fieldOf } from "../../game/session/field.ts";
import field from "../../game/world/field.json" with { type: "json" };
import { SCENARIOS } from "../../game/world/index.ts";
import { crossroads, policy, walk } from "./helpers.ts";

const checks = field.checks as Record<string, number>;

/** One board after so many quarters. */
function boardAfter(quarters: number): Board {
  let found: Board | null = null;
  walk("field", policy("triage"), (before) => {
    if (before.phase === "plan" && before.turn === quarters) found = boardOf(crossroads, viewOf(before));
  });
  if (!found) throw new Error("the run ended before");
  return found;
}

describe("the field of other worlds", () => {
  it("covers every scenario and difficulty, quarter by quarter", () => {
    const table = field.table as unknown as Record<string, Record<string, Record<string, number[][]>>>;
    for (const [id, { turns }] of Object.entries(SCENARIOS))
      for (const difficulty of DIFFICULTIES)
        for (const member of members()) {
          const line = table[id]?.[difficulty]?.[member] ?? [];
          expect(line.length, `${id} ${difficulty} ${member}`).toBe(turns);
          for (const [mean = 0, low = 0, high = 0] of line) {
            expect(low).toBeLessThanOrEqual(mean);
            expect(high).toBeGreaterThanOrEqual(mean);
          }
        }
    expect(field.worlds).toBe(500);
  });

  it("was played under the rules as they stand (else: npm run field)", () => {
    for (const scenario of ["tutorial", "crossroads", "varyag"])
      for (const member of members()) {
        const difficulty: Difficulty = "standard";
        const runs = Array.from({ length: CHECKED }, (_, i) =>
          scoresOf({ scenario, difficulty, policy: member }, i + 1),
        );
        expect(checkOf(runs), `${scenario} ${member}`).toBe(checks[`${scenario} ${difficulty} ${member}`]);
      }
  });

  it("places a run among them at its own quarter, and own scenarios nowhere", () => {
    const board = boardAfter(6);
    const found = fieldOf(board, false);
    expect(found?.rivals).toHaveLength(5);
    const better = found?.rivals.filter(({ mean }) => mean > board.score).length ?? -1;
    expect(found?.place).toBe(better + 1);
    expect(fieldOf({ ...board, score: 1000 }, false)?.place).toBe(1);
    expect(fieldOf({ ...board, score: 0 }, false)?.place).toBe(6);
    expect(fieldOf(board, true)).toBeNull();
    expect(fieldOf({ ...board, scores: [] }, false)).toBeNull();
  });

  it("keeps the squares of the strip apart and on it", () => {
    for (const places of [
      [50, 50, 50, 50, 50],
      [4, 5, 95, 96, 96],
      [96, 96, 96, 4, 4],
    ]) {
      const moved = [...spread(places)].sort((a, b) => a - b);
      for (let i = 1; i < moved.length; i++)
        expect((moved[i] ?? 0) - (moved[i - 1] ?? 0)).toBeGreaterThan(8.4);
      expect(moved.at(-1)).toBeLessThanOrEqual(96.01);
      expect(moved[0]).toBeGreaterThanOrEqual(4);
    }
  });
});
