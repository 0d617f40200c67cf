import { existsSync, readFileSync, writeFileSync } from "node:fs";

/** What was measured last of each part: the guide's page on reliability is made from it. */
export const MEASURED = "assets/guide/measured-reliability.json";

export type Figure = number | string | null | readonly Figure[] | { readonly [key: string]: Figure };
export type Figures = Readonly<Record<string, Figure>>;

/** Prints the figures of a part on one line, and keeps them in place of those of its last time. */
export function note(part: string, figures: Figures): void {
  console.log(JSON.stringify({ part, ...figures }));
  const kept = existsSync(MEASURED) ? (JSON.parse(readFileSync(MEASURED, "utf8")) as Figures) : {};
  const all = Object.entries({ ...kept, [part]: figures }).sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(MEASURED, `${JSON.stringify(Object.fromEntries(all), null, 2)}\n`);
}
