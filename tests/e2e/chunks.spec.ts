import { readdirSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { expect, type Locator, type Page, test } from "@playwright/test";
import { messages } from "../../game/text/index.ts";
import { Desk, literal, STRANGER } from "./desk.ts";

test.use(STRANGER);

/** Parts of the page that cannot be fetched: each says so, and can be tried again. */

/** Every part by the name of its file; `ALL_CHUNKS=1` goes through each file that is built. */
const NAMED = ["session", "game", "dialogs", "chart", "stage", "sound", "markdown", "front", "rest"];
const files = readdirSync("dist/assets").filter((name) => name.endsWith(".js"));
const parts = process.env.ALL_CHUNKS
  ? files
  : NAMED.flatMap((part) => files.filter((name) => name.startsWith(`${part}-`)));

/** One walk through what asks for the page's parts; ends as soon as something is said to be missing. */
async function walk(page: Page, desk: Desk): Promise<"whole" | "missing"> {
  const { m } = desk;
  const said = page
    .getByText(
      new RegExp(
        [
          m.notices.notFetched,
          m.notices.wordsNotFetched,
          // Without its own words the page speaks the other language.
          messages("ja").notices.wordsNotFetched,
          m.notices.mapNotFetched,
          m.notices.mapUnavailable,
          m.notices.soundNotFetched,
          m.dialogs.guideFailed,
          m.jobs.lost,
          "If these lines stay",
        ].join("|"),
      ),
    )
    .first();
  /** Waits for something, or for the word that it is missing, whichever comes. */
  const orSaid = (what: Locator) =>
    expect(what.or(said).filter({ visible: true }).first()).toBeVisible({ timeout: 6000 });
  const step = async (go: () => Promise<void>): Promise<boolean> => {
    await go().catch(() => undefined);
    return said.isVisible();
  };
  const steps = [
    async () => {
      // A step of the history back, on its way for a dialog that was closed, would call the loading off.
      await page
        .waitForFunction(() => !(history.state as { over?: number } | null)?.over)
        .catch(() => undefined);
      await page.goto("/");
      const seed = page.getByLabel(m.title.seed, { exact: true });
      await orSaid(seed);
      if (await said.isVisible()) return;
      await seed.fill("parts");
      await desk.button(new RegExp(`^${literal(m.names.terms.audited)}`)).click();
      await orSaid(desk.commitButton());
    },
    async () => {
      await orSaid(page.locator("#map [data-map-ready]"));
      await page.waitForTimeout(500);
    },
    async () => {
      await page.locator("body").press("f");
      await page.waitForTimeout(800);
      await page.keyboard.press("Escape");
    },
    async () => {
      await desk.button(m.desk.menu).click();
      await desk.button(m.dialogs.guide).click();
      await orSaid(page.locator(".pagelist"));
      await page.getByRole("link", { name: m.guides.pages.model.name, exact: true }).click();
      await orSaid(page.locator(".guide-article"));
    },
    async () => {
      await page.keyboard.press("Escape");
      await desk.button("日本語").first().click();
      await orSaid(page.locator("html[lang=ja]"));
    },
  ];
  for (const go of steps) if (await step(go)) return "missing";
  return "whole";
}

for (const file of parts) {
  test(`${file} missing`, async ({ page }) => {
    page.setDefaultTimeout(6000);
    const desk = new Desk(page);
    const { m } = desk;
    let asked = false;
    let missing = true;
    await page.route(`**/${file}`, (route) => {
      asked = true;
      return missing ? route.abort() : route.continue();
    });
    const found = await walk(page, desk);
    if (!asked) return;
    expect(found, file).toBe("missing");
    missing = false;
    const again = desk.button(m.dialogs.guideRetry).first();
    if (await again.isVisible()) {
      await again.click();
      await expect(again).toBeHidden();
    } else {
      expect(await walk(page, desk)).toBe("whole");
    }
  });
}

test("opened from a disk, the page says that it must be served", async ({ page }) => {
  await page.goto(pathToFileURL("dist/index.html").href);
  await expect(page.getByText(/it must be served/)).toBeVisible();
});
