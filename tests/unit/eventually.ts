import { vi } from "vitest";

/** Waits for what comes by itself. What is there is seen at once; only what is missing takes so long, and a busy machine is not to be taken for that. */
export function eventually(holds: () => unknown): Promise<unknown> {
  return vi.waitFor(holds, { timeout: 15_000, interval: 20 });
}
