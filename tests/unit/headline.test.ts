import { describe, expect, it } from "vitest";
import { headlineOf } from "../../game/desk/report/headline.ts";
import type { Dispatch } from "../../game/engine/index.ts";
import type { LiveGame, QuarterRecord } from "../../game/session/types.ts";
import { dispatchText, messages } from "../../game/text/index.ts";

const m = messages("en");
const test: Dispatch = { kind: "test", over: true, at: "PRK" };
const posture: Dispatch = { kind: "posture", from: "probing", to: "coercive", at: "CHN" };
const of = (d: Dispatch): string => dispatchText(m, d).headline ?? "none";

function game(...quarters: Dispatch[][]): { board: LiveGame["board"]; quarters: QuarterRecord[] } {
  const records = quarters.map((dispatches, turn) => ({ turn, dispatches }) as unknown as QuarterRecord);
  return { board: { scores: [500, 510, 490, 490] } as unknown as LiveGame["board"], quarters: records };
}
const led = (g: ReturnType<typeof game>): string[] => g.quarters.map((q) => headlineOf(m, g, q));

describe("what leads a quarter's page", () => {
  it("is the weightiest news", () => {
    expect(of(test)).not.toBe(of(posture));
    expect(led(game([posture, test]))).toEqual([of(test)]);
  });
  it("stands back where it led the page before and there is other news", () => {
    expect(led(game([test], [test, posture], [test, posture]))).toEqual([of(test), of(posture), of(test)]);
  });
  it("comes again where it is the only news", () => {
    expect(led(game([test], [test]))).toEqual([of(test), of(test)]);
  });
  it("is what the score did where there is no news", () => {
    expect(led(game([], [], [], []))).toEqual([
      m.pages.quietQuarter,
      m.pages.gained,
      m.pages.lost,
      m.pages.quietQuarter,
    ]);
  });
});
