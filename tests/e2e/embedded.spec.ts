import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { handInOf, readSubmission } from "../../game/classroom/index.ts";
import type { Language } from "../../game/text/index.ts";
import type { Desk } from "./desk.ts";
import { answerAsked, beginExercise, deskIn, frameIn } from "./frames.ts";

/**
 * The page in a frame of another site's page that lets it do nothing but run and hand a file over: it keeps nothing, has
 * no origin, may send no form, and its server gives it no module.
 */
const STRICT = "allow-scripts allow-downloads";

async function embedded(page: Page, fragment: string, language: Language): Promise<Desk> {
  const { baseURL = "" } = test.info().project.use;
  const lesson = `${baseURL}/lesson`;
  await page.route(lesson, (route) =>
    route.fulfill({
      contentType: "text/html",
      body: `<!doctype html><title>Lesson</title><style>body{margin:0}iframe{border:0;width:100vw;height:100vh}</style>
        <iframe title="Exercise" src="${baseURL}/${fragment}" sandbox="${STRICT}"></iframe>`,
    }),
  );
  await page.goto(lesson);
  return deskIn(page, await frameIn(page), language);
}

/** What the browser itself says of modules that it refuses such a frame is no fault: the page goes on without them. */
function faultsOf({ faults }: Desk): string[] {
  return faults.filter((fault) => !/CORS policy|net::ERR_FAILED/.test(fault));
}

test("an embedded exercise is played and handed in under a strict sandbox, and says that nothing is kept", async ({
  page,
}) => {
  const workers: string[] = [];
  page.on("worker", (worker) => workers.push(worker.url()));
  const desk = await embedded(page, "#e=split45", "en");
  const { m } = desk;
  await expect(desk.page.getByRole("dialog").getByText(m.notices.nothingKept)).toBeVisible();
  expect(await desk.page.evaluate(() => self.origin)).toBe("null");
  // The first lines' button works by Enter as well, though no form may be sent.
  await desk.page.getByLabel(m.lessons.alias, { exact: true }).fill("Aoi");
  await desk.page.getByLabel(m.lessons.alias, { exact: true }).press("Enter");
  await expect(desk.page.getByText(m.notices.nothingKept)).toBeVisible();
  await expect(desk.commitButton()).toBeVisible();
  await answerAsked(desk);
  await desk.meet(2);
  // Forecasts come from a worker, the chart is drawn, and the type is the page's own.
  await expect.poll(() => workers.length).toBeGreaterThan(0);
  await expect(desk.page.locator("#map [data-map-ready]")).toBeVisible();
  expect(await desk.page.evaluate(() => document.fonts.check('16px "IBM Plex Sans"'))).toBe(true);
  await desk.commit();
  await desk.readReport();
  await desk.button(m.lessons.open, false).first().click();
  const coming = page.waitForEvent("download");
  await desk.page.getByRole("dialog").getByRole("button", { name: m.lessons.save }).click();
  const file = await coming;
  expect(file.suggestedFilename()).toBe("tokyo-Aoi-q1.json");
  const handIn = handInOf(readSubmission(readFileSync(await file.path(), "utf8")));
  expect(handIn).toMatchObject({ alias: "Aoi", verdict: "unfinished" });
  expect(faultsOf(desk)).toEqual([]);
});

test.describe("in Japanese", () => {
  test.use({ locale: "ja-JP", viewport: { width: 390, height: 844 } });

  test("an embedded exercise says so too, and has forgotten all when it is opened again", async ({
    page,
  }) => {
    let desk = await embedded(page, "#e=decision20", "ja");
    const { m } = desk;
    await expect(desk.page.getByRole("dialog").getByText(m.notices.nothingKept)).toBeVisible();
    await beginExercise(desk, "あおい");
    await expect(desk.page.getByText(m.notices.nothingKept)).toBeVisible();
    await expect
      .poll(() => desk.page.evaluate(() => document.fonts.check('16px "IBM Plex Sans JP"', "議題")))
      .toBe(true);
    await desk.button(new RegExp(m.lessons.open), false).first().click();
    const dialog = desk.page.getByRole("dialog");
    await expect(dialog.getByText(m.notices.nothingKept)).toBeVisible();
    const coming = page.waitForEvent("download");
    await dialog.getByRole("button", { name: m.lessons.save }).click();
    expect((await coming).suggestedFilename()).toBe("tokyo-あおい-q0.json");
    expect(faultsOf(desk)).toEqual([]);
    desk = await embedded(page, "#e=decision20", "ja");
    await expect(desk.page.getByRole("dialog").getByText(m.notices.nothingKept)).toBeVisible();
    await expect(desk.page.getByText(m.lessons.begun)).toBeHidden();
  });
});

test("the page for such frames sends whoever opens it by itself to the usual one", async ({ page }) => {
  await page.goto("/framed.html#e=decision20");
  await expect(page).toHaveURL(/\/index\.html(#.*)?$/);
  await expect(page.getByRole("dialog")).toBeVisible();
});
