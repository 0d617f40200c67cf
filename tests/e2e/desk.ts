import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, type Locator, type Page } from "@playwright/test";
import { type Language, type Messages, messages } from "../../game/text/index.ts";

/** How soon what has just been asked for is looked at again, ms: most of it is there within a few frames. */
export const OFTEN = [20, 40, 60, 100];

/**
 * For tests of what moves. The others ask for less motion, as a player may: a quarter's story is then not played, and
 * they do not wait for it.
 */
export const MOVING = { contextOptions: { reducedMotion: "no-preference" } } as const;

/** For tests of what is heard or fetched. The others have turned the sound off (`playwright.config.ts`). */
export const STRANGER = { storageState: { cookies: [], origins: [] } };

/** What the runner says where it keeps service workers out (`playwright.config.ts`): no fault of the page. */
const BLOCKED = "Service Worker registration blocked by Playwright";

/** The desk as a player has it: everything is found by role and visible name, in either language. */
export class Desk {
  readonly faults: string[] = [];

  constructor(
    readonly page: Page,
    readonly language: Language = "en",
    readonly m: Messages = messages(language),
  ) {
    page.on("console", (message) => {
      if (message.type() !== "error" && message.type() !== "warning") return;
      if (message.text() !== BLOCKED) this.faults.push(message.text());
    });
    page.on("pageerror", (error) => this.faults.push(error.message));
    page.on("request", (request) => {
      const { protocol, hostname } = new URL(request.url());
      if (/^https?:$/.test(protocol) && hostname !== "localhost") this.faults.push(`request to ${hostname}`);
    });
  }

  button(name: string | RegExp, exact = true): Locator {
    return this.page.getByRole("button", typeof name === "string" ? { name, exact } : { name });
  }

  async open(): Promise<void> {
    await this.page.goto("/");
    if (this.language === "ja") await this.page.getByRole("button", { name: "日本語" }).first().click();
    // The page has its name in a heading before any script: what can be pressed takes the place of all that.
    await expect(this.page.locator("#app > .first")).toHaveCount(0);
    await expect(this.page.getByRole("heading", { level: 1 })).toBeVisible();
  }

  /** Reloads a page on which nothing is open, once the browser's history has followed what was closed: a step back on its way cancels a reload. */
  async reload(): Promise<void> {
    await this.page.waitForFunction(() => !(history.state as { over?: number } | null)?.over);
    await this.page.reload();
  }

  /** Starts a campaign through its door, on a seed as a run file has it: no number is made of it. */
  async start(seed: string, terms: "open" | "audited" | "tied" = "audited"): Promise<void> {
    await this.page.getByLabel(this.m.title.seed, { exact: true }).fill(`alea:${seed}`);
    await this.button(new RegExp(`^${literal(this.m.names.terms[terms])}`)).click();
    await expect(this.commitButton()).toBeVisible();
  }

  commitButton(): Locator {
    return this.button(new RegExp(`^(${literal(this.m.desk.commit)}|${literal(this.m.desk.commitShort)})`));
  }

  instrument(family: keyof ReturnType<typeof messages>["names"]["families"]): Locator {
    return this.page
      .getByRole("navigation", { name: this.m.desk.instruments })
      .getByRole("button", { name: new RegExp(`^${literal(this.m.names.families[family])}`) });
  }

  /** Opens an instrument's composer and answers it. */
  async compose(family: keyof ReturnType<typeof messages>["names"]["families"]): Promise<Locator> {
    const name = this.m.names.families[family];
    const form = this.page.getByRole("region", { name, exact: true });
    if (!(await form.isVisible())) {
      await this.instrument(family).click();
    }
    await expect(form).toBeVisible();
    return form;
  }

  /** What lies on the desk, from wherever the inspector looks. */
  async agenda(): Promise<Locator> {
    const { m, page } = this;
    const inspector = page.getByRole("complementary", { name: m.desk.inspector });
    const heading = inspector.getByRole("heading", { name: m.agenda.title, exact: true });
    const back = inspector.getByRole("button", { name: m.agenda.back, exact: true });
    if (!(await heading.isVisible()) && (await back.isVisible())) await back.click();
    await expect(heading).toBeVisible();
    return inspector;
  }

