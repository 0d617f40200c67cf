import type { Turn } from "../ledger/turn.ts";
import { shipId, stepsBetween } from "../state/setting.ts";
import type { ShipState } from "../state/state.ts";

/** Sends a ship to a zone, and keeps the way it took for whoever shows it. */
export function sail(t: Turn, at: number, ship: ShipState, to: number): void {
  const { game } = t;
  if (t.ledger !== null && stepsBetween(game, ship.zone, to) > 0) {
    const path = game.routes[ship.zone * game.adjacent.length + to];
    if (path) t.moves.push({ ship: shipId(game, at), path });
  }
  ship.zone = to;
}
