import type { Engine } from "../../engine/index.ts";
import { EDITION, type Rulebook } from "./edition.ts";

export type { Rulebook } from "./edition.ts";

/** Fetches the built artefact of a rules version; null where there is none. */
export type FetchRulebook = (version: number) => Promise<unknown> | null;

/** Every set of rules that runs can be replayed and gone on with: the present one first. */
const RULEBOOKS: Rulebook[] = [EDITION];

/** Those on their way, so that many runs of one version fetch it once. */
const coming = new Map<number, Promise<Engine | null>>();

let fetchRulebook: FetchRulebook = () => null;

/** Says where released rules lie: a page, a worker and the command line each reach them in their own way. */
export function provideRulebooks(fetch: FetchRulebook): void {
  fetchRulebook = fetch;
}

/** The engine of a rules version; null if none is here, which says nothing against a run made under it. */
export function rulebook(version: number): Engine | null {
  return RULEBOOKS.find(({ engine }) => engine.version === version)?.engine ?? null;
}

/** The same, fetched first where it is a released version's; null where there is none, or it cannot be had now. */
export async function loadRulebook(version: number): Promise<Engine | null> {
  const known = rulebook(version);
  if (known) return known;
  const asked = coming.get(version) ?? fetched(version);
  coming.set(version, asked);
  try {
    return await asked;
  } finally {
    // What could not be fetched now is asked for again.
    coming.delete(version);
  }
}

async function fetched(version: number): Promise<Engine | null> {
  try {
    const book = bookIn(await fetchRulebook(version), version);
    if (!book) return null;
    RULEBOOKS.push(book);
    return book.engine;
  } catch {
    return null;
  }
}

/** The rulebook that an engine belongs to. */
export function bookOf(engine: Engine): Rulebook {
  return RULEBOOKS.find((book) => book.engine === engine) ?? EDITION;
}

/**
 * What the engine of a released version is asked for. A call that `Engine` is given later is not among them: older
 * engines have none, and whoever makes it says what stands in for it.
 */
const CALLS = [
  "compile",
  "newGame",
  "parse",
  "check",
  "step",
  "advance",
  "checkOrders",
  "judge",
  "answerable",
  "answerNamed",
  "checkResponse",
  "defaultResponse",
  "price",
  "takesSlot",
  "view",
  "board",
  "decode",
  "hash",
  "score",
  "ending",
  "coda",
] as const satisfies readonly (keyof Engine)[];

/** The rulebook in a module that was fetched, if it is one and of the version that was asked for. */
function bookIn(module: unknown, version: number): Rulebook | null {
  const book = fieldsOf(fieldsOf(module)?.EDITION);
  const engine = fieldsOf(book?.engine);
  if (!book || engine?.version !== version) return null;
  const calls = [...CALLS.map((name) => engine[name]), book.scenarioOf, book.modified];
  return calls.every((call) => typeof call === "function") ? (book as unknown as Rulebook) : null;
}

function fieldsOf(value: unknown): Record<string, unknown> | null {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : null;
}
