import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { axe, Desk, MOVING, STRANGER } from "./desk.ts";

test.use({ ...MOVING, ...STRANGER });

/** Quarters told in full before the player asks for less motion: the rest end at once, in their questions or their report. */
const TOLD = 6;

/** A whole campaign by visible roles and names, from the first screen to a verified run file. */
test("24 quarters, orders of every family, a reload mid-crisis and a verified export", async ({
  page,
}, info) => {
  // Each screen takes half a second to take a press.
  test.setTimeout(400_000);
  const desk = new Desk(page);
  const { m } = desk;
  await desk.open();
  expect(await axe(page), "title").toEqual([]);
  await desk.start("kaga 10");

  // Aid: the first order came from the door; add a one-off beside it, undo it, redo it.
  let form = await desk.compose("aid");
  await form.getByRole("combobox", { name: m.desk.to }).selectOption("VNM");
  await desk.radio(form, m.desk.purpose, m.names.purposes.security);
  await desk.put(form);
  const tray = page.getByRole("region", { name: m.desk.tray, exact: true });
  await expect(tray.getByText("Vietnam", { exact: false }).first()).toBeVisible();
  await desk.button(m.desk.undo).click();
  await expect(tray.getByText("Vietnam", { exact: false })).toHaveCount(0);
  await desk.button(m.desk.redo).click();
  await expect(tray.getByText("Vietnam", { exact: false }).first()).toBeVisible();
  expect(await axe(page), "composer").toEqual([]);

  let reloaded = false;
  let dilemmas = 0;
  let crises = 0;
  let met = 0;
  let given = 0;
  /** Puts what is composed on the tray, unless an answer of the desk has put the same order there. */
  const give = async (): Promise<void> => {
    if (!(await form.getByRole("button", { name: m.desk.put }).isEnabled())) return;
    await desk.put(form);
    given++;
  };
  const families: ((turn: number) => Promise<void>)[] = [
    async () => {
      form = await desk.compose("sanctions");
      await desk.radio(form, m.desk.sector, m.names.sectors.finance);
      await give();
    },
    async () => {
      form = await desk.compose("alliances");
      await give();
    },
    async () => {
      form = await desk.compose("posture");
      await give();
      await desk.radio(form, m.desk.kind, m.desk.deploy);
      await give();
    },
    async () => {
      form = await desk.compose("resilience");
      await give();
    },
    async () => {
      form = await desk.compose("diplomacy");
      await give();
      await desk.radio(form, m.desk.kind, m.desk.study);
      await give();
    },
    async () => {
      form = await desk.compose("alliances");
      await desk.radio(form, m.desk.kind, m.desk.forum);
      await give();
    },
  ];

  for (let turn = 0; turn < 24; turn++) {
    if (turn === TOLD) await page.emulateMedia({ reducedMotion: "reduce" });
    met += await desk.meet(5);
    await families[turn % families.length]?.(turn);
    await desk.commit(async () => {
      for (let i = 0; i < 14; i++) {
        const asked = await desk.asked();
        if (asked === "report") return;
        if (asked === "dilemma") {
          if (dilemmas === 0) expect(await axe(page), "dilemma").toEqual([]);
          dilemmas++;
          await desk.choose(1);
          continue;
        }
        if (crises === 0) expect(await axe(page), "crisis").toEqual([]);
        crises++;
        if (!reloaded) {
          reloaded = true;
          await desk.climb("hold");
          if ((await desk.asked()) !== "crisis") continue;
          const before = await desk.standsIn();
          await page.reload();
          await expect(desk.crisisChoice("hold")).toBeVisible();
          expect(await desk.standsIn()).toBe(before);
        }
        await desk.climb("hold");
      }
    });
    if (turn === 0) {
      expect(await axe(page), "report").toEqual([]);
      await desk.button(m.pages.seeLedger).click();
      await expect(page.getByRole("dialog")).toContainText(m.stats.budget);
      expect(await axe(page), "ledger").toEqual([]);
      await page.keyboard.press("Escape");
    }
    await desk.readReport();
    if (turn === 1) {
      // A number on the status bar opens its ledger in place.
      await page
        .getByRole("button", { name: new RegExp(`^${m.names.pillars.deterrence}`) })
        .first()
        .click();
      await expect(page.getByRole("complementary", { name: m.desk.inspector })).toContainText(
        m.names.pillars.deterrence,
      );
      expect(await axe(page), "main").toEqual([]);
    }
  }
  expect(met).toBeGreaterThan(20);
  expect(given).toBeGreaterThan(20);
  expect(dilemmas).toBeGreaterThan(0);
  expect(crises).toBeGreaterThan(0);
  expect(reloaded).toBe(true);

  await expect(desk.button(m.pages.save)).toBeVisible();
  expect(await axe(page), "debrief").toEqual([]);
  const saved = page.waitForEvent("download");
  await desk.button(m.pages.save).click();
  const file = info.outputPath("run.json");
  await (await saved).saveAs(file);

  // The run file carries Chromium's hash of every quarter; Node replays it.
  const { status, stdout } = spawnSync(
    process.execPath,
    ["--import", "tsx", "game/cli/main.ts", "verify", file],
    { encoding: "utf8" },
  );
  expect(JSON.parse(stdout)).toMatchObject({ verdict: "valid", finished: true });
  expect(status).toBe(0);
  expect(JSON.parse(readFileSync(file, "utf8")).hashes.length).toBe(24);
  expect(desk.faults).toEqual([]);
});
