import type { Page } from "@playwright/test";

/**
 * What a width spoils, by geometry: a page wider than its window, words printed over other words, and targets under
 * 24 px. The chart places its own names and is not looked at; what lies under something else is not seen.
 */
export async function spoilt(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const root = document.documentElement;
    if (root.scrollWidth > window.innerWidth + 1)
      found.push(`page ${root.scrollWidth} of ${window.innerWidth}`);
    const inPage = (el: Element): boolean =>
      !el.closest("#map, [inert], [aria-hidden=true], svg, option, .sr, .skip, .captions");
    /** What is left of a line after its boxes have cut it; null where it is out of sight. */
    const shownOf = (el: Element, line: DOMRect): DOMRect | null => {
      let { left, right, top, bottom } = line;
      for (let at: Element | null = el; at && at !== document.body; at = at.parentElement) {
        const { clipPath, overflowX, overflowY, opacity } = getComputedStyle(at);
        if (clipPath !== "none" || opacity === "0") return null;
        const outer = at.getBoundingClientRect();
        if (overflowX !== "visible")
          [left, right] = [Math.max(left, outer.left), Math.min(right, outer.right)];
        if (overflowY !== "visible")
          [top, bottom] = [Math.max(top, outer.top), Math.min(bottom, outer.bottom)];
      }
      return right - left < 3 || bottom - top < 3 ? null : new DOMRect(left, top, right - left, bottom - top);
    };
    const seen = (el: Element, x: number, y: number): boolean => {
      for (const over of document.elementsFromPoint(x, y)) {
        if (over === el || el.contains(over) || over.contains(el)) return true;
        // Words over words hide nothing; a ground of its own does.
        const { backgroundColor, backgroundImage } = getComputedStyle(over);
        if (!/, 0\)$|transparent/.test(backgroundColor) || backgroundImage !== "none") return false;
      }
      return false;
    };
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const said: { el: HTMLElement; text: string; box: DOMRect }[] = [];
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      const el = node.parentElement;
      const text = node.textContent?.trim() ?? "";
      if (!el || text === "" || !inPage(el) || el.closest("rt, ruby") || !el.checkVisibility()) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const line of range.getClientRects()) {
        const box = shownOf(el, line);
        if (box === null) continue;
        const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
        if (seen(el, x, y)) said.push({ el, text, box });
      }
    }
    said.forEach((a, i) => {
      for (const b of said.slice(i + 1)) {
        if (a.el === b.el || a.el.contains(b.el) || b.el.contains(a.el)) continue;
        const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
        const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
        // Lines of one text may share the air between them.
        if (across > 3 && down > Math.min(a.box.height, b.box.height) * 0.4)
          found.push(`“${a.text.slice(0, 24)}” over “${b.text.slice(0, 24)}”`);
      }
    });
    for (const el of document.querySelectorAll<HTMLElement>("button, select, a[href], summary")) {
      if (!inPage(el) || !el.checkVisibility() || el.closest("p, li p, table")) continue;
      const { width, height, left, top } = el.getBoundingClientRect();
      if (width === 0 || !seen(el, left + width / 2, top + height / 2)) continue;
      if (Math.min(width, height) < 23.5)
        found.push(`small ${Math.round(width)}×${Math.round(height)} ${el.innerText.slice(0, 24)}`);
    }
    return [...new Set(found)];
  });
}
