import { expect, type Page, test } from "@playwright/test";
import { Desk, MOVING } from "./desk.ts";

test.use(MOVING);

async function atMap(page: Page, seed: string): Promise<Desk> {
  const desk = new Desk(page);
  await desk.open();
  await desk.start(seed);
  await expect(page.locator("#map [data-map-ready=true]")).toBeVisible({ timeout: 30_000 });
  return desk;
}

const chartOf = (page: Page) => page.locator("#map .map-chart");
const captionOf = (page: Page) => page.locator("#map .map-caption");

test("keys go over the chart from subject to subject, and what is chosen is said", async ({ page }) => {
  const desk = await atMap(page, "keys");
  const live = page.locator("#map p[aria-live=polite]");
  const pressed = page.locator("#map .map-tree [aria-pressed=true]");
  await chartOf(page).focus();
  await page.keyboard.press("]");
  const first = await pressed.innerText();
  await expect(live).toContainText(first.split(",")[0] ?? "");
  await page.keyboard.press("]");
  await expect(pressed).not.toHaveText(first);
  await page.keyboard.press("[");
  await expect(pressed).toHaveText(first);
  const seen = new Set<string>();
  for (const key of ["ArrowDown", "ArrowLeft", "ArrowDown", "ArrowRight", "ArrowUp"]) {
    await page.keyboard.press(key);
    seen.add(await pressed.innerText());
  }
  expect(seen.size).toBeGreaterThan(2);
  for (const key of ["+", "+", "-", "0"]) await page.keyboard.press(key);
  await expect(chartOf(page)).toBeFocused();
  expect(desk.faults).toEqual([]);
});

test("F6 comes to the map, and the list beside it chooses the same things", async ({ page }) => {
  await atMap(page, "regions");
  const map = page.locator("#map");
  for (let i = 0; i < 8; i++) {
    await page.keyboard.press("F6");
    if (await map.evaluate((el) => el.contains(document.activeElement))) break;
  }
  expect(await map.evaluate((el) => el.contains(document.activeElement))).toBe(true);
  // The second list: what lies on the desk comes before the seas.
  const entry = page.locator("#map .map-tree ul").nth(1).locator("button").nth(3);
  const name = (await entry.innerText()).split(",")[0] ?? "";
  await entry.focus();
  await page.keyboard.press("Enter");
  await expect(entry).toHaveAttribute("aria-pressed", "true");
  await expect(page.getByRole("heading", { name, exact: true }).first()).toBeVisible();
});

test("a tooltip comes after a moment, holds still under the pointer, and goes with Escape", async ({
  page,
}) => {
  await atMap(page, "tips");
  const box = await chartOf(page).boundingBox();
  if (!box) throw new Error("no chart");
  const tip = page.getByRole("tooltip");
  await page.mouse.move(box.x + box.width * 0.3, box.y + box.height * 0.35);
  await expect(tip).toBeVisible();
  await expect(tip).not.toBeEmpty();
  await page.keyboard.press("Escape");
  await expect(tip).toBeHidden();
});

test("the quarter is told in words, and Space ends the story", async ({ page }) => {
  const desk = await atMap(page, "story");
  await desk.commitButton().click();
  await expect(captionOf(page)).toBeVisible();
  await expect(captionOf(page)).not.toBeEmpty();
  await chartOf(page).focus();
  await page.keyboard.press("Space");
  await expect(captionOf(page)).toBeHidden();
  await desk.answerAll();
  await expect(desk.report()).toBeVisible();
  expect(desk.faults).toEqual([]);
});

test("step by step it waits for the reader, by button and by key, and says how far it has come", async ({
  page,
}) => {
  const desk = await atMap(page, "steps");
  await desk.commitButton().click();
  const strip = captionOf(page);
  await strip.getByRole("button", { name: "Step by step" }).click();
  const next = strip.getByRole("button", { name: "Next" });
  await expect(next).toBeVisible();
  const words = strip.getByRole("status");
  await page.waitForTimeout(1500);
  const first = await words.innerText();
  await page.waitForTimeout(1500);
  await expect(words).toHaveText(first);
  await expect(strip).toContainText(/\d+ of \d+/);
  for (let i = 0; i < 40 && (await next.isVisible()); i++) {
    if (i % 2 === 0) await next.click();
    else {
      await chartOf(page).focus();
      await page.keyboard.press(".");
    }
    await page.waitForTimeout(150);
  }
  await expect(strip).toBeHidden();
  await desk.answerAll();
  await expect(desk.report()).toBeVisible();
  expect(desk.faults).toEqual([]);
});

test("a tap ends it too, and left alone it ends within its time at four times the speed", async ({
  page,
}) => {
  const desk = await atMap(page, "tap");
  await desk.commitButton().click();
  await expect(captionOf(page)).not.toBeEmpty();
  await chartOf(page).click({ position: { x: 300, y: 300 } });
  await expect(captionOf(page)).toBeHidden();
  await desk.answerAll();
  await desk.readReport();
  await page.evaluate(() => {
    const key = "tokyo-crossroads-settings";
    const now = JSON.parse(localStorage.getItem(key) ?? "{}") as object;
    localStorage.setItem(key, JSON.stringify({ ...now, speed: 4 }));
  });
  await desk.reload();
  await expect(page.locator("#map [data-map-ready=true]")).toBeVisible({ timeout: 30_000 });
  await desk.commitButton().click();
  await expect(captionOf(page)).toBeVisible();
  const start = Date.now();
  await expect(captionOf(page)).toBeHidden({ timeout: 8000 });
  // Eight seconds at most at 1×; a busy machine gets as much again.
  expect(Date.now() - start).toBeLessThan(4000);
});

