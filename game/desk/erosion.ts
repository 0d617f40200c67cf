import type { Quarter } from "../engine/index.ts";
import type { LiveGame } from "../session/types.ts";

/** A sector that has been eased by nobody and yet stands lower. */
export interface Erosion {
  on: string;
  sector: string;
  from: number;
  to: number;
  /** Of the last step. */
  quarter: Quarter;
}

/** Where sanctions have worn and nobody has set them since: what the dispatches said, taken together. */
export function erosionsOf({
  quarters,
  board,
}: Pick<LiveGame, "quarters"> & { board: Pick<LiveGame["board"], "sanctions"> }): Erosion[] {
  const worn = new Map<string, Erosion>();
  for (const { orders, dispatches, quarter } of quarters) {
    for (const order of orders) if (order.type === "sanction") worn.delete(`${order.on} ${order.sector}`);
    for (const d of dispatches) {
      if (d.kind !== "evasion") continue;
      const key = `${d.on} ${d.sector}`;
      const from = worn.get(key)?.from ?? d.level + 1;
      worn.set(key, { on: d.on, sector: d.sector, from, to: d.level, quarter });
    }
  }
  // What an event has moved since is no longer what evasion left.
  return [...worn.values()].filter(
    ({ on, sector, to }) => board.sanctions.find((s) => s.on === on && s.sector === sector)?.level === to,
  );
}
