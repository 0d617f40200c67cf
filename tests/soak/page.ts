import { chromium, type Page } from "@playwright/test";
import { Desk } from "../e2e/desk.ts";
import { served } from "../e2e/served.ts";
import { findBrowser } from "../setup/browser.mjs";

/** A built page in a browser of its own, for as long as the work takes. */
export async function withDesk<T>(work: (desk: Desk, page: Page, address: string) => Promise<T>): Promise<T> {
  const executablePath = findBrowser();
  const server = await served("dist");
  const browser = await chromium.launch({
    args: ["--no-sandbox", "--disable-gpu", "--disable-software-rasterizer"],
    ...(executablePath === null ? {} : { executablePath }),
  });
  try {
    const context = await browser.newContext({
      baseURL: server.address,
      viewport: { width: 1366, height: 768 },
      locale: "en-GB",
      reducedMotion: "reduce",
      serviceWorkers: "block",
    });
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    return await work(new Desk(page), page, server.address);
  } finally {
    await browser.close();
    await server.stop();
  }
}

/** Asks each question of a part in turn: its name, and whether it went as it should. */
export async function asked(
  cases: Readonly<Record<string, () => Promise<void>>>,
): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const [name, ask] of Object.entries(cases)) {
    found[name] = await ask().then(
      () => "as it should be",
      (error: unknown) => String(error).slice(0, 300),
    );
    console.log(`  ${name}: ${found[name]}`);
  }
  return found;
}

export const allWell = (found: Readonly<Record<string, string>>): boolean =>
  Object.values(found).every((each) => each === "as it should be");
