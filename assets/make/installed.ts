import { readFileSync } from "node:fs";
import { type Browser, chromium } from "@playwright/test";
import { preview } from "vite";
import type { Language } from "../../game/text/shape.ts";
import { Desk } from "../../tests/e2e/desk.ts";
import { findBrowser } from "../../tests/setup/browser.mjs";
import { APPLE_ICON, ICONS, PICTURES, pictureName } from "./installed/files.ts";

/**
 * Makes what a device shows of the installed game, in `assets/installed`: icons from the game's own seal, and pictures
 * of the page as it was last built. `npm run build`, then `npm run installed`; `npm run installed -- icons` for those alone.
 */
const FOLDER = "assets/installed";
const PORT = 4191;

const face = readFileSync("assets/type/shippori-mincho-700.woff2").toString("base64");

/** A koma, the piece of shogi, with the two characters of the seal. A system may cut a maskable icon to a circle. */
function icon(size: number, { small, corner }: { small: boolean; corner: boolean }): string {
  const scale = small ? 0.72 : 1;
  return `<!doctype html>
<style>
  @font-face { font-family: seal; src: url("data:font/woff2;base64,${face}"); }
  body { margin: 0; }
  text { font: 700 9.6px seal; text-anchor: middle; fill: #143d5c; }
</style>
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width="${size}" height="${size}" display="block">
  <rect width="32" height="32" rx="${corner ? 4 : 0}" fill="#0c2840" />
  <g transform="translate(16 16) scale(${scale}) translate(-16 -16)">
    <path d="M16 3.5l9.6 4.2 2.9 20.8h-25L6.4 7.7z" fill="#fffdf6" />
    <path d="M3.78 26.5h24.44l.28 2h-25z" fill="#b22d17" />
    <text x="16" y="15.2">東</text>
    <text x="16" y="24.6">京</text>
  </g>
</svg>`;
}

async function icons(browser: Browser): Promise<void> {
  const page = await browser.newPage();
  for (const { file, size, ...rest } of [...ICONS, APPLE_ICON]) {
    const small = "purpose" in rest && rest.purpose === "maskable";
    const corner = "purpose" in rest && rest.purpose === "any";
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(icon(size, { small, corner }));
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({ path: `${FOLDER}/${file}`, omitBackground: true });
  }
  await page.close();
}

/** A first quarter with two answers on the tray, then what came of it. */
async function pictures(browser: Browser, language: Language): Promise<void> {
  for (const form of ["wide", "narrow"] as const) {
    const taken = PICTURES.filter((picture) => picture.form === form);
    const [{ width, height, scale }] = taken as [(typeof PICTURES)[number]];
    const context = await browser.newContext({
      baseURL: `http://localhost:${PORT}`,
      viewport: { width, height },
      deviceScaleFactor: scale,
      hasTouch: form === "narrow",
      isMobile: form === "narrow",
      locale: "en-GB",
      reducedMotion: "reduce",
      serviceWorkers: "block",
    });
    const page = await context.newPage();
    const desk = new Desk(page, language);
    const take = async (shows: "desk" | "report"): Promise<void> => {
      await page.waitForTimeout(1500);
      const path = `${FOLDER}/${pictureName({ shows, form }, language)}`;
      await page.screenshot({ path, type: "jpeg", quality: 82 });
    };
    await desk.open();
    await desk.start("bench");
    await page.locator("#map [data-map-ready]").waitFor();
    await desk.meet(2);
    await page.keyboard.press("Escape");
    await take("desk");
    await desk.commit();
    await take("report");
    await context.close();
  }
}

const executablePath = findBrowser();
const browser = await chromium.launch({
  args: ["--no-sandbox", "--disable-gpu", "--disable-software-rasterizer"],
  ...(executablePath === null ? {} : { executablePath }),
});
await icons(browser);
if (!process.argv.includes("icons")) {
  const server = await preview({ logLevel: "error", preview: { port: PORT, strictPort: true } });
  for (const language of ["en", "ja"] as const) await pictures(browser, language);
  await server.close();
}
await browser.close();
