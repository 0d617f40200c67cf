import type { Game, Stream, View } from "../engine/index.ts";
import type { Order, RespondCommand } from "../engine/orders.ts";

/**
 * A policy plays Tokyo from the view and a private stream: neither truths nor luck can reach it.
 * It proposes; `affordable` keeps what is legal and can be paid for, in order.
 */
export interface Policy {
  readonly id: string;
  orders(game: Game, view: View, stream: Stream): Order[];
  respond(game: Game, view: View, stream: Stream): Pick<RespondCommand, "subject" | "choice">;
}
