/**
 * The part of Markdown that the guide's pages are written in, read into plain data: headings, paragraphs, lists,
 * tables; strong, emphasis, code, links. Whatever else stands in a page is text. HTML is never markup here, and a
 * link leads to a place on the page or to an https address, or it is no link.
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
  | { kind: "table"; head: Inline[][]; rows: Inline[][][] };

const COMMENT = /<!--[\s\S]*?-->/g;
const ITEM = /^(?:[-*]|(\d+)\.) +(.*)$/;
const RULE = /^\|[\s:|-]+\|$/;

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

function paragraph(lines: readonly string[], from: number, blocks: Block[]): number {
  const said: string[] = [];
  let at = from;
  for (; at < lines.length; at++) {
    const line = (lines[at] ?? "").trim();
    // The first line is taken whatever it is: nothing may stand still.
    if (at > from && (line === "" || /^#{1,6} /.test(line) || ITEM.test(line) || line.startsWith("|"))) break;
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
    else if (label !== undefined && safe(href ?? "")) {
      out.push({ kind: "link", href: href ?? "", of: inlines(label) });
    } else out.push(label ?? whole);
    rest = rest.slice(found.index + whole.length);
  }
  if (rest !== "") out.push(rest);
  return out;
}

function safe(href: string): boolean {
  return /^#[\w-]+$/.test(href) || /^https:\/\/[^\s"'<>\\]+$/.test(href);
}

export function plain(list: readonly Inline[]): string {
  return list.map((i) => (typeof i === "string" ? i : i.kind === "code" ? i.text : plain(i.of))).join("");
}
