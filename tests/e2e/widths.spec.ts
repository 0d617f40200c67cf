import { expect, test } from "@playwright/test";
import { Desk } from "./desk.ts";
import { spoilt } from "./overlap.ts";

/** Widths between the named sizes; all of them, by steps of forty, are `npm run soak:sweep`. */
const WIDTHS = [320, 560, 720, 1000, 1120, 1480];
/** And a common screen at four times its size, which is as low as it is narrow. */
const SIZES = [...WIDTHS.map((width) => [width, 800] as const), [320, 256] as const];

test("what a width spoils is found", async ({ page }) => {
  await page.setContent(
    '<div style="position:relative"><p>One line of words</p><p style="position:absolute;top:6px;margin:0">Another over it</p></div>',
  );
  expect(await spoilt(page)).toHaveLength(1);
});

for (const language of ["en", "ja"] as const) {
  test(`between the named widths nothing is printed over anything, ${language}`, async ({ page }) => {
    const desk = new Desk(page, language);
    const found: string[] = [];
    const look = async (screen: string) => {
      for (const [width, height] of SIZES) {
        await page.setViewportSize({ width, height });
        // What is still finding its place is looked at again.
        let spoils = await spoilt(page);
        for (let i = 0; i < 6 && spoils.length > 0; i++) {
          await page.waitForTimeout(150);
          spoils = await spoilt(page);
        }
        for (const each of spoils) found.push(`${screen} ${width}×${height}: ${each}`);
        const whole = await page.evaluate(() => document.documentElement.scrollWidth);
        if (whole > width) found.push(`${screen} ${width}×${height}: scrolls sideways to ${whole}`);
      }
      await page.setViewportSize({ width: 1366, height: 768 });
    };
    await desk.open();
    await look("title");
    await desk.start("widths");
    await look("desk");
    await desk.commit();
    await look("report");
    expect(found).toEqual([]);
  });
}
