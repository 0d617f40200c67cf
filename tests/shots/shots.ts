import { spawn } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "@playwright/test";
import { axe, Desk } from "../e2e/desk.ts";
import { findBrowser } from "../setup/browser.mjs";
import { playRuns, type Runs } from "./runs.ts";
import { writeSheet } from "./sheet.ts";
import { tour } from "./tour.ts";
import { nameOf, PALETTES, type View, viewsOf } from "./views.ts";

/**
 * Pictures of every screen, size, language and palette from real play, into `shots/`, with a page to leaf through
 * them. `npm run shots`, `npm run shots -- --all`, `npm run shots -- 390x844`. The page must have been built.
 * With `--axe` every screen is also examined as it stands, in each of the palettes, and what axe finds fails the run.
 */
const FOLDER = "shots";
const PORT = process.env.PORT ?? "4179";
const AT_ONCE = 2;
const TALLEST = 4000;

const args = process.argv.slice(2);
const examined = args.includes("--axe");
const wholeProduct = args.includes("--all");
const views = viewsOf(wholeProduct, args.find((a) => !a.startsWith("--")) ?? "");

/**
 * What axe finds on the screen as it stands, in each palette; the page's own palette is put back. Where every view is
 * taken in every palette anyway, in its own.
 */
async function faultsOf(page: Page): Promise<string[]> {
  const set = (palette: string | undefined) =>
    page.evaluate((to) => {
      const was = document.documentElement.dataset.palette;
      if (to !== undefined) document.documentElement.dataset.palette = to;
      return was;
    }, palette);
  const own = await set(undefined);
  const faults: string[] = [];
  for (const palette of wholeProduct ? [own as string] : PALETTES) {
    await set(palette);
    for (const fault of await axe(page)) faults.push(`${palette}: ${fault}`);
  }
  await set(own);
  return faults;
}

async function picture(
  browser: Browser,
  view: View,
  runs: Runs,
  found: string[],
  done: (screen: string, file: string) => void,
) {
  const { width, height, language, palette } = view;
  const touch = width < 900;
  const context = await browser.newContext({
    baseURL: `http://localhost:${PORT}`,
    viewport: { width, height },
    reducedMotion: "reduce",
    locale: language === "ja" ? "ja-JP" : "en-GB",
    ...(touch ? { hasTouch: true, isMobile: true } : {}),
  });
  const page = await context.newPage();
  await page.addInitScript(
    ([language, palette]) => {
      localStorage.setItem("tokyo-crossroads-settings", JSON.stringify({ language, palette }));
    },
    [language, palette],
  );
  const desk = new Desk(page, language);
  // The page speaks its language from the first line: nothing is to be switched.
  desk.open = async () => {
    await page.goto("/");
    await page.getByRole("heading", { level: 1 }).waitFor();
    await page.waitForTimeout(600);
  };
  let taken = 0;
  const take = async (screen: string) => {
    await page.waitForTimeout(120);
    const file = `${nameOf(view)}-${String(++taken).padStart(2, "0")}-${screen}.png`;
    const full = await page.evaluate(() => document.documentElement.scrollHeight);
    // A page longer than the window is shown whole, within reason.
    const clip = { x: 0, y: 0, width, height: Math.min(full, TALLEST) };
    await page.screenshot({ path: join(FOLDER, file), ...(full > height ? { fullPage: true, clip } : {}) });
    if (examined) for (const fault of await faultsOf(page)) found.push(`${file}: ${fault}`);
    done(screen, file);
  };
  try {
    await tour(desk, view, runs, take);
  } finally {
    await context.close();
  }
  if (desk.faults.length > 0) console.error(nameOf(view), desk.faults);
}

async function main(): Promise<void> {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const server = spawn(
    process.execPath,
    ["node_modules/vite/bin/vite.js", "preview", "--port", PORT, "--strictPort"],
    { stdio: "ignore" },
  );
  const executablePath = findBrowser();
  const browser = await chromium.launch({
    args: ["--no-sandbox", "--disable-gpu", "--disable-software-rasterizer"],
    ...(executablePath === null ? {} : { executablePath }),
  });
  const shots: { view: string; screen: string; file: string }[] = [];
  const failed: string[] = [];
  const found: string[] = [];
  try {
    await new Promise((ready) => setTimeout(ready, 2000));
    const runs = await playRuns(browser, `http://localhost:${PORT}`);
    const left = [...views];
    const work = async () => {
      for (let view = left.shift(); view; view = left.shift()) {
        const name = nameOf(view);
        const keep = (screen: string, file: string) => shots.push({ view: name, screen, file });
        await picture(browser, view, runs, found, keep).catch((error: unknown) =>
          failed.push(`${name}: ${error}`),
        );
        console.log(name);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    shots.sort((a, b) => a.file.localeCompare(b.file));
    writeSheet(FOLDER, shots);
    console.log(`${shots.length} pictures in ${FOLDER}/index.html`);
  } finally {
    await browser.close();
    server.kill();
  }
  for (const each of [...failed, ...found]) console.error(each);
  process.exitCode = failed.length + found.length > 0 ? 1 : 0;
}

void main();
