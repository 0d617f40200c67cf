import { ENGINE, type Engine } from "../../engine/index.ts";

/** Every set of rules that runs can be replayed and gone on with: the present one. */
const RULEBOOKS: readonly Engine[] = [ENGINE];

/** The engine of a rules version; null if none is here, which says nothing against a run made under it. */
export function rulebook(version: number): Engine | null {
  return RULEBOOKS.find((engine) => engine.version === version) ?? null;
}
