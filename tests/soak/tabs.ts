import { expect } from "@playwright/test";
import { Desk } from "../e2e/desk.ts";
import { untilCrisis } from "../e2e/runs.ts";
import { note } from "./figures.ts";
import { allWell, asked, withDesk } from "./page.ts";

/** Two tabs, a clock that is put back, and another language in the midst of a crisis. */
export async function tabs(_count: number, seed: string): Promise<boolean> {
  const found = await asked({
    "one run in two tabs": () =>
      withDesk(async (desk, page, address) => {
        await page.goto(address);
        await desk.start(`tabs ${seed}`);
        const other = new Desk(await page.context().newPage());
        await other.page.goto(address);
        await other.page.getByRole("button", { name: new RegExp(`^${desk.m.title.continue}`) }).click();
        await expect(other.commitButton()).toBeVisible();
        await expect(page.getByText(desk.m.notices.openElsewhere)).toBeVisible();
        await other.commit();
        await other.readReport();
        await desk.commit();
        await expect(page.getByText(desk.m.notices.savedElsewhere)).toBeVisible();
        await desk.readReport();
        for (const each of [desk, other]) {
          await each.reload();
          await expect(each.commitButton()).toBeEnabled();
        }
        expect([...desk.faults, ...other.faults]).toEqual([]);
      }),
    "a clock put back by a year": () =>
      withDesk(async (desk, page, address) => {
        await page.goto(address);
        await desk.start(`then ${seed}`);
        await page.evaluate(() => {
          const now = Date.now;
          Date.now = () => now() - 365 * 86_400_000;
        });
        await desk.settled();
        await desk.button(desk.m.desk.menu).click();
        await desk.button(desk.m.dialogs.menuToTitle).click();
        await desk.start(`now ${seed}`);
        await desk.commit();
        await desk.readReport();
        await desk.button(desk.m.desk.menu).click();
        await desk.button(desk.m.dialogs.menuToTitle).click();
        await desk.button(new RegExp(`^${desk.m.title.continue}`)).click();
        await expect(desk.commitButton()).toBeEnabled();
        await desk.button(desk.m.desk.menu).click();
        await desk.button(desk.m.dialogs.saves).click();
        const first = page.getByRole("dialog").locator(".slot-row").first();
        await expect(first).toContainText(`now ${seed}`);
        expect(desk.faults).toEqual([]);
      }),
    "another language in a crisis": () =>
      withDesk(async (desk, page, address) => {
        await page.goto(address);
        await desk.button(desk.m.title.saves).click();
        await page
          .getByRole("dialog")
          .locator("input[type=file]")
          .setInputFiles({
            name: "crisis.json",
            mimeType: "application/json",
            buffer: untilCrisis("exchanges 20"),
          });
        await desk.crisisChoice("hold").waitFor();
        const said = await desk.room().innerText();
        await page.evaluate(() => {
          const kept = JSON.parse(localStorage.getItem("tokyo-crossroads-settings") ?? "{}") as object;
          localStorage.setItem("tokyo-crossroads-settings", JSON.stringify({ ...kept, language: "ja" }));
        });
        await page.reload();
        const japanese = new Desk(page, "ja");
        await japanese.crisisChoice("hold").waitFor();
        expect(await japanese.room().innerText()).not.toBe(said);
        await japanese.answerAll();
        await japanese.readReport();
        await expect(japanese.commitButton()).toBeVisible();
        expect(desk.faults).toEqual([]);
      }),
  });
  note("tabs", { seed, cases: found });
  return allWell(found);
}
