import { spawn } from "node:child_process";
import { type Browser, chromium, type Page } from "@playwright/test";
import { Desk } from "../e2e/desk.ts";
import { spoilt } from "../e2e/overlap.ts";
import { findBrowser } from "../setup/browser.mjs";

/**
 * Title, desk, tray, advisers and report at every width from a small phone's to a wide screen's by steps of forty, in
 * both languages and every palette: `npm run soak:sweep`, after `npm run build`. What is spoilt fails the run.
 */
const PORT = process.env.PORT ?? "4177";
const [FROM, TO, STEP] = [320, 1920, 40];
const PALETTES = ["paper", "contrast", "projector"] as const;
/** Languages and palettes to keep to: `npm run soak:sweep -- ja contrast`. */
const ONLY = process.argv.slice(2);

async function settledFaults(page: Page): Promise<string[]> {
  let faults = await spoilt(page);
  for (let i = 0; i < 6 && faults.length > 0; i++) {
    await page.waitForTimeout(150);
    faults = await spoilt(page);
  }
  return faults;
}

async function sweep(browser: Browser, language: "en" | "ja", palette: string): Promise<string[]> {
  const context = await browser.newContext({
    baseURL: `http://localhost:${PORT}`,
    reducedMotion: "reduce",
    viewport: { width: 1366, height: 768 },
  });
  const page = await context.newPage();
  // The runner of these files names each function by a helper, which the page does not have.
  await page.addInitScript("globalThis.__name = (made) => made");
  await page.addInitScript(
    ([language, palette]) =>
      localStorage.setItem("tokyo-crossroads-settings", JSON.stringify({ language, palette })),
    [language, palette],
  );
  const desk = new Desk(page, language);
  const { m } = desk;
  const found: string[] = [];
  const look = async (screen: string) => {
    for (let width = FROM; width <= TO; width += STEP) {
      await page.setViewportSize({ width, height: 800 });
      for (const each of await settledFaults(page))
        found.push(`${language} ${palette} ${screen} ${width}: ${each}`);
    }
    await page.setViewportSize({ width: 1366, height: 768 });
  };
  await page.goto("/");
  await page.getByRole("heading", { level: 1 }).waitFor();
  await look("title");
  await desk.start("widths");
  await look("desk");
  await desk.meet(2);
  await look("tray");
  await desk.button(m.advisers.title).first().click();
  await look("advisers");
  await page.keyboard.press("Escape");
  await desk.commit();
  await look("report");
  await context.close();
  return found;
}

async function main(): Promise<void> {
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
  let faults = 0;
  try {
    await new Promise((ready) => setTimeout(ready, 2000));
    for (const language of ["en", "ja"] as const)
      for (const palette of PALETTES) {
        if (!ONLY.every((each) => each === language || each === palette)) continue;
        const found = await sweep(browser, language, palette);
        faults += found.length;
        for (const each of found) console.error(each);
        console.log(`${language} ${palette}: ${found.length} faults`);
      }
  } finally {
    await browser.close();
    server.kill();
  }
  process.exitCode = faults > 0 ? 1 : 0;
}

void main();
