import { sources } from "./sources.ts";

/**
 * Where something comes from, taken apart: the data name rows of the project's fact sheet (`§2.1`, `C4`, `N12`),
 * `GK` for general knowledge and `DES` for what was invented. In play they are read as words.
 */
export interface Provenance {
  /** Publications by name and date, the same in every language. */
  works: string[];
  /** Rows of further facts, worded in each language. */
  notes: string[];
  /** Sections of the fact sheet, for what has no publication named. */
  sections: string[];
  date: { day: number | null; month: number; year: number } | null;
  general: boolean;
  invented: boolean;
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const DATE = /\b(?:(\d{1,2}) )?(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* (\d{4})\b/;

export function provenanceOf(source: string): Provenance {
  const rows = rowsIn(source);
  const works = rows.flatMap((row) => sources.find((s) => s.row === row)?.who ?? []);
  const sections = [...source.matchAll(/§(\d+)(?:\.(\d+))?/g)].map(([, whole, part]) =>
    part ? `${whole}.${part}` : `${whole}`,
  );
  const found = DATE.exec(source);
  return {
    works: [...new Set(works)],
    notes: [...new Set([...source.matchAll(/\bN\d+\b/g)].map(([row]) => row))],
    // The check of the opening essay's claims has its publications named row by row.
    sections: [...new Set(works.length > 0 ? sections.filter((s) => s !== "0") : sections)],
    date: found?.[2]
      ? {
          day: found[1] ? Number(found[1]) : null,
          month: MONTHS.indexOf(found[2]) + 1,
          year: Number(found[3]),
        }
      : null,
    general: /\bGK\b/.test(source),
    invented: /\bDES\b/.test(source),
  };
}

/** `C1–C3` stands for all three. */
function rowsIn(source: string): string[] {
  const out: string[] = [];
  for (const [, first, last] of source.matchAll(/\bC(\d+)(?:–C(\d+))?/g)) {
    for (let n = Number(first); n <= Number(last ?? first); n++) out.push(`C${n}`);
  }
  return out;
}
