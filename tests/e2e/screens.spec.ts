import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { expect, type Response, test } from "@playwright/test";
import { axe, Desk, MOVING } from "./desk.ts";

test.use(MOVING);

test("the first screen answers before Phaser has loaded", async ({ page }) => {
  const desk = new Desk(page);
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  let asked = false;
  await page.route(/stage-[^/]*\.js/, async (route) => {
    asked = true;
    await held;
    await route.continue();
  });
  await desk.open();
  expect(asked).toBe(false);
  await desk.start("early");
  // The map's engine is still on its way, and orders can already be given.
  const form = await desk.compose("resilience");
  await desk.put(form);
  await expect(page.getByRole("region", { name: desk.m.desk.tray, exact: true })).toContainText(/minerals/i);
  release();
  await expect(page.locator("#map canvas").first()).toBeVisible({ timeout: 30_000 });
  expect(asked).toBe(true);
  expect(desk.faults).toEqual([]);
});

test("the first screen is made of less than 60 KB of script", async ({ page }) => {
  // What is fetched ahead, while nothing else is to be done, is not part of it.
  await page.addInitScript(() => {
    window.requestIdleCallback = () => 0;
  });
  const scripts: Response[] = [];
  page.on("response", (response) => {
    if (/\.js$/.test(new URL(response.url()).pathname)) scripts.push(response);
  });
  const desk = new Desk(page);
  await desk.open();
  await page.getByLabel(desk.m.title.seed, { exact: true }).fill("light");
  await page.waitForLoadState("networkidle");
  const sizes = await Promise.all(scripts.map(async (r) => gzipSync(await r.body()).length));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  expect(total).toBeGreaterThan(20_000);
  expect(total).toBeLessThan(60_000);
  // And the rest comes when it is asked for.
  await desk.start("light");
  expect(desk.faults).toEqual([]);
});

test("three quarters in Japanese, by Japanese names", async ({ page }) => {
  const desk = new Desk(page, "ja");
  await desk.open();
  await expect(page.locator("html")).toHaveAttribute("lang", "ja");
  expect(await axe(page), "title").toEqual([]);
  await desk.start("日本 3", "tied");
  expect(await axe(page), "main").toEqual([]);
  for (let turn = 0; turn < 3; turn++) {
    const form = await desk.compose((["resilience", "posture", "alliances"] as const)[turn] ?? "aid");
    if (turn === 0) expect(await axe(page), "composer").toEqual([]);
    await desk.put(form);
    await desk.commit();
    if (turn === 0) expect(await axe(page), "report").toEqual([]);
    await desk.readReport();
  }
  await expect(page.getByText("2025年10～12月期").first()).toBeVisible();
  // Nothing English is left on the page but names written so.
  const words =
    (await page.locator("body").innerText()).match(/\b(the|your|quarter|budget|tension)\b/gi) ?? [];
  expect(words).toEqual([]);
  expect(desk.faults).toEqual([]);
});

test("the focus goes where it is sent before another key is read", async ({ page }) => {
  const desk = new Desk(page);
  const { m } = desk;
  await desk.open();
  /** What has the focus when all that an act has set off at once is done, no timer and no picture among it. */
  const focusAfter = (act: string) =>
    page.evaluate(async (act) => {
      if (act === "Escape")
        document.body.dispatchEvent(new KeyboardEvent("keydown", { key: act, bubbles: true }));
      else {
        const pressed = document.querySelector<HTMLElement>(act);
        if (!pressed) throw new Error(`nothing to press: ${act}`);
        pressed.click();
      }
      for (let i = 0; i < 5; i++) await Promise.resolve();
      const el = document.activeElement as HTMLElement | null;
      return el?.dataset.family ?? el?.closest("label")?.textContent ?? el?.tagName;
    }, act);
  expect(await focusAfter(".first-time .link")).toBe(m.names.scenarios.tutorial);
  await desk.start("focus");
  await desk.compose("sanctions");
  await desk.settled();
  expect(await focusAfter("Escape")).toBe("sanctions");
});

test("dialogs: settings, saves, help and sources open, are accessible, and give the focus back", async ({
  page,
}) => {
  const desk = new Desk(page);
  const { m } = desk;
  await desk.open();
  for (const name of [m.dialogs.settings, m.dialogs.saves, m.dialogs.help, m.dialogs.sources]) {
    const opener = desk.button(name);
    await opener.click();
    await expect(page.getByRole("dialog", { name })).toBeVisible();
    expect(await axe(page), name).toEqual([]);
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await expect(opener).toBeFocused();
  }
  expect(desk.faults).toEqual([]);
});

