import { expect, test } from "@playwright/test";
import { axe, Desk, STRANGER } from "./desk.ts";

test.use(STRANGER);

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
  const entries = [
    m.dialogs.history,
    m.dialogs.saves,
    m.dialogs.settings,
    m.dialogs.sources,
    m.dialogs.resign,
  ];
  for (const entry of entries) {
    await menu(entry);
    expect(await axe(page), entry).toEqual([]);
    await page.keyboard.press("Escape");
    await expect(dialog).toHaveCount(0);
  }
  await desk.button(m.desk.beliefs).click();
  expect(await axe(page), "beliefs").toEqual([]);

  await desk.button(m.desk.beliefs).click();

  // From elsewhere, and looking back.
  await page.keyboard.press("Escape");
  const region = await desk.region();
  expect(await axe(page), "region").toEqual([]);
  await region.getByRole("button", { name: m.seen.viewpoints.naha, exact: true }).click();
  await expect(
    page.getByRole("region", { name: m.seen.from(m.seen.viewpoints.naha), exact: true }),
  ).toBeVisible();
  expect(await axe(page), "seen from Naha").toEqual([]);
  await page.keyboard.press("Escape");
  await page.locator("body").press("r");
  await expect(page.getByRole("region", { name: m.replay.title, exact: true })).toBeVisible();
  expect(await axe(page), "looking back").toEqual([]);
  await page.keyboard.press("Escape");

  // The darker palette, on the screens with the most in them.
  await menu(m.dialogs.settings);
  await dialog.getByRole("radio", { name: m.dialogs.contrast }).check();
  expect(await axe(page), "settings, contrast").toEqual([]);
  await page.keyboard.press("Escape");
  expect(await axe(page), "main, contrast").toEqual([]);
  await desk.commit();
  expect(await axe(page), "report, contrast").toEqual([]);
  await desk.report().getByRole("button", { name: m.seen.viewpoints.beijing, exact: true }).click();
  expect(await axe(page), "report from Beijing").toEqual([]);
  await desk.report().locator(".row-sum .fig").first().click();
  await page.locator(".why summary").first().click();
  expect(await axe(page), "why, over the report").toEqual([]);
  await page.keyboard.press("Escape");
  await desk.readReport();

  await menu(m.dialogs.settings);
  await dialog.getByRole("radio", { name: m.dialogs.projector }).check();
  await page.keyboard.press("Escape");
  expect(await axe(page), "main, projector").toEqual([]);
  await menu(m.dialogs.resign);
  await dialog.getByRole("button", { name: m.dialogs.resignYes, exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: m.endings.resigned.name })).toBeVisible();
  expect(await axe(page), "debrief, projector").toEqual([]);
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
