/** One line of the table: what DESIGN §14 asks, what was found, whether it holds. */
export interface Line {
  section: string;
  measure: string;
  found: string;
  wanted: string;
  holds: boolean;
}

export function line(section: string, measure: string, found: string, wanted: string, holds: boolean): Line {
  return { section, measure, found, wanted, holds };
}

export const n0 = (x: number): string => x.toFixed(0);
export const n1 = (x: number): string => x.toFixed(1);
export const pm = (m: number, e: number): string => `${n1(m)} ± ${n1(e)}`;

export function printed(lines: readonly Line[]): string {
  const width = (key: "measure" | "found") => Math.min(64, Math.max(...lines.map((l) => l[key].length)));
  const [a, b] = [width("measure"), width("found")];
  return lines
    .map(
      (l) =>
        `${l.holds ? "met    " : "NOT MET"}  ${l.section.padEnd(2)} ${l.measure.padEnd(a)}  ${l.found.padEnd(b)}  ${l.wanted}`,
    )
    .join("\n");
}
