import { expect, test } from "@playwright/test";
import { Desk, literal } from "./desk.ts";

/** Acts of the player's that a browser may refuse, where only a browser can show it. */

test("a database that never answers: the game is played without saves, and says so", async ({ page }) => {
  const desk = new Desk(page);
  const { m } = desk;
  await page.addInitScript(() => {
    const request = indexedDB.open.bind(indexedDB);
    // A version that is never reached: neither success nor error is ever told.
    IDBFactory.prototype.open = () => {
      const held = request("held", 1);
      held.addEventListener = () => undefined;
      return held;
    };
  });
  await desk.open();
  await desk.start("silent");
  await expect(page.getByText(m.notices.storageOff)).toBeVisible();
  await desk.commit();
  await desk.readReport();
  await desk.reload();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByText(m.notices.savesUnread)).toBeVisible();
  expect(desk.faults).toEqual([]);
});

test("a sandboxed frame without storage plays and says that it saves nothing", async ({ page, baseURL }) => {
  const desk = new Desk(page);
  const { m } = desk;
  // The frame has no origin of its own: whoever embeds the page serves it with this header.
  await page.route(`${baseURL}/**`, async (route) => {
    const response = await route.fetch();
    const headers = { ...response.headers(), "access-control-allow-origin": "*" };
    await route.fulfill({ response, headers });
  });
  await page.route("**/embed.html", (route) =>
    route.fulfill({
      contentType: "text/html",
      body: '<iframe sandbox="allow-scripts" src="/" style="width:1300px;height:740px"></iframe>',
    }),
  );
  await page.goto("/embed.html");
  const frame = page.frameLocator("iframe");
  await frame.getByRole("button", { name: new RegExp(`^${literal(m.names.terms.audited)}`) }).click();
  await expect(frame.getByText(m.notices.storageOff)).toBeVisible({ timeout: 20_000 });
  await expect(frame.getByRole("button", { name: new RegExp(`^${literal(m.desk.commit)}`) })).toBeVisible();
  expect(desk.faults.filter((f) => !f.includes("sandbox"))).toEqual([]);
  await page.unrouteAll({ behavior: "ignoreErrors" });
});

test("offline, another language is refused in words and neither spoken nor stored", async ({ page }) => {
  const desk = new Desk(page);
  const { m } = desk;
  await desk.open();
  await page.waitForLoadState("networkidle");
  let offline = true;
  await page.route(/\/(front|rest)-[^/]*\.js$/, (route) => (offline ? route.abort() : route.continue()));
  await desk.button("日本語").first().click();
  await expect(page.getByText(m.notices.wordsNotFetched)).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe("en");
  await page.reload().catch(() => undefined);
  offline = false;
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(m.title.name);
  await desk.button("日本語").first().click();
  await expect(page.locator("html")).toHaveAttribute("lang", "ja");
});
