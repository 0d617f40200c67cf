/** Least distance of two marks on the strip, as a share of it in per cent. */
const APART = 8.5;

/** The same places moved apart, so that no two squares lie on each other; none leaves the strip. */
export function spread(places: readonly number[]): number[] {
  const order = places.map((at, i) => ({ at, i })).sort((a, b) => a.at - b.at);
  for (let i = 1; i < order.length; i++) {
    const [left, right] = [order[i - 1], order[i]];
    if (left && right && right.at < left.at + APART) right.at = left.at + APART;
  }
  let most = 96;
  for (const each of [...order].reverse()) {
    each.at = Math.min(each.at, most);
    most = each.at - APART;
  }
  const moved = new Array<number>(places.length).fill(0);
  for (const { at, i } of order) moved[i] = at;
  return moved;
}
