import { type ComponentChild, h, type VNode } from "preact";
import { type Block, type Inline, plain } from "./markdown.ts";

/** Elements by name, with whatever attributes and children stand below. */
const el = h as (name: string, attributes: object, ...children: ComponentChild[]) => VNode;

/** Blocks as nodes of the page: made one by one, never from markup. `tableName` names a table for its readers. */
export function articleOf(blocks: readonly Block[], tableName: (section: string) => string): VNode[] {
  let section = "";
  return blocks.map((block, key) => {
    if (block.kind === "heading") section = plain(block.of);
    return el("div", { key, class: `guide-${block.kind}` }, blockOf(block, tableName(section)));
  });
}

function blockOf(block: Block, name: string): VNode {
  switch (block.kind) {
    case "heading":
      // The dialog's own title is the second level; a page's first heading says the same.
      return el(`h${Math.min(6, block.level + 1)}`, { id: block.id, tabIndex: -1 }, ...nodesOf(block.of));
    case "paragraph":
      return el("p", {}, ...nodesOf(block.of));
    case "list":
      return el(
        block.ordered ? "ol" : "ul",
        {},
        ...block.items.map((item) => el("li", {}, ...nodesOf(item))),
      );
    case "quote":
      return el("blockquote", {}, ...block.of.map((said) => el("p", {}, ...nodesOf(said))));
    case "lines":
      // To be written on in print: there is nothing to be read.
      return el("div", { "aria-hidden": true }, ...Array.from({ length: block.count }, () => el("hr", {})));
    case "table":
      return el(
        "div",
        {
          class: isShort(block.rows) ? "guide-scroll guide-short" : "guide-scroll",
          role: "group",
          tabIndex: 0,
          "aria-label": name,
        },
        el(
          "table",
          {},
          el("thead", {}, el("tr", {}, ...block.head.map((c) => el("th", { scope: "col" }, ...nodesOf(c))))),
          el("tbody", {}, ...block.rows.map(rowOf)),
        ),
      );
  }
}

/** Letters of a first cell that is a figure or a word. */
const SHORT = 7;

const isShort = (rows: readonly Inline[][][]): boolean =>
  rows.every(([first = []]) => plain(first).length <= SHORT);

const JAPANESE = /[\u3040-\u30ff\u4e00-\u9fff]/;

/** A cell of Japanese says so, since a page of either language may hold one: it is then spoken and drawn as Japanese. */
function rowOf(row: readonly Inline[][]): VNode {
  const cells = row.map((cell, i) => {
    const lang = JAPANESE.test(plain(cell)) ? { lang: "ja" } : {};
    return i === 0 ? el("th", { scope: "row", ...lang }, ...nodesOf(cell)) : el("td", lang, ...nodesOf(cell));
  });
  return el("tr", {}, ...cells);
}

function nodesOf(list: readonly Inline[]): (VNode | string)[] {
  return list.map((i) => {
    if (typeof i === "string") return i;
    if (i.kind === "code") return el("code", {}, i.text);
    // A title in Latin letters is set, and said, as one on a Japanese page too.
    if (i.kind === "em" && !JAPANESE.test(plain(i.of))) return el("em", { lang: "en" }, ...nodesOf(i.of));
    if (i.kind === "link") return el("a", { href: i.href, rel: "noreferrer" }, ...nodesOf(i.of));
    return el(i.kind, {}, ...nodesOf(i.of));
  });
}
