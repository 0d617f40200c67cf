/** Sparse history: pairs of a key and a value, in the order of the keys. What was never marked takes no room. */

/** The value marked under a key, 0 if none is. */
export function marked(pairs: readonly number[], key: number): number {
  for (let i = 0; i < pairs.length; i += 2) if (pairs[i] === key) return pairs[i + 1] as number;
  return 0;
}

/** The pairs with a value marked under a key: a new list, since copies of a state share the old one. */
export function mark(pairs: readonly number[], key: number, value: number): number[] {
  let at = 0;
  while (at < pairs.length && (pairs[at] as number) < key) at += 2;
  const list = pairs.slice();
  list.splice(at, pairs[at] === key ? 2 : 0, key, value);
  return list;
}

/** A key for a word: the same in every scenario and version, so that a list's order is in no hash (FNV-1a, 32 bits). */
export function keyOf(word: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193);
  return h >>> 0;
}
