import { expect } from "@playwright/test";
import { note } from "./figures.ts";
import { allWell, asked, withDesk } from "./page.ts";

/** Storage that fails in the midst of a run, in the built page: what the browser's tests do not cover. */
export async function storage(_count: number, seed: string): Promise<boolean> {
  const found = await asked({
    full: () =>
      withDesk(async (desk, page, address) => {
        await page.goto(address);
        await desk.start(`full ${seed}`);
        await page.evaluate(() => {
          const put = IDBObjectStore.prototype.put;
          Object.assign(window, { put });
          IDBObjectStore.prototype.put = () => {
            throw new DOMException("no room", "QuotaExceededError");
          };
        });
        await desk.commit();
        await expect(page.getByText(desk.m.notices.storageFull)).toBeVisible();
        await desk.readReport();
        // With room again it is written, and a reload loses nothing.
        await page.evaluate(() => {
          IDBObjectStore.prototype.put = (
            window as unknown as { put: typeof IDBObjectStore.prototype.put }
          ).put;
        });
        await desk.commit();
        await desk.readReport();
        await still(desk, page);
      }),
    evicted: () =>
      withDesk(async (desk, page, address) => {
        await page.goto(address);
        await desk.start(`evicted ${seed}`);
        await desk.commit();
        await desk.readReport();
        const cdp = await page.context().newCDPSession(page);
        const { origin } = new URL(address);
        await cdp.send("Storage.clearDataForOrigin", { origin, storageTypes: "indexeddb,local_storage" });
        await desk.commit();
        await desk.readReport();
        await still(desk, page);
      }),
    deleted: () =>
      withDesk(async (desk, page, address) => {
        await page.goto(address);
        await desk.start(`deleted ${seed}`);
        await page.evaluate(
          () =>
            new Promise((done) => {
              indexedDB.deleteDatabase("tokyo-crossroads").onsuccess = done;
            }),
        );
        await desk.commit();
        await desk.readReport();
        await still(desk, page);
      }),
  });
  note("storage", { seed, cases: found });
  return allWell(found);
}

/** Loaded again the page shows the quarter it showed. */
async function still(
  desk: Parameters<Parameters<typeof withDesk>[0]>[0],
  page: typeof desk.page,
): Promise<void> {
  const heading = page.getByRole("heading", { level: 1 }).first();
  const before = await heading.innerText();
  await desk.reload();
  await expect(desk.commitButton()).toBeEnabled();
  expect(await heading.innerText()).toBe(before);
  expect(desk.faults).toEqual([]);
}
