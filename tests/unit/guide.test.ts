import { readdirSync } from "node:fs";
import type { VNode } from "preact";
import { describe, expect, it } from "vitest";
import { KINDS, textOf } from "../../assets/make/guide/kinds.ts";
import { filled, numbersAt, valueAt } from "../../assets/make/guide/rows.ts";
import { changedBy } from "../../assets/make/guide/start.ts";
import { GROUPS, OTHERS, pageOf, tableNamed, tablesIn, withTables } from "../../assets/make/guide/tables.ts";
import { TRACKS } from "../../assets/make/guide/tracks.ts";
import { worded } from "../../assets/make/guide/words.ts";
import { READY } from "../../game/classroom/index.ts";
import { articleOf } from "../../game/desk/guide/article.ts";
import { placesOf } from "../../game/desk/guide/find.ts";
import { type Block, blocksOf, plain } from "../../game/desk/guide/markdown.ts";
import { GUIDE_PAGES, pageAsked } from "../../game/desk/guide/pages.ts";
import {
  beliefIn,
  compile,
  DIFFICULTIES,
  DIFFICULTY,
  type Difficulty,
  type Evidence,
  patched,
  RULES,
  type Rules,
  STATS,
} from "../../game/engine/index.ts";
import { LANGUAGES, type Language, messages } from "../../game/text/index.ts";
import { CROSSROADS } from "../../game/world/crossroads.ts";

const ALLOWED = new Set(
  "div h2 h3 h4 h5 h6 p ul ol li table thead tbody tr th td code strong em a blockquote hr".split(" "),
);
const ATTRIBUTES = new Set([
  "class",
  "id",
  "tabIndex",
  "role",
  "aria-label",
  "aria-hidden",
  "scope",
  "href",
  "rel",
]);

interface Seen {
  types: string[];
  attributes: string[];
  links: string[];
  text: string;
}

function seenIn(nodes: unknown, seen: Seen = { types: [], attributes: [], links: [], text: "" }): Seen {
  if (typeof nodes === "string") seen.text += nodes;
  else if (Array.isArray(nodes)) for (const node of nodes) seenIn(node, seen);
  else if (nodes) {
    const { type, props } = nodes as VNode<Record<string, unknown>>;
    seen.types.push(String(type));
    for (const [key, value] of Object.entries(props)) {
      if (key === "children") seenIn(value, seen);
      else {
        seen.attributes.push(key);
        if (key === "href") seen.links.push(String(value));
      }
    }
  }
  return seen;
}

const drawn = (page: string) => seenIn(articleOf(blocksOf(page), (s) => s));

