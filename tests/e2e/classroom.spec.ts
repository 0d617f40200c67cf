import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, type BrowserContext, expect, type Page, test } from "@playwright/test";
import Papa from "papaparse";
import { readyExercise, writeSubmission } from "../../game/classroom/index.ts";
import { type Language, messages } from "../../game/text/index.ts";
import { handedIn } from "../harness/class.ts";
import { axe, Desk } from "./desk.ts";

/** Quarters of the lesson that is built: enough to be reloaded half-way. */
const TURNS = 2;

const deskOn = (page: Page, language: Language) => new Desk(page, language, messages(language));

async function profile(browser: Browser, locale = "en-GB"): Promise<{ page: Page; context: BrowserContext }> {
  const context = await browser.newContext({ acceptDownloads: true, reducedMotion: "reduce", locale });
  return { page: await context.newPage(), context };
}

/** The teacher's way from the title to a link: one of six, two quarters long, with a title of one's own. */
async function built(desk: Desk): Promise<string> {
  const { m, page } = desk;
  const t = m.builder;
  await desk.open();
  await desk.button(m.title.setExercise).click();
  const list = page.getByRole("dialog", { name: t.title });
  await list.getByRole("button", { name: t.chooseNamed(m.lessons.ready.decision20.name) }).click();
  const builder = page.getByRole("dialog", { name: m.lessons.ready.decision20.name });
  await expect(builder.getByRole("textbox", { name: t.link })).toHaveValue(/#e=decision20$/);
  expect(await axe(page), "builder").toEqual([]);
  await builder.getByText(t.played, { exact: true }).click();
  await builder.getByLabel(t.turns, { exact: true }).selectOption(String(TURNS));
  await builder.getByText(t.students, { exact: true }).click();
  await builder.getByLabel(t.name, { exact: true }).fill("2年B組");
  await builder.getByText(t.prompts, { exact: true }).click();
  await builder.getByText(t.truths, { exact: true }).click();
  await builder.getByText(t.closed, { exact: true }).click();
  expect(await axe(page), "the builder's parts").toEqual([]);
  const link = builder.getByRole("textbox", { name: t.link });
  await expect(link).toHaveValue(/#x=/);
  await builder.getByRole("button", { name: m.challenges.showQr }).first().click();
  await expect(builder.getByRole("img", { name: m.challenges.qr })).toBeVisible();
  return link.inputValue();
}

async function begin(desk: Desk, link: string, alias: string): Promise<void> {
  const { m, page } = desk;
  await page.goto(link);
  const dialog = page.getByRole("dialog", { name: "2年B組" });
  await expect(dialog).toContainText(m.lessons.noticeText);
  await dialog.getByLabel(m.lessons.alias, { exact: true }).fill(alias);
  await dialog.getByRole("button", { name: m.lessons.begin }).click();
  await expect(desk.commitButton()).toBeVisible({ timeout: 20_000 });
}

/** Answers what is asked now, in its own form. */
async function answer(desk: Desk, region: string, words: string): Promise<void> {
  const { m, page } = desk;
  const asked = page.getByRole("region", { name: region, exact: true });
  const forms = asked.locator("form");
  for (let left = await forms.count(); left > 0; left--) {
    const form = forms.first();
    const text = form.getByRole("textbox");
    if (await text.count()) await text.fill(words);
    else await form.getByRole("slider").press("ArrowRight");
    await form.getByRole("button", { name: m.lessons.give, exact: true }).click();
    await expect(forms).toHaveCount(left - 1);
  }
}

async function quarter(desk: Desk, words = "the carrier that stayed"): Promise<void> {
  const { m } = desk;
  await desk.agenda();
  await answer(desk, m.lessons.asked, words);
  await desk.meet(1);
  await desk.commit();
  await answer(desk, m.lessons.askedAfter, words);
  await desk.readReport();
}

async function handIn(desk: Desk): Promise<string> {
  const { m, page } = desk;
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page
      .getByRole("region", { name: m.lessons.handIn })
      .getByRole("button", { name: m.lessons.save })
      .click(),
  ]);
  return readFileSync(await download.path(), "utf8");
}

