import { expect, type Page, test } from "@playwright/test";
import { Desk } from "./desk.ts";

/**
 * Every text on the page said twice, as a language of long words would have it; then what is cut off: text that its
 * box hides without a sign, and a page that has become wider than its window.
 */
async function cutWhenDoubled(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const nodes: Text[] = [];
    for (let node = walk.nextNode(); node; node = walk.nextNode()) nodes.push(node as Text);
    const said: [Text, string][] = [];
    for (const node of nodes) {
      const parent = node.parentElement;
      if (!parent?.checkVisibility() || !/\p{L}{2}/u.test(node.data)) continue;
      // What is only heard has no place, and the map's canvas none for words.
      if (parent.closest("svg, script, style, option, [aria-hidden=true]")) continue;
      let heard = false;
      for (let box: HTMLElement | null = parent; box; box = box.parentElement)
        heard ||= box.offsetWidth <= 1 || box.offsetHeight <= 1;
      if (heard) continue;
      said.push([node, node.data]);
      node.data = `${node.data.trim()} ${node.data.trim()}`;
    }
    const cut: string[] = [];
    for (const [node] of said) {
      const range = document.createRange();
      range.selectNodeContents(node);
      const inner = range.getBoundingClientRect();
      for (
        let box: HTMLElement | null = node.parentElement;
        box && box !== document.body;
        box = box.parentElement
      ) {
        const { overflowX, overflowY, textOverflow, position } = getComputedStyle(box);
        // Three dots are a sign, and the whole stands in a title or on the page it leads to.
        if (textOverflow === "ellipsis") break;
        const hides = (overflow: string): boolean => overflow === "hidden" || overflow === "clip";
        const outer = box.getBoundingClientRect();
        if (hides(overflowX) && inner.right > outer.right + 2 && inner.left < outer.right)
          cut.push(`${box.className || box.tagName} → ${node.data.slice(0, 40)}`);
        if (hides(overflowY) && inner.bottom > outer.bottom + 2 && inner.top < outer.bottom)
          cut.push(`${box.className || box.tagName} ↓ ${node.data.slice(0, 40)}`);
        if (/auto|scroll/.test(overflowX + overflowY) || position === "fixed") break;
      }
    }
    const wide = document.documentElement.scrollWidth > window.innerWidth + 1;
    if (wide) cut.push(`page ${document.documentElement.scrollWidth} of ${window.innerWidth}`);
    for (const [node, text] of said) node.data = text;
    return [...new Set(cut)];
  });
}

test("what is cut off is found", async ({ page }) => {
  await page.setContent(
    '<div style="width:90px;overflow:hidden;white-space:nowrap"><p>Four words in all</p></div><p>Words that wrap</p>',
  );
  expect(await cutWhenDoubled(page)).toHaveLength(1);
});

for (const language of ["en", "ja"] as const) {
  for (const [width, height] of [
    [1366, 768],
    [390, 844],
  ] as const) {
    test(`twice the words are cut off nowhere, ${width}×${height}, ${language}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      const desk = new Desk(page, language);
      await desk.open();
      const found: Record<string, string[]> = { title: await cutWhenDoubled(page) };
      await desk.start("doubled");
      await desk.agenda();
      found.agenda = await cutWhenDoubled(page);
      await desk.rows().first().getByRole("button").first().click();
      await expect(page.getByRole("list", { name: desk.m.situation.answers })).toBeVisible();
      found.situation = await cutWhenDoubled(page);
      await page.keyboard.press("Escape");
      await desk.meet(2);
      found.tray = await cutWhenDoubled(page);
      await desk.commit();
      found.report = await cutWhenDoubled(page);
      expect(Object.entries(found).filter(([, cut]) => cut.length > 0)).toEqual([]);
    });
  }
}
