import { expect, test } from "@playwright/test";
import { Desk } from "./desk.ts";

/** What a press reaches, and what it must not. */
test.use({ contextOptions: { reducedMotion: "reduce" } });

test("a second press on Commit reaches nothing that comes in its place, and forking asks", async ({
  page,
}) => {
  const desk = new Desk(page);
  const { m } = desk;
  await desk.open();
  await desk.start("twice");
  const kept = await page.evaluate(() => sessionStorage.getItem("tokyo-crossroads-playing"));
  for (const gap of [0, 60, 150, 300, 450]) {
    await expect(desk.commitButton()).toBeEnabled();
    await desk.settled();
    const box = await desk.commitButton().boundingBox();
    if (!box) throw new Error("no button");
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.click(x, y);
    // Once as the new screen comes, whenever that is; then at times after the first press.
    if (gap === 0) await page.locator("html[data-settling]").waitFor({ state: "attached" });
    else await page.waitForTimeout(gap);
    // All sent at once: waited for one by one, on a busy machine the last would come when the new screen takes presses.
    const { mouse } = page;
    await Promise.all(Array.from({ length: 4 }, () => [mouse.down(), mouse.up()]).flat());
    await desk.answerAll();
    await expect(desk.report()).toBeVisible();
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await desk.readReport();
    // A second press on "plan" falls on the new quarter's desk.
    expect(await page.evaluate(() => sessionStorage.getItem("tokyo-crossroads-playing"))).toBe(kept);
  }
  await desk.commit();
  await desk.report().getByRole("button", { name: m.pages.forkHere }).click();
  const ask = page.getByRole("dialog", { name: m.dialogs.fork, exact: true });
  await ask.getByRole("button", { name: m.dialogs.cancel }).click();
  await expect(ask).toBeHidden();
  expect(await page.evaluate(() => sessionStorage.getItem("tokyo-crossroads-playing"))).toBe(kept);
  await desk.report().getByRole("button", { name: m.pages.forkHere }).click();
  await ask.getByRole("button", { name: m.dialogs.forkYes, exact: true }).click();
  await expect(desk.commitButton()).toBeEnabled();
  expect(await page.evaluate(() => sessionStorage.getItem("tokyo-crossroads-playing"))).not.toBe(kept);
  expect(desk.faults).toEqual([]);
});

test("the region says what each power means to do, and opened, all that it may", async ({ page }) => {
  for (const language of ["en", "ja"] as const) {
    const desk = new Desk(page, language);
    const { m } = desk;
    if (language === "en") {
      await desk.open();
      await desk.start("intents");
    } else await desk.button("日本語").first().click();
    const inspector =
      language === "en" ? await desk.region() : page.getByRole("complementary", { name: m.desk.inspector });
    const list = inspector.getByRole("list", { name: m.situation.intents, exact: true });
    const capitals = ["CHN", "USA", "RUS", "PRK", "EUR"] as const;
    for (const [i, id] of capitals.entries())
      await expect(list.locator("> li").nth(i)).toHaveText(
        new RegExp(`^${m.names.actors[id].capital}.+${m.situation.chance("\\d+")}$`),
      );
    await expect(list.locator("> li")).toHaveCount(capitals.length);
    const all = inspector.getByRole("list", { name: m.situation.intentsAll, exact: true });
    // What is open stays open in the other language.
    if (language === "en") {
      await expect(all).toBeHidden();
      await inspector.getByText(m.situation.intentsAll, { exact: true }).click();
    }
    await expect(all).toContainText(m.situation.intent.sails(m.names.ships.pacificfleet));
    expect(desk.faults).toEqual([]);
  }
});

test("Back closes a dialog, and a question over it first", async ({ page }) => {
  const desk = new Desk(page);
  const { m } = desk;
  await desk.open();
  await desk.start("back");
  const dialog = page.getByRole("dialog");
  await desk.button(m.desk.menu).click();
  await dialog.getByRole("button", { name: m.dialogs.saves }).click();
  await dialog.getByRole("button", { name: m.dialogs.erase }).click();
  await expect(dialog.getByText(m.dialogs.eraseAsk)).toBeVisible();
  await page.goBack();
  await expect(page.getByText(m.dialogs.eraseAsk)).toHaveCount(0);
  await expect(page.getByRole("dialog", { name: m.dialogs.saves })).toBeVisible();
  await page.goBack();
  await expect(dialog).toHaveCount(0);
  await expect(desk.commitButton()).toBeVisible();
  // Closed by its own button, a dialog leaves no step behind.
  for (let i = 0; i < 3; i++) {
    await desk.button(m.desk.menu).click();
    await dialog.getByRole("button", { name: m.dialogs.close }).click();
    await expect(dialog).toHaveCount(0);
  }
  await desk.button(m.desk.menu).click();
  await page.goBack();
  await expect(dialog).toHaveCount(0);
  await expect(desk.commitButton()).toBeVisible();
  expect(page.url()).toContain("localhost");
  expect(desk.faults).toEqual([]);
});
