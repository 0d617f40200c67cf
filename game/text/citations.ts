import type { QuestionId } from "../engine/index.ts";
import { shortly, type WorkId, works } from "./works.ts";

interface Sides {
  low: readonly WorkId[];
  high: readonly WorkId[];
  /** What belongs to neither side, or shows where the question is badly put. */
  between: readonly WorkId[];
}

/** Readings on each side of a question. */
export const readingsOn: Readonly<Record<QuestionId, Sides>> = {
  withdrawal: { low: ["brooks", "beckley"], high: ["layne", "posen", "offshore"], between: [] },
  linkage: { low: ["mercer", "press"], high: ["schelling", "weisiger"], between: ["henry"] },
  leakage: { low: ["ball", "gilli"], high: ["fuhrmann", "elleman"], between: [] },
  bite: { low: ["pape"], high: ["hufbauer"], between: ["drezner", "mulder"] },
  neighbours: { low: ["wrong", "goh", "kuik"], high: ["walt", "ripe"], between: [] },
  appetite: {
    low: ["jervis", "johnston", "want"],
    high: ["tragedy", "contest", "doshi"],
    between: ["yan"],
  },
  credit: { low: ["carr", "promise"], high: ["keohane", "ikenberry"], between: [] },
  hull: { low: ["erickson"], high: ["farley"], between: [] },
};

/** Readings on Japan's own choices, from several sides, and on its neighbours and Ukraine. */
export const japanShelf: readonly WorkId[] = [
  "sakamoto",
  "kosaka",
  "berger",
  "pacifism",
  "samuels",
  "midford",
  "mccormack",
  "hughes",
  "green",
];
export const otherShelf: readonly WorkId[] = ["sorry", "cha", "rigger", "budjeryn", "plokhy"];

const shortOf = (ids: readonly WorkId[]): string[] => ids.map((id) => shortly(works[id]));

/** The same in short (bibliographic, hence the same in every language). */
export const citations = Object.fromEntries(
  Object.entries(readingsOn).map(([id, { low, high }]) => [id, { low: shortOf(low), high: shortOf(high) }]),
) as Record<QuestionId, { low: string[]; high: string[] }>;
