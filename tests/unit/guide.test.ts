import type { VNode } from "preact";
import { describe, expect, it } from "vitest";
import { filled, valueAt } from "../../assets/make/guide/rows.ts";
import { GROUPS, pageOf, tablesIn, withTables } from "../../assets/make/guide/tables.ts";
import { articleOf } from "../../game/desk/guide/article.ts";
import { blocksOf } from "../../game/desk/guide/markdown.ts";
import {
  DIFFICULTIES,
  DIFFICULTY,
  type Difficulty,
  patched,
  RULES,
  type Rules,
} from "../../game/engine/index.ts";

type Changed = Record<string, unknown>;

const ALLOWED = new Set(
  "div h2 h3 h4 h5 h6 p ul ol li table thead tbody tr th td code strong em a".split(" "),
);
const ATTRIBUTES = new Set(["class", "id", "tabIndex", "role", "aria-label", "scope", "href", "rel"]);

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

  it("follows links to places on the page and to https, and nothing else", () => {
    expect(drawn("[a](#guide-3) [b](https://example.org/x) [c](ftp://x)").links).toEqual([
      "#guide-3",
      "https://example.org/x",
    ]);
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

describe("the guide's pages", () => {
  for (const language of ["en", "ja"] as const) {
    it(`${language}: every table is as the rules and the measurements now are (else: npm run guide)`, () => {
      const page = pageOf(language);
      expect(withTables(page, language)).toBe(page);
    });
  }

  it("print every group of constants, the priors, the difficulties and what was measured, in both languages alike", () => {
    const [en, ja] = [pageOf("en"), pageOf("ja")];
    expect(tablesIn(ja)).toEqual(tablesIn(en));
    const wanted = [...Object.keys(GROUPS), "priors", "difficulty", "sensitivity", "debate", "fairness"];
    expect(wanted.filter((name) => !tablesIn(en).includes(name))).toEqual([]);
  });

  it("say the same in both languages: block by block, list by list", () => {
    const shape = (page: string) =>
      blocksOf(page).map((b) =>
        b.kind === "heading"
          ? `h${b.level}`
          : b.kind === "list"
            ? `list ${b.items.length}`
            : b.kind === "table"
              ? `table ${b.head.length} × ${b.rows.length}`
              : b.kind,
      );
    expect(shape(pageOf("ja"))).toEqual(shape(pageOf("en")));
  });

  it("leave no English in the Japanese tables but names of files, works and the origins' letters", () => {
    const rows = blocksOf(pageOf("ja")).flatMap((b) => (b.kind === "table" ? b.rows : []));
    const words = rows
      // Readings are cited as they were published.
      .filter((row) => !row.some((cell) => /\d{4}/.test(cell.join("")) && /[A-Z][a-z]+/.test(cell.join(""))))
      .flatMap((row) => row.flat().filter((i) => typeof i === "string"))
      .flatMap((text) => text.match(/[A-Za-z]{3,}/g) ?? []);
    expect(words).toEqual([]);
  });

  it("say truly that difficulty changes two numbers", () => {
    const changed = (under: unknown, over: unknown): number =>
      typeof under === "object" && under !== null
        ? Object.keys(under).reduce(
            (sum, key) => sum + changed((under as Changed)[key], (over as Changed)[key]),
            0,
          )
        : Number(under !== over);
    const count = (d: Difficulty) => changed(RULES, patched(RULES, DIFFICULTY[d]));
    expect(DIFFICULTIES.map(count)).toEqual([2, 0, 2]);
  });

  it("notice a rule that has gone, and show what stands", () => {
    expect(valueAt(RULES, "washington.mood", "asia")).toBe(RULES.washington.mood.asia);
    expect(valueAt(RULES, "ukraine", "-example.most")).toBe(-RULES.ukraine.example.most);
    expect(valueAt(RULES, "pillars", "=10")).toBe(10);
    expect(() => valueAt(RULES, "washington.mood", "africa")).toThrow(/no rule washington.mood.africa/);
    expect(() => valueAt(RULES, "washington", "mood")).toThrow(/no rule/);
    expect(filled("−$2 of $1", [-1200, 30])).toBe("−30 of −1,200");
  });

  it("say what the rules say: a changed number changes the page, and nothing else need be touched", () => {
    const rows = Object.values(GROUPS).flat();
    const shown = (rules: Rules) =>
      rows.map((row) =>
        row.find
          .split(" ")
          .slice(1)
          .map((key) => valueAt(rules, row.rule, key)),
      );
    const harder = patched(RULES, { washington: { mood: { asia: 31 } } });
    const moved = shown(harder).filter((values, i) => String(values) !== String(rows[i]?.values));
    expect(moved).toHaveLength(1);
  });
});
