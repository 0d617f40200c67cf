import { expect, type Page, test } from "@playwright/test";
import { type Language, messages } from "../../game/text/index.ts";
import { Desk, STRANGER } from "./desk.ts";
import { untilCrisis } from "./runs.ts";

test.use(STRANGER);

/** Sound: what is fetched, and when; what is said in words; what stays. Nothing here listens. */

/** Names of the sound files that the page has asked for, in their order. */
function asked(page: Page): string[] {
  const names: string[] = [];
  page.on("request", (request) => {
    const name = /\/(\w+)-[^/]*\.(?:webm|m4a)$/.exec(request.url())?.[1];
    if (name) names.push(name);
  });
  return names;
}

/** The page's audio context, as it is left by the page: made when the first file is played. */
async function watchContexts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const made: AudioContext[] = [];
    const Usual = window.AudioContext;
    window.AudioContext = class extends Usual {
      constructor() {
        super();
        made.push(this);
      }
    };
    Object.assign(window, { made });
  });
}
const contexts = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { made: AudioContext[] }).made.map(({ state }) => state));

/** The tab goes, or comes back. */
async function hide(page: Page, hidden: boolean): Promise<void> {
  await page.evaluate((hidden) => {
    Object.defineProperty(document, "hidden", { configurable: true, get: () => hidden });
    document.dispatchEvent(new Event("visibilitychange"));
  }, hidden);
}

for (const language of ["en", "ja"] as Language[]) {
  test(`nothing is fetched before a press; then the music of the mood, and a crisis has its own, ${language}`, async ({
    page,
  }) => {
    const files = asked(page);
    await watchContexts(page);
    const desk = new Desk(page, language, messages(language));
    const { m } = desk;
    await page.goto("/");
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await page.waitForTimeout(1500);
    expect(files).toEqual([]);
    expect(await contexts(page)).toEqual([]);
    await desk.open();
    // A key counts as much as a press.
    await page.keyboard.press("Shift");
    await expect.poll(() => files).toContain("calm");
    await desk.button(m.title.saves).first().click();
    const crisis = { name: "run.json", mimeType: "application/json", buffer: untilCrisis("exchanges 20") };
    await page.getByLabel(m.dialogs.importRun).setInputFiles(crisis);
    await expect(desk.crisisChoice("hold")).toBeVisible();
    // Its name stands in the page for a while, over the dialog and in nobody's way.
    const caption = page.locator(".heard");
    await expect(caption).toHaveText(m.captions.music.crisis);
    await expect(caption).toHaveAttribute("aria-hidden", "true");
    expect(await caption.evaluate((el) => getComputedStyle(el).pointerEvents)).toBe("none");
    expect(files).toContain("crisis");
    expect(files).not.toContain("debrief");

    // The tab sleeps, and its sound with it.
    await expect.poll(() => contexts(page)).toEqual(["running"]);
    await hide(page, true);
    await expect.poll(() => contexts(page)).toEqual(["suspended"]);
    await hide(page, false);
    await expect.poll(() => contexts(page)).toEqual(["running"]);
    expect(desk.faults).toEqual([]);
  });

  test(`volumes, mute and captions stay, and under mute nothing is fetched, ${language}`, async ({
    page,
  }) => {
    const files = asked(page);
    const desk = new Desk(page, language, messages(language));
    const { m } = desk;
    // Kept before there was a volume of everything.
    await page.addInitScript((language) => {
      const key = "tokyo-crossroads-settings";
      const kept = JSON.stringify({ language, music: 25, cues: 90, muted: true, captions: true });
      if (localStorage.getItem(key) === null) localStorage.setItem(key, kept);
    }, language);
    await page.goto("/");
    const dialog = page.getByRole("dialog", { name: m.dialogs.settings, exact: true });
    const open = async () => {
      await desk.button(m.desk.settings).click();
      await expect(dialog).toBeVisible();
    };
    const slider = (name: string) => page.getByRole("slider", { name, exact: true });
    await open();
    await expect(slider(m.dialogs.music)).toHaveValue("25");
    await expect(slider(m.dialogs.cues)).toHaveValue("90");
    await expect(slider(m.dialogs.master)).toHaveValue("100");
    await slider(m.dialogs.master).press("ArrowLeft");
    await slider(m.dialogs.music).press("ArrowRight");
    await dialog.getByRole("checkbox", { name: m.dialogs.captions }).uncheck();
    await page.keyboard.press("Escape");
    await page.waitForTimeout(1000);
    expect(files).toEqual([]);
    await desk.reload();
    await open();
    await expect(slider(m.dialogs.master)).toHaveValue("95");
    await expect(slider(m.dialogs.music)).toHaveValue("30");
    await expect(dialog.getByRole("checkbox", { name: m.dialogs.captions })).not.toBeChecked();
    await expect(dialog.getByRole("checkbox", { name: m.dialogs.muted })).toBeChecked();
    await page.keyboard.press("Escape");
    await page.waitForTimeout(500);
    expect(files).toEqual([]);
    await desk.button(m.desk.soundOff).click();
    await expect.poll(() => files).toContain("calm");
    // Without captions none stands there.
    await desk.start("captions");
    await expect(page.locator(".heard")).toHaveCount(0);
    expect(desk.faults).toEqual([]);
  });
}

test("a page whose music cannot be had goes on, and says nothing", async ({ page }) => {
  const desk = new Desk(page);
  const tried: string[] = [];
  await page.route(/\.(webm|m4a)$/, (route) => {
    tried.push(new URL(route.request().url()).pathname.replace(/.*\/(\w+)-.*\./, "$1."));
    return route.fulfill({ status: 200, contentType: "text/plain", body: "nothing" });
  });
  await desk.open();
  await page.keyboard.press("Shift");
  // The other way is tried before it is given up.
  await expect.poll(() => tried).toEqual(expect.arrayContaining(["calm.webm", "calm.m4a", "cues.m4a"]));
  await desk.start("silence");
  await desk.commit();
  await desk.readReport();
  await expect(desk.commitButton()).toBeVisible();
  expect(desk.faults).toEqual([]);
});