test.describe("with reduced motion", () => {
  test.use({ contextOptions: { reducedMotion: "reduce" } });

  test("nothing is played: the quarter ends in its questions or its report at once", async ({ page }) => {
    const desk = await atMap(page, "still");
    await page.evaluate(() => {
      const strip = document.querySelector("#map .map-caption");
      const seen: string[] = [];
      Object.assign(window, { seen });
      if (strip)
        new MutationObserver(() => seen.push(strip.textContent ?? "")).observe(strip, { childList: true });
    });
    await desk.commitButton().click();
    await desk.asked();
    expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([]);
  });
});

test("at rest nothing asks for a frame", async ({ page }) => {
  await page.addInitScript(() => {
    const ask = window.requestAnimationFrame.bind(window);
    const count = { asked: 0 };
    Object.assign(window, { count });
    window.requestAnimationFrame = (call) => {
      count.asked++;
      return ask(call);
    };
  });
  await atMap(page, "rest");
  const asked = () => page.evaluate(() => (window as unknown as { count: { asked: number } }).count.asked);
  await page.mouse.move(2, 2);
  await expect
    .poll(async () => {
      const before = await asked();
      await page.waitForTimeout(1000);
      return (await asked()) - before;
    })
    .toBe(0);
});

for (const ratio of [1, 2, 3]) {
  test.describe(`at ${ratio} device pixels a pixel`, () => {
    test.use({ deviceScaleFactor: ratio });

    test("the chart has a pixel for each", async ({ page }) => {
      await atMap(page, `ratio ${ratio}`);
      const found = await page
        .locator("#map .map-chart canvas")
        .first()
        .evaluate((el) => {
          const canvas = el as HTMLCanvasElement;
          const { width, height } = canvas.getBoundingClientRect();
          return [canvas.width / width, canvas.height / height];
        });
      for (const share of found) expect(Math.abs(share - ratio)).toBeLessThan(0.01);
    });
  });
}

/** The share of the chart that has exactly this colour. */
async function shareOf(page: Page, [r, g, b]: [number, number, number]): Promise<number> {
  return page
    .locator("#map .map-chart canvas")
    .first()
    .evaluate(
      (el, [red, green, blue]) => {
        const canvas = el as HTMLCanvasElement;
        const data = canvas.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
        let same = 0;
        for (let i = 0; i < data.length; i += 4)
          if (data[i] === red && data[i + 1] === green && data[i + 2] === blue) same++;
        return (same * 4) / data.length;
      },
      [r, g, b] as const,
    );
}

test("high contrast lays a flat sea, and forced colours drop every fill, without a reload", async ({
  page,
}) => {
  await atMap(page, "inks");
  expect(await shareOf(page, [0, 0x33, 0x5c])).toBeLessThan(0.01);
  await page.emulateMedia({ contrast: "more" });
  await expect.poll(() => shareOf(page, [0, 0x33, 0x5c])).toBeGreaterThan(0.2);
  await page.emulateMedia({ contrast: null, forcedColors: "active" });
  const canvas = await page.evaluate(() => {
    const probe = document.createElement("span");
    probe.style.color = "Canvas";
    document.body.append(probe);
    return (getComputedStyle(probe).color.match(/\d+/g) ?? []).map(Number) as [number, number, number];
  });
  await expect.poll(() => shareOf(page, canvas)).toBeGreaterThan(0.5);
});

test("the canvas follows a pixel ratio that changes at one size", async ({ page }) => {
  // Emulated, a ratio changes without a word: what a window says that goes to another screen is said here by hand.
  await page.addInitScript(() => {
    let ratio = 1;
    Object.defineProperty(window, "devicePixelRatio", { get: () => ratio });
    const asked: MediaQueryList[] = [];
    const ask = window.matchMedia.bind(window);
    window.matchMedia = (query) => {
      const list = ask(query);
      if (query.startsWith("(resolution")) asked.push(list);
      return list;
    };
    const goTo = (screen: number): void => {
      ratio = screen;
      for (const list of asked.splice(0)) list.dispatchEvent(new Event("change"));
    };
    Object.assign(window, { goTo });
  });
  await atMap(page, "ratio");
  const wide = () => page.locator("#map .map-chart canvas").first().getAttribute("width").then(Number);
  const before = await wide();
  for (const ratio of [2, 1]) {
    await page.evaluate((to) => (window as unknown as { goTo(to: number): void }).goTo(to), ratio);
    await expect.poll(wide).toBe(before * ratio);
  }
});

test("the chart is drawn where a policy of the page's host forbids pictures from data", async ({ page }) => {
  await page.route("**/", async (route) => {
    const response = await route.fetch();
    const headers = {
      ...response.headers(),
      "content-security-policy": "default-src 'self'; style-src 'self' 'unsafe-inline'",
    };
    await route.fulfill({ response, headers });
  });
  const desk = new Desk(page);
  await desk.open();
  await desk.start("policy");
  await expect(page.locator("#map [data-map-ready=true] [data-land]")).toBeVisible({ timeout: 20_000 });
  expect(desk.faults.filter((fault) => !fault.startsWith("Loading the image 'data:"))).toEqual([]);
});
