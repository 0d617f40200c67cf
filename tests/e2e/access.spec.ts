import { expect, test } from "@playwright/test";
import { axe, Desk } from "./desk.ts";

test("every dialog of a run, the beliefs, a resignation and the contrast palette", async ({ page }) => {
  const desk = new Desk(page);
  const { m } = desk;
  await desk.open();
  await desk.start("access");
  await desk.commit();
  await desk.readReport();
  const dialog = page.getByRole("dialog");
  const menu = async (entry: string) => {
    await desk.button(m.desk.menu).click();
    await dialog.getByRole("button", { name: entry, exact: true }).click();
    await expect(page.getByRole("dialog", { name: entry })).toBeVisible();
  };
  await desk.button(m.desk.menu).click();
  await expect(dialog).toBeVisible();
  expect(await axe(page), "menu").toEqual([]);
  await page.keyboard.press("Escape");
  for (const entry of [m.dialogs.history, m.dialogs.saves, m.dialogs.settings, m.dialogs.resign]) {
    await menu(entry);
    expect(await axe(page), entry).toEqual([]);
    await page.keyboard.press("Escape");
    await expect(dialog).toHaveCount(0);
  }
  await desk.button(m.desk.beliefs).click();
  expect(await axe(page), "beliefs").toEqual([]);

  // The darker palette, on the screens with the most in them.
  await menu(m.dialogs.settings);
  await dialog.getByRole("radio", { name: m.dialogs.contrast }).check();
  expect(await axe(page), "settings, contrast").toEqual([]);
  await page.keyboard.press("Escape");
  expect(await axe(page), "main, contrast").toEqual([]);
  await desk.commit();
  expect(await axe(page), "report, contrast").toEqual([]);
  await desk.readReport();

  await menu(m.dialogs.resign);
  await dialog.getByRole("button", { name: m.dialogs.resignYes, exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: m.endings.resigned.name })).toBeVisible();
  expect(await axe(page), "debrief, contrast").toEqual([]);
  expect(desk.faults).toEqual([]);
});

test("a quarter by keyboard alone", async ({ page }) => {
  const desk = new Desk(page);
  const { m } = desk;
  await desk.open();
  await desk.start("keys");
  await page.keyboard.press("Escape");
  await page.locator("body").press("5");
  const form = page.getByRole("region", { name: m.names.families.resilience, exact: true });
  await expect(form).toBeVisible();
  await form.getByRole("button", { name: m.desk.put }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("region", { name: m.desk.tray, exact: true })).toContainText(/minerals/i);
  await page.keyboard.press("Control+z");
  await expect(page.getByRole("region", { name: m.desk.tray, exact: true })).not.toContainText(/minerals/i);
  await page.keyboard.press("Control+Shift+z");
  await page.keyboard.press("Control+Enter");
  await desk.answerAll();
  await expect(desk.report()).toBeFocused();
  expect(desk.faults).toEqual([]);
});

test.describe("reduced motion", () => {
  test.use({ contextOptions: { reducedMotion: "reduce" } });

  test("a quarter ends in the report at once", async ({ page }) => {
    const desk = new Desk(page);
    await desk.open();
    await desk.start("still");
    await expect(page.locator("#map canvas").first()).toBeVisible({ timeout: 30_000 });
    await desk.commitButton().click();
    await expect(desk.button(desk.m.desk.skipPlayback)).toHaveCount(0);
    await desk.answerAll();
    expect(desk.faults).toEqual([]);
  });
});
