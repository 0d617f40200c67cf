import { type LedgerEntry, STAT, type StatId } from "../../engine/index.ts";
import type { QuarterRecord } from "../../session/types.ts";
import { toneOf } from "../parts/worth.ts";
import { crisisRow } from "./told.ts";

export type CrisisTold = QuarterRecord["crises"][number];

/** What a crisis came to: rows that were won, lost and are owed, and what it did to the score. */
export interface Reckoning {
  told: CrisisTold;
  won: LedgerEntry[];
  lost: LedgerEntry[];
  /** What others will remember: the word, and what partners and Washington make of it. */
  owed: LedgerEntry[];
  /** What it was for people. */
  human: LedgerEntry[];
  score: number;
}

const OWED: readonly StatId[] = ["credibility", "alignment", "trust", "asia"];

/** The crisis that ended in a quarter, reckoned up; null if none did. After a war nothing was won. */
export function reckoningOf(record: QuarterRecord): Reckoning | null {
  const told = record.crises.at(-1);
  const ends = record.dispatches.find((d) => d.kind === "crisisEnds" && d.crisis === told?.crisis);
  if (!told || ends?.kind !== "crisisEnds") return null;
  const { score, rows } = crisisRow(record, ends);
  const whole = together(rows);
  const human = whole
    .filter(({ stat }) => STAT[stat].owner === "human")
    .sort((a, b) => STAT[a.stat].index - STAT[b.stat].index);
  const owed = whole.filter(({ stat }) => OWED.includes(stat));
  const rest = whole.filter((row) => !human.includes(row) && !owed.includes(row));
  const by = (tone: "good" | "bad"): LedgerEntry[] =>
    rest.filter(({ stat, delta }) => toneOf(stat, delta) === tone);
  const war = told.how === "war";
  return { told, won: war ? [] : by("good"), lost: by("bad"), owed: war ? [] : owed, human, score };
}

/** A number moved by several exchanges of one crisis is reckoned once. */
function together(rows: readonly LedgerEntry[]): LedgerEntry[] {
  const sums = new Map<string, LedgerEntry>();
  for (const row of rows) {
    const key = `${row.stat} ${row.of ?? ""}`;
    const sum = sums.get(key);
    // The cause that moved it most names it.
    const named = sum && Math.abs(sum.delta) > Math.abs(row.delta) ? sum : row;
    sums.set(key, { ...named, delta: (sum?.delta ?? 0) + row.delta });
  }
  return [...sums.values()]
    .filter(({ delta }) => delta !== 0)
    .sort((a, b) => Math.abs(b.delta) - Math.abs(a.delta));
}
