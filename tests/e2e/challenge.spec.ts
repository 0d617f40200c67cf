import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { RULES_VERSION } from "../../game/engine/index.ts";
import { codeOf, writeRun } from "../../game/runs/index.ts";
import { format, type Language, messages } from "../../game/text/index.ts";
import { played, SHORT } from "../harness/played.ts";
import { fileOf, varied } from "../harness/varied.ts";
import { axe, Desk } from "./desk.ts";

const file = (name: string, text: string) => ({
  name,
  mimeType: "application/json",
  buffer: Buffer.from(text),
});

async function challengesOf(page: Page, language: Language): Promise<Desk> {
  const desk = new Desk(page, language, messages(language));
  await desk.open();
  await expect(page.getByLabel(desk.m.challenges.code, { exact: true })).toBeVisible();
  return desk;
}

for (const language of ["en", "ja"] as Language[]) {
  test(`a code typed carelessly opens its terms, and a mistyped one is refused, ${language}`, async ({
    page,
  }) => {
    const desk = await challengesOf(page, language);
    const { m } = desk;
    const t = m.challenges;
    const code = codeOf({ ...SHORT, seed: "alea:5" }, RULES_VERSION) ?? "";
    const typed = page.getByLabel(t.code, { exact: true });
    await typed.fill(code.slice(0, -1) + (code.endsWith("A") ? "B" : "A"));
    await desk.button(t.look).click();
    await expect(page.getByRole("alert")).toHaveText(m.codes.check);
    await page.keyboard.press("Escape");
    await typed.fill(code.toLowerCase().replaceAll("0", "o").replaceAll("-", " "));
    await desk.button(t.look).click();
    const dialog = page.getByRole("dialog", { name: t.termsReceived });
    await expect(dialog).toContainText(m.modifiers.lean.name);
    await expect(dialog).toContainText(code);
    expect(await axe(page)).toEqual([]);
    await dialog.getByRole("button", { name: t.play, exact: true }).click();
    await expect(desk.commitButton()).toBeVisible();
    await expect(page.getByRole("region", { name: m.desk.status })).toContainText(t.changed(1));
    expect(desk.faults).toEqual([]);
  });
}

test("the first attempt at the day’s challenge goes neither back nor elsewhere; then it is practice", async ({
  page,
}) => {
  const desk = await challengesOf(page, "en");
  const { m } = desk;
  const t = m.challenges;
  await page
    .getByRole("button", { name: new RegExp(`^${t.play}: Challenge of `) })
    .first()
    .click();
  await expect(page.getByRole("region", { name: m.desk.status })).toContainText(t.firstShort);
  await desk.commit();
  await desk.readReport();
  await desk.button(m.desk.menu).click();
  await desk.button(m.dialogs.history).click();
  const history = page.getByRole("dialog", { name: m.dialogs.history });
  await expect(history).toContainText(t.firstAttempt);
  await expect(history.getByRole("button", { name: /^Rewind|^Fork/ })).toHaveCount(0);
  await page.keyboard.press("Escape");
  // The page loaded again goes on with it; from the title it is gone on with as well.
  await desk.reload();
  await expect(page.getByRole("region", { name: m.desk.status })).toContainText(t.firstShort);
  await desk.button(m.desk.menu).click();
  await desk.button(m.dialogs.resign).click();
  await desk.button(m.dialogs.resignYes).click();
  await expect(desk.button(m.pages.toTitle)).toBeVisible();
  await desk.button(m.pages.toTitle).click();
  await expect(page.getByRole("button", { name: new RegExp(`^${t.practise}: Challenge of `) })).toBeVisible();
  await desk.button(t.all).click();
  await expect(page.getByRole("region", { name: t.records })).toContainText(t.first);
  expect(desk.faults).toEqual([]);
});

test("a run goes by link to another browser, is verified there, watched and taken over", async ({
  page,
  browser,
}) => {
  const desk = await challengesOf(page, "en");
  const { m } = desk;
  const t = m.challenges;
  const run = played(SHORT, "adaptive");
  await desk.button(m.title.saves).first().click();
  await page.getByLabel(m.dialogs.importRun).setInputFiles(file("run.json", writeRun(run)));
  await desk.button(t.share).click();
  await page.getByLabel(t.yourName).fill("Mika");
  const proof = page.getByRole("textbox", { name: t.proof });
  await expect(proof).toHaveValue(/n=Mika/);
  const link = await proof.inputValue();
  const dare = await page.getByRole("textbox", { name: t.dare }).inputValue();
  await desk.button(t.showQr).last().click();
  await expect(page.getByRole("img", { name: t.qr })).toBeVisible();
  await expect(
    page.getByRole("img", { name: new RegExp(`^${t.cardAlt("").trim().slice(0, 10)}`) }),
  ).toBeVisible();

  const other = await (await browser.newContext()).newPage();
  const theirs = new Desk(other, "en", m);
  await other.goto(link);
  const received = other.getByRole("dialog", { name: t.runsReceived });
  const row = received.getByRole("row", { name: /Mika/ });
  await expect(row).toContainText(t.verdicts.valid);
  await expect(row).toContainText(format("en").score(run.claim?.score ?? 0));
  await row.getByRole("button", { name: t.watchNamed("Mika") }).click();
  await expect(other.getByText(t.watching("Mika"))).toBeVisible();
  await theirs.button(m.replay.later).click();
  await theirs.button(t.takeOver).click();
  await expect(theirs.commitButton()).toBeVisible();
  expect(theirs.faults).toEqual([]);

  await other.goto("about:blank");
  await other.goto(dare);
  const terms = other.getByRole("dialog", { name: t.termsReceived });
  await expect(terms).toContainText(m.modifiers.lean.name);
  await other.context().close();
  expect(desk.faults).toEqual([]);
});

