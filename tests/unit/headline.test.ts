import { describe, expect, it } from "vitest";
import { headlineOf } from "../../game/desk/report/headline.ts";
import type { Dispatch } from "../../game/engine/index.ts";
import type { LiveGame, QuarterRecord } from "../../game/session/types.ts";
import { dispatchText, messages } from "../../game/text/index.ts";

const m = messages("en");
const leak: Dispatch = { kind: "leak", to: "PRK", at: "PRK" };
const posture: Dispatch = { kind: "posture", from: "probing", to: "coercive", at: "CHN" };
const became: Dispatch = {
  kind: "situation",
  situation: "bid",
  place: "IDN",
  ship: null,
  answer: "outbid",
  outcome: "good",
  seen: true,
  at: "IDN",
};
const of = (d: Dispatch): string => dispatchText(m, d).headline ?? "none";

function game(...quarters: Dispatch[][]): { board: LiveGame["board"]; quarters: QuarterRecord[] } {
  const records = quarters.map((dispatches, turn) => ({ turn, dispatches }) as unknown as QuarterRecord);
  return { board: { scores: [500, 510, 490, 490] } as unknown as LiveGame["board"], quarters: records };
}
const led = (g: ReturnType<typeof game>): string[] => g.quarters.map((q) => headlineOf(m, g, q));

describe("what leads a quarter's page", () => {
  it("is the weightiest news", () => {
    expect(of(leak)).not.toBe(of(posture));
    expect(led(game([posture, leak]))).toEqual([of(leak)]);
  });
  it("is what became of a situation before what Beijing makes of it, and after a leak", () => {
    expect(of(became)).not.toBe("none");
    expect(led(game([posture, became], [became, leak]))).toEqual([of(became), of(leak)]);
  });
  it("stands back where it led the page before and there is other news", () => {
    expect(led(game([leak], [leak, posture], [leak, posture]))).toEqual([of(leak), of(posture), of(leak)]);
  });
  it("comes again where it is the only news", () => {
    expect(led(game([leak], [leak]))).toEqual([of(leak), of(leak)]);
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
