import { describe, expect, it } from "vitest";
import { erosionsOf } from "../../game/desk/erosion.ts";
import type { Order } from "../../game/engine/index.ts";
import type { QuarterRecord } from "../../game/session/types.ts";
import { orderTitle } from "../../game/text/en/orders.ts";
import { orderSummary as japanese } from "../../game/text/ja/orders.ts";

/** What the desk makes of dispatches and pledges by itself. */

const level = (n: number) => ({ sanctions: [{ on: "RUS", sector: "energy" as const, level: n }] });

function closed(turn: number, left: number | null, orders: Order[] = []): QuarterRecord {
  const dispatches =
    left === null ? [] : [{ kind: "evasion" as const, on: "RUS", sector: "energy", level: left }];
  return { turn, quarter: { year: 2025, part: turn + 1 }, orders, dispatches } as unknown as QuarterRecord;
}

const set: Order = { type: "sanction", on: "RUS", sector: "energy", level: 3 };

describe("worn sanctions", () => {
  it("are told from where they stood to where they are, step upon step", () => {
    const quarters = [closed(0, 2), closed(1, null), closed(2, 1)];
    expect(erosionsOf({ quarters, board: level(1) })).toEqual([
      { on: "RUS", sector: "energy", from: 3, to: 1, quarter: { year: 2025, part: 3 } },
    ]);
  });

  it("are no longer told once an order or an event has moved the level", () => {
    expect(erosionsOf({ quarters: [closed(0, 2), closed(1, null, [set])], board: level(3) })).toEqual([]);
    expect(erosionsOf({ quarters: [closed(0, 2)], board: level(3) })).toEqual([]);
  });

  it("count from an order given in the quarter in which they wear", () => {
    expect(erosionsOf({ quarters: [closed(0, 1), closed(1, 2, [set])], board: level(2) })).toMatchObject([
      { from: 3, to: 2 },
    ]);
  });
});

describe("two pledges to one partner", () => {
  const order: Order = { type: "amend", pledge: 1, change: "taper" };
  const one = { to: "UKR", purpose: "reconstruction", amount: 60, terms: "open" } as const;
  const other = { to: "UKR", purpose: "humanitarian", amount: 20, terms: "audited" } as const;

  it("have cards that differ in title and summary", () => {
    expect(orderTitle(order, one)).not.toBe(orderTitle(order, other));
    expect(japanese(order, one)).not.toBe(japanese(order, other));
  });
});
