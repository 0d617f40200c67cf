/** Sparse history: pairs of a key and a value, in the order of the keys. What was never marked takes no room. */

/** The value marked under a key, 0 if none is. */
export function marked(pairs: readonly number[], key: number): number {
  for (let i = 0; i < pairs.length; i += 2) if (pairs[i] === key) return pairs[i + 1] as number;
  return 0;
}

/** The pairs with a value marked under a key: a new list, since copies of a state share the old one. */
export function mark(pairs: readonly number[], key: number, value: number): number[] {
  const list: number[] = [];
  let at = 0;
  for (; at < pairs.length && (pairs[at] as number) < key; at += 2)
    list.push(pairs[at] as number, pairs[at + 1] as number);
  list.push(key, value);
  if (pairs[at] === key) at += 2;
  for (; at < pairs.length; at++) list.push(pairs[at] as number);
  return list;
}
