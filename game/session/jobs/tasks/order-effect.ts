import { type Shift, shiftOf } from "../../../advisors/index.ts";
import type { Order } from "../../../engine/index.ts";
import { gameFor } from "../game.ts";
import type { Task } from "../protocol.ts";
import type { Ask } from "./forecast.ts";

/** What one order that is being written would change by itself, beside those on the tray. */
export const task: Task<Ask & { draft: Order }, Shift[], Shift[]> = function* ({
  board,
  view,
  orders,
  key,
  draft,
}) {
  // A doctrine goes first, as on the tray.
  const first = draft.type === "doctrine";
  const list = first ? [draft, ...orders] : [...orders, draft];
  const shifts = shiftOf(gameFor(board), view, list, first ? 0 : orders.length, key);
  yield { done: 1, of: 1, part: shifts };
  return shifts;
};
