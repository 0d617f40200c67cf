import { GUIDE_PAGES, pageAddress } from "./pages.ts";

/**
 * The part of Markdown that the guide's pages are written in, read into plain data: headings, paragraphs, lists,
 * tables, quotations, and rules, which are lines to write on; strong, emphasis, code, links. Whatever else stands in
 * a page is text. HTML is never markup here, and a link leads to a place on the page, to another page of the guide or
 * to an https address, or it is no link.
 */
export type Inline =
  | string
  | { kind: "strong" | "em"; of: Inline[] }
  | { kind: "code"; text: string }
  | { kind: "link"; href: string; of: Inline[] };

export type Block =
  | { kind: "heading"; level: number; id: string; of: Inline[] }
  | { kind: "paragraph"; of: Inline[] }
  | { kind: "list"; ordered: boolean; items: Inline[][] }
  | { kind: "quote"; of: Inline[][] }
  | { kind: "lines"; count: number }
  | { kind: "table"; head: Inline[][]; rows: Inline[][][] };

const COMMENT = /<!--[\s\S]*?-->/g;
const ITEM = /^(?:[-*]|(\d+)\.) +(.*)$/;
const RULE = /^\|[\s:|-]+\|$/;
const QUOTED = /^> ?(.*)$/;
const LINE = /^_{3,}$/;

export function blocksOf(page: string): Block[] {
  const lines = page.replace(/\r\n?/g, "\n").replace(COMMENT, "").split("\n");
  const blocks: Block[] = [];
  let headings = 0;
  for (let at = 0; at < lines.length; ) {
    const line = (lines[at] ?? "").trim();
    const heading = /^(#{1,6}) +(.*)$/.exec(line);
    if (line === "") at++;
    else if (heading) {
      // By number and not by words, so that a place keeps its id in every language.
      const id = `guide-${headings++}`;
      blocks.push({ kind: "heading", level: heading[1]?.length ?? 1, id, of: inlines(heading[2] ?? "") });
      at++;
    } else if (line.startsWith("|") && RULE.test((lines[at + 1] ?? "").trim())) at = table(lines, at, blocks);
    else if (ITEM.test(line)) at = list(lines, at, blocks);
    else if (QUOTED.test(line)) at = quote(lines, at, blocks);
    else if (LINE.test(line)) at = writing(lines, at, blocks);
    else at = paragraph(lines, at, blocks);
  }
  return blocks;
}

function table(lines: readonly string[], from: number, blocks: Block[]): number {
  const rows: Inline[][][] = [];
  let at = from + 2;
  for (; (lines[at] ?? "").trim().startsWith("|"); at++) rows.push(cells(lines[at] ?? ""));
  blocks.push({ kind: "table", head: cells(lines[from] ?? ""), rows });
  return at;
}

function cells(line: string): Inline[][] {
  const inner = line.trim().replace(/^\|/, "").replace(/\|$/, "");
  return inner.split(/(?<!\\)\|/).map((cell) => inlines(cell.trim().replaceAll("\\|", "|")));
}

function list(lines: readonly string[], from: number, blocks: Block[]): number {
  const items: Inline[][] = [];
  const ordered = ITEM.exec((lines[from] ?? "").trim())?.[1] !== undefined;
  let at = from;
  for (; at < lines.length; at++) {
    const item = ITEM.exec((lines[at] ?? "").trim());
    if (!item || (item[1] !== undefined) !== ordered) break;
    items.push(inlines(item[2] ?? ""));
  }
  blocks.push({ kind: "list", ordered, items });
  return at;
}

/** A paragraph a line. */
function quote(lines: readonly string[], from: number, blocks: Block[]): number {
  const of: Inline[][] = [];
  let at = from;
  for (; at < lines.length; at++) {
    const said = QUOTED.exec((lines[at] ?? "").trim())?.[1];
    if (said === undefined) break;
    if (said !== "") of.push(inlines(said));
  }
  blocks.push({ kind: "quote", of });
  return at;
}

/** Lines to write on that follow one another, with or without a blank between. */
function writing(lines: readonly string[], from: number, blocks: Block[]): number {
  let count = 0;
  let at = from;
  for (; at < lines.length; at++) {
    const line = (lines[at] ?? "").trim();
    if (LINE.test(line)) count++;
    else if (line !== "") break;
  }
  blocks.push({ kind: "lines", count });
  return at;
}

/** Whether a line begins something that is no paragraph. */
const begins = (line: string): boolean =>
  /^#{1,6} /.test(line) || line.startsWith("|") || [ITEM, QUOTED, LINE].some((each) => each.test(line));

function paragraph(lines: readonly string[], from: number, blocks: Block[]): number {
  const said: string[] = [];
  let at = from;
  for (; at < lines.length; at++) {
    const line = (lines[at] ?? "").trim();
    // The first line is taken whatever it is: nothing may stand still.
    if (at > from && (line === "" || begins(line))) break;
    said.push(line);
  }
  blocks.push({ kind: "paragraph", of: inlines(said.join(" ")) });
  return at;
}

const MARK = /`([^`]+)`|\*\*(.+?)\*\*|\*([^*\s](?:[^*]*[^*\s])?)\*|\[([^\]]+)\]\(([^()\s]+)\)/;

export function inlines(text: string): Inline[] {
  const out: Inline[] = [];
  let rest = text;
  for (let found = MARK.exec(rest); found; found = MARK.exec(rest)) {
    if (found.index > 0) out.push(rest.slice(0, found.index));
    const [whole, code, strong, em, label, href] = found;
    if (code !== undefined) out.push({ kind: "code", text: code });
    else if (strong !== undefined) out.push({ kind: "strong", of: inlines(strong) });
    else if (em !== undefined) out.push({ kind: "em", of: inlines(em) });
    else if (label !== undefined) {
      const address = addressOf(href ?? "");
      if (address === null) out.push(label);
      else out.push({ kind: "link", href: address, of: inlines(label) });
    } else out.push(whole);
    rest = rest.slice(found.index + whole.length);
  }
  if (rest !== "") out.push(rest);
  return out;
}

/** Where a link may lead; null if nowhere. A page is named by its file, so that the files lead to one another too. */
function addressOf(href: string): string | null {
  const page = /^([a-z0-9-]+)\.(?:en|ja)\.md$/.exec(href)?.[1];
  if (page !== undefined) return (GUIDE_PAGES as readonly string[]).includes(page) ? pageAddress(page) : null;
  return /^#[\w-]+$/.test(href) || /^https:\/\/[^\s"'<>\\]+$/.test(href) ? href : null;
}

export function plain(list: readonly Inline[]): string {
  return list.map((i) => (typeof i === "string" ? i : i.kind === "code" ? i.text : plain(i.of))).join("");
}
