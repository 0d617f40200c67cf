import { type CDPSession, expect, type Page, test } from "@playwright/test";
import { Desk, STRANGER } from "./desk.ts";

test.use(STRANGER);

/** One small look at the other renderer: the map draws, a quarter plays out, nothing complains. */
test("the map draws and a quarter plays out with WebGL allowed", async ({ page }) => {
  test.setTimeout(120_000);
  const desk = new Desk(page);
  await desk.open();
  await desk.start("webgl");
  await expect(page.locator("#map canvas").first()).toBeVisible({ timeout: 30_000 });
  // To its end: nothing is skipped.
  await desk.commitButton().click();
  await desk.answerAll();
  await desk.readReport();
  expect(desk.faults).toEqual([]);
});

interface Contexts {
  /** Drawing contexts of WebGL that were made, as long as the page holds on to them. */
  contexts?: WeakRef<WebGLRenderingContext>[];
}

/** Has the page take WebGL drawn by the processor for a fast one, and counts the contexts that it makes. */
async function takeWebGL(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const made: WeakRef<WebGLRenderingContext>[] = [];
    Object.assign(window, { contexts: made });
    const get = HTMLCanvasElement.prototype.getContext as (...args: unknown[]) => RenderingContext | null;
    HTMLCanvasElement.prototype.getContext = function (
      this: HTMLCanvasElement,
      ...[kind, wishes]: unknown[]
    ) {
      const slow = { ...(wishes as object), failIfMajorPerformanceCaveat: false };
      const found = get.call(this, kind, kind === "webgl" ? slow : wishes);
      if (found instanceof WebGLRenderingContext && !made.some((each) => each.deref() === found))
        made.push(new WeakRef(found));
      return found;
    } as typeof HTMLCanvasElement.prototype.getContext;
    const ask = WebGLRenderingContext.prototype.getParameter;
    WebGLRenderingContext.prototype.getParameter = function (name) {
      const answer: unknown = ask.call(this, name);
      return typeof answer === "string" && /swiftshader/i.test(answer) ? "a fast one" : answer;
    };
  });
}

/** Contexts that draw: of charts in the page, and of any canvas. Phaser keeps one to ask what WebGL can do. */
async function living(page: Page): Promise<{ charts: number; all: number }> {
  return page.evaluate(() => {
    const found = ((window as Contexts).contexts ?? []).flatMap((each) => each.deref() ?? []);
    const all = found.filter((gl) => !gl.isContextLost());
    const charts = all.filter(({ canvas }) => canvas instanceof HTMLCanvasElement && canvas.isConnected);
    return { charts: charts.length, all: all.length };
  });
}
const charts = async (page: Page): Promise<number> => (await living(page)).charts;

async function begin(page: Page, desk: Desk, seed: string): Promise<void> {
  await desk.start(seed);
  await expect(page.locator("#map [data-map-ready=true] [data-land]")).toBeVisible({ timeout: 30_000 });
}

/** Loses the chart's context; a browser gives it back, or does not. */
async function lose(page: Page, back: boolean): Promise<void> {
  await page.evaluate(async (again) => {
    const made = (window as Contexts).contexts?.map((each) => each.deref());
    const gl = made?.find((each) => each?.canvas instanceof HTMLCanvasElement && each.canvas.isConnected);
    const hand = gl?.getExtension("WEBGL_lose_context");
    hand?.loseContext();
    await new Promise((done) => setTimeout(done, 500));
    if (again) hand?.restoreContext();
  }, back);
}

/** The share of points in which two pictures differ. */
async function unlike(page: Page, ...pictures: Buffer[]): Promise<number> {
  return page.evaluate(
    async (urls) => {
      const [a, b] = await Promise.all(
        urls.map(async (url) => {
          const image = new Image();
          image.src = url;
          await image.decode();
          const pen = new OffscreenCanvas(image.width, image.height).getContext("2d");
          pen?.drawImage(image, 0, 0);
          return pen?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray();
        }),
      );
      if (!a || !b) return 1;
      return a.filter((n, i) => Math.abs(n - (b[i] ?? 0)) > 24).length / a.length;
    },
    pictures.map((picture) => `data:image/png;base64,${picture.toString("base64")}`),
  );
}

test("a context lost and given back is painted again; one that stays away leaves it to the canvas", async ({
  page,
}) => {
  test.setTimeout(120_000);
  await takeWebGL(page);
  const desk = new Desk(page);
  await desk.open();
  await begin(page, desk, "context");
  expect(await charts(page)).toBe(1);
  // Land, sea and tokens round Shanghai, where nothing of the desk comes to lie.
  const picture = () => page.screenshot({ clip: { x: 300, y: 180, width: 280, height: 220 } });
  const before = await picture();
  await lose(page, true);
  expect(await charts(page)).toBe(1);
  await expect
    .poll(async () => unlike(page, before, await picture()), { timeout: 20_000 })
    .toBeLessThan(0.02);
  await lose(page, false);
  await expect.poll(() => charts(page), { timeout: 20_000 }).toBe(0);
  await expect.poll(() => page.locator("#map .map-chart canvas").count(), { timeout: 20_000 }).toBe(1);
  await expect
    .poll(async () => unlike(page, before, await picture()), { timeout: 20_000 })
    .toBeLessThan(0.05);
  await expect(page.locator("#map .map-zoom")).toHaveCount(1);
});

async function held(cdp: CDPSession): Promise<{ heap: number; listeners: number }> {
  await cdp.send("HeapProfiler.collectGarbage");
  const { usedSize } = await cdp.send("Runtime.getHeapUsage");
  const { jsEventListeners } = await cdp.send("Memory.getDOMCounters");
  return { heap: usedSize / 2 ** 20, listeners: jsEventListeners };
}

test("ten games in one page leave nothing behind", async ({ page }) => {
  test.setTimeout(120_000);
  await takeWebGL(page);
  const desk = new Desk(page);
  const cdp = await page.context().newCDPSession(page);
  await desk.open();
  const games = 10;
  const marks: { heap: number; listeners: number }[] = [];
  for (let n = 0; n <= games; n++) {
    await begin(page, desk, `game ${n}`);
    expect(await charts(page)).toBe(1);
    await desk.button(desk.m.desk.menu).click();
    await desk.button(desk.m.dialogs.menuToTitle).click();
    await expect(page.getByLabel(desk.m.title.seed, { exact: true })).toBeVisible();
    marks.push(await held(cdp));
  }
  const [first, last] = [marks[1], marks.at(-1)];
  if (!first || !last) throw new Error("no game was played");
  expect((await living(page)).all).toBeLessThan(2);
  expect((last.heap - first.heap) / (games - 1)).toBeLessThan(0.5);
  expect((last.listeners - first.listeners) / (games - 1)).toBeLessThan(2);
});
