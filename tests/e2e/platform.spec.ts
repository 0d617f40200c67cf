import { createRequire } from "node:module";
import { type Browser, expect, test } from "@playwright/test";
import { unzipSync } from "fflate";
import type { Version } from "../../assets/make/scorm/manifest.ts";
import { type Meant, meantBy } from "../../assets/make/scorm/meant.ts";
import { filesOf, zipped } from "../../assets/make/scorm/pack.ts";
import type { Desk } from "./desk.ts";
import { answerAsked, beginExercise, deskIn, frameIn } from "./frames.ts";

/**
 * The packages in a learning platform: a page with scorm-again's object opens the unzipped package in a frame, and keeps
 * what is committed to it. Every sitting is in a browser that has never seen the game.
 */

/** No server stands there: every answer is given here, and whatever else is asked for is a fault. */
const PLATFORM = "http://localhost:4999";

interface Spoken {
  script: string;
  made: string;
  object: string;
  /** Of what was committed: what the platform's gradebook would show. */
  seen(cmi: Cmi): Record<string, unknown>;
}

// biome-ignore lint/suspicious/noExplicitAny: as the platform's own script writes it, in two shapes.
type Cmi = any;

const SPOKEN: Record<Version, Spoken> = {
  "1.2": {
    script: "scorm12",
    made: "Scorm12API",
    object: "API",
    seen: ({ core, suspend_data }) => ({
      status: core.lesson_status,
      score: Number(core.score.raw),
      place: core.lesson_location,
      exit: core.exit,
      kept: suspend_data,
    }),
  },
  "2004": {
    script: "scorm2004",
    made: "Scorm2004API",
    object: "API_1484_11",
    seen: ({ completion_status, score, location, exit, suspend_data }) => ({
      status: completion_status,
      score: Number(score.raw),
      place: location,
      exit,
      kept: suspend_data,
    }),
  },
};

const require = createRequire(import.meta.url);
const TYPES: Record<string, string> = {
  html: "text/html",
  js: "text/javascript",
  css: "text/css",
  woff2: "font/woff2",
};

/** One platform with one attempt at one package. */
class Platform {
  kept: Cmi = null;
  private readonly course: Record<string, Uint8Array>;
  private readonly spoken: Spoken;

  constructor(
    private readonly browser: Browser,
    version: Version,
    exercise: string,
  ) {
    this.spoken = SPOKEN[version];
    this.course = unzipSync(zipped(filesOf("dist", version, meantBy(exercise, "en") as Meant)));
  }

  get seen(): Record<string, unknown> {
    return this.kept ? this.spoken.seen(this.kept) : {};
  }

  /** Opens the package for the learner, with what was kept of the attempt. */
  async launch(): Promise<Desk> {
    const context = await this.browser.newContext({
      reducedMotion: "reduce",
      viewport: { width: 1366, height: 768 },
    });
    const page = await context.newPage();
    await page.route("**/*", async (route) => {
      const { origin, pathname } = new URL(route.request().url());
      if (origin !== PLATFORM) return route.abort();
      if (pathname === "/commit") {
        this.kept = (route.request().postDataJSON() as { cmi: Cmi }).cmi;
        return route.fulfill({ json: { result: true, errorCode: 0 } });
      }
      if (pathname === "/launch") return route.fulfill({ contentType: "text/html", body: this.page() });
      if (pathname === "/runtime.js") {
        return route.fulfill({ path: require.resolve(`scorm-again/${this.spoken.script}/min`) });
      }
      const name = decodeURIComponent(pathname).replace(/^\/course\//, "");
      const bytes = this.course[name];
      if (!bytes) return route.fulfill({ status: 404 });
      const contentType = TYPES[name.replace(/^.*\./, "")] ?? "application/octet-stream";
      return route.fulfill({ contentType, body: Buffer.from(bytes) });
    });
    await page.goto(`${PLATFORM}/launch`);
    return deskIn(page, await frameIn(page));
  }

  /** The learner closes the window: the page is taken down, then the platform's. */
  async close({ page }: Desk): Promise<void> {
    await page.mainFrame().evaluate(() => document.querySelector("iframe")?.remove());
    const { object } = this.spoken;
    const ended = (name: string) =>
      (window as unknown as Record<string, { isTerminated(): boolean }>)[name]?.isTerminated();
    await expect.poll(() => page.mainFrame().evaluate(ended, object)).toBe(true);
    await page.context().close();
  }

  private page(): string {
    const { made, object } = this.spoken;
    const settings = {
      lmsCommitUrl: `${PLATFORM}/commit`,
      autocommit: false,
      logLevel: 4,
      alwaysSendTotalTime: true,
    };
    const resumed = this.kept ? JSON.stringify(this.kept).replace(/</g, "\\u003c") : "null";
    return `<!doctype html><title>Course</title><style>body{margin:0}iframe{border:0;width:100vw;height:100vh}</style>
      <script src="/runtime.js"></script>
      <script>
        const kept = ${resumed};
        window.${object} = new ${made}(${JSON.stringify(settings)});
        if (kept) window.${object}.loadFromJSON(kept);
      </script>
      <iframe title="Exercise" src="/course/index.html"></iframe>`;
  }
}

async function quarter(desk: Desk): Promise<void> {
  await answerAsked(desk);
  await desk.commit();
  await answerAsked(desk);
  await desk.readReport();
}

test("a package of SCORM 1.2 is played in two sittings, and reports its end and score", async ({
  browser,
}) => {
  const platform = new Platform(browser, "1.2", "decision20");
  let desk = await platform.launch();
  await expect(desk.page.getByText(desk.m.lessons.toPlatform)).toBeVisible();
  await expect(desk.page.getByText(desk.m.title.reporting)).toBeVisible();
  await beginExercise(desk, "Aoi");
  expect(platform.seen).toMatchObject({ status: "incomplete" });
  await quarter(desk);
  await quarter(desk);
  await platform.close(desk);
  expect(platform.seen).toMatchObject({ status: "incomplete", place: "2025-Q3", exit: "suspend" });
  expect(platform.seen.kept).toMatch(/^[\w.-]{100,4096}$/);
  expect(desk.faults).toEqual([]);

  desk = await platform.launch();
  await expect(desk.page.getByText(/The exercise goes on as Aoi/)).toBeVisible();
  await expect(desk.page.getByText("3 of 6", { exact: true })).toBeVisible();
  for (let i = 2; i < 6; i++) await quarter(desk);
  await expect(desk.page.getByRole("button", { name: desk.m.lessons.save })).toBeVisible();
  await expect.poll(() => platform.seen.status).toBe("completed");
  const { score } = platform.seen;
  await expect(desk.page.getByText(Number(score).toFixed(1), { exact: true }).first()).toBeVisible();
  await platform.close(desk);
  expect(platform.seen).toMatchObject({ status: "completed", score, exit: "suspend" });
  expect(desk.faults).toEqual([]);
});

test("a package of SCORM 2004 goes on in another browser", async ({ browser }) => {
  const platform = new Platform(browser, "2004", "decision20");
  let desk = await platform.launch();
  await beginExercise(desk, "Aoi");
  await quarter(desk);
  await platform.close(desk);
  expect(platform.seen).toMatchObject({ status: "incomplete", place: "2025-Q2", exit: "suspend" });
  desk = await platform.launch();
  await expect(desk.page.getByText(/The exercise goes on as Aoi/)).toBeVisible();
  await quarter(desk);
  await platform.close(desk);
  expect(platform.seen).toMatchObject({ status: "incomplete", place: "2025-Q3" });
  expect(desk.faults).toEqual([]);
});
