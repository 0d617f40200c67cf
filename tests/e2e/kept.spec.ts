import { expect, type Page, test } from "@playwright/test";
import { axe, Desk, MOVING } from "./desk.ts";

/** What is kept in the browser, and what is said of it. */
test.use(MOVING);

/** All runs that are kept, as text. */
function keptRuns(page: Page): Promise<string> {
  return page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open("tokyo-crossroads");
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const asked = opening.result.transaction("saves").objectStore("saves").getAll();
          asked.onerror = () => reject(asked.error);
          asked.onsuccess = () => {
            opening.result.close();
            resolve((asked.result as { run: string }[]).map(({ run }) => run).join("\n"));
          };
        };
      }),
  );
}

test("a reload while the quarter is told shows its report", async ({ page }) => {
  const desk = new Desk(page);
  const { m } = desk;
  await desk.open();
  await desk.start("reload");
  await desk.commitButton().click();
  await expect(desk.button(m.desk.skipPlayback)).toBeVisible();
  // A slow browser is not waited for: what is shown may be a moment ahead of what is kept.
  await expect.poll(() => keptRuns(page)).toContain('"commit"');
  await page.reload();
  await desk.answerAll();
  await expect(desk.report()).toBeVisible();
  await desk.readReport();
  await desk.reload();
  await expect(desk.commitButton()).toBeEnabled();
  await expect(desk.report()).toBeHidden();
  expect(desk.faults).toEqual([]);
});

test("everything erased in one tab is not written back by another", async ({ page, context }) => {
  const desk = new Desk(page);
  const { m } = desk;
  await desk.open();
  await desk.start("two tabs");
  const other = new Desk(await context.newPage());
  await other.open();
  await other.button(m.title.saves).click();
  const dialog = other.page.getByRole("dialog");
  await expect(dialog.getByText(m.dialogs.runOf("two tabs"))).toBeVisible();
  await dialog.getByRole("button", { name: m.dialogs.erase }).click();
  await dialog.getByRole("button", { name: m.dialogs.eraseYes }).click();
  await expect(page.getByText(m.notices.erasedElsewhere)).toBeVisible();
  await expect(page.getByRole("button", { name: m.title.saves, exact: true })).toBeVisible();
  await page.reload();
  await page.getByRole("button", { name: m.title.saves, exact: true }).click();
  await expect(page.getByText(m.dialogs.noSaves)).toBeVisible();
  expect([...desk.faults, ...other.faults]).toEqual([]);
});

test("lines of a run are told apart, and a notice leaves but can be read again", async ({ page }) => {
  await page.clock.install();
  const desk = new Desk(page);
  const { m } = desk;
  await desk.open();
  await desk.start("lines");
  await page.clock.runFor(1000);
  await desk.button(m.desk.menu).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: m.dialogs.saves }).click();
  await dialog.getByLabel(m.dialogs.saveName).fill("before");
  await dialog.getByRole("button", { name: m.dialogs.saveAs, exact: true }).click();
  const said = m.notices.saved.replace("{name}", "before");
  await expect(page.getByText(said)).toBeVisible();
  await page.keyboard.press("Escape");
  await page.clock.runFor(9000);
  await expect(page.getByText(said)).toBeHidden();
  await desk.button(m.desk.menu).click();
  await dialog.getByRole("button", { name: m.dialogs.log }).click();
  await expect(dialog.getByText(said)).toBeVisible();
  expect(desk.faults).toEqual([]);
});

test("a key that was changed is the key, here and after a reload", async ({ page }) => {
  const desk = new Desk(page);
  const { m } = desk;
  const t = m.dialogs;
  const { keyboard } = page;
  await desk.open();
  await desk.start("keys");
  const beliefs = desk.button(m.desk.beliefs).first();
  await expect(beliefs).toHaveAttribute("aria-keyshortcuts", "B");
  const settings = async () => {
    await desk.button(m.desk.menu).click();
    await page.getByRole("dialog").getByRole("button", { name: t.settings, exact: true }).click();
  };
  await settings();
  const row = page.getByRole("list", { name: t.keyList }).getByRole("listitem").nth(9);
  const change = row.getByRole("button");
  await expect(change).toHaveAccessibleName(t.changeKeyOf(t.shortcuts.beliefs, "B"));
  await change.focus();
  for (const press of ["Enter", "Space"]) {
    await keyboard.press(press);
    await expect(change).toHaveText(t.pressKey);
    await keyboard.press("g");
    await expect(row).toContainText(t.keyFaults.taken("G", t.shortcuts.agenda));
    await keyboard.press("Space");
    await expect(row).toContainText(t.keyFaults.reserved(t.keyNames.space));
    await keyboard.press("Control+y");
    await expect(row).toContainText(t.keyFaults.modified);
    // Escape leaves the key as it is, and the dialog open.
    await keyboard.press("Escape");
    await expect(change).toHaveText(t.changeKey);
  }
  expect(await axe(page), "keys").toEqual([]);
  await keyboard.press("Enter");
  await keyboard.press("k");
  await expect(row).toContainText(t.keySet(t.shortcuts.beliefs, "K"));
  await keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);

  await desk.reload();
  await expect(beliefs).toHaveAttribute("aria-keyshortcuts", "K");
  const shown = page.getByRole("heading", { name: m.desk.beliefs, exact: true });
  await keyboard.press("b");
  await expect(shown).toHaveCount(0);
  await keyboard.press("k");
  await expect(shown).toBeVisible();
  await settings();
  await desk.button(t.usualKeys).click();
  await expect(row).toContainText("B");
  expect(desk.faults).toEqual([]);
});