describe("the guide's reader", () => {
  const hostile = [
    "# <script>alert(1)</script>",
    "<img src=x onerror=alert(1)> and <b>bold</b>",
    "[a](javascript:alert(1)) [b](JaVaScRiPt:alert(1)) [c](data:text/html,x) [d](//evil.example)",
    '[e](https://example.org/"onmouseover=alert(1)) [f]( javascript:alert(1)) [g](http://example.org)',
    "- <iframe src=javascript:alert(1)>",
    "| <style>*{}</style> | **<svg onload=alert(1)>** |",
    "| --- | --- |",
    "| [x](vbscript:x) | `<script>` |",
    "<!-- <script>alert(2)</script> -->",
    "**unclosed *and [crossed** over*](x",
    "| no table |",
    "> <b onclick=alert(1)>said</b> [h](../../secret.en.md) [i](nonesuch.en.md) [j](teachers.en.md?x)",
  ].join("\n");

  it("makes elements of its own kinds only, and no attribute that a page could choose", () => {
    const seen = drawn(hostile);
    expect(seen.types.filter((type) => !ALLOWED.has(type))).toEqual([]);
    expect(seen.attributes.filter((key) => !ATTRIBUTES.has(key))).toEqual([]);
    expect(seen.links).toEqual([]);
    // What looked like markup is read as text, a comment not at all.
    expect(seen.text).toContain("<script>alert(1)</script>");
    expect(seen.text).toContain("<img src=x onerror=alert(1)>");
    expect(seen.text).not.toContain("alert(2)");
  });

  it("follows links to places on the page, to the guide's pages and to https, and nothing else", () => {
    expect(drawn("[a](#guide-3) [b](https://example.org/x) [c](ftp://x) [d](lesson-20.ja.md)").links).toEqual(
      ["#guide-3", "https://example.org/x", "#g=lesson-20"],
    );
    expect(pageAsked("#g=lesson-20")).toBe("lesson-20");
    expect(pageAsked("#g=nonesuch")).toBe(null);
  });

  it("reads what is said aloud, and lines to write on", () => {
    expect(blocksOf("text\n> one\n> two *x*\n\n___\n___\n\n___\n\nName: ____")).toEqual([
      { kind: "paragraph", of: ["text"] },
      { kind: "quote", of: [["one"], ["two ", { kind: "em", of: ["x"] }]] },
      { kind: "lines", count: 3 },
      { kind: "paragraph", of: ["Name: ____"] },
    ]);
    expect(drawn("___\n___").types.filter((type) => type === "hr")).toHaveLength(2);
  });

  it("finds a word wherever it stands, whatever its case", () => {
    expect(placesOf("Aid, aid and AID", "aid")).toEqual([0, 5, 13]);
    expect(placesOf("沖縄の同意と沖縄", "沖縄")).toEqual([0, 6]);
    expect(placesOf("aaa", "aa")).toEqual([0]);
    expect(placesOf("anything", "")).toEqual([]);
    expect(placesOf("İstanbul straits", "straits")).toEqual([9]);
  });

  it("reads headings, lists, tables and marks", () => {
    const page =
      "## A **b** `c`\n\ntext *em*\nmore\n\n1. one\n2. two\n\n- x\n\n| h | i |\n| --- | --- |\n| 1\\|2 | |";
    expect(blocksOf(page)).toEqual([
      {
        kind: "heading",
        level: 2,
        id: "guide-0",
        of: ["A ", { kind: "strong", of: ["b"] }, " ", { kind: "code", text: "c" }],
      },
      { kind: "paragraph", of: ["text ", { kind: "em", of: ["em"] }, " more"] },
      { kind: "list", ordered: true, items: [["one"], ["two"]] },
      { kind: "list", ordered: false, items: [["x"]] },
      { kind: "table", head: [["h"], ["i"]], rows: [[["1|2"], []]] },
    ]);
  });

  it("ends on any input", () => {
    for (const page of [
      "|",
      "|\n|",
      "#",
      "- ",
      "1.",
      "`",
      "**",
      "[",
      "*",
      "\\",
      "| a |\n|---|",
      "|---|\n|---|",
    ]) {
      expect(() => drawn(page)).not.toThrow();
    }
    expect(drawn("*".repeat(3000)).text.length).toBeLessThanOrEqual(3000);
  });
});

/** Every page in every language. */
const FILES = GUIDE_PAGES.flatMap((page) => LANGUAGES.map((language) => [page, language] as const));

