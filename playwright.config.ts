import { defineConfig } from "@playwright/test";
import { findBrowser } from "./tests/setup/browser.mjs";

/** Two worktrees may test at once. */
const port = process.env.PORT ?? "4178";

const executablePath = findBrowser();

/** Functional tests run on the canvas renderer, which is quick under software rendering; `webgl` is a small smoke test. */
const flags = [
  "--no-sandbox",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

function launch(args: string[]) {
  return { args: [...flags, ...args], ...(executablePath === null ? {} : { executablePath }) };
}

/**
 * A player who has turned the sound off: a track is decoded whole, which is a fifth of what opening a desk costs.
 * Tests that hear something, or look at every file that is fetched, begin as a stranger does (`STRANGER`, in `desk.ts`).
 */
const quiet = {
  cookies: [],
  origins: [
    {
      origin: `http://localhost:${port}`,
      localStorage: [{ name: "tokyo-crossroads-settings", value: JSON.stringify({ muted: true }) }],
    },
  ],
};

export default defineConfig({
  testDir: "tests/e2e",
  timeout: 240_000,
  // What is there is seen at once; only what is missing takes so long, and a busy machine is not to be taken for that.
  expect: { timeout: 15_000 },
  workers: 2,
  fullyParallel: true,
  reporter: [["list"]],
  use: {
    baseURL: `http://localhost:${port}`,
    actionTimeout: 10_000,
    viewport: { width: 1366, height: 768 },
    locale: "en-GB",
    storageState: quiet,
    screenshot: "only-on-failure",
    // A test that withholds a file must be asked for it; what the page keeps of itself has tests of its own.
    serviceWorkers: "block",
  },
  projects: [
    // First, since ten games in one page take long: at the end, one worker would wait for them.
    { name: "webgl", testMatch: /webgl/, use: { launchOptions: launch([]) } },
    {
      name: "canvas",
      testIgnore: /webgl/,
      use: {
        launchOptions: launch(["--disable-gpu", "--disable-software-rasterizer"]),
        contextOptions: { reducedMotion: "reduce" },
      },
    },
  ],
  webServer: {
    command: `npx vite preview --port ${port} --strictPort`,
    url: `http://localhost:${port}`,
    reuseExistingServer: false,
  },
});
