import { expect, type Locator, test } from "@playwright/test";
import { PALETTES } from "../../game/session/types.ts";
import { axe, Desk, literal } from "./desk.ts";

const QUARTERS = 6;

/** Whatever is said to a screen reader now. */
async function said(desk: Desk): Promise<string> {
  return (await desk.page.getByRole("status").allTextContents()).join(" ");
}

for (const language of ["en", "ja"] as const) {
  test(`the guided scenario is played by roles, names and what is said alone, ${language}`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    const desk = new Desk(page, language);
    const { m } = desk;
    await desk.open();
    // The title says where to begin.
    await desk.button(m.names.scenarios.tutorial).click();
    await expect(page.getByRole("radio", { name: m.names.scenarios.tutorial, exact: true })).toBeFocused();
    await desk.start("a first sitting");
    const ideas = Object.values(m.newcomer.ideas);
    for (let turn = 0; turn < QUARTERS; turn++) {
      const idea = ideas[turn] ?? "";
      const note = page.getByRole("complementary", {
        name: m.newcomer.note(String(turn + 1), String(QUARTERS), idea),
        exact: true,
      });
      // What can be done: said when the quarter opens, and written on the note.
      if (turn > 0)
        await expect
          .poll(() => said(desk))
          .toMatch(new RegExp(`${literal(m.agenda.due(""))}|${literal(m.agenda.empty)}|\\d`));
      await expect(note).toBeVisible();
      for (const palette of turn === 0 && language === "en" ? PALETTES : []) {
        // As settings set it; the page alone is looked at.
        await page.evaluate((each) => {
          document.documentElement.dataset.palette = each;
        }, palette);
        expect(await axe(page), `note, ${palette}`).toEqual([]);
      }
      await note.getByRole("button", { name: m.newcomer.show, exact: true }).click();
      await follow(desk, turn);
      await expect(note).toContainText(m.newcomer.next);
      // Followed once, it stays so; and a reload brings the same note back.
      if (turn === 1) {
        await desk.reload();
        await expect(note).toContainText(m.newcomer.next);
      }
      await desk.commit();
      // What happened is said once and politely; why is on the page, each cause with its source.
      await expect.poll(() => said(desk)).toContain(closedOf(desk));
      const lead = (await desk.report().getByRole("heading", { level: 1 }).textContent()) ?? "?";
      expect(await said(desk)).toContain(lead.trim());
      const why = await desk.report().ariaSnapshot();
      expect(why).toContain(m.report.othersDid);
      // After the last quarter nothing comes that could be met.
      if (turn < QUARTERS - 1) expect(why).toContain(m.report.comes);
      await desk.readReport();
    }
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    expect(desk.faults).toEqual([]);
  });
}

/** The end of what is said of a closed quarter: its beginning names the quarter. */
function closedOf({ m }: Desk): string {
  return m.desk.closed("", "").split(/\d/)[0]?.trim().slice(0, 8) ?? "";
}

/** Does what the note of a quarter asks for, from where it brought the focus. */
async function follow(desk: Desk, turn: number): Promise<void> {
  const { page, m } = desk;
  const focus = page.locator(":focus");
  if (turn === 0) {
    await expect(focus).toHaveAttribute("aria-pressed", /./);
    await desk.meet(1);
  } else if (turn === 1) {
    await expect(focus).toHaveText(/./);
    await expect(focus).toHaveAttribute("data-shown", "");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("list", { name: m.situation.answers })).toBeVisible();
    await page.keyboard.press("Escape");
  } else if (turn === 2) {
    await desk.put(page.getByRole("region", { name: m.names.families.diplomacy, exact: true }));
    await page.keyboard.press("Escape");
  } else if (turn === 3) {
    await desk.meet(2);
  } else if (turn === 4) {
    await expect(focus).toHaveAttribute("data-shown", "");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("complementary", { name: m.desk.inspector })).toContainText(m.desk.tension);
    await page.keyboard.press("Escape");
  } else {
    await expect(page.getByRole("dialog", { name: m.standing.title })).toBeVisible();
    await page.keyboard.press("Escape");
  }
}

for (const language of ["en", "ja"] as const) {
  test(`the guided scenario is played by keyboard alone, ${language}`, async ({ page }) => {
    test.setTimeout(120_000);
    const desk = new Desk(page, language);
    const { m } = desk;
    const { keyboard } = page;
    const tabTo = async (goal: Locator) => {
      for (let i = 0; i < 140; i++) {
        if (await goal.evaluate((el) => el === document.activeElement)) return;
        await keyboard.press("Tab");
      }
      throw new Error("not to be reached by Tab");
    };
    await desk.open();
    await tabTo(desk.button(m.names.scenarios.tutorial));
    await keyboard.press("Enter");
    await tabTo(page.getByLabel(m.title.seed, { exact: true }));
    await keyboard.type("a first sitting");
    await keyboard.press("Shift+Tab");
    await keyboard.press("Enter");
    await expect(desk.commitButton()).toBeVisible();
    for (let turn = 0; turn < QUARTERS; turn++) {
      // The focus is never nowhere.
      await expect(page.locator("body:focus")).toHaveCount(0);
      await desk.settled();
      if (turn === 0) {
        const skip = desk.button(m.newcomer.skip);
        await tabTo(skip);
        await keyboard.press("Enter");
        await expect(skip).toHaveCount(0);
        await expect(page.locator("#map:focus")).toHaveCount(1);
      } else await expect(desk.button(m.newcomer.show)).toHaveCount(0);
      await keyboard.press("g");
      await expect(page.locator(".row-title:focus")).toHaveCount(1);
      await keyboard.press("1");
      await keyboard.press("ArrowDown");
      await keyboard.press("2");
      await keyboard.press("Control+Enter");
      for (let i = 0; i < 12; i++) {
        const tray = page.getByText(m.notices.leftBehind.split("{")[0] ?? "?").first();
        if (await tray.isVisible()) await keyboard.press("Control+Enter");
        const asked = await desk.asked();
        if (asked === "report") break;
        const open = asked === "crisis" ? desk.crisisChoice("hold") : desk.dilemma().last();
        await desk.answer(open, async () => {
          await tabTo(open);
          await desk.settled();
          await keyboard.press("Enter");
          const sure = desk.button(m.pages.confirmYes);
          if (!(await sure.isVisible())) return;
          await tabTo(sure);
          await keyboard.press("Enter");
        });
      }
      await expect(desk.report()).toBeFocused();
      await tabTo(desk.onward());
      await desk.settled();
      await keyboard.press("Enter");
      await expect(desk.report()).toBeHidden();
    }
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    expect(desk.faults).toEqual([]);
  });
}