describe("the guide's pages", () => {
  it.each(FILES)(
    "%s, %s: every table is as the rules, the texts and the measurements now are (else: npm run guide)",
    (name, language) => {
      const page = pageOf(name, language);
      expect(withTables(page, language)).toBe(page);
    },
  );

  it("are the files of the folder, and no other", () => {
    const files = readdirSync("assets/guide").filter((file) => file.endsWith(".md"));
    expect(files.sort()).toEqual(FILES.map(([page, language]) => `${page}.${language}.md`).sort());
  });

  it.each(FILES)(
    "%s, %s begins with the name that the list gives it, its only heading of that level",
    (name, language) => {
      const tops = blocksOf(pageOf(name, language)).flatMap((b) =>
        b.kind === "heading" && b.level === 1 ? [plain(b.of)] : [],
      );
      expect(tops).toEqual([messages(language).guides.pages[name].name]);
    },
  );

  it.each(FILES)("%s, %s: each link leads somewhere, and in the same language", (name, language) => {
    const page = pageOf(name, language);
    const links = [...page.matchAll(/\]\(([^)]*)\)/g)].map(([, href = ""]) => href);
    const lost = links.filter(
      (href) =>
        !/^https:\/\/\S+$/.test(href) &&
        !GUIDE_PAGES.some((other) => other !== name && href === `${other}.${language}.md`),
    );
    expect(lost).toEqual([]);
    // What the reader draws as links is what the file has as links: none is dropped for its address.
    expect(drawn(page).links).toHaveLength(links.length);
  });

  it.each(LANGUAGES)("call each exercise by its name where a plan is for it: %s", (language) => {
    const all = GUIDE_PAGES.map((page) => pageOf(page, language)).join("\n");
    for (const id of READY) {
      const { name } = messages(language).lessons.ready[id];
      expect(all).toContain(language === "en" ? `“${name}” (\`${id}\`)` : `「${name}」（\`${id}\`）`);
    }
    // No exercise is spoken of that there is not.
    const spoken = [...all.matchAll(/`([a-z]+(?:\d\d|sessions|work))`/g)].map(([, id]) => id);
    expect(spoken.filter((id) => !(READY as readonly unknown[]).includes(id))).toEqual([]);
  });

  it("print every table there is once, in both languages alike", () => {
    const all = (language: Language) => GUIDE_PAGES.flatMap((page) => tablesIn(pageOf(page, language)));
    expect(all("ja")).toEqual(all("en"));
    expect([...all("en")].sort()).toEqual([...Object.keys(GROUPS), ...Object.keys(OTHERS)].sort());
  });

  it.each(GUIDE_PAGES)("%s says the same in both languages: block by block, list by list", (name) => {
    const shape = (page: string) =>
      blocksOf(page).map((b) =>
        b.kind === "heading"
          ? `h${b.level}`
          : b.kind === "list"
            ? `list ${b.items.length}`
            : b.kind === "table"
              ? `table ${b.head.length} × ${b.rows.length}`
              : b.kind === "lines"
                ? `lines ${b.count}`
                : b.kind,
      );
    expect(shape(pageOf(name, "ja"))).toEqual(shape(pageOf(name, "en")));
  });

  it("write Japanese without blanks between its words, and with its own marks", () => {
    const odd = GUIDE_PAGES.flatMap((name) =>
      pageOf(name, "ja")
        .split("\n")
        .filter((line) => !/^<!--/.test(line) && /[ぁ-んァ-ヶ一-龠][ ,.?!:;][ぁ-んァ-ヶ一-龠]/.test(line))
        .map((line) => `${name}: ${line.slice(0, 60)}`),
    );
    expect(odd).toEqual([]);
  });

  it("leave no English in the Japanese tables but names of files, works and the origins' letters", () => {
    const rows = blocksOf(pageOf("model", "ja")).flatMap((b) => (b.kind === "table" ? b.rows : []));
    const { names, projects } = messages("ja");
    const said = [
      ...Object.values(names.forums),
      ...Object.values(names.pactNotes),
      ...Object.values(projects).map(({ name }) => name),
    ];
    const lettered = said.flatMap((name) => name.match(/[A-Z]{3,}/g) ?? []);
    const words = rows
      .flatMap((row) => row.flat().filter((i) => typeof i === "string"))
      .flatMap((text) => text.match(/[A-Za-z]{3,}/g) ?? [])
      // Bodies that the game's own Japanese names call by their letters.
      .filter((word) => !lettered.includes(word));
    expect(words).toEqual([]);
  });

  it("tell every number that a difficulty changes, and no other", () => {
    const leaves = (under: unknown, over: unknown, path: string[]): string[] =>
      typeof under === "object" && under !== null
        ? Object.entries(under).flatMap(([key, each]) =>
            leaves(each, (over as Record<string, unknown>)[key], [...path, key]),
          )
        : under === over
          ? []
          : [path.join(".")];
    const found = DIFFICULTIES.flatMap((d: Difficulty) => leaves(RULES, patched(RULES, DIFFICULTY[d]), []));
    expect([...changedBy(DIFFICULTIES)].sort()).toEqual([...new Set(found)].sort());
    expect(rowsIn("difficulty")).toHaveLength(changedBy(DIFFICULTIES).length);
  });

  it("notice a rule or a word that has gone, and show what stands", () => {
    expect(valueAt(RULES, "washington.asia", "level")).toBe(RULES.washington.asia.level);
    expect(valueAt(RULES, "beliefs", "=10")).toBe(10);
    expect(valueAt(RULES, ".", "-seas.reach.tokyo.1")).toBe(-(RULES.seas.reach.tokyo[1] as number));
    expect(() => valueAt(RULES, "washington.asia", "africa")).toThrow(/no rule washington.asia.africa/);
    expect(() => valueAt(RULES, "washington", "asia")).toThrow(/no rule/);
    expect(filled("−$2 of $1, $+2 $~1", [-1200, 30])).toBe("−30 of −1,200, +30 − 1,200");
    const { stats, pages } = messages("ja");
    expect(worded("ja", "{credibility}／{pages.press}")).toBe(`${stats.credibility}／${pages.press}`);
    expect(worded("ja", "¥20bn")).toBe("200億円");
    expect(() => worded("en", "{nonesuch}")).toThrow(/no word/);
  });

  it("say what the rules say: a changed number changes the page, and nothing else need be touched", () => {
    const rows = Object.values(GROUPS)
      .flat()
      .filter((row) => row.find !== "");
    const shown = (rules: Rules) => rows.map((row) => numbersAt(rules, row.find));
    const other = patched(RULES, { situations: { deck: RULES.situations.deck + 1 } });
    const moved = shown(other).filter((values, i) => String(values) !== String(rows[i]?.values));
    expect(moved).toHaveLength(1);
  });
});

