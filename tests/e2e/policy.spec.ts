import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { readyExercise, writeSubmission } from "../../game/classroom/index.ts";
import { handedIn } from "../harness/class.ts";
import { Desk, MOVING, STRANGER } from "./desk.ts";

/** What the page may ask for and run: its own files, and nothing that was written into it or made of a string. */
test.use({ ...MOVING, ...STRANGER });

const POLICY = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/;

test("the policy stands in the page and before it, and allows nothing unsafe", async ({ page }) => {
  const response = await page.goto("/");
  const html = readFileSync("dist/index.html", "utf8");
  const policy = POLICY.exec(html)?.[1] ?? "";
  expect(response?.headers()["content-security-policy"]).toBe(policy);
  expect(policy).toMatch(/^default-src 'none'; script-src 'self';/);
  expect(policy).not.toMatch(/unsafe|\*|https?:/);
  // It comes before all that it is about.
  expect(html.indexOf("Content-Security-Policy")).toBeLessThan(html.search(/<(script|style|link|base)/));
  expect(html).not.toMatch(/<script(?![^>]* src=)/);
  expect(html).not.toMatch(/ (on\w+|style)="/);
});

test("nothing that the game does is against it", async ({ page }) => {
  test.setTimeout(120_000);
  const desk = new Desk(page);
  const { m } = desk;
  const refused: string[] = [];
  await page.exposeFunction("refused", (what: string) => refused.push(what));
  await page.addInitScript(() => {
    addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sourceFile }) => {
      const { refused } = window as unknown as { refused(what: string): void };
      refused(`${violatedDirective}: ${blockedURI} in ${sourceFile}`);
    });
  });
  // That it would be noticed: a style sheet of somebody else's.
  await page.goto("/");
  await page.evaluate(() => {
    const style = document.createElement("style");
    style.textContent = "p { color: red }";
    document.head.append(style);
  });
  // Once by the page's policy, once by the server's.
  await expect.poll(() => refused.filter((each) => /^style-src-elem: inline/.test(each))).toHaveLength(2);
  refused.length = 0;
  desk.faults.length = 0;
  const heard: string[] = [];
  page.on("response", (response) => {
    const name = /\/(calm|cues)-[^/]*\.webm$/.exec(response.url())?.[1];
    if (name && response.ok()) heard.push(name);
    heard.sort();
  });

  // A class at the board, with every chart of it.
  const exercise = readyExercise("decision20");
  await desk.button(m.title.debriefClass).click();
  await page.getByLabel(m.classboard.choose).setInputFiles(
    (["adaptive", "idle", "recalibrator"] as const).map((policy, i) => ({
      name: `hand-in-${i}.json`,
      mimeType: "application/json",
      buffer: Buffer.from(writeSubmission(handedIn(exercise, `alias ${i}`, policy))),
    })),
  );
  const board = page.getByRole("dialog", { name: m.lessons.ready.decision20.name });
  await expect(board.getByText(m.classboard.judged("3", "3"))).toBeVisible();
  for (const view of Object.values(m.classboard.view)) {
    await board.getByRole("button", { name: view, exact: true }).click();
    await expect(board.getByRole("heading", { name: view, exact: true })).toBeVisible();
    const chart = board.locator(".plot-chart");
    for (const each of await chart.all()) await expect(each.locator("svg").first()).toBeVisible();
  }
  await page.keyboard.press("Escape");

  // A quarter with its story told on the chart, heard, in both languages, with readings over the characters.
  await desk.start("policy");
  await expect(page.locator("#map [data-map-ready]")).toBeVisible();
  await desk.compose("aid");
  await page.keyboard.press("Escape");
  await desk.meet(2);
  await desk.commit();
  // The cues and the music have come by now, and were decoded.
  await expect.poll(() => heard).toEqual(expect.arrayContaining(["calm", "cues"]));
  await desk.readReport();
  await desk.button("日本語").first().click();
  await expect(page.locator("html[lang=ja]")).toBeAttached();
  await desk.button("English").first().click();
  await expect(page.locator("html[lang=en]")).toBeAttached();
  for (const dialog of [m.dialogs.sources, m.dialogs.settings]) {
    await desk.button(m.desk.menu).click();
    await desk.button(dialog).click();
    await expect(page.getByRole("dialog", { name: dialog, exact: true })).toBeVisible();
    await page.keyboard.press("Escape");
  }
  await desk.button(m.desk.menu).click();
  await desk.button(m.dialogs.guide).click();
  await page.getByRole("link", { name: m.guides.pages.model.name, exact: true }).click();
  await expect(page.locator(".guide-article")).toBeVisible();
  expect(refused).toEqual([]);
  expect(desk.faults).toEqual([]);
});
