import { existsSync } from "node:fs";

/** Chromium without windows: a page in it is the same, and a third of the work falls away, which is what draws a window round it. */
export const SHELL = "/usr/bin/chromium-headless-shell";

const CANDIDATES = [
  process.env.CHROME_PATH,
  SHELL,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** A Chrome or Chromium of the system's, or null. */
export function findBrowser() {
  return CANDIDATES.find((path) => path && existsSync(path)) ?? null;
}