describe("what the guide tells of the rules", () => {
  it("every kind of situation that ships, with each of its answers and what becomes of it if left", () => {
    for (const language of ["en", "ja"] as const) {
      const blocks = blocksOf(tableNamed("answers", language));
      const titles = blocks.flatMap((b) => (b.kind === "heading" ? [plain(b.of)] : []));
      expect(titles).toEqual(KINDS.map((kind) => textOf(language, kind).title));
      const told = blocks.flatMap((b) => (b.kind === "table" ? [b.rows.length] : []));
      expect(told).toEqual(KINDS.map(({ data }) => data.answers.length + 1));
      expect(rowsIn("kinds", language)).toHaveLength(KINDS.length);
    }
    expect(new Set(KINDS.map(({ data }) => data.id)).size).toBe(KINDS.length);
  });

  it("the drift of every number of the board but those that only outcomes and orders move", () => {
    const told = TRACKS.flatMap(({ stats }) => stats);
    expect(new Set(told).size).toBe(told.length);
    const still = ["budget", "capital", "trade"];
    const board = STATS.filter(({ owner }) => owner !== "human" && owner !== "pillars");
    expect(board.map(({ id }) => id).filter((id) => !told.includes(id) && !still.includes(id))).toEqual([]);
  });

  it("for each question an answer that does better at either end", () => {
    for (const row of rowsIn("turns")) expect(row.slice(1), row[0]).not.toContain("–");
  });

  it("what an outcome and a study do to a belief, as the engine does it", () => {
    const game = compile(CROSSROADS);
    const met = KINDS.find(({ data }) => data.id === "sortie")?.data.answers[0];
    if (!met) throw new Error("no sortie");
    const { question, good, goodSwing, bad, badSwing } = met;
    const seen: Evidence[] = [0, 1, 2].map((outcome) => ({
      ...{ kind: "outcome", turn: 0, slot: 1, shift: 0, question, good, goodSwing, bad, badSwing, outcome },
    }));
    for (const value of [150, 850]) seen.push({ kind: "study", turn: 0, question, value });
    const beliefs = [[], ...seen.map((row) => [row])].map((rows) =>
      bandsOf(beliefIn(game, { evidence: { rows, digest: 0 } }, question)),
    );
    const told = rowsIn("worked").map((row) => row.slice(1).map(Number));
    expect(told).toHaveLength(beliefs.length);
    told.forEach((row, i) => {
      row.forEach((n, band) => {
        expect(Math.abs(n - (beliefs[i]?.[band] ?? -1)), `${i} ${band}`).toBeLessThanOrEqual(1);
      });
    });
  });
});

/** The cells of a table as text, head left out. */
function rowsIn(name: string, language: "en" | "ja" = "en"): string[][] {
  const isTable = (b: Block): b is Extract<Block, { kind: "table" }> => b.kind === "table";
  const tables = blocksOf(tableNamed(name, language)).filter(isTable);
  return tables.flatMap(({ rows }) => rows.map((row) => row.map((cell) => plain(cell))));
}

/** A belief as parts of a hundred: low, in between, high. */
function bandsOf(weights: readonly number[]): number[] {
  const { lowCells, middleCells } = RULES.belief;
  const sum = (from: number, to?: number) => weights.slice(from, to).reduce((a, b) => a + b, 0);
  const all = sum(0);
  const parts = [sum(0, lowCells), sum(lowCells, lowCells + middleCells), sum(lowCells + middleCells)];
  return parts.map((part) => (100 * part) / all);
}
