import { expect, test } from "@playwright/test";
import { format, type Language, messages, messagesFor } from "../../game/text/index.ts";
import { SCENARIOS } from "../../game/world/index.ts";
import { TUTORIAL } from "../../game/world/tutorial.ts";
import { axe, Desk, literal, MOVING } from "./desk.ts";

test.use(MOVING);

/** Every scenario from its place on the title, by role and name, for two turns. */
const PLAYED: [id: string, language: Language][] = [
  ["tutorial", "en"],
  ["pledge", "en"],
  ["crossroads", "en"],
  ["carriers", "en"],
  ["varyag", "en"],
  ["varyag", "ja"],
];

for (const [id, language] of PLAYED) {
  test(`${id} begins from the title and plays two turns, ${language}`, async ({ page }) => {
    const scenario = SCENARIOS[id];
    const halves = scenario?.quartersPerTurn === 2;
    const desk = new Desk(
      page,
      language,
      messagesFor(language, { scenario: id, texts: null, halves, level: "full" }),
    );
    const { m } = desk;
    await desk.open();
    const name = m.names.scenarios[id as keyof typeof m.names.scenarios];
    await page
      .getByRole("group", { name: m.title.scenario })
      .getByRole("radio", { name, exact: true })
      .check();
    await expect(page.getByText(m.scenarios[id as keyof typeof m.scenarios].span)).toBeVisible();
    expect(await axe(page), "title").toEqual([]);
    await page.getByRole("combobox", { name: m.title.difficulty }).selectOption("apprentice");
    if (id === "varyag") await desk.button(new RegExp(`^${literal(m.title.openings.vy_kyiv.name)}`)).click();
    else await desk.start(`two turns of ${id}`);
    await expect(desk.commitButton()).toBeVisible();
    await expect(page.getByRole("region", { name: m.desk.status })).toContainText(name);
    if (id === "tutorial") {
      await expect(
        page.getByRole("complementary", { name: m.newcomer.note("1", "6", m.newcomer.ideas.answers) }),
      ).toBeVisible();
    }
    if (id === "varyag") {
      const form = await desk.compose("projects");
      await form.getByRole("combobox", { name: m.desk.project }).selectOption("vy_lisbon");
      await desk.put(form);
      expect(await axe(page), "projects").toEqual([]);
    }
    for (let turn = 0; turn < 2; turn++) {
      await desk.commit();
      await desk.readReport();
    }
    await expect(desk.commitButton()).toBeVisible();
    expect(desk.faults).toEqual([]);
  });
}

const own = {
  ...TUTORIAL,
  id: "own-bridge",
  turns: 2,
  guide: 0,
  texts: { en: { name: "The Bridge", intro: "Two quarters & one bridge; 1 < 2." } },
};
const asFile = (value: unknown, name: string) => ({
  name,
  mimeType: "application/json",
  buffer: Buffer.from(JSON.stringify(value)),
});

test("a file of one's own is refused with the place and the reason, mended, played and found again", async ({
  page,
}) => {
  const desk = new Desk(page);
  const { m } = desk;
  await desk.open();
  await page.getByRole("radio", { name: m.own.name }).check();
  await expect(desk.button(m.title.begin)).toBeDisabled();
  const bad = { ...own, texts: { en: { name: "<img src=x onerror=alert(1)>" } } };
  await page.getByLabel(m.own.choose).setInputFiles(asFile(bad, "bad.json"));
  await expect(page.getByText(m.own.refused("bad.json", "texts.en.name", m.own.faults.markup))).toBeVisible();
  await expect(desk.button(m.title.begin)).toBeDisabled();
  expect(await axe(page), "refused").toEqual([]);

  await page.getByLabel(m.own.another).setInputFiles(asFile(own, "good.json"));
  await expect(page.getByText("Two quarters & one bridge; 1 < 2.")).toBeVisible();
  await desk.button(m.title.begin).click();
  await expect(page.getByRole("region", { name: m.desk.status })).toContainText("The Bridge");
  await desk.commit();
  await desk.readReport();

  // The save carries the scenario: after a reload nothing but the browser's own storage is left.
  await desk.reload();
  await expect(page.getByRole("region", { name: m.desk.status })).toContainText("The Bridge");
  await desk.commit();
  await desk.readReport();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await desk.button(m.pages.sameSeed).click();
  await expect(desk.commitButton()).toBeVisible();
  expect(desk.faults).toEqual([]);
});

