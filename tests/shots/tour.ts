import type { Page } from "@playwright/test";
import { messagesFor } from "../../game/text/index.ts";
import { Desk } from "../e2e/desk.ts";
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
  const region = inspector.locator(".agenda-head nav .link").first();
  if (await region.isVisible()) await region.click();
  await inspector.getByRole("button", { name, exact: true }).first().click({ force: true });
}

/** A situation opened, one answered, and where the run stands. */
async function agenda(desk: Desk, take: Take): Promise<void> {
  const { page, m } = desk;
  const rows = desk.rows();
  if ((await rows.count()) === 0) return;
  await rows.first().locator(".row-title").click();
  await page.waitForTimeout(900);
  await take("situation");
  await page.keyboard.press("Escape");
  await page.waitForTimeout(300);
  await desk.meet(2);
  await page.waitForTimeout(400);
  await take("answered");
  for (let undo = 0; undo < 2; undo++) await page.keyboard.press("Control+z");
  const standing = page.getByRole("button", { name: new RegExp(m.standing.scoreShort) });
  if (!(await standing.first().isVisible())) return;
  await standing.first().click();
  await take("standing");
  await page.keyboard.press("Escape");
}

/** An order that can be paid, and one that cannot: what stands on the tray, refused and not. */
async function refused(desk: Desk, take: Take): Promise<void> {
  const { page, m } = desk;
  const form = await desk.compose("aid");
  await form.getByRole("slider").press("End");
  await desk.put(form);
  // Less of the same is a second order to one recipient, which the cabinet does not take.
  await form.getByRole("slider").press("ArrowLeft");
  await desk.put(form);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  const review = desk.button(m.desk.reviewTray);
  const asked = await review.isVisible();
  if (asked) await review.click();
  await page.waitForTimeout(250);
  await take("refused");
  if (asked) await page.keyboard.press("Escape");
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+z");
}

/** The quarter as it is told: the only picture with motion. */
async function story(desk: Desk, take: Take): Promise<void> {
  const { page, m } = desk;
  await page.emulateMedia({ reducedMotion: "no-preference" });
  const tray = page.getByRole("region", { name: m.desk.tray, exact: true });
  const refused = await tray.getByText(m.desk.refused).count();
  await desk.commitButton().click();
  // What is refused holds a commit back once.
  if (refused > 0) await desk.commitButton().click();
  await desk.button(m.desk.skipPlayback).waitFor();
  await page.waitForTimeout(1800);
  await take("story");
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.keyboard.press("Space");
  await desk.answerAll();
}

/** The main screen of other games than the one of the tour, and what only they have. */
async function others(desk: Desk, take: Take): Promise<void> {
  const { page } = desk;
  for (const id of ["tutorial", "varyag"] as const) {
    const words = messagesFor(desk.language, {
      scenario: id,
      texts: null,
      halves: id === "varyag",
      level: "full",
    });
    const other = new Desk(page, desk.language, words);
    await page.evaluate(() => sessionStorage.clear());
    await page.goto("/");
    await page
      .getByRole("group", { name: words.title.scenario })
      .getByRole("radio", { name: words.names.scenarios[id], exact: true })
      .check();
    await page.waitForTimeout(150);
    await take(`title-${id}`);
    if (id === "varyag") await other.button(words.title.openings.vy_kyiv.name, false).click();
    else await other.start("shots");
    await page.locator("#map canvas").first().waitFor({ timeout: 40_000 });
    await page.waitForTimeout(1200);
    await take(id);
    if (id !== "varyag") continue;
    await other.compose("projects");
    await take("projects");
    await page.keyboard.press("Escape");
  }
}

/** A file that is none: the sentence that says so. */
async function stranger(desk: Desk, take: Take): Promise<void> {
  const { page, m } = desk;
  await desk.button(m.desk.menu).click();
  await take("menu");
  await page.getByRole("dialog").getByRole("button", { name: m.dialogs.saves, exact: true }).click();
  await page
    .getByLabel(m.dialogs.importRun)
    .setInputFiles({ name: "holiday.json", mimeType: "application/json", buffer: Buffer.from("hello") });
  await page.getByText("holiday.json").first().waitFor();
  await take("notice");
  await dismissNotice(desk);
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
  await agenda(desk, take);
  await desk.compose("aid");
  await take("composer");
  if (view.whole) {
    await page.keyboard.press("Escape");
    await refused(desk, take);
    await stranger(desk, take);
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
  if (view.whole) await story(desk, take);
  else await desk.commit();
  await page.waitForTimeout(500);
  await take("report");
  if (view.whole) {
    await desk.report().locator(".row-sum .fig").first().click();
    await page.locator(".why summary").first().click();
    await take("why-report");
    await page.keyboard.press("Escape");
    await desk.report().getByRole("button", { name: m.seen.viewpoints.manila, exact: true }).click();
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
    await (await desk.region()).getByRole("button", { name: m.seen.viewpoints.naha, exact: true }).click();
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
  await others(desk, take);
}

async function crisis(desk: Desk, runs: Runs, take: Take): Promise<void> {
  const { page } = desk;
  await openRun(desk, runs.crisis);
  await take("crisis");
  // However it is met, it closes with its scene.
  const closing = page.locator(".closing");
  for (let i = 0; i < 7 && !(await closing.isVisible()); i++) {
    await desk.climb("yield");
    await page.waitForTimeout(600);
  }
  await take("closing");
}
