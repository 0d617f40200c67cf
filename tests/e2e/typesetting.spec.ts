import { expect, test } from "@playwright/test";
import { axe, Desk } from "./desk.ts";

test("readings stand over Chinese characters where they are wished, and names are heard as before", async ({
  page,
}) => {
  const desk = new Desk(page, "ja");
  const { m } = desk;
  await desk.open();
  await desk.start("furigana");
  await desk.agenda();
  const title = await desk.rows().first().getByRole("button").first().innerText();
  await expect(page.locator("ruby")).toHaveCount(0);

  await desk.button(m.desk.menu).click();
  await page.getByRole("dialog").getByRole("button", { name: m.dialogs.settings, exact: true }).click();
  const settings = page.getByRole("dialog", { name: m.dialogs.settings });
  await settings.getByRole("checkbox", { name: m.dialogs.furigana }).check();
  await expect(settings.locator("ruby").first()).toBeVisible();
  await page.keyboard.press("Escape");

  // A button is still found by its name, and opened shows readings in its prose.
  await page.getByRole("button", { name: title, exact: true }).first().click();
  const opened = page.getByRole("article", { name: title });
  await expect(opened.getByRole("list", { name: m.situation.answers })).toBeVisible();
  const reading = opened.locator("p ruby rt").first();
  await expect(reading).toBeVisible();
  expect(await reading.innerText()).toMatch(/^[\u3041-\u3096ー]+$/);
  // There is room for a reading between two lines, and nothing cuts it off.
  const room = await opened
    .locator("p:has(rt)")
    .first()
    .evaluate(
      (p) =>
        Number.parseFloat(getComputedStyle(p).lineHeight) / Number.parseFloat(getComputedStyle(p).fontSize),
    );
  expect(room).toBeGreaterThanOrEqual(1.75);
  const cut = await opened.evaluate(
    (article) =>
      [...article.querySelectorAll("p, h3, dd, li")].filter(
        (el) => getComputedStyle(el).overflowY === "hidden" && el.scrollHeight > el.clientHeight + 1,
      ).length,
  );
  expect(cut).toBe(0);
  expect(await axe(page), "with readings").toEqual([]);

  await page.reload();
  await expect(page.locator("ruby").first()).toBeAttached();
  await desk.button(m.desk.menu).click();
  await page.getByRole("dialog").getByRole("button", { name: m.dialogs.settings, exact: true }).click();
  await settings.getByRole("checkbox", { name: m.dialogs.furigana }).uncheck();
  await expect(page.locator("ruby")).toHaveCount(0);
  expect(desk.faults).toEqual([]);
});

test("where the browser cannot part phrases, breaks are put between them", async ({ page }) => {
  await page.addInitScript(() => {
    const supports = CSS.supports.bind(CSS);
    CSS.supports = ((...asked: [string, string]) =>
      asked[1] === "auto-phrase" ? false : supports(...asked)) as typeof CSS.supports;
  });
  const desk = new Desk(page, "ja");
  const { m } = desk;
  await desk.open();
  await expect(page.locator("html")).toHaveAttribute("data-phrases", "");
  await expect(page.locator("p wbr").first()).toBeAttached();
  await desk.start("phrases");
  await desk.agenda();
  // Words go on being found by what they say.
  await desk.rows().first().getByRole("button").first().click();
  await expect(page.getByText(m.agenda.what, { exact: true })).toBeVisible();
  expect(desk.faults).toEqual([]);
});
