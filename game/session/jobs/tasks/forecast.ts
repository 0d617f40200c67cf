import { type Forecast, forecast, type Shift, shiftOf } from "../../../advisors/index.ts";
import type { Order, View } from "../../../engine/index.ts";
import { type Board, gameFor } from "../game.ts";
import type { Task } from "../protocol.ts";

/** What is asked of the tray. It holds a view, which has no place for truths or luck. */
export interface Ask {
  board: Board;
  view: View;
  orders: readonly Order[];
  /** What worlds are imagined: the same key, the same forecast. */
  key: string;
}

export type Part = { forecast: Forecast } | { at: number; shifts: Shift[] };

/** The forecast of the tray, then what each order changes: the most wanted first. */
export const task: Task<Ask, Part, null> = function* ({ board, view, orders, key }) {
  const game = gameFor(board);
  const of = orders.length + 1;
  yield { done: 1, of, part: { forecast: forecast(game, view, orders, key) } };
  for (let at = 0; at < orders.length; at++) {
    yield { done: at + 2, of, part: { at, shifts: shiftOf(game, view, orders, at, key) } };
  }
  return null;
};
