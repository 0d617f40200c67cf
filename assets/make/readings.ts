import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { hiragana, KANJI } from "../../game/text/readings.ts";
import { CORRECTED } from "./readings-corrected.ts";

/**
 * Readings of every word in the Japanese texts, for the furigana switch: `npm install --no-save kuromoji@0.1.2`, then
 * `npm run readings`. The dictionary reads each sentence as a whole; a word that it reads in two ways has its commonest
 * reading, and the others by the character before them. What it gets wrong stands in readings-corrected.ts.
 */
const FOLDERS = ["game/text/ja", "game/text/glossary"];
const GUIDE = "assets/guide";
const OUT = "game/text/ja/readings.json";

interface Token {
  surface_form: string;
  reading?: string;
  word_position: number;
}
interface Tokenizer {
  tokenize(text: string): Token[];
}

const STRING = /"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`/g;

/** Whatever a file's strings say; where a template has a hole, a letter stands. */
function stringsOf(path: string): string[] {
  return [...readFileSync(path, "utf8").matchAll(STRING)].map(([, plain, holed]) =>
    (plain ?? holed ?? "").replace(/\$\{[^}]*\}/g, "X"),
  );
}

function open(): Promise<Tokenizer> {
  const require = createRequire(import.meta.url);
  const kuromoji = require("kuromoji") as {
    builder(at: { dicPath: string }): { build(done: (error: Error | null, made: Tokenizer) => void): void };
  };
  const dicPath = join(dirname(require.resolve("kuromoji/package.json")), "dict");
  return new Promise((resolve, reject) =>
    kuromoji.builder({ dicPath }).build((error, made) => (error ? reject(error) : resolve(made))),
  );
}

const files = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join(folder, name)),
);
const pages = readdirSync(GUIDE).filter((name) => name.endsWith(".ja.md"));
const texts = [
  ...files.flatMap(stringsOf),
  ...pages.flatMap((name) => readFileSync(join(GUIDE, name), "utf8").split("\n")),
];
const tokenizer = await open();

/** Of each word, how often it is read how, by the character before it. */
const seen = new Map<string, Map<string, Map<string, number>>>();
for (const text of texts) {
  for (const { surface_form, reading, word_position } of tokenizer.tokenize(text)) {
    if (!KANJI.test(surface_form) || !reading) continue;
    // A word is looked up from its first Chinese character on.
    const kana = surface_form.search(KANJI);
    if (hiragana(surface_form.slice(0, kana)) !== hiragana(reading).slice(0, kana)) continue;
    const [word, read] = [surface_form.slice(kana), hiragana(reading).slice(kana)];
    const before = text.charAt(word_position - 2 + kana).replace(/\d/, "0");
    const ways = seen.get(word) ?? new Map<string, Map<string, number>>();
    const way = ways.get(read) ?? new Map<string, number>();
    way.set(before, (way.get(before) ?? 0) + 1);
    ways.set(read, way);
    seen.set(word, ways);
  }
}

const entries = new Map<string, string>();
for (const [word, ways] of seen) {
  const times = (way: Map<string, number>): number => [...way.values()].reduce((sum, n) => sum + n, 0);
  const [first, ...others] = [...ways].sort((a, b) => times(b[1]) - times(a[1]));
  if (!first) continue;
  entries.set(word, first[0]);
  for (const [reading, way] of others)
    for (const [before, n] of way)
      if (before !== "" && n > (first[1].get(before) ?? 0)) entries.set(`${before}|${word}`, reading);
}
for (const [word, reading] of Object.entries(CORRECTED)) {
  if (reading === null) entries.delete(word);
  else entries.set(word, reading);
}
const sorted = [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
writeFileSync(OUT, `${JSON.stringify(Object.fromEntries(sorted), null, 1)}\n`);
console.log(sorted.length, "words");
if (process.argv.includes("--list"))
  for (const [word, reading] of sorted) if (word.length < 3 || word.includes("|")) console.log(word, reading);
