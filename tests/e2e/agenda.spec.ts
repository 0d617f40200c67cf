import { expect, test } from "@playwright/test";
import { format } from "../../game/text/index.ts";
import { axe, Desk } from "./desk.ts";

/** Words a quarter's agenda may show before anything is opened. */
const MOST_WORDS = 180;

for (const language of ["en", "ja"] as const) {
  test(`a situation is answered in one press, opened, taken back and left, ${language}`, async ({ page }) => {
    const desk = new Desk(page, language);
    const { m } = desk;
    const f = format(language);
    await desk.open();
    await desk.start("agenda");
    const agenda = await desk.agenda();
    const rows = desk.rows();
    await expect.poll(() => rows.count()).toBeGreaterThan(1);
    expect(await axe(page), "agenda").toEqual([]);

    // One press puts an answer on the tray, another takes it off; a second answer takes the first's place.
    const tray = page.getByRole("region", { name: m.desk.tray, exact: true });
    const cards = tray.getByRole("list", { name: m.desk.tray }).locator(".card");
    const before = await cards.count();
    const row = rows
      .filter({ has: page.locator("button.chip[data-refused=false] ~ *, button.chip") })
      .first();
    const chips = row.locator("button.chip[data-refused=false]");
    await chips.first().click();
    await expect(chips.first()).toHaveAttribute("aria-pressed", "true");
    await expect(cards).toHaveCount(before + 1);
    await expect(tray.locator(".card-odds")).toHaveCount(1);
    if ((await chips.count()) > 1) {
      await chips.nth(1).click();
      await expect(chips.nth(1)).toHaveAttribute("aria-pressed", "true");
      await expect(chips.first()).toHaveAttribute("aria-pressed", "false");
      await expect(cards).toHaveCount(before + 1);
      await chips.nth(1).click();
    } else await chips.first().click();
    await expect(cards).toHaveCount(before);

    // Opened, every way of meeting it stands beside the others, leaving it among them.
    const title = await row.locator(".row-title").innerText();
    await row.locator(".row-title").click();
    const opened = agenda.getByRole("article", { name: title });
    await expect(opened).toBeVisible();
    const ways = opened.getByRole("list", { name: m.situation.answers }).locator("> li");
    await expect(ways.last()).toContainText(m.agenda.leave);
    const heights = await ways.evaluateAll((all) => all.map((way) => way.getBoundingClientRect().height));
    expect(new Set(heights.slice(0, 3)).size).toBe(1);
    expect(await axe(page), "situation").toEqual([]);
    await opened
      .getByRole("button", { name: new RegExp(`^${f.label(m.agenda.put, "")}`) })
      .first()
      .click();
    await expect(cards).toHaveCount(before + 1);
    await opened.getByRole("button", { name: m.agenda.leave, exact: true }).click();
    await expect(cards).toHaveCount(before);

    // Escape goes back to the agenda; its keys go from row to row and press an answer.
    await page.keyboard.press("Escape");
    await expect(rows.first()).toBeVisible();
    await rows.first().locator(".row-title").focus();
    await page.keyboard.press("ArrowDown");
    await expect(rows.nth(1).locator(".row-title")).toBeFocused();
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("1");
    if ((await rows.first().locator("button.chip").first().getAttribute("data-refused")) === "false")
      await expect(rows.first().locator("button.chip").first()).toHaveAttribute("aria-pressed", "true");
    expect(desk.faults).toEqual([]);
  });
}

test("a quarter's agenda shows at most 180 words before anything is opened, and says where one stands", async ({
  page,
}) => {
  const desk = new Desk(page);
  const { m } = desk;
  await desk.open();
  await desk.start("words");
  for (let quarter = 0; quarter < 3; quarter++) {
    const agenda = await desk.agenda();
    const words = await agenda.evaluate((panel) => {
      const shown: string[] = [];
      const walk = document.createTreeWalker(panel, NodeFilter.SHOW_TEXT);
      for (let node = walk.nextNode(); node; node = walk.nextNode()) {
        const parent = node.parentElement;
        const box = parent?.getBoundingClientRect();
        if (!parent?.checkVisibility() || !box || box.width <= 1) continue;
        // Figures and sums of money are read at a glance: words are what is made of letters.
        shown.push(...(node.textContent ?? "").split(/\s+/).filter((word) => /^[“‘(]?\p{L}/u.test(word)));
      }
      return shown.length;
    });
    expect(words, `quarter ${quarter}`).toBeLessThanOrEqual(MOST_WORDS);
    await desk.meet(2);
    await desk.commit();
    await desk.readReport();
  }
  // The score so far stands among others; pressed, it says against whom, and what would end the run.
  await page.getByRole("button", { name: new RegExp(`^${m.standing.score}`) }).click();
  const dialog = page.getByRole("dialog", { name: m.standing.title });
  await expect(dialog.getByRole("table").getByRole("row")).toHaveCount(7);
  for (const name of Object.values(m.standing.end)) await expect(dialog).toContainText(name);
  expect(await axe(page), "standing").toEqual([]);
  expect(desk.faults).toEqual([]);
});