test("a refused file is explained in Japanese too", async ({ page }) => {
  const desk = new Desk(page, "ja");
  const { m } = desk;
  await desk.open();
  await page.getByRole("radio", { name: m.own.name }).check();
  await page.getByLabel(m.own.choose).setInputFiles(asFile({ ...own, id: "crossroads" }, "bad.json"));
  const said = messages("ja").own;
  await expect(page.getByText(new RegExp(literal(said.faults.ownId)))).toBeVisible();
});

/** What a prankster would write is read as it stands, and moves nothing. */
const odd = `1 < 2 && "two" \${alert(1)} %s onerror=alert(1)`;
const chance = { question: "leakage", good: 500, goodSwing: 0, bad: 200, badSwing: 0 };
const outcome = (name: string) => ({ name, text: `${name}. ${odd}` });
const harbour = {
  ...own,
  id: "own-harbour",
  situations: [
    {
      id: "harbour",
      slot: 63,
      lies: { at: ["PHL"] },
      weight: 0,
      drawn: [],
      when: [],
      clock: 1,
      unseen: false,
      crisis: 0,
      opens: [],
      outcomes: { good: [], middling: [], bad: [] },
      answers: ["sign", "call"].map((id) => ({
        id,
        orders: [id === "sign" ? { type: "pact", to: "here" } : { type: "forum" }],
        budget: 4,
        capital: 1,
        ...chance,
      })),
      left: chance,
      source: "DES",
    },
  ],
  calendar: [
    { id: "tide", year: TUTORIAL.start.year, part: TUTORIAL.start.quarter, opens: "harbour", source: "DES" },
  ],
  texts: {
    en: {
      dates: { tide: "The tide turns" },
      situations: {
        harbour: {
          title: "The harbour silts up, {place}",
          body: odd,
          left: "It silts on.",
          answers: { sign: "Sign for dredgers", call: "Call a meeting" },
          outcomes: { good: outcome("dug out"), middling: outcome("half dug"), bad: outcome("silted") },
        },
      },
    },
  },
};

for (const language of ["en", "ja"] as const) {
  test(`a situation of one's own is on the desk, on the tray and in the report as plain text, ${language}`, async ({
    page,
  }) => {
    const desk = new Desk(page, language);
    const { m } = desk;
    page.on("dialog", (dialog) => desk.faults.push(dialog.message()));
    await desk.open();
    await page.getByRole("radio", { name: m.own.name }).check();
    await page.getByLabel(m.own.choose).setInputFiles(asFile(harbour, "harbour.json"));
    await desk.button(m.title.begin).click();
    const agenda = await desk.agenda();
    const title = `The harbour silts up, ${m.names.actors.PHL.name}`;
    await expect(agenda).toContainText("The tide turns");
    await agenda.getByRole("button", { name: title }).click();
    await expect(agenda).toContainText(odd);
    await expect(agenda).toContainText("It silts on.");
    const put = format(language).label(m.agenda.put, "Sign for dredgers");
    await agenda.getByRole("button", { name: put, exact: true }).click();
    const take = format(language).label(m.agenda.take, "Sign for dredgers");
    await expect(agenda.getByRole("button", { name: take, exact: true })).toBeVisible();
    const tray = page.getByRole("region", { name: m.desk.tray, exact: true });
    await expect(tray).toContainText(m.situation.answering(title));
    expect(await axe(page), "desk").toEqual([]);
    await desk.commit();
    await expect(desk.report()).toContainText(odd);
    expect(desk.faults).toEqual([]);
  });
}
