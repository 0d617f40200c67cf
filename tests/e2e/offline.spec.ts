import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { build } from "vite";
import { readSubmission } from "../../game/classroom/index.ts";
import { Desk, literal, STRANGER } from "./desk.ts";
import { type Served, served } from "./served.ts";

/** The copy of the page that the browser keeps: without a connection, and when a newer version is there. */
test.use({ ...STRANGER, serviceWorkers: "allow" });

let server: Served;
test.beforeEach(async () => {
  server = await served("dist");
});
test.afterEach(() => server.stop());

/** The foot of the title says that the game opens without a connection. */
async function kept({ page, m }: Desk): Promise<void> {
  await expect(page.getByText(m.title.offlineKept)).toBeAttached({ timeout: 60_000 });
}

/** Nothing answers any more, whoever asks. */
async function cutOff(page: Page): Promise<void> {
  await server.stop();
  await page.context().setOffline(true);
}

test("after one visit the whole game is there without a connection", async ({ page }, info) => {
  const desk = new Desk(page);
  const { m } = desk;
  await page.goto(server.address);
  await kept(desk);
  await cutOff(page);
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await kept(desk);
  await desk.start("offline");
  await expect(page.locator("#map [data-map-ready]")).toBeVisible({ timeout: 30_000 });
  await desk.meet(1);
  await desk.commit();
  await desk.readReport();
  await desk.reload();
  await expect(desk.commitButton()).toBeVisible();

  // Saved, written as a file, and found valid by replaying it.
  await desk.button(m.desk.menu).click();
  await page.getByRole("dialog").getByRole("button", { name: m.dialogs.saves }).click();
  const saving = page.waitForEvent("download");
  await desk.button(m.dialogs.exportRun).click();
  const run = info.outputPath("run.json");
  await (await saving).saveAs(run);
  await page.keyboard.press("Escape");
  await desk.button(m.desk.menu).click();
  await desk.button(m.dialogs.guide).click();
  await page.getByRole("link", { name: m.guides.pages.model.name, exact: true }).click();
  await expect(page.locator(".guide-article")).toBeVisible();
  await page.keyboard.press("Escape");
  await desk.button("日本語").first().click();
  await expect(page.locator("html[lang=ja]")).toBeAttached();
  await desk.button("English").first().click();
  await desk.button(m.desk.menu).click();
  await desk.button(m.dialogs.menuToTitle).click();
  await desk.button(m.challenges.check).click();
  await page.getByLabel(m.challenges.chooseFiles).setInputFiles(run);
  const received = page.getByRole("dialog", { name: m.challenges.runsReceived });
  await expect(received).toContainText(m.challenges.verdicts.unfinished);
  expect(desk.faults).toEqual([]);
});

test("the whole score is kept once a track is heard, and is heard without a connection", async ({ page }) => {
  // The other tracks are fetched long after the first is heard.
  await page.clock.install();
  const desk = new Desk(page);
  const { m } = desk;
  await page.goto(server.address);
  await kept(desk);
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  const caption = page.locator(".heard");
  await page.keyboard.press("Shift");
  await expect(caption).toHaveText(m.captions.music.calm);
  await page.clock.fastForward(25_000);
  const tracks = readdirSync("dist/assets").filter((name) =>
    /^(calm|watchful|crisis|aftermath|debrief)-.*\.webm$/.test(name),
  );
  expect(tracks).toHaveLength(5);
  const lengths = (names: string[]) =>
    page.evaluate(
      (names) =>
        Promise.all(
          names.map(async (name) => {
            const answer = await caches.match(new URL(`assets/${name}`, document.baseURI));
            return (await answer?.arrayBuffer())?.byteLength ?? 0;
          }),
        ),
      names,
    );
  const whole = tracks.map((name) => statSync(join("dist/assets", name)).size);
  await expect.poll(() => lengths(tracks)).toEqual(whole);

  await cutOff(page);
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.keyboard.press("Shift");
  await expect(caption).toHaveText(m.captions.music.calm);
  expect(desk.faults).toEqual([]);
});

test("a lesson whose link was opened once is played and handed in without a connection", async ({ page }) => {
  const desk = new Desk(page);
  const { m } = desk;
  await page.goto(`${server.address}#e=decision20`);
  const dialog = page.getByRole("dialog", { name: m.lessons.ready.decision20.name });
  await expect(dialog).toBeVisible();
  await kept(desk);
  // Not even loaded again.
  await cutOff(page);
  await dialog.getByLabel(m.lessons.alias, { exact: true }).fill("Kaede");
  await dialog.getByRole("button", { name: m.lessons.begin }).click();
  await expect(desk.commitButton()).toBeVisible({ timeout: 20_000 });
  await desk.agenda();
  const forms = page.getByRole("region", { name: m.lessons.asked, exact: true }).locator("form");
  for (let left = await forms.count(); left > 0; left--) {
    await forms.first().getByRole("slider").press("ArrowRight");
    await forms.first().getByRole("button", { name: m.lessons.give, exact: true }).click();
    await expect(forms).toHaveCount(left - 1);
  }
  await desk.commit();
  await desk.readReport();
  await page.getByRole("button", { name: m.lessons.open }).click();
  const saving = page.waitForEvent("download");
  await page
    .getByRole("region", { name: m.lessons.handIn })
    .getByRole("button", { name: m.lessons.save })
    .click();
  const read = readSubmission(readFileSync(await (await saving).path(), "utf8"));
  expect(read).toMatchObject({ ok: true });
  expect(desk.faults).toEqual([]);
});

