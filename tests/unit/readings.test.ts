import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { loadPhrases } from "../../game/desk/app/phrases.ts";
import { GUIDE_PAGES } from "../../game/desk/guide/pages.ts";
import { messages } from "../../game/text/index.ts";
import { KANJI, loadReadings, read } from "../../game/text/readings.ts";

const guide = GUIDE_PAGES.map((page) => readFileSync(`assets/guide/${page}.ja.md`, "utf8")).join("\n");

/** Every string of a text, and of those that take something, what they say of a letter. */
function sayings(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value === "function") {
    try {
      return sayings(value(...Array.from({ length: value.length }, () => "X")));
    } catch {
      // It takes more than words.
      return [];
    }
  }
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(sayings) : [];
}

describe("readings", () => {
  const small = { 守る: "まもる", 日: "にち", "の|日": "ひ", 月: "つき", "0|月": "がつ", 日本: "にほん" };
  const shown = (text: string): string =>
    read(text, small)
      .map((part) => (part.reading === "" ? part.text : `${part.text}(${part.reading})`))
      .join("");

  it("stand over Chinese characters alone, longest words first, and go by what stands before", () => {
    expect(shown("日本を守る")).toBe("日本(にほん)を守(まも)る");
    expect(shown("この日、3月と月")).toBe("この日(ひ)、3月(がつ)と月(つき)");
    expect(shown("かなだけ abc")).toBe("かなだけ abc");
  });

  it("leave every text as it was", async () => {
    const readings = await loadReadings();
    for (const text of sayings(messages("ja")))
      expect(
        read(text, readings)
          .map((part) => part.text)
          .join(""),
      ).toBe(text);
  });

  it("are there for every word of the Japanese texts, in hiragana: otherwise npm run readings", async () => {
    const readings = await loadReadings();
    const missing = new Set(
      [...sayings(messages("ja")), ...sayings(messages("ja", "plain")), ...guide.split("\n")]
        .flatMap((text) => read(text, readings))
        .filter((part) => part.reading === "" && KANJI.test(part.text))
        .map((part) => part.text),
    );
    expect([...missing]).toEqual([]);
    for (const [word, reading] of Object.entries(readings))
      expect(reading, word).toMatch(/^[\u3041-\u3096ー・]+$/);
  });
});

describe("phrases", () => {
  it("are parted without loss, and not within a word", async () => {
    const phrases = await loadPhrases();
    for (const text of ["あなたは日本の内閣を率います。", "資金も味方も時間も限られています。"]) {
      const parts = phrases(text);
      expect(parts.join("")).toBe(text);
      expect(parts.length).toBeGreaterThan(2);
      for (const part of parts) expect(part).not.toMatch(/^[、。がをにはのも]/);
    }
  });
});
