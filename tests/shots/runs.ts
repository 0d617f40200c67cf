import type { Browser } from "@playwright/test";
import { Desk } from "../e2e/desk.ts";

/** Runs to take pictures of, each as its own file's text, broken off where its picture is taken. */
export interface Runs {
  early: string;
  late: string;
  dilemma: string;
  crisis: string;
}

/** Campaigns tried for a dilemma and a crisis: which seeds meet them in time moves with every change of the rules. */
const CAMPAIGNS = 8;

/** Plays campaigns until every moment worth a picture has been met. */
export async function playRuns(browser: Browser, baseURL: string): Promise<Runs> {
  const runs: Partial<Runs> = {};
  for (let i = 1; i <= CAMPAIGNS; i++) {
    await playCampaign(browser, baseURL, `kaga ${i}`, runs);
    const { early, late, dilemma, crisis } = runs;
    if (early && late && dilemma && crisis) return { early, late, dilemma, crisis };
  }
  throw new Error(`no dilemma and crisis within ${CAMPAIGNS} campaigns`);
}

/** Plays one campaign by hand and keeps what was saved of it at the moments not met before. */
async function playCampaign(browser: Browser, baseURL: string, seed: string, runs: Partial<Runs>) {
  const context = await browser.newContext({ baseURL, viewport: { width: 1366, height: 768 } });
  const desk = new Desk(await context.newPage());
  const { page } = desk;
  await desk.open();
  await desk.start(seed);
  /** The newest save of this page, as the run file that an export would give. */
  const saved = async (): Promise<string> => {
    await page.waitForTimeout(200);
    return page.evaluate(async () => {
      const opened = indexedDB.open("tokyo-crossroads");
      const base = await new Promise<IDBDatabase>((done) => {
        opened.onsuccess = () => done(opened.result);
      });
      const all = base.transaction("saves").objectStore("saves").getAll();
      await new Promise((done) => {
        all.onsuccess = done;
      });
      base.close();
      return (all.result[0] as { run: string }).run;
    });
  };
  for (let turn = 0; turn < 14 && !(runs.dilemma && runs.crisis && runs.late); turn++) {
    const families = ["resilience", "posture", "alliances", "diplomacy"] as const;
    await desk.put(await desk.compose(families[turn % families.length] ?? "aid"));
    await desk.commit(async () => {
      for (let i = 0; i < 14; i++) {
        const asked = await desk.asked();
        if (asked === "report") return;
        if (asked === "dilemma") {
          runs.dilemma ??= await saved();
          await desk.choose(1);
        } else {
          await desk.climb("hold");
          if ((await desk.asked()) === "crisis") runs.crisis ??= await saved();
        }
      }
    });
    await desk.readReport();
    if (turn === 1) runs.early ??= await saved();
    if (turn >= 5) runs.late = await saved();
  }
  await context.close();
}
