import type { Setting } from "../state/setting.ts";
import type { View } from "../state/state.ts";
import type { Ask } from "../vocabulary.ts";
import type { Order } from "./index.ts";
import { fits, type OrderPattern } from "./pattern.ts";

/** What meets each thing that Washington asks for. */
export const ASK_PATTERNS: Readonly<Record<Ask, OrderPattern>> = {
  host: { type: "pact", track: "host" },
  investment: { type: "pact", track: "investment" },
  spending: { type: "build" },
  kyiv: { type: "aid", to: "kyiv" },
};

/** Whether an order gives Washington what it asks for this quarter. */
export function meetsAsk(game: Setting, s: View, order: Order): boolean {
  return fits(game, s, order, ASK_PATTERNS[s.washington.ask]);
}
