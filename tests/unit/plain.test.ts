import { describe, expect, it } from "vitest";
import { again as english } from "../../game/text/en/again.ts";
import { type Language, type Messages, messages } from "../../game/text/index.ts";
import { again as japanese } from "../../game/text/ja/again.ts";

/** What a player decides by, and how a crisis ended: these places have a plain level. */
const PLACES = ["agenda", "situations", "events", "crises", "crisisTold", "exchange", "closing"] as const;

/** Longest sentence: English in words, Japanese in characters. */
const LONGEST = { en: 16, ja: 42 } as const;
/** Flesch–Kincaid grade at most: what a twelve-year-old reads. Under eight words it says nothing. */
const GRADE = 8;
/** Chinese characters among all, at most: newspapers have about 45 per cent, books for children of twelve about 35. */
const KANJI_SHARE = 0.42;

function leaves(value: unknown, path: string): { path: string; text: string }[] {
  if (typeof value === "string") return [{ path, text: value }];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => leaves(each, `${path}.${key}`));
}

/** Texts as they are told: of those in halves, each first half with each second one of its list. */
function wholes(value: unknown, path: string): { path: string; text: string }[] {
  if (!Array.isArray(value)) {
    if (typeof value !== "object" || value === null) return leaves(value, path);
    return Object.entries(value).flatMap(([key, each]) => wholes(each, `${path}.${key}`));
  }
  const halves = value.flatMap((each) =>
    typeof each === "string" && each.includes("|") ? [each.split("|")] : [],
  );
  const whole = value.filter((each) => typeof each !== "string" || !each.includes("|"));
  return [
    ...whole.flatMap((each, i) => wholes(each, `${path}.${i}`)),
    ...halves.flatMap(([first], i) =>
      halves.map(([, second], j) => ({ path: `${path}.${i}${j}`, text: `${first}${second}` })),
    ),
  ];
}

function syllables(word: string): number {
  const bare = word
    .toLowerCase()
    .replace(/[^a-z]/g, "")
    .replace(/(?:[^laeiouy]es|ed|[^laeiouy]e)$/, "")
    .replace(/^y/, "");
  return Math.max(1, (bare.match(/[aeiouy]{1,2}/g) ?? []).length);
}

/** What is too hard about a text, or nothing. */
function hard(language: Language, text: string): string | null {
  const sentences = text.split(language === "en" ? /(?<=[.?!:;])\s+/ : /(?<=[。？！])/).filter(Boolean);
  const length = (s: string): number => (language === "en" ? s.split(/\s+/).length : s.length);
  const longest = Math.max(...sentences.map(length));
  if (longest > LONGEST[language]) return `a sentence of ${longest}`;
  if (language === "ja") {
    const share = (text.match(/[\u3400-\u9fff]/g) ?? []).length / text.length;
    return text.length > 20 && share > KANJI_SHARE ? `kanji ${Math.round(share * 100)} %` : null;
  }
  const words = text.split(/\s+/).filter((word) => /[a-z]/i.test(word));
  // A name is as long as it is.
  const common = words.filter((word, i) => i === 0 || !/^[A-Z]/.test(word));
  const spoken = common.reduce((sum, word) => sum + syllables(word), 0) / Math.max(1, common.length);
  const grade = 0.39 * (words.length / sentences.length) + 11.8 * spoken - 15.59;
  return words.length >= 8 && grade > GRADE ? `grade ${grade.toFixed(1)}` : null;
}

/** How a crisis ended is told with the other side's name, and what its own fading says. */
function toldOf(m: Messages): { path: string; text: string }[] {
  const ended = { rival: m.names.actors.CHN.capital, fade: "" };
  const told = Object.entries(m.closing.told).map(([how, tell]) => [how, tell(ended)] as const);
  return leaves(Object.fromEntries(told), "closing.told");
}

const textsAt = (m: Messages) => [...PLACES.flatMap((place) => leaves(m[place], place)), ...toldOf(m)];

describe("the plain level", () => {
  for (const language of ["en", "ja"] as const) {
    it(`is plain in every text that a decision rests on, ${language}`, () => {
      const found = textsAt(messages(language, "plain")).flatMap(({ path, text }) => {
        const why = hard(language, text);
        return why ? [`${path} (${why}): ${text}`] : [];
      });
      expect(found).toEqual([]);
    });

    it(`changes no key, and nothing that is plain already, ${language}`, () => {
      const [full, plain] = [textsAt(messages(language)), textsAt(messages(language, "plain"))];
      expect(plain.map(({ path }) => path)).toEqual(full.map(({ path }) => path));
      const needless = full.filter(({ text }, i) => plain[i]?.text !== text && !hard(language, text));
      // A few follow a neighbour that had to change: a word is not called two names on one page.
      expect(needless.length).toBeLessThan(full.length / 10);
    });
  }

  it("is harder where it is full: the measure measures", () => {
    const texts = textsAt(messages("en")).filter(({ text }) => hard("en", text));
    expect(texts.length).toBeGreaterThan(10);
  });
});

describe.each([
  ["en", english],
  ["ja", japanese],
] as const)("a situation that recurs (%s)", (language, again) => {
  const kinds = messages(language).situations;
  const textsOf = Object.entries(again).flatMap(([kind, words]) => wholes(words, kind));

  it("is told in words that are plain as they are", () => {
    const found = textsOf.flatMap(({ path, text }) => {
      const why = hard(language, text);
      return why ? [`${path} (${why}): ${text}`] : [];
    });
    expect(found).toEqual([]);
  });

  it("is a kind on the desk, and only a sortie names a ship", () => {
    for (const kind of Object.keys(again)) expect(kinds).toHaveProperty(kind);
    for (const { path, text } of textsOf)
      expect(text.includes("{ship}"), path).toBe(/^sortie\..*bodies/.test(path));
  });

  it("is never told twice alike", () => {
    const texts = [...textsOf, ...leaves(kinds, "situations")].map(({ text }) => text);
    const twice = textsOf.filter(({ text }) => texts.filter((each) => each === text).length > 1);
    expect(twice).toEqual([]);
  });
});
