import { expect, test } from "@playwright/test";
import { messages } from "../../game/text/index.ts";
import { axe, Desk } from "./desk.ts";

for (const language of ["en", "ja"] as const) {
  const m = messages(language);
  const t = m.dialogs;
  const war = { en: "8.15 War", ja: "8.15 戦争" }[language];
  const last = { en: "14. Checking and citing", ja: "14. 検証と引用" };

  test(`the model's guide is fetched when asked for, read by keyboard, and switches in place: ${language}`, async ({
    page,
  }) => {
    const desk = new Desk(page, language);
    const fetched: string[] = [];
    page.on("request", (request) => {
      if (/model\.(en|ja)/.test(request.url())) fetched.push(request.url());
    });
    await desk.open();
    expect(fetched).toEqual([]);
    const opener = desk.button(t.guide);
    await opener.focus();
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog", { name: t.guide });
    await expect(dialog.getByRole("heading", { name: war, exact: true })).toBeVisible();
    expect(fetched.length).toBe(1);
    expect(await axe(page), t.guide).toEqual([]);

    const contents = dialog.getByRole("navigation", { name: t.guideContents });
    await contents.getByRole("link", { name: last[language] }).press("Enter");
    const heading = dialog.getByRole("heading", { name: last[language], exact: true });
    await expect(heading).toBeFocused();
    await expect(heading).toBeInViewport();
    await expect(dialog.getByRole("group", { name: t.guideTable(war) })).toHaveCount(1);

    // The same place in the other language.
    const other = language === "en" ? "ja" : "en";
    await dialog.getByRole("button", { name: m.desk.otherLanguage }).click();
    const there = page.getByRole("dialog", { name: messages(other).dialogs.guide });
    // The other language's letters come with it, which a busy machine is slow to draw.
    await expect(there.getByRole("heading", { name: last[other], exact: true })).toBeInViewport({
      timeout: 15_000,
    });
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await expect(
      page.getByRole("button", { name: messages(other).dialogs.guide, exact: true }),
    ).toBeFocused();
    expect(desk.faults).toEqual([]);
  });
}

test("the guide opens from the menu of a running game, and says so when it cannot be fetched", async ({
  page,
}) => {
  const desk = new Desk(page);
  const t = desk.m.dialogs;
  let broken = true;
  await page.route(/model\.en[^/]*\.js/, (route) => (broken ? route.abort() : route.continue()));
  await desk.open();
  await desk.start("guide");
  await desk.button(desk.m.desk.menu).click();
  await page.getByRole("dialog").getByRole("button", { name: t.guide }).click();
  const dialog = page.getByRole("dialog", { name: t.guide });
  await expect(dialog.getByRole("alert")).toContainText(t.guideFailed);
  broken = false;
  await dialog.getByRole("button", { name: t.guideRetry }).click();
  await expect(dialog.getByRole("heading", { name: "1. Purpose", exact: true })).toBeVisible();
});

test.describe("a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("reads the guide without scrolling the page sideways", async ({ page }) => {
    const desk = new Desk(page);
    await desk.open();
    await desk.button(desk.m.dialogs.guide).click();
    const dialog = page.getByRole("dialog", { name: desk.m.dialogs.guide });
    await expect(dialog.getByRole("heading", { name: "1. Purpose", exact: true })).toBeVisible();
    expect(await dialog.evaluate((el) => el.scrollWidth - el.clientWidth)).toBeLessThanOrEqual(0);
    expect(await axe(page)).toEqual([]);
    expect(desk.faults).toEqual([]);
  });
});
