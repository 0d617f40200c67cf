import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { pageOf } from "../../assets/make/guide/tables.ts";
import { GUIDE_PAGES } from "../../game/desk/guide/pages.ts";
import { explained, labels } from "../../game/text/glossary/labels.ts";
import { citations, type Language, messages, refused, sources, terms } from "../../game/text/index.ts";

const LANGUAGES = ["en", "ja"] as const;

/** Every text of a language with its path; of what is put together by a function, its source. */
function textsOf(at: unknown, path: string): [path: string, text: string][] {
  if (typeof at === "string") return [[path, at]];
  if (typeof at === "function") return [[path, at.toString()]];
  if (typeof at !== "object" || at === null) return [];
  return Object.entries(at).flatMap(([key, below]) => textsOf(below, path === "" ? key : `${path}.${key}`));
}

/** What the modules of a language export, those too that only one part of the page loads. */
async function modulesOf(language: Language): Promise<object> {
  const gathered = ["index.ts", "front.ts", "rest.ts"];
  const names = readdirSync(`game/text/${language}`).filter((name) => !gathered.includes(name));
  const modules = names.map(
    async (name) => [name, await import(/* @vite-ignore */ resolve("game/text", language, name))] as const,
  );
  return Object.fromEntries(await Promise.all(modules));
}

const modules = { en: await modulesOf("en"), ja: await modulesOf("ja") };

/** The guide by paragraphs, without what names a place in the program or on the web, and without the glossary's own table. */
function guideOf(language: Language): [path: string, text: string][] {
  return GUIDE_PAGES.flatMap((page) =>
    pageOf(page, language)
      .replace(/<!-- table:glossary -->[\s\S]*?<!-- \/table -->/, "")
      .replace(/`[^`\n]+`|\]\([^)\s]+\)/g, "")
      .split("\n")
      .map((text, i): [string, string] => [`${page}, line ${i + 1}`, text]),
  );
}

function wordAt(language: Language, path: string): string {
  let at: unknown = messages(language);
  for (const step of path.split(".")) at = (at as Record<string, unknown> | undefined)?.[step];
  return typeof at === "string" ? at : "";
}

describe.each(LANGUAGES)("the glossary (%s)", (language) => {
  const all: [path: string, text: string][] = [
    ...textsOf(modules[language], "").filter(([path]) => !path.includes(".glossary.")),
    ...textsOf(
      terms.map((each) => each[language].means),
      "means",
    ),
    ...(language === "en" ? [...textsOf(sources, "sources"), ...textsOf(citations, "citations")] : []),
    ...guideOf(language),
  ];

  it("is kept by every text: no term is spelt another way", () => {
    const found = terms.flatMap(({ id, [language]: { term } }) =>
      (refused[id]?.[language] ?? []).flatMap((spelling) => {
        const escaped = spelling.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
        const refusedHere = new RegExp(language === "en" ? `(?<!\\w)${escaped}(?!\\w)` : escaped, "i");
        const where = all.filter(([, text]) => refusedHere.test(text));
        return where.map(([path]) => `${path}: “${spelling}”, for “${term}”`);
      }),
    );
    expect(found).toEqual([]);
  });

  it("calls a thing as its label calls it", () => {
    for (const { id, [language]: own } of terms) {
      for (const path of labels[id] ?? []) {
        const word = wordAt(language, path).toLowerCase();
        expect(word, path).not.toBe("");
        expect(word.includes(own.term.toLowerCase()), `${path}: ${word} (${own.term})`).toBe(true);
      }
    }
  });

  it("explains labels that there are, each by one term", () => {
    const paths = [labels, explained].flatMap((list) => Object.values(list).flat());
    for (const path of paths) expect(wordAt(language, path), path).not.toBe("");
    expect(new Set(paths).size).toBe(paths.length);
  });

  it("says in one sentence what a term means, and what the field calls it", () => {
    for (const { id, [language]: own } of terms) {
      expect(own.term, id).not.toBe("");
      expect(own.field, id).not.toBe("");
      expect(own.means, id).toMatch(language === "en" ? /^[^.]+\.$/ : /。$/);
    }
  });
});

it("gives the reading of every Japanese term in kana", () => {
  for (const { id, ja } of terms) {
    expect(ja.reading, id).toMatch(/^[ぁ-んァ-ヶー・、（）]+$/);
  }
});

it("refuses only what another term or word stands for", () => {
  for (const { id, en, ja } of terms) {
    expect(refused[id]?.en ?? [], id).not.toContain(en.term);
    expect(refused[id]?.ja ?? [], id).not.toContain(ja.term);
  }
});
