import type { Messages } from "./messages.ts";
import { type Source, sources } from "./sources.ts";

/**
 * Where something comes from, taken apart: the data name rows of the project's fact sheet (`C4`, `N12`, `C1–C3` for
 * three), `GK` for what is commonly known and was not checked, and `DES` for what was made up. The rest is for us.
 */
export interface Provenance {
  works: Source[];
  general: boolean;
  invented: boolean;
}

/** A row of the fact sheet, or the first and last of several. */
const ROW = /\b([A-Z])(\d+)([a-z]?)(?:–[A-Z]?(\d+))?\b/g;

const byRow = new Map(sources.map((each) => [each.row, each]));

/** The rows that a source names, whether there are such rows or not. */
/** Rows that one range may name. */
const MOST = 50;

export function rowsIn(source: string): string[] {
  const out: string[] = [];
  for (const [, letter, first, part, last] of source.matchAll(ROW)) {
    if (last === undefined) out.push(`${letter}${first}${part}`);
    // A player's own file may name any figures: no sheet has so many rows.
    else
      for (let n = Number(first); n <= Math.min(Number(last), Number(first) + MOST); n++)
        out.push(`${letter}${n}`);
  }
  return [...new Set(out)];
}

export function provenanceOf(source: string): Provenance {
  return {
    works: rowsIn(source).flatMap((row) => byRow.get(row) ?? []),
    general: /\bGK\b/.test(source),
    invented: /\bDES\b/.test(source),
  };
}

export function sourceOf(row: string): Source | null {
  return byRow.get(row) ?? null;
}

/** Who published a report, and when. */
export function workName(m: Messages, { who, date }: Source): string {
  const p = m.provenance;
  const name = (p.publishers as Record<string, string>)[who] ?? who;
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  return date === "" ? name : p.published(name, p.date(day, month, year));
}

/** What is said of a source where no report is named, or beside those that are. */
export function sourceRest(m: Messages, source: string): string {
  const { works, general, invented } = provenanceOf(source);
  const p = m.provenance;
  if (works.length > 0)
    return [general && p.partlyGeneral, invented && p.partlyInvented].filter(Boolean).join(p.space);
  if (general) return invented ? [p.general, p.partlyInvented].join(p.space) : p.general;
  if (invented) return p.invented;
  // A player's own scenario names its sources in its own words.
  return source === "" ? p.general : p.line([source]);
}
