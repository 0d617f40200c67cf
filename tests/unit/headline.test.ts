import { describe, expect, it } from "vitest";
import { headlineOf, newsOf } from "../../game/desk/report/headline.ts";
import type { Dispatch } from "../../game/engine/index.ts";
import type { LiveGame, QuarterRecord } from "../../game/session/types.ts";
import { dispatchText, messages } from "../../game/text/index.ts";

const m = messages("en");
const leak: Dispatch = { kind: "leak", to: "PRK", at: "PRK" };
const posture: Dispatch = { kind: "posture", from: "probing", to: "coercive", at: "CHN" };
const quiet: Dispatch = { kind: "pact", with: "IND", track: "summit", stage: 1, at: "IND" };
const crisis: Dispatch = { kind: "posture", from: "coercive", to: "crisis", at: "CHN" };
const became: Dispatch = {
  kind: "situation",
  situation: "bid",
  nth: 0,
  place: "IDN",
  ship: null,
  answer: "outbid",
  outcome: "good",
  seen: true,
  at: "IDN",
};
const of = (d: Dispatch): string => dispatchText(m, d).headline ?? "none";

function game(...quarters: Dispatch[][]): { board: LiveGame["board"]; quarters: QuarterRecord[] } {
  const records = quarters.map(
    (dispatches, turn) => ({ turn, dispatches, worths: [] }) as unknown as QuarterRecord,
  );
  return { board: { scores: [500, 510, 490, 490] } as unknown as LiveGame["board"], quarters: records };
}
const led = (g: ReturnType<typeof game>): string[] => g.quarters.map((q) => headlineOf(m, g, q));

/** The same quarters with something that the first of them did to the score. */
function moving(g: ReturnType<typeof game>, ...worths: Partial<QuarterRecord["worths"][number]>[]): typeof g {
  const [first, ...rest] = g.quarters;
  return { ...g, quarters: [{ ...first, worths } as unknown as QuarterRecord, ...rest] };
}
const STILL = { deterrence: 0, resilience: 0, autonomy: 0, order: 0, support: 0 };

describe("what leads a quarter's page", () => {
  it("is what weighs most, whatever its kind", () => {
    expect(of(leak)).not.toBe(of(posture));
    expect(led(game([posture, leak]))).toEqual([of(leak)]);
    expect(led(game([quiet, leak, crisis]))).toEqual([of(crisis)]);
  });
  it("is what moved the score most: a good end in one place before an agreement in another", () => {
    const situation = { situation: "bid", at: "IDN", answer: "outbid", outcome: "good" } as const;
    const worth = { kind: "situation", id: "bid", situation, score: 9, pillars: STILL } as const;
    expect(led(moving(game([quiet, became]), worth))).toEqual([of(became)]);
    expect(led(moving(game([quiet, became]), { ...worth, score: 1 }))).toEqual([of(quiet)]);
  });
  it("is the war, and not its crisis twice", () => {
    const opens: Dispatch = { kind: "crisisOpens", crisis: "cable", zone: "YON", begun: "rival", at: "YON" };
    const ends: Dispatch = { kind: "crisisEnds", crisis: "cable", how: "war", at: "YON" };
    const war: Dispatch = { kind: "war", lost: false, at: "JPN" };
    const [only] = game([opens, ends, war]).quarters;
    expect(only && newsOf(m, only)).toEqual([of(war)]);
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
