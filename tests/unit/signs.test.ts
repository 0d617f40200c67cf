import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

type Range = [from: number, to: number];

const ranges = (list: string): Range[] =>
  list.split(",").map((range) => {
    const [from = "", to = from] = range.trim().slice(2).split("-");
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
  });
const within = (list: Range[], point: number): boolean =>
  list.some(([from, to]) => point >= from && point <= to);

const FACE =
  /font-family: ["']([^"']+)["'];[^}]*font-weight: (\d+);[^}]*?url\(["']?([^"')]+)["']?\)[^}]*unicode-range: ([^;]+);/g;
const faces = (css: string) =>
  [...css.matchAll(FACE)].map(([, family = "", weight = "", url = "", list = ""]) => ({
    family,
    weight,
    file: url.split("/").at(-1) ?? "",
    url,
    list: ranges(list),
  }));

const signs = faces(readFileSync("game/desk/app/signs.css", "utf8"));
const CJK = /[\u3040-\u30ff\u4e00-\u9fff]/g;

it("an English page has the type of every Japanese character in its texts", () => {
  const folder = "game/text/en";
  const texts = readdirSync(folder).map((name) => readFileSync(join(folder, name), "utf8"));
  // The seal is drawn by the status bar, in any language.
  const seal =
    /class="seal"[^>]*>([^<]+)</.exec(readFileSync("game/desk/main/status.tsx", "utf8"))?.[1] ?? "";
  const shown = new Set([...texts, seal].flatMap((text) => text.match(CJK) ?? []));
  expect(shown.size).toBeGreaterThan(8);
  for (const character of shown) {
    const point = character.codePointAt(0) ?? 0;
    expect(
      signs.some(({ list }) => within(list, point)),
      character,
    ).toBe(true);
  }
});

it("each slice is the one in which its maker put those characters", () => {
  for (const { family, weight, file, url, list } of signs) {
    expect(existsSync(join("node_modules", url)), url).toBe(true);
    const name = family === "Shippori Mincho" ? "shippori-mincho" : "ibm-plex-sans-jp";
    const theirs = faces(readFileSync(`node_modules/@fontsource/${name}/${weight}.css`, "utf8")).find(
      (face) => face.file === file,
    );
    for (const [from, to] of list)
      for (let point = from; point <= to; point++)
        expect(within(theirs?.list ?? [], point), `${file} ${point.toString(16)}`).toBe(true);
  }
});
