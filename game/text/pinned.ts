import type { Messages } from "./messages.ts";
import type { Language } from "./shape.ts";

/** Plain words by id, as a release has written them down. */
type Kept = string | readonly Kept[] | { readonly [id: string]: Kept };

/** Fetches what a released rules version called its things; null where there is nothing. */
export type FetchWords = (version: number) => Promise<unknown> | null;

let fetchWords: FetchWords = () => null;
const versions = new Map<number, Partial<Record<Language, Kept>>>();

/** Says where the words of released versions lie. */
export function provideWords(fetch: FetchWords): void {
  fetchWords = fetch;
}

/** Fetches the words of a released version; what cannot be had leaves its things called by their ids. */
export async function loadPinnedWords(rules: number | null): Promise<void> {
  if (rules === null || versions.has(rules)) return;
  try {
    const given = listOf(await fetchWords(rules));
    if (given) versions.set(rules, { en: keptOf(given.en), ja: keptOf(given.ja) });
  } catch {
    // Asked for again when it is needed again.
  }
}

const laid = new WeakMap<Messages, Map<number, Messages>>();

/** The words of now, and below them those of a released version: what has no word any more is called as it was. */
export function withPinned(m: Messages, language: Language, rules: number | null): Messages {
  const kept = rules === null ? undefined : versions.get(rules)?.[language];
  if (rules === null || kept === undefined) return m;
  const known = laid.get(m) ?? new Map<number, Messages>();
  laid.set(m, known);
  const found = known.get(rules);
  if (found) return found;
  const whole = under(m, kept) as Messages;
  const { names, projects, situations, again } = whole;
  const said = { ...whole, ...m.recast({ ...names, projects, situations, again }) };
  known.set(rules, said);
  return said;
}

/** What stands above stays as it is; only what it lacks is taken from below. */
function under(above: unknown, below: Kept): unknown {
  if (above === undefined) return below;
  const [upper, lower] = [listOf(above), listOf(below)];
  if (!upper || !lower) return above;
  const added = Object.entries(lower).map(([id, each]) => [id, under(upper[id], each as Kept)]);
  return { ...upper, ...Object.fromEntries(added) };
}

/** What of a stranger's JSON is words; a figure or a null among them is left out. */
function keptOf(value: unknown): Kept {
  if (typeof value === "string") return value;
  if (Array.isArray(value)) return value.map(keptOf);
  const all = Object.entries(listOf(value) ?? {}).map(([id, each]) => [id, keptOf(each)] as const);
  return Object.fromEntries(all.filter(([id]) => id !== "__proto__"));
}

function listOf(value: unknown): Record<string, unknown> | null {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : null;
}