  /** The region behind the agenda: intents, calendar, every subject of the map. */
  async region(): Promise<Locator> {
    const agenda = await this.agenda();
    await agenda.getByRole("button", { name: this.m.agenda.region, exact: true }).click();
    await expect(agenda.getByRole("heading", { name: this.m.desk.overview })).toBeVisible();
    return agenda;
  }

  /** The rows of the agenda, by the situations' titles. */
  rows(): Locator {
    return this.page.locator(".situation-row");
  }

  /** Gives each situation the first answer that is possible, one press each, until so many are on the tray. */
  async meet(most: number): Promise<number> {
    await this.agenda();
    let given = 0;
    for (const row of await this.rows().all()) {
      if (given === most) break;
      const open = row.locator("button.chip[data-refused=false][aria-pressed=false]").first();
      if ((await open.count()) === 0) continue;
      await open.click();
      await expect(row.locator("button.chip[aria-pressed=true]")).toHaveCount(1);
      given++;
    }
    return given;
  }

  async radio(form: Locator, legend: string, label: string): Promise<void> {
    await form
      .getByRole("group", { name: new RegExp(`^${literal(legend)}`) })
      .getByRole("radio", { name: new RegExp(`^${literal(label)}`) })
      .check();
  }

  async put(form: Locator): Promise<void> {
    await form.getByRole("button", { name: this.m.desk.put }).click();
  }

  /** Waits until a press counts: a new screen takes none in its first half second, and a press tried too early is tried again late. */
  async settled(): Promise<void> {
    await this.page.locator("html:not([data-settling])").waitFor({ state: "attached" });
  }

  /** Commits, skips the playback and answers whatever is asked until the report stands. */
  async commit(answer: (desk: Desk) => Promise<void> = (desk) => desk.answerAll()): Promise<void> {
    const { m, page } = this;
    const tray = page.getByRole("region", { name: m.desk.tray, exact: true });
    const refused = await tray.getByText(m.desk.refused).count();
    await this.settled();
    await this.commitButton().click();
    if (refused > 0) {
      // What is refused would be left behind: that is said, and a second press goes on without it.
      const said = m.notices.leftBehind.replace("{count}", String(refused));
      await expect(page.getByText(said)).toBeVisible();
      await this.commitButton().click();
    }
    await this.skip();
    await answer(this);
    await this.report().or(this.closing()).first().waitFor({ timeout: 20_000 });
    await this.leaveClosing();
    await expect(this.report()).toBeVisible({ timeout: 20_000 });
  }

  /** Skips the playback if there is one. It begins only once what was decided is kept: asked for at once, it would be missed and sat through. */
  private async skip(): Promise<void> {
    const skip = this.button(this.m.desk.skipPlayback);
    await skip.or(this.standing()).first().waitFor({ timeout: 20_000 });
    await this.settled();
    // A short story may be over by now.
    if (await skip.isVisible()) await skip.click({ timeout: 3000 }).catch(() => undefined);
  }

  /**
   * What stands in the room, "" where there is none: all but what is said once as it changes, which a page loaded again
   * does not repeat.
   */
  async standsIn(): Promise<string> {
    if ((await this.room().count()) === 0) return "";
    return this.room()
      .evaluate(
        (room) => {
          const copy = room.cloneNode(true) as HTMLElement;
          for (const said of copy.querySelectorAll("[role=status], [aria-live]")) said.remove();
          return copy.textContent ?? "";
        },
        undefined,
        { timeout: 500 },
      )
      .catch(() => "");
  }

  /** Waits until the room is no longer what it was, or has gone. */
  async goneOn(before: string): Promise<void> {
    await expect.poll(() => this.standsIn(), { intervals: OFTEN }).not.toBe(before);
  }

  /**
   * Answers in the room with something in it. A room may change before it goes: what was taken for the next question has
   * then gone with it, and there is nothing to answer.
   */
  async answer(goal: Locator, press: () => Promise<void>): Promise<void> {
    const before = await this.standsIn();
    if (before === "") return;
    try {
      await press();
    } catch (error) {
      if (await goal.isVisible()) throw error;
      return;
    }
    await this.goneOn(before);
  }

