import { expect, type Frame, type Page } from "@playwright/test";
import type { Language } from "../../game/text/index.ts";
import { Desk } from "./desk.ts";

/** What is looked for in the frame; all else, such as what is told of, is the page's round it. */
const INSIDE = ["getByRole", "getByLabel", "getByText", "locator", "evaluate", "waitForFunction"];

/** The desk in a frame of a page, as a platform or a lesson's page shows it. */
export function deskIn(page: Page, frame: Frame, language: Language = "en"): Desk {
  const both = new Proxy(page, {
    get(_, name) {
      const of: object = INSIDE.includes(String(name)) ? frame : page;
      const value: unknown = Reflect.get(of, name, of);
      return typeof value === "function" ? value.bind(of) : value;
    },
  });
  return new Desk(both, language);
}

/** The frame in the page, once it is there. */
export async function frameIn(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector("iframe")).contentFrame();
  if (!frame) throw new Error("no frame");
  return frame;
}

/** Begins the exercise that lies open, under an alias. */
export async function beginExercise(desk: Desk, alias: string): Promise<void> {
  const { page, m } = desk;
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel(m.lessons.alias, { exact: true }).fill(alias);
  await dialog.getByRole("button", { name: m.lessons.begin, exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(desk.commitButton()).toBeVisible();
}

/** Gives an answer to everything that is asked now. */
export async function answerAsked({ page, m }: Desk): Promise<void> {
  const asked = page.locator("form.prompt");
  for (let left = await asked.count(); left > 0; left--) {
    const words = asked.first().getByRole("textbox");
    if (await words.isVisible()) await words.fill("What leaked moved it.");
    await asked.first().getByRole("button", { name: m.lessons.give, exact: true }).click();
    await expect(asked).toHaveCount(left - 1);
  }
}
