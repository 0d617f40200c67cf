import { type Forecast, forecast, type Shift, shiftOf } from "../../advisors/index.ts";
import type { Game, Order, View } from "../../engine/index.ts";
import type { Challenge } from "../../runs/index.ts";

/** What a forecast is made for: a scenario, its own words and rules if it is a player's, but never the seed. */
export type Board = Pick<Challenge, "scenario" | "own">;

/** A question to the worker. It holds a view, which has no place for truths or luck. */
export interface Ask {
  id: number;
  /** The tray: its forecast, then what each order changes. A draft: what it alone would change, added to the tray. */
  about: "tray" | "draft";
  view: View;
  orders: readonly Order[];
  draft: Order | null;
  /** What worlds are imagined: the same key, the same forecast. */
  key: string;
}

export type Answer =
  | { id: number; about: "tray"; part: "forecast"; forecast: Forecast }
  | { id: number; about: "tray"; part: "order"; at: number; shifts: Shift[] }
  | { id: number; about: "tray"; part: "end" }
  | { id: number; about: "draft"; shifts: Shift[] };

/** An answer in its parts, the most wanted first; whoever asked may stop listening between two. */
export function* answers(game: Game, ask: Ask): Generator<Answer> {
  const { id, view, orders, draft, key } = ask;
  if (ask.about === "draft") {
    // A doctrine goes first, as on the tray.
    const first = draft?.type === "doctrine";
    const list = draft === null ? orders : first ? [draft, ...orders] : [...orders, draft];
    const shifts = draft === null ? [] : shiftOf(game, view, list, first ? 0 : orders.length, key);
    yield { id, about: "draft", shifts };
    return;
  }
  yield { id, about: "tray", part: "forecast", forecast: forecast(game, view, orders, key) };
  for (let at = 0; at < orders.length; at++) {
    yield { id, about: "tray", part: "order", at, shifts: shiftOf(game, view, orders, at, key) };
  }
  yield { id, about: "tray", part: "end" };
}
