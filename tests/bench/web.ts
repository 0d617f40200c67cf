import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { type Browser, chromium, type Locator, type Page } from "@playwright/test";
import { build, type PreviewServer, preview } from "vite";
import { Desk } from "../e2e/desk.ts";
import { findBrowser } from "../setup/browser.mjs";
import { median } from "./measure.ts";
import { interactive, scriptPerFrame, type Vitals, vitalsOf, watchVitals } from "./webpage.ts";

/**
 * What the page costs a browser, on the production build: npm run bench:web. Limits are printed beside the figures
 * and never tested: a machine is not wrong for being slow.
 */
const RENDERERS: Record<string, string[]> = {
  canvas: ["--disable-gpu", "--disable-software-rasterizer"],
  WebGL: [],
};
const SLOWER = 4;
const TOKENS = 40;
/** One load is a toss of the machine's coin: a page is loaded this often, in turn with the other. */
const LOADS = 5;

interface Row {
  figure: string;
  found: number;
  unit: string;
  limit: number | null;
}
const rows: Row[] = [];
const row = (figure: string, found: number, unit: string, limit: number | null = null): void => {
  rows.push({ figure, found, unit, limit });
};

const temporary = mkdtempSync(join(tmpdir(), "bench-web-"));
const servers: PreviewServer[] = [];

/** Builds a page for production, the game as it is published, and serves it; answers its address. */
async function serve(root: string, input: string): Promise<string> {
  const outDir = join(temporary, String(servers.length));
  const game = root === resolve(".") && input === "index.html";
  const config = {
    root,
    base: "./",
    logLevel: "error",
    ...(game ? {} : { configFile: false as const }),
  } as const;
  await build({
    ...config,
    build: { outDir, target: "es2022", assetsInlineLimit: 0, rollupOptions: { input: resolve(root, input) } },
  });
  const server = await preview({ ...config, build: { outDir }, preview: { port: 4320 + servers.length } });
  servers.push(server);
  return `${server.resolvedUrls?.local[0] ?? ""}${input === "index.html" ? "" : input}`;
}

/** Gzipped bytes of every script the page has asked for so far. */
function countScripts(page: Page): { all(): number; phaser(): number } {
  const found = new Map<string, number>();
  page.on("response", async (response) => {
    const url = response.url();
    if (!/\.js($|\?)/.test(url)) return;
    found.set(url, gzipSync(await response.body()).length);
  });
  const sum = (keep: (url: string) => boolean): number =>
    [...found].filter(([url]) => keep(url)).reduce((all, [, size]) => all + size, 0) / 1024;
  return { all: () => sum(() => true), phaser: () => sum((url) => /stage-/.test(url)) };
}

async function visit(browser: Browser, slower: number) {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: "en-GB" });
  const scripts = countScripts(page);
  const cdp = await watchVitals(page, slower);
  return { page, cdp, scripts };
}

/** The whole page at a quarter of the machine's speed: loading, then a dozen presses and keys. */
async function measureLoading(browser: Browser, game: string, alone: string): Promise<void> {
  const bareLoads: Vitals[] = [];
  const loads: Vitals[] = [];
  let phaser = 0;
  for (let i = 0; i < LOADS; i++) {
    const other = await visit(browser, SLOWER);
    await other.page.goto(alone);
    await other.page.locator("canvas").waitFor();
    await other.page.waitForTimeout(1500);
    for (let i = 0; i < 6; i++) await other.page.mouse.click(200, 190);
    await other.page.waitForTimeout(600);
    bareLoads.push(await vitalsOf(other.page));
    phaser = other.scripts.all();
    // Left open, its loop would take its share of what is measured next.
    await other.page.close();
    const ours = await visit(browser, SLOWER);
    await ours.page.goto(game);
    await ours.page.getByRole("heading", { level: 1 }).waitFor();
    await ours.page.waitForTimeout(2500);
    loads.push(await vitalsOf(ours.page));
    if (i === 0) row("initial JavaScript, gzipped", ours.scripts.all(), "KB", phaser + 60);
    await ours.page.close();
  }
  const middle = (list: Vitals[], of: (v: Vitals) => number): number => median(list.map(of));
  const bareAnswer = middle(bareLoads, (v) => v.answer);
  row("  Phaser alone", phaser, "KB");
  const bareReady = middle(bareLoads, interactive);
  row(
    `time to interactive, ${SLOWER}× slower, median of ${LOADS}`,
    middle(loads, interactive),
    "ms",
    bareReady,
  );
  row("  Phaser alone", bareReady, "ms");
  row(
    `largest contentful paint, ${SLOWER}× slower`,
    middle(loads, (v) => v.lcp),
    "ms",
    2500,
  );
  row(
    "  Phaser alone",
    middle(bareLoads, (v) => v.lcp),
    "ms",
  );

  const { page, scripts } = await visit(browser, SLOWER);
  await page.goto(game);
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.waitForTimeout(2500);
  const desk = new Desk(page);
  await desk.start("bench");
  await page.locator("#map [data-map-ready]").waitFor({ timeout: 60_000 });
  await page.waitForTimeout(3000);
  for (const family of ["aid", "posture", "diplomacy"] as const) {
    await desk.compose(family);
    await page.waitForTimeout(300);
  }
  await page.keyboard.press("Escape");
  await page.locator("#map .map-chart").focus();
  for (const key of ["ArrowDown", "ArrowLeft", "]", "+", "0"]) {
    await page.keyboard.press(key);
    await page.waitForTimeout(500);
  }
  const chart = await page.locator("#map .map-chart").boundingBox();
  for (const [x, y] of [
    [0.5, 0.5],
    [0.3, 0.4],
    [0.6, 0.7],
  ] as const) {
    if (chart) await page.mouse.click(chart.x + chart.width * x, chart.y + chart.height * y);
    await page.waitForTimeout(400);
  }
  await page.waitForTimeout(600);
  const last = await vitalsOf(page);
  row(`slowest answer to a press or key, ${SLOWER}× slower`, last.answer, "ms", 200);
  console.log(`slowest answer: ${last.asked} ms`);
  row("  Phaser alone", bareAnswer, "ms");
  row("layout shift", last.shift, "", 0.1);
  row(
    "  Phaser alone",
    middle(bareLoads, (v) => v.shift),
    "",
  );
  row("JavaScript once the map is up, without Phaser", scripts.all() - scripts.phaser(), "KB");
  await page.close();
}

