import { Luck, type LuckRow, ROW } from "../../game/engine/luck.ts";

/** A draw that a test fixes: at a place of a named row, `value` of the `of` that may come. */
export interface Fixed {
  row: LuckRow;
  place: number;
  of: number;
  value: number;
}

/** What a roll of `of` sides must be drawn from to come to `value`. */
function drawFor({ of, value }: Fixed): number {
  return Math.ceil((value * 4294967296) / of);
}

/**
 * Runs something under a turn's luck with some draws fixed, all others as the seed has them, and demands that each of
 * those fixed was looked at: a test whose luck nobody asks for tests nothing.
 */
export function withLuck<T>(seed: string, turn: number, fixed: readonly Fixed[], play: () => T): T {
  const { at } = Luck.prototype;
  const unused = new Set(fixed);
  Luck.prototype.at = function (row, place) {
    const here = seed === this.seed && turn === this.turn;
    const draw = here && fixed.find((each) => ROW[each.row] === row && each.place === place);
    if (!draw) return at.call(this, row, place);
    unused.delete(draw);
    return drawFor(draw);
  };
  try {
    const result = play();
    if (unused.size > 0)
      throw new Error(`nobody asked for ${[...unused].map((f) => `${f.row} ${f.place}`).join(", ")}`);
    return result;
  } finally {
    Luck.prototype.at = at;
  }
}
