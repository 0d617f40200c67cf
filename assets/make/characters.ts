import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What the Latin faces have themselves: an unused range here costs nothing, a missing one would load twice. */
const LATIN = /[\s!-\u02ff]|[\u0300-\u036f]|[\u2000-\u206f\u20ac\u2122\u2191\u2193\u2212\u2215]/;

/** Where the page's own words stand: its texts, the guide, and what the desk and the first lines write themselves. */
const FOLDERS = ["game/text", "game/desk", "assets/guide"];

/** Every character beyond Latin that the page may show of itself, in order. */
export function charactersOfTexts(): string {
  const words = [...FOLDERS.flatMap(filesIn), "index.html"].map((path) => readFileSync(path, "utf8"));
  const all = [...new Set(words.join("").normalize("NFC"))].filter((character) => !LATIN.test(character));
  return all.sort().join("");
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesIn(path);
    // The list of these characters would keep what no text uses any more.
    return /\.(tsx?|md|json)$/.test(entry.name) && entry.name !== "characters.ts" ? [path] : [];
  });
}
