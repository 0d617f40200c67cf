import type { Engine } from "../../engine/index.ts";
import { EDITION, type Rulebook } from "./edition.ts";

export type { Rulebook } from "./edition.ts";

/** Every set of rules that runs can be replayed and gone on with: the present one first. */
const RULEBOOKS: Rulebook[] = [EDITION];

/** The engine of a rules version; null if none is here, which says nothing against a run made under it. */
export function rulebook(version: number): Engine | null {
  return RULEBOOKS.find(({ engine }) => engine.version === version)?.engine ?? null;
}

/** The rulebook that an engine belongs to. */
export function bookOf(engine: Engine): Rulebook {
  return RULEBOOKS.find((book) => book.engine === engine) ?? EDITION;
}
