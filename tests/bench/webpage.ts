import type { CDPSession, Page } from "@playwright/test";

/** What a page says of its own loading and answering, gathered by observers that are there from the start. */
export interface Vitals {
  lcp: number;
  shift: number;
  /** Worst answer to a press or a key, ms; 0 if none took longer than the shortest that is reported (16). */
  answer: number;
  /** What that press or key was, and on what. */
  asked: string;
  /** Tasks over 50 ms: when each began and how long it took. */
  long: { start: number; duration: number }[];
  ready: number;
}

declare global {
  interface Window {
    vitals: Vitals;
    framesSeen: number;
  }
}

/** Runs in the page before anything of it. */
function observe(): void {
  const vitals: Vitals = { lcp: 0, shift: 0, answer: 0, asked: "", long: [], ready: 0 };
  window.vitals = vitals;
  const watch = (type: string, see: (entry: PerformanceEntry) => void, more: object = {}): void => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) see(entry);
    }).observe({ type, buffered: true, ...more });
  };
  watch("largest-contentful-paint", ({ startTime }) => {
    vitals.lcp = startTime;
  });
  watch("layout-shift", (entry) => {
    const shift = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
    if (!shift.hadRecentInput) vitals.shift += shift.value;
  });
  watch("longtask", ({ startTime, duration }) => vitals.long.push({ start: startTime, duration }));
  watch(
    "event",
    (entry) => {
      const event = entry as PerformanceEventTiming & { interactionId: number };
      if (event.interactionId === 0 || event.duration <= vitals.answer) return;
      vitals.answer = event.duration;
      const on = event.target instanceof HTMLElement ? event.target : null;
      const waited = Math.round(event.processingStart - event.startTime);
      const worked = Math.round(event.processingEnd - event.processingStart);
      vitals.asked = `${event.name} on ${on?.textContent?.trim().slice(0, 24) || on?.className || "?"}: waited ${waited}, worked ${worked}`;
    },
    { durationThreshold: 16 },
  );
  document.addEventListener("DOMContentLoaded", () => {
    vitals.ready = performance.now();
  });
}

export async function watchVitals(page: Page, slower: number): Promise<CDPSession> {
  // What runs this file names its functions through a helper that a page does not have.
  await page.addInitScript("globalThis.__name = (made) => made");
  await page.addInitScript(observe);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("Performance.enable");
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: slower });
  return cdp;
}

export function vitalsOf(page: Page): Promise<Vitals> {
  return page.evaluate(() => window.vitals);
}

/** When the page could first be used: after its script ran and the last long task had ended. */
export function interactive({ ready, long }: Vitals): number {
  return Math.max(ready, ...long.map(({ start, duration }) => start + duration));
}

async function metric(cdp: CDPSession, name: string): Promise<number> {
  const { metrics } = await cdp.send("Performance.getMetrics");
  return (metrics.find((each) => each.name === name)?.value ?? 0) * 1000;
}

/** Milliseconds of script a frame while `run` runs. Frames are the display's: a page that sleeps has them too. */
export async function scriptPerFrame(
  page: Page,
  cdp: CDPSession,
  run: () => Promise<unknown>,
): Promise<{ script: number; frames: number; seconds: number }> {
  await page.evaluate(() => {
    window.framesSeen = 0;
    const count = (): void => {
      window.framesSeen++;
      requestAnimationFrame(count);
    };
    requestAnimationFrame(count);
  });
  const before = await metric(cdp, "ScriptDuration");
  const start = Date.now();
  await run();
  const seconds = (Date.now() - start) / 1000;
  const script = (await metric(cdp, "ScriptDuration")) - before;
  const frames = await page.evaluate(() => window.framesSeen);
  return { script: script / Math.max(1, frames), frames, seconds };
}