  report(): Locator {
    return this.page.getByRole("main", { name: this.m.pages.report });
  }

  /** The scene with which a crisis closes, before the report. */
  private closing(): Locator {
    return this.page.getByRole("main", { name: this.m.closing.scene });
  }

  /** Goes on from the closing scene, if it stands. */
  private async leaveClosing(): Promise<void> {
    if (!(await this.closing().isVisible())) return;
    await this.settled();
    await this.closing().getByRole("button", { name: this.m.closing.toReport }).click();
  }

  dilemma(): Locator {
    return this.button(new RegExp(`^${literal(this.m.pages.choose)}`));
  }

  crisisChoice(choice: "press" | "hold" | "yield" | "offramp"): Locator {
    return this.room().getByRole("button", { name: new RegExp(`^${literal(this.m.pages[choice])}`) });
  }

  /** A dilemma, a crisis or the report. */
  private standing(): Locator {
    return this.dilemma().first().or(this.crisisChoice("hold")).or(this.report()).or(this.closing());
  }

  /** What stands before the player: a dilemma, a crisis, the report, or nothing yet. */
  async asked(): Promise<"dilemma" | "crisis" | "report"> {
    await this.standing().first().waitFor({ timeout: 20_000 });
    await this.leaveClosing();
    // What comes after a closing scene is not there as soon as the scene has gone.
    const next = this.dilemma().first().or(this.crisisChoice("hold")).or(this.report()).first();
    await next.waitFor({ timeout: 20_000 });
    if (await this.report().isVisible()) return "report";
    return (await this.crisisChoice("hold").isVisible()) ? "crisis" : "dilemma";
  }

  async answerAll(): Promise<void> {
    for (let i = 0; i < 12; i++) {
      const asked = await this.asked();
      if (asked === "report") return;
      if (asked === "crisis") await this.climb("hold");
      else await this.choose(0);
    }
  }

  async choose(n: number): Promise<void> {
    const buttons = this.dilemma();
    await this.answer(buttons.first(), async () => {
      const count = await buttons.count();
      await this.settled();
      for (let i = 0; i < count; i++) {
        const button = buttons.nth((n + i) % count);
        if (!(await button.isEnabled({ timeout: 5000 }))) continue;
        await button.click({ timeout: 5000 });
        break;
      }
    });
  }

  async climb(choice: "press" | "hold" | "yield" | "offramp"): Promise<void> {
    const button = this.crisisChoice(choice);
    await this.answer(button, async () => {
      await this.settled();
      await button.click({ timeout: 5000 });
      const sure = this.button(this.m.pages.confirmYes);
      if (await sure.isVisible()) await sure.click();
    });
  }

  /** The dialog in which a dilemma or a crisis is put. */
  room(): Locator {
    return this.page.getByRole("dialog").first();
  }

  /** What leads on from the report: to the next quarter, or to the debrief. */
  onward(): Locator {
    const plan = literal(this.m.pages.plan("@")).replace("@", ".+");
    const words = `^(${plan}|${literal(this.m.pages.toDebrief)})$`;
    return this.report().getByRole("button", { name: new RegExp(words) });
  }

  /** Closes the report and goes on to the next quarter, or to the debrief. */
  async readReport(): Promise<void> {
    await this.settled();
    await this.onward().click();
    await expect(this.report()).toBeHidden();
  }
}

export function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Serious and critical findings of axe on what is on screen now. */
export async function axe(page: Page): Promise<string[]> {
  // A sheet half-way through its entrance is not what anybody reads.
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map((a) => a.finished)));
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: {
        run(options: { resultTypes: string[] }): Promise<{
          violations: { id: string; impact: string; nodes: { html: string }[] }[];
        }>;
      };
    };
    // Every rule is tried on everything; only what it finds is described.
    const { violations } = await axe.run({ resultTypes: ["violations"] });
    return violations
      .filter((v) => v.impact === "serious" || v.impact === "critical")
      .map((v) => `${v.id}: ${v.nodes.map((n) => n.html.slice(0, 160)).join(" | ")}`);
  });
}