test("a newer version waits for the title, and an old page goes on as it was", async ({ page, context }) => {
  test.setTimeout(180_000);
  const newer = mkdtempSync(join(tmpdir(), "newer-"));
  const marker = "A second edition. ";
  await build({
    logLevel: "error",
    build: { outDir: newer, emptyOutDir: true },
    plugins: [
      {
        name: "newer",
        enforce: "pre",
        // The title says so, and a page of the guide, which both versions fetch only when it is read.
        transform: (code, id) =>
          /text\/en\/title\.ts$|privacy\.en\.md/.test(id)
            ? code.replace(/(lead: "|export default "# Privacy[\s\S]*?In short\\n\\n)/, `$1${marker}`)
            : null,
      },
    ],
  });
  const old = new Desk(page);
  const { m } = old;
  await page.goto(server.address);
  await kept(old);
  await old.start("old page");
  server.put(newer);

  // Another tab finds the newer version, and goes on with the one it has: it is only offered.
  const second = await context.newPage();
  const desk = new Desk(second);
  await second.goto(server.address);
  const offer = second.getByRole("button", { name: m.title.takeNewer });
  await expect(offer).toBeVisible({ timeout: 60_000 });
  await second.reload();
  await expect(offer).toBeVisible({ timeout: 60_000 });
  await expect(second.getByText(marker)).toHaveCount(0);
  await desk.start("second tab");
  await expect(offer).toHaveCount(0);
  await desk.commit();
  await desk.readReport();
  await expect(offer).toHaveCount(0);
  await desk.button(m.desk.menu).click();
  await desk.button(m.dialogs.menuToTitle).click();
  await expect(offer).toBeVisible();
  await expect(second.getByText(marker)).toHaveCount(0);
  await offer.click();
  await expect(second.getByText(marker)).toBeVisible();
  await kept(desk);
  await expect(offer).toHaveCount(0);
  // What was saved under the old one goes on.
  await desk.button(new RegExp(`^${literal(m.title.continue)}`)).click();
  await expect(desk.commitButton()).toBeVisible();

  // The old page was not loaded again. What it never asked for before it still gets, and not the newer one's.
  await cutOff(page);
  await expect(old.commitButton()).toBeVisible();
  await old.commit();
  await old.readReport();
  await old.button(m.desk.menu).click();
  await old.button(m.dialogs.guide).click();
  await page.getByRole("link", { name: m.guides.pages.privacy.name, exact: true }).click();
  await expect(page.locator(".guide-article")).toContainText("There is no account");
  await expect(page.getByText(marker)).toHaveCount(0);
  await page.keyboard.press("Escape");
  // On its title it is told that it is the old one.
  await old.button(m.desk.menu).click();
  await old.button(m.dialogs.menuToTitle).click();
  await expect(page.getByRole("button", { name: m.title.takeNewer })).toBeVisible();
  await page.getByRole("button", { name: m.title.takeNewer }).click();
  await expect(page.getByText(marker)).toBeVisible();
  await old.button(m.dialogs.guide).click();
  await page.getByRole("link", { name: m.guides.pages.privacy.name, exact: true }).click();
  await expect(page.locator(".guide-article")).toContainText(marker);
  expect([...old.faults, ...desk.faults]).toEqual([]);
  rmSync(newer, { recursive: true, force: true });
});

test("in a frame of another site's page it plays by the same policy, and keeps no copy there", async ({
  page,
}) => {
  const desk = new Desk(page);
  const { m } = desk;
  const { port } = new URL(server.address);
  // The address of the page around it is no other server's.
  const own = () => desk.faults.filter((fault) => fault !== "request to 127.0.0.1");
  await page.goto(`http://127.0.0.1:${port}/course#e=decision20`);
  const game = page.frameLocator("iframe");
  const dialog = game.getByRole("dialog", { name: m.lessons.ready.decision20.name });
  await dialog.getByLabel(m.lessons.alias, { exact: true }).fill("Kaede");
  await dialog.getByRole("button", { name: m.lessons.begin }).click();
  await expect(game.locator("#map [data-map-ready]")).toBeVisible({ timeout: 30_000 });
  const frame = page.frames().find((each) => each.url().startsWith(server.address));
  const kept = await frame?.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
  expect(kept).toBe(0);
  expect(own()).toEqual([]);
});

test("at a learning platform it keeps no copy, even in a window of its own", async ({ page }) => {
  await page.addInitScript(() => {
    const answer = () => "";
    const said = () => "true";
    const API = {
      LMSInitialize: said,
      LMSFinish: said,
      LMSGetValue: answer,
      LMSSetValue: said,
      LMSCommit: said,
      LMSGetLastError: () => "0",
      LMSGetErrorString: answer,
      LMSGetDiagnostic: answer,
    };
    Object.assign(window, { API });
  });
  const desk = new Desk(page);
  await page.goto(server.address);
  await expect(desk.button(desk.m.title.setExercise)).toBeVisible();
  // All that is fetched ahead has come, after which a copy would be begun.
  await page.waitForLoadState("networkidle");
  await page.waitForTimeout(3000);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  expect(desk.faults).toEqual([]);
});
