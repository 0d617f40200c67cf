import { expect, type Locator, type Page, test } from "@playwright/test";
import { GUIDE_PAGES, type GuidePage } from "../../game/desk/guide/pages.ts";
import { type Language, messages } from "../../game/text/index.ts";
import { axe, Desk } from "./desk.ts";

/** The guide's list, opened from the foot of the title. */
async function opened(desk: Desk): Promise<Locator> {
  await desk.button(desk.m.dialogs.guide).click();
  const list = desk.page.getByRole("dialog", { name: desk.m.dialogs.guide, exact: true });
  await expect(list).toBeVisible();
  return list;
}

/** One page, from the list. */
async function read(desk: Desk, name: GuidePage): Promise<Locator> {
  const { guides } = desk.m;
  const list = desk.page.getByRole("dialog");
  await list.getByRole("link", { name: guides.pages[name].name, exact: true }).click();
  const page = desk.page.getByRole("dialog", { name: guides.pages[name].name, exact: true });
  await expect(page.getByRole("article")).toBeVisible();
  return page;
}

/** What the finder says, as it is heard. */
const said = (page: Page): Locator => page.getByRole("search").getByRole("status");

for (const language of ["en", "ja"] as const) {
  const m = messages(language);
  const t = m.dialogs;
  const war = { en: "8.15 War", ja: "8.15 戦争" }[language];
  const last = { en: "14. Checking and citing", ja: "14. 検証と引用" };

  const model = (of: Language): string => messages(of).guides.pages.model.name;

  test(`a page is fetched when asked for, read by keyboard, and switches in place: ${language}`, async ({
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
    const list = page.getByRole("dialog", { name: t.guide, exact: true });
    await expect(list).toBeVisible();
    expect(await axe(page), t.guide).toEqual([]);
    expect(fetched).toEqual([]);
    await list.getByRole("link", { name: model(language), exact: true }).press("Enter");
    const dialog = page.getByRole("dialog", { name: model(language), exact: true });
    await expect(dialog.getByRole("heading", { name: war, exact: true })).toBeVisible();
    expect(fetched.length).toBe(1);
    expect(await axe(page), model(language)).toEqual([]);

    const contents = dialog.getByRole("navigation", { name: t.guideContents });
    await contents.getByRole("link", { name: last[language] }).press("Enter");
    const heading = dialog.getByRole("heading", { name: last[language], exact: true });
    await expect(heading).toBeFocused();
    await expect(heading).toBeInViewport();
    await expect(dialog.getByRole("group", { name: t.guideTable(war) })).toHaveCount(1);

    // The same place in the other language.
    const other = language === "en" ? "ja" : "en";
    await dialog.getByRole("button", { name: m.desk.otherLanguage }).click();
    const there = page.getByRole("dialog", { name: model(other), exact: true });
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
  const { name } = desk.m.guides.pages.model;
  await page.getByRole("dialog").getByRole("link", { name, exact: true }).click();
  const dialog = page.getByRole("dialog", { name, exact: true });
  await expect(dialog.getByRole("alert")).toContainText(t.guideFailed);
  broken = false;
  await dialog.getByRole("button", { name: t.guideRetry }).click();
  await expect(dialog.getByRole("heading", { name: "1. Purpose", exact: true })).toBeVisible();
});

for (const language of ["en", "ja"] as const) {
  const m = messages(language);

  test(`every page opens from the list, with nothing that axe minds: ${language}`, async ({ page }) => {
    const desk = new Desk(page, language);
    await desk.open();
    const list = await opened(desk);
    for (const name of GUIDE_PAGES) {
      const dialog = await read(desk, name);
      // The model's page has been examined by itself, and is long.
      if (name !== "model") expect(await axe(page), name).toEqual([]);
      await dialog.getByRole("button", { name: m.guides.all }).click();
      await expect(list).toBeVisible();
    }
    expect(desk.faults).toEqual([]);
  });

  test(`a link leads to its page, and the browser's Back returns, page by page: ${language}`, async ({
    page,
  }) => {
    const desk = new Desk(page, language);
    const { pages } = m.guides;
    const dialog = (name: string): Locator => page.getByRole("dialog", { name, exact: true });
    await desk.open();
    const list = await opened(desk);
    const teachers = await read(desk, "teachers");
    await expect(teachers.getByRole("region", { name: pages.teachers.name, exact: true })).toBeFocused();
    await teachers.getByRole("article").getByRole("link", { name: /45/ }).first().click();
    await expect(dialog(pages["lesson-45"].name)).toBeVisible();
    await expect(dialog(pages["lesson-45"].name).getByRole("article")).toBeVisible();
    await page.goBack();
    await expect(dialog(pages.teachers.name)).toBeVisible();
    await page.goBack();
    await expect(list).toBeVisible();
    await page.goBack();
    await expect(page.getByRole("dialog")).toHaveCount(0);
    expect(desk.faults).toEqual([]);
  });

  test(`a word is found, place by place: ${language}`, async ({ page }) => {
    const desk = new Desk(page, language);
    await desk.open();
    await opened(desk);
    const dialog = await read(desk, "rubric");
    const find = dialog.getByLabel(m.guides.find);
    const word = { en: "BRIER", ja: "ブライア" }[language];
    await find.fill(word);
    await expect(said(page)).toContainText(
      { en: /^1 of \d, under “Calibration/, ja: /^\d件中1件目（「確率とブライア/ }[language],
    );
    await find.press("Enter");
    await expect(said(page)).toContainText({ en: /^2 of/, ja: /件中2件目/ }[language]);
    await find.press("Shift+Enter");
    await find.press("Shift+Enter");
    const last = await said(page).textContent();
    const [, of = "", at = ""] =
      /(\d) of (\d)|(\d)件中(\d)件目/.exec(last ?? "")?.filter((each) => each !== undefined) ?? [];
    expect(of).toBe(at);
    expect(await page.evaluate(() => [...CSS.highlights.keys()])).toEqual(["guide-found", "guide-here"]);
    await find.fill("zzzz");
    await expect(said(page)).toHaveText(m.guides.notFound);
    expect(await axe(page)).toEqual([]);
    await dialog.getByRole("button", { name: m.guides.all }).click();
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    expect(desk.faults).toEqual([]);
  });
}

test("a word is found where readings stand over it, by what is seen", async ({ page }) => {
  const desk = new Desk(page, "ja");
  const { m } = desk;
  await desk.open();
  await desk.button(m.desk.settings).click();
  await page.getByRole("dialog").getByLabel(m.dialogs.furigana).check();
  await page.keyboard.press("Escape");
  await opened(desk);
  const dialog = await read(desk, "debrief");
  await expect(dialog.locator("ruby").first()).toBeVisible();
  await dialog.getByLabel(m.guides.find).fill("国籍を代表");
  await expect(said(page)).toContainText("1件中1件目");
  await dialog.getByLabel(m.guides.find).fill("こくせき");
  await expect(said(page)).toContainText(m.guides.notFound);
});

test("an address ends in a page's name, and the page opens on it", async ({ page }) => {
  const desk = new Desk(page);
  const { privacy } = desk.m.guides.pages;
  await page.goto("/#g=privacy");
  await expect(
    page.getByRole("dialog", { name: privacy.name, exact: true }).getByRole("article"),
  ).toBeVisible();
  expect(new URL(page.url()).hash).toBe("");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await page.goto("/#g=nonesuch");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  expect(desk.faults).toEqual([]);
});

test("in print a page stands alone, under its own name, with lines to write on", async ({ page }) => {
  const desk = new Desk(page);
  await page.addInitScript(() => {
    window.print = () => {
      dispatchEvent(new Event("beforeprint"));
      document.documentElement.dataset.printed = document.title;
      dispatchEvent(new Event("afterprint"));
    };
  });
  await desk.open();
  await opened(desk);
  const dialog = await read(desk, "worksheet");
  const title = await page.title();
  await dialog.getByRole("button", { name: desk.m.dialogs.guidePrint }).click();
  const { name } = desk.m.guides.pages.worksheet;
  await expect(page.locator("html")).toHaveAttribute("data-printed", `${name} – ${desk.m.title.name}`);
  expect(await page.title()).toBe(title);

  await page.emulateMedia({ media: "print" });
  await expect(dialog.getByRole("heading", { level: 2, name, exact: true })).toBeVisible();
  await expect(dialog.locator(".guide-article hr").first()).toBeVisible();
  await expect(
    page.locator(".guide-side, .dialog-tools, .dialog-head .icon-btn, .title-foot").filter({ visible: true }),
  ).toHaveCount(0);
  // Nothing lies in a frame of its own that paper would cut off.
  const cut = await dialog.evaluate((el) => el.scrollHeight - el.clientHeight);
  expect(cut).toBeLessThanOrEqual(1);
});

test.describe("a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("reads the guide without scrolling the page sideways", async ({ page }) => {
    const desk = new Desk(page);
    await desk.open();
    await opened(desk);
    const dialog = await read(desk, "model");
    await expect(dialog.getByRole("heading", { name: "1. Purpose", exact: true })).toBeVisible();
    expect(await dialog.evaluate((el) => el.scrollWidth - el.clientWidth)).toBeLessThanOrEqual(0);
    expect(await axe(page)).toEqual([]);
    expect(desk.faults).toEqual([]);
  });
});
