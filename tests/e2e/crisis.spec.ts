import { expect, type Locator, test } from "@playwright/test";
import { type Language, messages } from "../../game/text/index.ts";
import { axe, Desk, STRANGER } from "./desk.ts";
import { untilCrisis } from "./runs.ts";

/** Whether one thing lies over another, as they are painted. */
const over = (a: Locator, b: Locator): Promise<boolean> =>
  Promise.all([a.boundingBox(), b.boundingBox()]).then(([p, q]) => {
    if (!p || !q) throw new Error("not painted");
    return p.x < q.x + q.width && q.x < p.x + p.width && p.y < q.y + q.height && q.y < p.y + p.height;
  });

for (const language of ["en", "ja"] as Language[]) {
  test.describe("with sound", () => {
    test.use(STRANGER);

    test(`what is heard lies over no button in a low window, ${language}`, async ({ page }) => {
      await page.setViewportSize({ width: 1366, height: 600 });
      const desk = new Desk(page, language, messages(language));
      await desk.open();
      await desk.button(desk.m.title.saves).first().click();
      await page.getByLabel(desk.m.dialogs.importRun).setInputFiles({
        name: "run.json",
        mimeType: "application/json",
        buffer: untilCrisis("exchanges 2"),
      });
      await expect(desk.crisisChoice("hold")).toBeVisible();
      const caption = page.locator(".heard");
      await expect(caption).toBeVisible();
      for (const part of await desk.room().locator("[id^=crisis-] > button, .room-close").all())
        expect(await over(caption, part), await part.innerText()).toBe(false);
    });
  });

  test(`every way is above the fold where one is refused at length, ${language}`, async ({ page }) => {
    const desk = new Desk(page, language, messages(language));
    await desk.open();
    await desk.button(desk.m.title.saves).first().click();
    await page
      .getByLabel(desk.m.dialogs.importRun)
      .setInputFiles({ name: "run.json", mimeType: "application/json", buffer: untilCrisis("exchanges 2") });
    await expect(desk.crisisChoice("hold")).toBeVisible();
    await page.setViewportSize({ width: 1366, height: 600 });
    await expect(desk.room().locator("#crisis-offramp .refusal-line")).toBeVisible();
    const ways = desk.room().locator("[id^=crisis-] > button");
    await expect(ways).toHaveCount(5);
    for (const way of await ways.all()) await expect(way).toBeInViewport({ ratio: 1 });
  });

  test(`a crisis is answered from five cards, and closes with a scene, ${language}`, async ({ page }) => {
    const desk = new Desk(page, language, messages(language));
    const { m } = desk;
    await desk.open();
    await desk.button(m.title.saves).first().click();
    const buffer = untilCrisis("exchanges 20");
    await page
      .getByLabel(m.dialogs.importRun)
      .setInputFiles({ name: "run.json", mimeType: "application/json", buffer });
    const room = desk.room();
    await expect(desk.crisisChoice("hold")).toBeVisible();
    for (const size of [
      { width: 1366, height: 768 },
      { width: 1366, height: 600 },
      { width: 1024, height: 768 },
    ]) {
      await page.setViewportSize(size);
      for (const choice of ["press", "hold", "redline", "yield", "offramp"] as const)
        await expect(room.locator(`#crisis-${choice}`).getByRole("button")).toBeInViewport({ ratio: 1 });
    }
    expect(await axe(page), "crisis").toEqual([]);

    // What an exchange came to is where focus lands, and is said.
    await desk.climb("hold");
    const { exchange, closing } = m;
    await expect(page.locator("dialog [data-first]")).toBeFocused();
    await expect(room.getByRole("status")).toContainText(/\S/);
    await expect(room.getByRole("region", { name: exchange.log })).toContainText(exchange.tokyo.hold);
    await desk.climb("yield");
    const scene = page.getByRole("main", { name: closing.scene });
    await expect(scene).toBeFocused();
    expect(await axe(page), "closing").toEqual([]);
    await desk.settled();
    await scene.getByRole("button", { name: closing.readAll }).click();
    await expect(page.getByRole("dialog")).toContainText(exchange.tokyo.hold);
    await page.keyboard.press("Escape");
    await scene.getByRole("button", { name: closing.toReport }).click();
    await expect(desk.report()).toBeFocused();
    expect(await axe(page), "report").toEqual([]);
    await desk.report().getByRole("button", { name: m.report.seeClosing }).click();
    await expect(scene).toBeVisible();
    await scene.getByRole("button", { name: closing.toReport }).click();
    await desk.readReport();
    expect(desk.faults).toEqual([]);
  });
}
