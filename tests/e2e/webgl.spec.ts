import { expect, test } from "@playwright/test";
import { Desk } from "./desk.ts";

/** One small look at the other renderer: the map draws, a quarter plays out, nothing complains. */
test("the map draws and a quarter plays out with WebGL allowed", async ({ page }) => {
  test.setTimeout(120_000);
  const desk = new Desk(page);
  await desk.open();
  await desk.start("webgl");
  await expect(page.locator("#map canvas").first()).toBeVisible({ timeout: 30_000 });
  await desk.commit();
  await desk.readReport();
  expect(desk.faults).toEqual([]);
});
