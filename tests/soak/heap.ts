import { messages } from "../../game/text/index.ts";
import { literal } from "../e2e/desk.ts";
import { note } from "./figures.ts";
import { withDesk } from "./page.ts";

/** No run may leave more behind than this, MB. */
const MOST = 1;

/** So many runs begun in one page, three quarters each, and what is held after each once it is collected. */
export async function heap(count: number, seed: string): Promise<boolean> {
  const marks = await withDesk(async (desk, page, address) => {
    const cdp = await page.context().newCDPSession(page);
    const { m } = desk;
    await page.goto(address);
    const found: { mb: number; listeners: number; nodes: number }[] = [];
    for (let n = 0; n < count; n++) {
      await desk.start(`heap ${seed} ${n}`);
      for (let quarter = 0; quarter < 3; quarter++) {
        await desk.commit();
        await desk.readReport();
      }
      await desk.settled();
      await desk.button(m.desk.menu).click();
      await desk.button(m.dialogs.menuToTitle).click();
      await page.getByLabel(messages("en").title.seed, { exact: true }).waitFor();
      await desk.button(new RegExp(`^${literal(m.title.continue)}`)).waitFor();
      await cdp.send("HeapProfiler.collectGarbage");
      const { usedSize } = await cdp.send("Runtime.getHeapUsage");
      const { jsEventListeners, nodes } = await cdp.send("Memory.getDOMCounters");
      found.push({ mb: Math.round((10 * usedSize) / 2 ** 20) / 10, listeners: jsEventListeners, nodes });
    }
    return found;
  });
  const [first, last] = [marks[1] ?? marks[0], marks.at(-1)];
  const grows = first && last ? (last.mb - first.mb) / Math.max(1, marks.length - 2) : Number.NaN;
  note("heap", { seed, runs: count, quartersEach: 3, marks, mbPerRun: Math.round(100 * grows) / 100 });
  return grows < MOST;
}
