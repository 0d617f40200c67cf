import type { Page } from "@playwright/test";
import type { Desk } from "../e2e/desk.ts";
import type { Runs } from "./runs.ts";
import type { View } from "./views.ts";

type Take = (screen: string) => Promise<void>;

/** Opens a run file by the door that a player has for it. */
async function openRun(desk: Desk, text: string): Promise<void> {
  const { page, m } = desk;
  await page.evaluate(() => sessionStorage.clear());
  await page.goto("/");
  await page.getByRole("button", { name: m.dialogs.saves, exact: true }).first().click();
  await page
    .getByRole("dialog")
    .getByLabel(m.dialogs.importRun)
    .setInputFiles({ name: "run.json", mimeType: "application/json", buffer: Buffer.from(text) });
  await page.locator("#map canvas, dialog[open].room, [data-map-ready]").first().waitFor({ timeout: 40_000 });
  await page.waitForTimeout(900);
}

async function dismissNotice({ page, m }: Desk): Promise<void> {
  const close = page.getByRole("region", { name: m.desk.notice }).getByRole("button");
  if (await close.isVisible()) await close.click();
}

async function dialogs(desk: Desk, entries: readonly [string, string][], take: Take): Promise<void> {
  const { page, m } = desk;
  for (const [screen, entry] of entries) {
    await desk.button(m.desk.menu).click();
    await page.getByRole("dialog").getByRole("button", { name: entry, exact: true }).click();
    await page.getByRole("dialog", { name: entry }).waitFor();
    await page.waitForTimeout(screen === "guide" ? 900 : 150);
    await take(screen);
    await page.keyboard.press("Escape");
  }
}

/** Shows what the map would select, by the way that needs no map. */
async function select(page: Page, name: string): Promise<void> {
  const inspector = page.locator(".inspector");
  const back = inspector.locator(".inspector-bar .link").first();
  for (
    let i = 0;
    i < 4 && (await back.isVisible()) && (await back.getAttribute("aria-pressed")) === null;
    i++
  ) {
    await back.click();
    if ((await inspector.getAttribute("data-open")) === "false") break;
  }
  await inspector.getByRole("button", { name, exact: true }).first().click({ force: true });
}

/** Every screen of a view, each reached as a player reaches it. */
export async function tour(desk: Desk, view: View, runs: Runs, take: Take): Promise<void> {
  const { page, m } = desk;
  await desk.open();
  await take("title");
  await desk.start("shots");
  await page.locator("#map canvas").first().waitFor({ timeout: 40_000 });
  await page.waitForTimeout(1200);
  await take("first");

  await openRun(desk, runs.late);
  await dismissNotice(desk);
  await take("main");
  await desk.compose("aid");
  await take("composer");
  if (view.whole) {
    for (const family of ["sanctions", "alliances", "posture", "diplomacy"] as const) {
      // On a phone the sheet of one instrument covers the row of all.
      await page.keyboard.press("Escape");
      await desk.compose(family);
      await take(`composer-${family}`);
    }
  }
  await page.keyboard.press("Escape");
  await desk.put(await desk.compose("resilience"));
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await page
    .getByRole("button", { name: new RegExp(`^${m.names.pillars.order}`) })
    .first()
    .click();
  await page.waitForTimeout(250);
  await take("why");
  if (view.whole) {
    await page.locator(".why summary").first().click();
    await take("why-open");
    await page.keyboard.press("Escape");
    if (view.width >= 1100) {
      await select(page, m.names.actors.PHL.name);
      await take("actor");
      await page.keyboard.press("Escape");
      await select(page, m.names.zones.BAS);
      await take("sea");
      await page.keyboard.press("Escape");
    }
    await dialogs(
      desk,
      [
        ["history", m.dialogs.history],
        ["saves", m.dialogs.saves],
        ["settings", m.dialogs.settings],
        ["help", m.dialogs.help],
        ["sources", m.dialogs.sources],
        ["guide", m.dialogs.guide],
      ],
      take,
    );
    await page.keyboard.press("b");
    await take("beliefs");
    await page.keyboard.press("b");
    await page.keyboard.press("a");
    await take("advisers");
    await page.keyboard.press("Escape");
    await page.keyboard.press("f");
    await page.waitForTimeout(2500);
    await take("forecast");
    await page.keyboard.press("Escape");
  }
  await desk.commit();
  await page.waitForTimeout(500);
  await take("report");
  if (view.whole) {
    await desk.report().locator(".row-sum .fig").first().click();
    await page.locator(".why summary").first().click();
    await take("why-report");
    await page.keyboard.press("Escape");
    await desk.report().getByRole("button", { name: m.seen.seats.manila, exact: true }).click();
    await take("seen-report");
    await desk.report().getByRole("button", { name: m.seen.tokyo, exact: true }).click();
    await desk.button(m.pages.seeLedger).click();
    await take("ledger");
    await page.keyboard.press("Escape");
  }
  await desk.readReport();
  await page.keyboard.press("r");
  await page.waitForTimeout(300);
  await desk.button(m.replay.earlier).click();
  await take("looking-back");
  await page.keyboard.press("Escape");
  if (!view.whole) return crisis(desk, runs, take);
  if (view.width >= 1100) {
    await page.locator(".inspector").getByRole("button", { name: m.seen.seats.naha, exact: true }).click();
    // The chart flies there, and is drawn anew once it has come to rest.
    await page.waitForTimeout(1500);
    await take("seen-main");
    await page.keyboard.press("Escape");
  }
  await desk.button(m.desk.menu).click();
  await page.getByRole("dialog").getByRole("button", { name: m.dialogs.resign, exact: true }).click();
  await page.getByRole("dialog").getByRole("button", { name: m.dialogs.resignYes, exact: true }).click();
  await page.waitForTimeout(500);
  await take("debrief");
  await openRun(desk, runs.dilemma);
  await take("dilemma");
  await crisis(desk, runs, take);
  await openRun(desk, runs.early);
  await page.evaluate(() => sessionStorage.clear());
  await page.goto("/");
  await page.waitForTimeout(300);
  await take("title-again");
}

async function crisis(desk: Desk, runs: Runs, take: Take): Promise<void> {
  await openRun(desk, runs.crisis);
  await take("crisis");
}
