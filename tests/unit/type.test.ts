import { existsSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { charactersOfTexts } from "../../assets/make/characters.ts";
import { CHARACTERS } from "../../game/desk/characters.ts";
import { lacks } from "../../game/desk/lacks.ts";

it("Japanese type holds every character of the texts (else: npm run type)", () => {
  const held = new Set(CHARACTERS);
  expect([...charactersOfTexts()].filter((character) => !held.has(character)).join("")).toBe("");
});

it("every file that its style sheet names is there, and every family in both lists of families", () => {
  const sheet = readFileSync("game/desk/app/japanese.css", "utf8");
  const files = [...sheet.matchAll(/url\("\.\.\/\.\.\/\.\.\/([^"]+)"\)/g)].map(([, path = ""]) => path);
  expect(files).toHaveLength(5);
  for (const path of files) expect(existsSync(path), path).toBe(true);
  for (const path of ["game/desk/app/tokens.css", "game/map/paint/palette.ts"]) {
    const lists = readFileSync(path, "utf8");
    for (const [, family] of sheet.matchAll(/font-family: ("[^"]+")/g)) expect(lists).toContain(`${family},`);
  }
});

it("asks for the whole faces only for what no text has", () => {
  expect(lacks("Tokyo, ‘open’ — 2025")).toBe(false);
  expect(lacks("東京")).toBe(false);
  expect(lacks("鬱")).toBe(true);
});
