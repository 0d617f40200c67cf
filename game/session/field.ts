import { SCHOOL_IDS, type SchoolId } from "../advisors/index.ts";
import type { Board } from "../engine/index.ts";
import field from "../world/field.json" with { type: "json" };

/** Where a run stands among the schools, and nobody at the desk, in other worlds at the same quarter. */
export interface Field {
  /** Worlds that each was played in. */
  worlds: number;
  rivals: { id: SchoolId | "idle"; mean: number; low: number; high: number }[];
  /** 1 is the best; one more than there are rivals the last. */
  place: number;
}

type Line = readonly (readonly [number, number, number])[];
type Table = Record<string, Record<string, Record<string, Line>> | undefined>;

/**
 * The field of a scenario and difficulty at the last closed quarter; null before the first, and where there is none: own
 * scenarios are played by nobody else. On the run's own seed the schools would betray its truths.
 */
export function fieldOf({ scenario, difficulty, scores, score }: Board, own: boolean): Field | null {
  const lines = (field.table as unknown as Table)[scenario]?.[difficulty];
  const at = scores.length - 1;
  if (!lines || own || at < 0) return null;
  const rivals = [...SCHOOL_IDS, "idle" as const].flatMap((id) => {
    const line = lines[id];
    const [mean = 0, low = 0, high = 0] = line?.[Math.min(at, line.length - 1)] ?? [];
    return line ? [{ id, mean, low, high }] : [];
  });
  const place = 1 + rivals.filter(({ mean }) => mean > score).length;
  return { worlds: field.worlds, rivals, place };
}
