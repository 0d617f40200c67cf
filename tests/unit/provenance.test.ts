import { beforeAll, describe, expect, it } from "vitest";
import { loadMessages, messages } from "../../game/text/messages.ts";
import { restingOf } from "../../game/text/resting.ts";
import {
  type Messages,
  provenanceOf,
  rowsIn,
  SOURCE_GROUPS,
  sourceOf,
  sourceRest,
  sources,
  workName,
} from "../../game/text/words.ts";
import { SCENARIOS } from "../../game/world/index.ts";

const LANGUAGES = ["en", "ja"] as const;
const used = [
  ...new Set(
    Object.values(SCENARIOS).flatMap((s) =>
      [
        ...s.actors,
        ...s.zones,
        ...s.ships,
        ...s.pledges,
        ...s.events,
        ...s.crises,
        ...(s.situations ?? []),
        ...(s.projects ?? []),
        ...(s.sights ?? []),
        ...(s.calendar ?? []),
        ...(s.coda ? [s.coda] : []),
      ].map((each) => each.source),
    ),
  ),
];

beforeAll(async () => {
  for (const language of LANGUAGES) await loadMessages(language, "full");
});

describe("the list of sources", () => {
  it("has a publisher, a title and an address for every row, each row once", () => {
    for (const { row, who, title, address, date } of sources) {
      expect(who, row).toBeTruthy();
      expect(title, row).toBeTruthy();
      expect(address, row).toMatch(/^https?:\/\/[^\s/]+\.[a-z]{2,}/);
      expect(date, row).toMatch(/^(\d{4}(-\d\d(-\d\d)?)?)?$/);
    }
    expect(new Set(sources.map(({ row }) => row)).size).toBe(sources.length);
  });

  it("stands under headings that both languages word, and no heading stands over nothing", () => {
    for (const language of LANGUAGES) {
      const headings = Object.keys(messages(language).provenance.groups);
      expect(headings.sort(), language).toEqual([...SOURCE_GROUPS].sort());
    }
    for (const each of SOURCE_GROUPS) expect(sources.map(({ group }) => group)).toContain(each);
  });

  it("names the case for the engines from Ukraine beside the cases against it", () => {
    for (const row of ["D1", "D4", "D6"]) expect(sourceOf(row), row).not.toBeNull();
  });
});

describe("what the world's data rest on", () => {
  it.each(used)("%s", (source) => {
    const { works, general, invented } = provenanceOf(source);
    for (const row of rowsIn(source)) expect(sourceOf(row), row).not.toBeNull();
    expect(works.length > 0 || general || invented).toBe(true);
    expect(source).not.toContain("§");
  });
});

/** A source line as the desk puts it together: each report by name, then what is not on record. */
function sourceText(m: Messages, source: string): string {
  const { works } = provenanceOf(source);
  const named = works.length > 0 ? [m.provenance.line(works.map((each) => workName(m, each)))] : [];
  const rest = sourceRest(m, source);
  return [...named, ...(rest === "" ? [] : [rest])].join(m.provenance.space);
}

describe("a source line in play", () => {
  it.each(LANGUAGES)("shows no code of the fact sheet, and hides behind no subject (%s)", (language) => {
    for (const source of used) {
      expect(sourceText(messages(language), source), source).not.toMatch(
        /§|\bDES\b|\bGK\b|\b[A-Z]\d+[a-z]?\b|undefined|published reports|公開資料/,
      );
    }
  });

  it("names what is on record, and says what is invented", () => {
    const m = messages("en");
    expect(sourceText(m, "C1–C3; the second round is DES")).toBe(
      "Source: GlobalSecurity; Flight International, 1998; The Jamestown Foundation, 1998. The rest is invented.",
    );
    expect(sourceText(m, "C16")).toBe("Source: The Japan Times, 19 September 2024.");
    expect(sourceText(messages("ja"), "C16")).toBe("出典：ジャパンタイムズ（2024年9月19日）。");
    expect(sourceText(m, "GK")).toBe(m.provenance.general);
    expect(sourceText(m, "DES")).toBe(m.provenance.invented);
    expect(sourceText(m, "A teacher’s own notes")).toBe("Source: A teacher’s own notes.");
  });
});

describe("what each thing rests on", () => {
  it.each(LANGUAGES)("is listed thing by thing, two of one name as two (%s)", (language) => {
    const kinds = restingOf(messages(language));
    const actors = kinds.find(({ kind }) => kind === "actors");
    for (const { kind, things } of kinds) {
      expect(things.length, kind).toBeGreaterThan(0);
      expect(new Set(things.map(({ key }) => key)).size, kind).toBe(things.length);
    }
    expect(actors?.things.filter(({ key }) => key.startsWith("JPN ")).length).toBeGreaterThan(0);
    const events = kinds.find(({ kind }) => kind === "events")?.things ?? [];
    const ids = new Set(Object.values(SCENARIOS).flatMap((s) => s.events.map(({ id }) => id)));
    expect(new Set(events.map(({ key }) => key.split(" ")[0]))).toEqual(ids);
  });
});
