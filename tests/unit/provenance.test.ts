import { beforeAll, describe, expect, it } from "vitest";
import { loadMessages, messages } from "../../game/text/messages.ts";
import { sourceText } from "../../game/text/words.ts";
import { SCENARIOS } from "../../game/world/index.ts";

const LANGUAGES = ["en", "ja"] as const;
const used = Object.values(SCENARIOS).flatMap((s) =>
  [...s.events, ...(s.projects ?? []), ...(s.sights ?? [])].map((each) => each.source),
);

describe("a source line in play", () => {
  beforeAll(async () => {
    for (const language of LANGUAGES) await loadMessages(language, "full");
  });

  it.each(LANGUAGES)("shows no code of the fact sheet (%s)", (language) => {
    for (const source of new Set(used)) {
      expect(sourceText(messages(language), source), source).not.toMatch(
        /§|\bDES\b|\bGK\b|\bN\d|\bC\d|undefined/,
      );
    }
  });

  it("names what is on record, and says what is invented", () => {
    const m = messages("en");
    expect(sourceText(m, "§0 C1–C3; the second round is DES")).toBe(
      "Source: GlobalSecurity; Flight International, 1998; The Jamestown Foundation, 1998. Figures not on record are design estimates.",
    );
    expect(sourceText(m, "§6 (30 Apr 2025)")).toBe("Source: published reports on Ukraine, 30 April 2025.");
    expect(sourceText(messages("ja"), "§6 (30 Apr 2025)")).toBe(
      "出典：ウクライナに関する公開資料（2025年4月30日）。",
    );
    expect(sourceText(m, "GK")).toBe(m.provenance.general);
    expect(sourceText(m, "DES")).toBe(m.provenance.invented);
    expect(sourceText(m, "A teacher’s own notes")).toBe("Source: A teacher’s own notes.");
  });
});
