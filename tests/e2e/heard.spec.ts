import { expect, type Locator, test } from "@playwright/test";
import { Desk, literal } from "./desk.ts";

/** What a screen reader has of a part of the page: roles, names and text, and nothing else. */
async function heard(part: Locator): Promise<string> {
  return (await part.ariaSnapshot()).replaceAll(/["']|\\/g, "");
}

for (const language of ["en", "ja"] as const) {
  test(`a quarter is played from what is heard alone, ${language}`, async ({ page }, info) => {
    const desk = new Desk(page, language);
    const { m } = desk;
    const transcript: string[] = [];
    const hear = async (what: string, part: Locator): Promise<string> => {
      const text = await heard(part);
      transcript.push(`## ${what}`, text);
      return text;
    };
    await desk.open();
    await desk.start("heard");

    // The bar says where one stands and what would end the run.
    const bar = await hear("bar", page.getByRole("region", { name: m.desk.status }));
    for (const said of [m.standing.ends, ...Object.values(m.standing.end)]) expect(bar).toContain(said);

    // The list beside the chart says of each situation where it lies, when it falls due, its odds and its stake.
    const list = page.getByRole("region", { name: m.map.tree });
    const situations = list.getByRole("list").first().getByRole("button");
    // The chart comes after the desk, and its list with it.
    await expect.poll(() => situations.count()).toBeGreaterThan(1);
    const names = (await heard(list.getByRole("list").first()))
      .split("\n")
      .filter((l) => /\bbutton /.test(l));
    expect(names).toHaveLength(await situations.count());
    for (const name of names) {
      expect(name).toMatch(language === "ja" ? /\d+%/ : /\d+ in 100/);
      expect(name.split(/[、・]|, /).length, name).toBeGreaterThan(4);
    }

    // Opened by key: what happens, how it may end, what it turns on, and each way with its odds, worth and price.
    await page.keyboard.press("g");
    const inspector = page.getByRole("complementary", { name: m.desk.inspector });
    // The focus is there with the next picture; a key before it would be pressed on nothing.
    await expect(inspector.locator(":focus")).toBeVisible();
    await desk.settled();
    await page.keyboard.press("Enter");
    const opened = inspector.getByRole("article");
    const ways = opened.getByRole("list", { name: m.situation.answers }).locator("> li");
    await expect(ways.last()).toContainText(m.agenda.leave);
    const all = await hear("situation", opened);
    for (const said of [m.agenda.what, m.agenda.ends]) expect(all).toContain(said);
    const title = (await opened.getAttribute("aria-label")) ?? "";
    for (const way of await ways.all()) {
      const said = await heard(way);
      expect(said).toContain(m.agenda.worth);
      expect(said).toMatch(new RegExp(`${literal(m.agenda.noCost)}|[¥￥]?\\d`));
      // Three ends, each with its chance, at one end of the belief or at both.
      const chances = said.match(/listitem: .*\d/g) ?? [];
      expect([3, 6]).toContain(chances.length);
    }

    // Answered by key, the change of its odds is said, and the tray says what it answers and costs.
    await page.keyboard.press("Escape");
    const row = desk
      .rows()
      .filter({ has: page.getByRole("button", { name: title, exact: true }) })
      .first();
    await row.getByRole("button", { name: title, exact: true }).focus();
    const chips = row.getByRole("button").filter({ hasNotText: title });
    for (let i = 0; i < (await chips.count()); i++) {
      await page.keyboard.press(String(i + 1));
      if ((await chips.nth(i).getAttribute("aria-pressed")) === "true") break;
    }
    await expect(row.locator("button[aria-pressed=true]")).toHaveCount(1);
    const tray = page.getByRole("region", { name: m.desk.tray, exact: true });
    await expect(tray).toContainText(title);
    const laid = await hear("tray", tray);
    expect(laid).toContain(m.desk.commit);

    // The report says what came of it, with the odds with it and without, and what was learnt.
    await desk.commit();
    const report = page.getByRole("main", { name: m.pages.report });
    const told = await hear("report", report);
    for (const said of [
      m.report.ordersDid,
      m.report.othersDid,
      m.report.chance,
      m.report.learnt,
      m.report.comes,
    ])
      expect(told).toContain(said);
    const did = await heard(report.getByRole("region", { name: m.report.ordersDid }));
    expect(did).toContain(m.report.withIt);
    expect(did).toContain(m.report.without);
    expect(did).toMatch(new RegExp(`${literal(m.report.added)}|${literal(m.report.took)}`));
    // Nothing is said twice in one breath, and no comma stands after a gap.
    for (const line of transcript.join("\n").split("\n")) {
      expect(line).not.toMatch(/ ,|、、|, ,/);
      expect(line).not.toMatch(/(\d+ in 100) \1/);
    }
    await info.attach("transcript", { body: transcript.join("\n\n"), contentType: "text/plain" });
    expect(desk.faults).toEqual([]);
  });
}