test("a whole lesson: built, played by three, handed in, debriefed, graded", async ({ browser, page }) => {
  test.setTimeout(300_000);
  const teacher = deskOn(page, "en");
  const link = await built(teacher);
  const { m } = teacher;

  // Aoi plays in Japanese, and in a reload half-way loses nothing.
  const aoi = await profile(browser, "ja-JP");
  const first = deskOn(aoi.page, "ja");
  await begin(first, link, "葵");
  await first.commitButton().click();
  await expect(aoi.page.getByText(first.m.notices.forecastFirst)).toBeVisible();
  await quarter(first);
  await first.reload();
  await expect(first.commitButton()).toBeVisible({ timeout: 20_000 });
  await quarter(first, "米国の空母が残ったこと");
  expect(await axe(aoi.page), "debrief").toEqual([]);
  const work = [{ name: "葵_hand-in.json", text: await handIn(first) }];

  // Ren goes offline after the first quarter.
  const ren = await profile(browser);
  const second = deskOn(ren.page, "en");
  await begin(second, link, "Ren");
  await quarter(second);
  await ren.context.setOffline(true);
  await quarter(second);
  work.push({ name: "Ren.json", text: await handIn(second) });

  // Sora hands in under another's alias.
  const sora = await profile(browser);
  const third = deskOn(sora.page, "en");
  await begin(third, link, "Sora");
  await quarter(third);
  await sora.page.getByRole("button", { name: m.lessons.open }).click();
  work.push({ name: "Sora.json", text: (await handIn(third)).replace('"alias":"Sora"', '"alias":"Yui"') });

  // The teacher drops the files: verdicts and figures, and a gradebook that the command line makes as well.
  await page.keyboard.press("Escape");
  await teacher.button(m.title.debriefClass).click();
  const empty = page.getByRole("dialog", { name: m.classboard.title });
  await empty
    .getByLabel(m.classboard.choose)
    .setInputFiles(
      work.map(({ name, text }) => ({ name, mimeType: "application/json", buffer: Buffer.from(text) })),
    );
  const board = page.getByRole("dialog", { name: "2年B組" });
  await expect(board.getByText(m.classboard.judged("3", "2"))).toBeVisible();
  await board.getByRole("button", { name: m.classboard.names, exact: true }).click();
  const row = (name: string) => board.getByRole("row", { name: new RegExp(name) });
  await expect(row("葵")).toContainText(m.classboard.standings.valid);
  await expect(row("Ren")).toContainText(m.classboard.standings.valid);
  await expect(row("Sora.json")).toContainText(m.classboard.standings.changed);
  for (const view of Object.values(m.classboard.view)) {
    await board.getByRole("button", { name: view, exact: true }).click();
    await expect(board.getByRole("heading", { name: view, exact: true })).toBeVisible();
    expect(await axe(page), view).toEqual([]);
  }
  await board.getByRole("button", { name: m.classboard.view.roll, exact: true }).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    board.getByRole("button", { name: m.classboard.csv }).click(),
  ]);
  const csv = readFileSync(await download.path(), "utf8");
  const folder = mkdtempSync(join(tmpdir(), "crossroads-lesson-"));
  const paths = work.map(({ name, text }) => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  });
  expect(tableOf(csv)).toEqual(tableOf(graded(paths)));
  expect(tableOf(csv).map(({ verdict }) => verdict)).toEqual(["valid", "valid", "changed"]);
  expect([...teacher.faults, ...first.faults, ...third.faults]).toEqual([]);
  await Promise.all([aoi, ren, sora].map(({ context }) => context.close()));
});

/** What the command line says of the same files: it ends with 1 where one of them does not count. */
function graded(paths: readonly string[]): string {
  try {
    return execFileSync(process.execPath, ["assets/make/cli.mjs", "grade", ...paths], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}

/** Rows by column, without the files' places. */
function tableOf(csv: string): Record<string, string>[] {
  const { data } = Papa.parse<Record<string, string>>(csv.replace(/^\ufeff/, ""), {
    header: true,
    skipEmptyLines: true,
  });
  return data.map(({ file: _, ...rest }) => rest);
}

for (const language of ["en", "ja"] as Language[]) {
  test(`three hundred hand-ins, some of them hostile, and the script, ${language}`, async ({ page }) => {
    test.setTimeout(180_000);
    const desk = deskOn(page, language);
    const { m } = desk;
    const t = m.classboard;
    const exercise = readyExercise("decision20");
    const honest = ["Ren", "Sora", "葵", "Mei", "Kai"].map((alias, i) =>
      writeSubmission(
        handedIn(exercise, alias, ["adaptive", "recalibrator", "idle", "random", "engagement"][i] ?? "idle"),
      ),
    );
    const evil = writeSubmission(handedIn(exercise, "<img src=x onerror=x()>", "idle"));
    const formula = writeSubmission(handedIn(exercise, "=HYPERLINK(1)", "idle"));
    const other = writeSubmission(handedIn(readyExercise("split45"), "Lost", "idle", { quarters: 1 }));
    const file = (name: string, text: string) => ({
      name,
      mimeType: "application/json",
      buffer: Buffer.from(text),
    });
    let alerted = false;
    page.on("dialog", (dialog) => {
      alerted = true;
      void dialog.dismiss();
    });
    await desk.open();
    await desk.button(m.title.debriefClass).click();
    const files = [
      ...honest.map((text, i) => file(`${i}.json`, text)),
      file("evil.json", evil),
      file("formula.json", formula),
      file("other.json", other),
      file("\u202efdp.exe", "MZ"),
      file("empty.json", ""),
      file("<b>bold</b>.json", "{}"),
      file("huge.json", `{"format":"tokyo-crossroads-hand-in","x":"${"a".repeat(20_000_000)}"}`),
      ...Array.from({ length: 288 }, (_, i) => file(`copy ${i}.json`, honest[i % 5] ?? "")),
    ];
    await page.getByLabel(t.choose).setInputFiles(files, { timeout: 60_000 });
    await expect(page.getByText(t.judged("300", "7"))).toBeVisible({ timeout: 60_000 });
    await desk.button(t.names).click();
    const row = (name: string) => page.getByRole("row", { name });
    await expect(row("evil.json")).toContainText("<img src=x onerror=x()>");
    await expect(row("other.json")).toContainText(t.standings.otherExercise);
    await expect(row("huge.json")).toContainText(t.standings.tooLarge);
    await expect(row("empty.json")).toContainText(t.standings.notHandIn);
    await expect(row("copy 3.json")).toContainText(t.standings.duplicate);
    await desk.button(t.steps).click();
    for (const [i, { title, say }] of t.script.entries()) {
      await expect(page.getByRole("region", { name: t.steps })).toContainText(title);
      await expect(page.getByRole("region", { name: t.steps })).toContainText(say);
      if (i < t.script.length - 1) await desk.button(t.next).click();
    }
    await desk.button(t.projector).click();
    expect(await axe(page), "projector").toEqual([]);
    expect(alerted).toBe(false);
    expect(desk.faults).toEqual([]);
  });
}
