import { describe, expect, it } from "vitest";
import { officialNamed, tallyOf, voiceOf } from "../../game/desk/officials/named.ts";
import type { Remembered } from "../../game/session/types.ts";
import { format, messages } from "../../game/text/index.ts";

const SCHOOLS = ["internationalist", "recalibrator", "engagement", "selfreliance"] as const;
const last = (change: Partial<Remembered>): Remembered => ({
  school: "engagement",
  argued: "hotline",
  answer: "hotline",
  outcome: "good",
  quarter: { year: 2025, part: 1 },
  situation: "sortie",
  place: "yonaguni",
  ship: null,
  ...change,
});

describe.each(["en", "ja"] as const)("officials, %s", (language) => {
  const m = messages(language);
  const f = format(language);

  it("have each a name and a post of their own, and say nothing in each other's words", () => {
    const names = SCHOOLS.map((school) => officialNamed(m, school));
    expect(new Set(names).size).toBe(SCHOOLS.length);
    const lines = SCHOOLS.flatMap((school) => Object.values(m.officials.voice[school]));
    expect(new Set(lines).size).toBe(lines.length);
  });

  it("speak of what was done with their advice by how it ended", () => {
    const voice = m.officials.voice.engagement;
    expect(voiceOf(m, last({}))).toBe(voice.takenWell);
    expect(voiceOf(m, last({ outcome: "bad" }))).toBe(voice.takenBadly);
    expect(voiceOf(m, last({ answer: "meet" }))).toBe(voice.otherWell);
    expect(voiceOf(m, last({ answer: null, outcome: "bad" }))).toBe(voice.otherBadly);
    expect(voiceOf(m, last({ outcome: "middling" }))).toBe("");
  });

  it("count their own advice, what was taken of it and what of that ended well", () => {
    const all = [
      last({}),
      last({ outcome: "bad" }),
      last({ answer: null }),
      last({ school: "recalibrator" }),
    ];
    expect(tallyOf(m, f, all, "engagement")).toBe(m.officials.tally("3", "2", "1"));
    expect(tallyOf(m, f, all, "selfreliance")).toBe("");
  });
});