test("the essay’s claims, and what each thing rests on, are a press away from the sources", async ({
  page,
}) => {
  const desk = new Desk(page);
  const { m } = desk;
  await desk.open();
  await desk.button(m.dialogs.sources).click();
  const sources = page.getByRole("dialog", { name: m.dialogs.sources });
  await sources.getByText(m.provenance.kinds.events, { exact: true }).click();
  await expect(sources.getByText(m.events.tw_diet.title)).toBeVisible();
  expect(await axe(page), "sources").toEqual([]);
  await sources.getByRole("button", { name: m.claims.open }).click();
  const claims = page.getByRole("dialog", { name: m.claims.title });
  await expect(claims.getByRole("heading", { name: m.claims.rows.engines.claim })).toBeVisible();
  expect(await axe(page), "claims").toEqual([]);
  await claims.getByRole("button", { name: m.claims.back }).click();
  await expect(sources).toBeVisible();
  expect(desk.faults).toEqual([]);
});

test("a run file comes back as it went, and a stranger's file is refused in words", async ({
  page,
}, info) => {
  const desk = new Desk(page);
  const { m } = desk;
  await desk.open();
  await desk.start("trade");
  await desk.commit();
  await desk.readReport();
  const openSaves = async () => {
    if (await page.getByRole("dialog", { name: m.dialogs.saves }).isVisible()) return;
    await desk.button(m.desk.menu).click();
    await page.getByRole("dialog").getByRole("button", { name: m.dialogs.saves }).click();
  };
  await openSaves();
  const download = page.waitForEvent("download");
  await desk.button(m.dialogs.exportRun).click();
  const file = info.outputPath("run.json");
  await (await download).saveAs(file);

  const choose = page.getByLabel(m.dialogs.importRun);
  const bad: [string, string][] = [
    ["empty.json", ""],
    ["prose.json", "hello"],
    ["deep.json", "[".repeat(100_000)],
    ["<img src=x onerror=alert(1)>.json", '{"__proto__":{"x":1}}'],
  ];
  for (const [name, text] of bad) {
    await openSaves();
    await choose.setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(text) });
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await expect(page.getByText(name, { exact: false }).first()).toBeVisible();
  }
  // The last bit alone: another first digit may make it no hash of 32 bits at all.
  const edited = readFileSync(file, "utf8").replace(
    /"hashes": \[\s*(\d+)/,
    (_all, hash) => `"hashes": [${(Number(hash) ^ 1) >>> 0}`,
  );
  await openSaves();
  await choose.setInputFiles({
    name: "edited.json",
    mimeType: "application/json",
    buffer: Buffer.from(edited),
  });
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(page.getByText(/edited\.json.*2025 Q1/).first()).toBeVisible();
  await openSaves();
  await choose.setInputFiles(file);
  await expect(page.getByText(/2025 Q2/).first()).toBeVisible();
  expect(desk.faults).toEqual([]);
});

test("a reload keeps the tray; two tabs on one save never corrupt it", async ({ page, context }) => {
  const desk = new Desk(page);
  const { m } = desk;
  await desk.open();
  await desk.start("tabs");
  const form = await desk.compose("resilience");
  await desk.put(form);
  await page.waitForTimeout(300);
  await page.reload();
  const tray = page.getByRole("region", { name: m.desk.tray, exact: true });
  await expect(tray).toContainText(/minerals/i);

  // A second tab goes on with the same save …
  const other = new Desk(await context.newPage());
  await other.open();
  await other
    .button(new RegExp(`^${m.title.continue}`))
    .first()
    .click();
  await expect(other.commitButton()).toBeVisible();
  await other.commit();
  await other.readReport();
  // … and the first, which knows nothing of it, is moved to a slot of its own and says so.
  await desk.commit();
  await expect(page.getByText(m.notices.savedElsewhere)).toBeVisible();
  await desk.readReport();
  await desk.reload();
  await expect(page.getByText(/2025 Q2/).first()).toBeVisible();
  await other.reload();
  await expect(other.page.getByText(/2025 Q2/).first()).toBeVisible();
});

test("everything can be erased", async ({ page }) => {
  const desk = new Desk(page);
  const { m } = desk;
  await desk.open();
  await desk.start("gone");
  await desk.button(m.desk.menu).click();
  await page.getByRole("dialog").getByRole("button", { name: m.dialogs.saves }).click();
  await desk.button(m.dialogs.erase).click();
  await desk.button(m.dialogs.eraseYes).click();
  await expect(page.getByText(m.notices.erased)).toBeVisible();
  await desk.reload();
  await desk.button(m.dialogs.saves).click();
  await expect(page.getByRole("dialog")).toContainText(m.dialogs.noSaves);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test.describe("a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("plays a quarter by touch without scrolling sideways", async ({ page }) => {
    const desk = new Desk(page);
    await desk.open();
    expect(await axe(page), "title").toEqual([]);
    await desk.start("phone");
    const form = await desk.compose("resilience");
    await desk.put(form);
    expect(await axe(page), "composer").toEqual([]);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0);
    await form.getByRole("button", { name: desk.m.desk.close, exact: true }).click();
    await desk.commit();
    expect(await axe(page), "report").toEqual([]);
    await desk.readReport();
    expect(desk.faults).toEqual([]);
  });
});