/** A campaign at full speed: nothing after loading may hold the page for longer than 50 ms. */
async function measureLongTasks(browser: Browser, name: string, game: string): Promise<void> {
  const { page } = await visit(browser, 1);
  await page.goto(game);
  const desk = new Desk(page);
  await page.getByRole("heading", { level: 1 }).waitFor();
  await desk.start("bench");
  await page.locator("#map [data-map-ready]").waitFor({ timeout: 60_000 });
  await page.waitForTimeout(3000);
  const found: number[] = [];
  // Looking a control up by role runs a search in the page that can itself take long: only what comes of a press
  // counts, from then until the page has come to rest.
  const during = async (act: () => Promise<unknown>, rest = 800): Promise<void> => {
    await page.waitForTimeout(400);
    const from = await page.evaluate(() => performance.now());
    await act();
    await page.waitForTimeout(rest);
    const { long } = await vitalsOf(page);
    for (const { start, duration } of long) if (start > from) found.push(duration);
  };
  const press = async (control: Locator, rest?: number): Promise<void> => {
    const box = await control.boundingBox();
    if (!box) throw new Error("nothing there to press");
    await during(() => page.mouse.click(box.x + box.width / 2, box.y + box.height / 2), rest);
  };
  await press(desk.instrument("resilience"));
  await press(desk.button(desk.m.desk.put));
  await during(() => page.keyboard.press("Escape"));
  const chart = await page.locator("#map .map-chart").boundingBox();
  await during(async () => {
    if (!chart) return;
    await page.mouse.move(chart.x + 500, chart.y + 300);
    await page.mouse.down();
    await page.mouse.move(chart.x + 300, chart.y + 250, { steps: 20 });
    await page.mouse.up();
  });
  await press(desk.commitButton(), 10_000);
  for (let asked = 0; asked < 6 && (await desk.asked()) === "dilemma"; asked++)
    await press(desk.dilemma().first(), 2000);
  row(
    `${name}: longest task after loading (${found.filter((t) => t > 50).length} over 50 ms)`,
    Math.max(0, ...found),
    "ms",
    50,
  );
  await page.close();
}

/** The map alone with a crowd of tokens: script a frame at rest, and while all of them sail. */
async function measureFrames(browser: Browser, name: string, harness: string): Promise<void> {
  const { page, cdp } = await visit(browser, 1);
  await page.goto(`${harness}?tokens=${TOKENS}&renderer=${name === "WebGL" ? "webgl" : "canvas"}`);
  await page.locator("body[data-ready=true]").waitFor({ timeout: 60_000 });
  await page.waitForTimeout(2000);
  const rest = await scriptPerFrame(page, cdp, () => page.waitForTimeout(3000));
  row(`${name}: script a frame at rest`, rest.script, "ms", 4);
  const played = await scriptPerFrame(page, cdp, async () => {
    await page.evaluate(() =>
      (window as unknown as { map: { session: { play(): void } } }).map.session.play(),
    );
    await page.locator(".map-telling").waitFor({ timeout: 5000 });
    await page.locator(".map-telling").waitFor({ state: "detached", timeout: 30_000 });
  });
  row(`${name}: script a frame, ${TOKENS} tokens sailing`, played.script, "ms", 8);
  row(`${name}: frames a second meanwhile`, played.frames / played.seconds, "");
  row(`${name}: length of the story`, played.seconds, "s");
  await page.close();
}

function print(): void {
  console.log(`${"figure".padEnd(58)}${"found".padStart(12)}${"limit".padStart(12)}   met`);
  for (const { figure, found, unit, limit } of rows) {
    const show = (n: number): string => `${n < 10 ? n.toFixed(2) : Math.round(n)} ${unit}`.trim();
    const met = limit === null ? "" : found <= limit ? "yes" : "no";
    console.log(
      `${figure.padEnd(58)}${show(found).padStart(12)}${(limit === null ? "–" : show(limit)).padStart(12)}   ${met}`,
    );
  }
}

const executablePath = findBrowser();
try {
  const game = await serve(resolve("."), "index.html");
  const alone = await serve(resolve("tests/bench/phaser-only"), "index.html");
  const harness = await serve(resolve("."), "tests/harness/map.html");
  for (const [name, args] of Object.entries(RENDERERS)) {
    const browser = await chromium.launch({
      args: ["--no-sandbox", ...args],
      ...(executablePath === null ? {} : { executablePath }),
    });
    if (name === "canvas") await measureLoading(browser, game, alone);
    await measureLongTasks(browser, name, game);
    await measureFrames(browser, name, harness);
    await browser.close();
  }
  print();
} finally {
  for (const server of servers) await server.close();
  rmSync(temporary, { recursive: true, force: true });
}
