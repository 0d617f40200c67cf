import { outcomeOf, varied } from "./varied.ts";

/** Plays `?count=` runs in this browser and posts what came of each: `npm run soak -- determinism` compares. */
const count = Number(new URLSearchParams(location.search).get("count") ?? 8);
/** Runs told at a time. */
const BATCH = 20;

const tell = (told: object): Promise<Response> =>
  fetch("/told", { method: "POST", body: JSON.stringify({ browser: navigator.userAgent, ...told }) });

try {
  const cases = varied(count);
  for (let from = 0; from < count; from += BATCH) {
    const outcomes = cases.slice(from, from + BATCH).map(outcomeOf);
    await tell({ from, outcomes });
    const status = document.querySelector("p");
    if (status) status.textContent = `${from + outcomes.length} of ${count}`;
  }
} catch (error) {
  await tell({ failed: String(error) });
}