test("files are verified with the command line’s verdicts and become a table", async ({ page }) => {
  const desk = await challengesOf(page, "en");
  const t = desk.m.challenges;
  const good = played(SHORT, "adaptive");
  const tampered = { ...good, claim: good.claim && { ...good.claim, score: good.claim.score + 1 } };
  const other = played(SHORT, "idle");
  await desk.button(t.check).click();
  await page
    .getByLabel(t.chooseFiles)
    .setInputFiles([
      file("good.json", writeRun(good)),
      file("=cmd.json", writeRun(tampered)),
      file("noise.json", "{".repeat(50_000)),
      file("idle.json", `\ufeff${writeRun(other).replaceAll("\n", "\r\n")}`),
      file("later.json", writeRun({ ...other, rules: 99 })),
    ]);
  const board = page.getByRole("dialog", { name: t.runsReceived }).getByRole("table");
  const rows = board.getByRole("row");
  await expect(rows).toHaveCount(6);
  await expect(rows.nth(1)).toContainText("good");
  await expect(rows.nth(2)).toContainText("idle");
  await expect(board.getByRole("row", { name: /=cmd/ })).toContainText(t.verdicts.diverged);
  await expect(board.getByRole("row", { name: /noise/ })).toContainText(t.verdicts.malformed);
  const rules = page.getByLabel(t.filterRules, { exact: true });
  await rules.selectOption({ label: t.rulesNo("99") });
  await expect(rows).toHaveCount(2);
  await expect(board.getByRole("row", { name: /later/ })).toContainText(t.verdicts.unsupported);
  await rules.selectOption({ label: t.rulesNo(String(RULES_VERSION)) });
  await expect(rows).toHaveCount(4);
  await rules.selectOption({ label: t.everything });
  expect(await axe(page)).toEqual([]);
  const saving = page.waitForEvent("download");
  await desk.button(t.csv).click();
  const text = readFileSync(await (await saving).path(), "utf8");
  expect(text.startsWith("\ufeffname,verdict,score")).toBe(true);
  expect(text).toContain(`good.json,valid,${good.claim?.score}`);
  // No cell of it can be taken for a formula.
  expect(text).toContain("'=cmd.json");
  expect(desk.faults).toEqual([]);
});

test("runs of many kinds that Node has played are the same, quarter by quarter, in this browser", async ({
  page,
}) => {
  const desk = await challengesOf(page, "en");
  const t = desk.m.challenges;
  const runs = varied(8).map(fileOf);
  await desk.button(t.check).click();
  await page
    .getByLabel(t.chooseFiles)
    .setInputFiles(runs.map((run, i) => file(`run-${i}.json`, writeRun(run))));
  const board = page.getByRole("dialog", { name: t.runsReceived }).getByRole("table");
  for (const [i, { claim }] of runs.entries()) {
    const row = board.getByRole("row", { name: new RegExp(`run-${i}\\b`) });
    await expect(row.getByRole("cell", { name: t.verdicts.valid, exact: true })).toBeVisible();
    await expect(row).toContainText(format("en").score(claim?.score ?? 0));
  }
  expect(desk.faults).toEqual([]);
});

test("after a run: lines, luck, decisions, and a world in which one of them is otherwise", async ({
  page,
}) => {
  const desk = await challengesOf(page, "en");
  const { m } = desk;
  const t = m.after;
  await desk.button(m.title.saves).first().click();
  await page
    .getByLabel(m.dialogs.importRun)
    .setInputFiles(file("run.json", writeRun(played(SHORT, "recalibrator"))));
  const against = page.getByRole("region", { name: t.title });
  await expect(against.getByRole("row", { name: new RegExp(`^${t.quick}`) })).toBeVisible({
    timeout: 30_000,
  });
  await expect(against.getByRole("row", { name: new RegExp(`^${t.idle}`) })).toBeVisible();
  const turnings = page.getByRole("region", { name: t.turnings });
  await expect(turnings.getByRole("listitem")).toHaveCount(3, { timeout: 30_000 });
  await expect(page.getByRole("region", { name: t.luck }).getByRole("img")).toBeVisible({ timeout: 30_000 });
  expect(await axe(page)).toEqual([]);
  await turnings
    .getByRole("button", { name: /^What if not/ })
    .first()
    .click();
  const beside = page.getByRole("dialog", { name: t.beside });
  await expect(beside.getByRole("heading", { name: t.chain })).toBeVisible({ timeout: 30_000 });
  // The parts sum to the gap exactly.
  const worths = await beside.locator(".chain tbody tr td:last-child").allInnerTexts();
  const whole = await beside.locator(".chain tfoot td:last-child").innerText();
  const number = (text: string) => Math.round(10 * Number(text.replace("−", "-").replace("+", "")));
  expect(worths.reduce((sum, text) => sum + number(text), 0)).toBe(number(whole));
  expect(await axe(page)).toEqual([]);
  expect(desk.faults).toEqual([]);
});
