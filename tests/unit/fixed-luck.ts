import { drawLuck, type LuckRow, ROW } from "../../game/engine/luck.ts";

/** A draw that a test fixes: at a named place of the table, `value` of the `of` that may come. */
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
  const table = drawLuck(seed, turn);
  const { at } = table;
  const draws = new Map(fixed.map((each) => [ROW[each.row] + each.place, drawFor(each)]));
  const unused = new Set(draws.keys());
  table.at = (place) => {
    const draw = draws.get(place);
    if (draw === undefined) return at.call(table, place);
    unused.delete(place);
    return draw;
  };
  try {
    const result = play();
    const names = fixed.filter((f) => unused.has(ROW[f.row] + f.place));
    if (names.length > 0)
      throw new Error(`nobody asked for ${names.map((f) => `${f.row} ${f.place}`).join(", ")}`);
    return result;
  } finally {
    table.at = at;
  }
}
