import { expect, test } from "@playwright/test";
import { format } from "../../game/text/index.ts";
import { axe, Desk } from "./desk.ts";

/** The advisers' orders adopted in one action, the forecast they bring, and the quarter committed. */
for (const language of ["en", "ja"] as const) {
  test(`advisers and forecast, ${language}`, async ({ page }) => {
    const desk = new Desk(page, language);
    const { m } = desk;
    const { schools } = m.advisers;
    await desk.open();
    await desk.start("counsel");
    const tray = page.getByRole("region", { name: m.desk.tray, exact: true });
    const dialog = page.getByRole("dialog");

    // The bar shows where each pillar may stand next.
    const pillar = page.getByRole("button", { name: new RegExp(`^${m.names.pillars.deterrence}`) }).first();
    const range = new RegExp(m.forecast.next("\\d+(–|～)\\d+"));
    await expect(pillar).toContainText(range, { timeout: 20_000 });

    await tray.getByRole("button", { name: m.advisers.title, exact: true }).click();
    await expect(page.getByRole("dialog", { name: m.advisers.title })).toBeVisible();
    const names = Object.values(schools).map((s) => s.name);
    expect(await dialog.getByRole("heading", { level: 3 }).allInnerTexts()).toEqual(names);
    await expect(dialog.getByRole("button", { name: m.advisers.put })).toHaveCount(4);
    expect(await axe(page), "advisers").toEqual([]);
    const part = (name: string) =>
      dialog.getByRole("list", { name: format(language).label(name, schools.selfreliance.name) });
    // An answer is told by what it does; the order that gives it stands below.
    const answers = await part(m.advisers.desk)
      .getByRole("listitem")
      .locator(".adviser-cost")
      .allInnerTexts();
    const further = await part(m.advisers.longRun).getByRole("listitem").locator("b").allInnerTexts();
    expect(answers.length).toBeGreaterThan(0);
    await dialog.getByRole("button", { name: m.advisers.putNamed(schools.selfreliance.name) }).click();
    await expect(dialog).toHaveCount(0);
    await expect(page.getByRole("status").filter({ hasText: schools.selfreliance.name })).toHaveCount(1);
    const cards = tray.getByRole("list", { name: m.desk.tray }).locator(".card-title b");
    const titles = await cards.allInnerTexts();
    expect(titles.length).toBe(answers.length + further.length);
    for (const [i, title] of titles.entries())
      if (i < answers.length) expect(answers[i]).toContain(title);
      else expect(title).toBe(further[i - answers.length]);

    // Undo brings the draft back, redo the advisers' orders.
    await desk.button(m.desk.undo).click();
    await expect(cards).toHaveCount(1);
    await desk.button(m.desk.redo).click();
    await expect(cards).toHaveCount(titles.length);

    // What an order changes by itself stands on its card.
    await expect(tray.getByRole("list", { name: m.forecast.alone }).first()).toBeVisible({ timeout: 20_000 });
    await tray.getByRole("button", { name: m.forecast.title, exact: true }).click();
    const table = dialog.getByRole("table", { name: m.forecast.ranges });
    await expect(table.getByRole("row")).toHaveCount(6);
    const readings = dialog.getByRole("table").nth(1);
    await expect(readings.getByRole("columnheader", { name: m.forecast.right })).toBeVisible();
    await expect(readings.getByRole("columnheader", { name: m.forecast.wrong })).toBeVisible();
    await expect(dialog.getByText(m.forecast.meaning)).toBeVisible();
    expect(await axe(page), "forecast").toEqual([]);
    await page.keyboard.press("Escape");

    await desk.commit();
    await desk.readReport();
    // Keys open both.
    await page.locator("body").press("f");
    await expect(page.getByRole("dialog", { name: m.forecast.title })).toBeVisible();
    await page.keyboard.press("Escape");
    await page.locator("body").press("a");
    await expect(page.getByRole("dialog", { name: m.advisers.title })).toBeVisible();
    await page.keyboard.press("Escape");
    expect(desk.faults).toEqual([]);
  });
}

test("a composer tells what its order changes before it is put on the tray", async ({ page }) => {
  const desk = new Desk(page);
  const { m } = desk;
  await desk.open();
  await desk.start("draft");
  const form = await desk.compose("resilience");
  const alone = form.getByRole("list", { name: m.forecast.alone });
  await expect(alone).toContainText(m.names.pillars.resilience, { timeout: 20_000 });
  expect(await axe(page), "composer").toEqual([]);
  await desk.put(form);
  await expect(alone).toHaveCount(0);
  expect(desk.faults).toEqual([]);
});

test("an order that fits a situation can be kept from answering it, and given back", async ({ page }) => {
  const desk = new Desk(page);
  const { m } = desk;
  await desk.open();
  await desk.start("answers");
  expect(await desk.meet(1)).toBe(1);
  const card = page.getByRole("region", { name: m.desk.tray, exact: true }).locator(".card").last();
  const line = card.locator(".answering summary");
  const says = await line.innerText();
  await line.click();
  await card.getByRole("button", { name: m.situation.dontCount }).click();
  await expect(line).toHaveText(m.situation.notCounted);
  const title = says.replace(m.situation.answering(""), "").trim();
  expect(await axe(page), "tray").toEqual([]);
  await line.click();
  await card.getByRole("button", { name: m.situation.countFor(title) }).click();
  await expect(line).toHaveText(says, { useInnerText: true });
  // Undo takes back what was said of an order as it does any other change.
  await desk.button(m.desk.undo).click();
  await expect(line).toHaveText(m.situation.notCounted);
  expect(desk.faults).toEqual([]);
});

test("without workers the desk says that no forecast can be made, and play goes on", async ({ page }) => {
  const desk = new Desk(page);
  const { m } = desk;
  await page.addInitScript(() => Reflect.deleteProperty(window, "Worker"));
  await desk.open();
  await desk.start("bare");
  await page.locator("body").press("f");
  await expect(page.getByRole("dialog").getByText(m.jobs.noWorkers)).toBeVisible();
  await page.keyboard.press("Escape");
  await desk.commit();
  expect(desk.faults).toEqual([]);
});
