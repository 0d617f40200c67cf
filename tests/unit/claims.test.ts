import { beforeAll, describe, expect, it } from "vitest";
import { loadMessages, messages } from "../../game/text/messages.ts";
import { CLAIMS, claimed, rowsIn, sourceOf } from "../../game/text/words.ts";

const LANGUAGES = ["en", "ja"] as const;

describe("the check of the essay's claims", () => {
  beforeAll(async () => {
    for (const language of LANGUAGES) await loadMessages(language, "full");
  });

  it.each(CLAIMS)("%s: evidence on both sides, in both languages, each with its reports", (id) => {
    for (const language of LANGUAGES) {
      const row = messages(language).claims.rows[id];
      expect(row.claim, language).toBeTruthy();
      expect(row.verdict, language).toBeTruthy();
      for (const side of ["supports", "against"] as const) {
        expect(row[side].length, `${language} ${side}`).toBeGreaterThan(0);
        expect(row[side].length, `${language} ${side}`).toBe(claimed[id][side].length);
        for (const point of row[side]) expect(point).toMatch(/[.。]$|[.”]$/);
      }
    }
  });

  it.each(CLAIMS)("%s: every report is in the list", (id) => {
    for (const source of [...claimed[id].supports, ...claimed[id].against]) {
      expect(rowsIn(source).length, source).toBeGreaterThan(0);
      for (const row of rowsIn(source)) expect(sourceOf(row), row).not.toBeNull();
    }
  });

  it("words no claim that is not checked", () => {
    for (const language of LANGUAGES) {
      expect(Object.keys(messages(language).claims.rows).sort()).toEqual([...CLAIMS].sort());
    }
  });
});
