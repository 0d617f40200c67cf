import { expect, type Locator, test } from "@playwright/test";
import { Desk } from "./desk.ts";

const QUARTERS = 3;

test.describe("by keyboard alone", () => {
  test.use({ contextOptions: { reducedMotion: "reduce" } });

  test("three quarters through map and desk", async ({ page }) => {
    const desk = new Desk(page);
    const { m } = desk;
    const { keyboard } = page;
    /** Goes to something by Tab, as somebody without a pointer does. */
    const tabTo = async (goal: Locator) => {
      for (let i = 0; i < 120; i++) {
        if (await goal.evaluate((el) => el === document.activeElement)) return;
        await keyboard.press("Tab");
      }
      throw new Error(`not to be reached by Tab: ${await goal.innerText()}`);
    };
    await desk.open();
    await tabTo(page.getByLabel(m.title.seed, { exact: true }));
    await keyboard.type("by hand");
    await page.keyboard.press("Shift+Tab");
    await keyboard.press("Enter");
    await expect(desk.commitButton()).toBeVisible();
    const chart = page.locator("#map canvas").first();
    await expect(chart).toBeVisible({ timeout: 30_000 });
    const inspector = page.getByRole("complementary", { name: m.desk.inspector });

    for (let turn = 0; turn < QUARTERS; turn++) {
      // From sea to sea on the map, and the inspector follows.
      await page.locator("#map [tabindex='0']").first().focus();
      await keyboard.press("]");
      await expect(inspector).toContainText(m.desk.tension);
      await keyboard.press("ArrowDown");
      await keyboard.press("Escape");
      await keyboard.press("5");
      const form = page.getByRole("region", { name: m.names.families.resilience, exact: true });
      await expect(form).toBeVisible();
      await tabTo(form.getByRole("button", { name: m.desk.put }));
      await desk.settled();
      await keyboard.press("Enter");
      const tray = page.getByRole("region", { name: m.desk.tray, exact: true });
      const card = tray.locator(".card").filter({ hasText: /minerals/i });
      await expect(card).toHaveCount(1);
      await keyboard.press("Escape");
      await keyboard.press("Control+z");
      await expect(card).toHaveCount(0);
      await keyboard.press("Control+Shift+z");
      await expect(card).toHaveCount(1);
      await desk.settled();
      await keyboard.press("Control+Enter");
      for (let i = 0; i < 12; i++) {
        const asked = await desk.asked();
        if (asked === "report") break;
        const open = asked === "crisis" ? desk.crisisChoice("yield") : desk.dilemma().last();
        await desk.answer(open, async () => {
          await tabTo(open);
          await desk.settled();
          await keyboard.press("Enter");
        });
      }
      await expect(desk.report()).toBeFocused();
      if (turn === 0) {
        // A pillar's causes over the report, then the quarter as Manila saw it.
        await tabTo(desk.report().locator(".row-sum .fig").first());
        await desk.settled();
        await keyboard.press("Enter");
        await expect(page.getByRole("dialog")).toContainText(m.names.pillars.deterrence);
        await keyboard.press("Escape");
        await tabTo(desk.report().getByRole("button", { name: m.seen.viewpoints.manila, exact: true }));
        await keyboard.press("Enter");
        const seen = desk.report().getByRole("region", { name: m.seen.from(m.seen.viewpoints.manila) });
        await expect(seen).toBeVisible();
      }
      await tabTo(desk.report().getByRole("button", { name: m.pages.plan("").trim() }));
      await desk.settled();
      await keyboard.press("Enter");
      await expect(desk.report()).toBeHidden();
    }

    // Looking back: nothing can be ordered, and Escape brings the present back.
    await page.locator("body").press("r");
    const bar = page.getByRole("region", { name: m.replay.title, exact: true });
    await expect(bar).toBeFocused();
    await tabTo(bar.getByRole("slider", { name: m.replay.slider }));
    await keyboard.press("ArrowLeft");
    await expect(page.getByText(m.replay.sign("2025 Q2"))).toBeVisible();
    await expect(page.getByRole("region", { name: m.desk.status })).toContainText("2025 Q2");
    await keyboard.press("5");
    await keyboard.press("Control+Enter");
    await expect(page.getByRole("region", { name: m.names.families.resilience, exact: true })).toBeHidden();
    await expect(page.getByText(m.replay.sign("2025 Q2"))).toBeVisible();
    await keyboard.press("Escape");
    await expect(bar).toBeHidden();
    await expect(page.getByRole("region", { name: m.desk.status })).toContainText("2025 Q4");
    expect(desk.faults).toEqual([]);
  });
});

test.describe("by touch alone", () => {
  test.use({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    contextOptions: { reducedMotion: "reduce" },
  });

  test("three quarters through map and desk", async ({ page }) => {
    const desk = new Desk(page);
    const { m } = desk;
    await desk.open();
    await page.getByLabel(m.title.seed, { exact: true }).fill("thumb");
    await desk.button(new RegExp(`^${m.names.terms.tied}`)).tap();
    const chart = page.locator("#map canvas").first();
    await expect(chart).toBeVisible({ timeout: 30_000 });
    for (let turn = 0; turn < QUARTERS; turn++) {
      const box = await chart.boundingBox();
      // Somewhere off Honshu: whatever is there, the sheet below tells of it.
      if (box) await page.touchscreen.tap(box.x + box.width * 0.45, box.y + box.height * 0.45);
      await page
        .getByRole("navigation", { name: m.desk.instruments })
        .getByRole("button", { name: new RegExp(`^${m.names.families.resilience}`) })
        .tap();
      const form = page.getByRole("region", { name: m.names.families.resilience, exact: true });
      await form.getByRole("button", { name: m.desk.put }).tap();
      await form.getByRole("button", { name: m.desk.close, exact: true }).tap();
      await desk.commitButton().tap();
      for (let i = 0; i < 12; i++) {
        const asked = await desk.asked();
        if (asked === "report") break;
        const choice = asked === "crisis" ? desk.crisisChoice("yield") : desk.dilemma().last();
        await desk.answer(choice, () => choice.tap());
      }
      await expect(desk.report()).toBeVisible();
      await desk
        .report()
        .getByRole("button", { name: new RegExp(m.pages.plan("").trim()) })
        .tap();
      await expect(desk.report()).toBeHidden();
    }
    await expect(page.getByText("2025 Q4").first()).toBeVisible();
    expect(desk.faults).toEqual([]);
  });
});
