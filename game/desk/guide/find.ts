/** Where a word stands in a text, whatever its case: the first letter of each, none within another. */
export function placesOf(text: string, word: string): number[] {
  const lower = text.toLowerCase();
  const wanted = word.toLowerCase();
  // A letter that is longer when small would shift all that follows.
  const [within, sought] = lower.length === text.length ? [lower, wanted] : [text, word];
  const out: number[] = [];
  if (sought === "") return out;
  for (let at = within.indexOf(sought); at >= 0; at = within.indexOf(sought, at + sought.length))
    out.push(at);
  return out;
}

/** What a word is sought in, piece by piece: a finding never runs from one into the next. */
const PIECES = "h3, h4, h5, h6, p, li, th, td";

/** The letters of a piece as they are seen: readings over them, and the copy that is only heard, left out. */
function lettersOf(piece: Element): Text[] {
  const seen = document.createTreeWalker(piece, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest("rt, .sr") ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const out: Text[] = [];
  for (let node = seen.nextNode(); node; node = seen.nextNode()) out.push(node as Text);
  return out;
}

/** Every place in an article where a word stands, in order. */
export function rangesOf(article: Element, word: string): Range[] {
  return [...article.querySelectorAll(PIECES)].flatMap((piece) => {
    const letters = lettersOf(piece);
    const places = placesOf(letters.map((node) => node.data).join(""), word);
    return places.map((at) => {
      const range = document.createRange();
      range.setStart(...nodeAt(letters, at, false));
      range.setEnd(...nodeAt(letters, at + word.length, true));
      return range;
    });
  });
}

/** The node in which a letter stands; an end belongs to the node that it ends. */
function nodeAt(letters: readonly Text[], at: number, end: boolean): [Text, number] {
  let before = 0;
  for (const node of letters) {
    const inside = at - before;
    if (inside < node.length || (end && inside === node.length)) return [node, inside];
    before += node.length;
  }
  const last = letters.at(-1);
  if (!last) throw new Error("nothing can be found in a piece without letters");
  return [last, last.length];
}

const FOUND = "guide-found";
const HERE = "guide-here";

/** Marks what was found, and the one that is looked at; where a browser cannot, that one is selected. */
export function mark(ranges: readonly Range[], here: Range | null): void {
  if (!("highlights" in CSS)) {
    const selection = getSelection();
    selection?.removeAllRanges();
    if (here) selection?.addRange(here);
    return;
  }
  CSS.highlights.delete(FOUND);
  CSS.highlights.delete(HERE);
  if (ranges.length > 0) CSS.highlights.set(FOUND, new Highlight(...ranges));
  if (here) {
    const shown = new Highlight(here);
    shown.priority = 1;
    CSS.highlights.set(HERE, shown);
  }
}

/** The heading under which a place stands, as it is read; empty before the first. */
export function headingOver(article: Element, range: Range): string {
  const block = [...article.children].find((child) => child.contains(range.startContainer));
  for (let at = block; at; at = at.previousElementSibling ?? undefined) {
    const heading = at.querySelector(":scope > :is(h3, h4, h5, h6)");
    if (heading) return (heading.querySelector(".sr") ?? heading).textContent ?? "";
  }
  return "";
}
