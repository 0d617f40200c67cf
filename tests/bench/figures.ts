import { readFileSync, writeFileSync } from "node:fs";

/** Figures of one process: printed as they are found, kept in a file, and set beside those of another run. */
export interface Figure {
  name: string;
  value: number;
  unit: string;
  /** What is asked for, or "–". */
  target: string;
}

const kept: Figure[] = [];
let before: ReadonlyMap<string, Figure> | null = null;

/** Figures of an earlier run, to print ratios to. */
export function compareWith(path: string): void {
  const list = JSON.parse(readFileSync(path, "utf8")) as Figure[];
  before = new Map(list.map((figure) => [figure.name, figure]));
}

export function heading(): void {
  row("figure", "found", before ? "to before" : "", "target");
}

export function figure(name: string, value: number, unit = "", target = "–"): void {
  kept.push({ name, value, unit, target });
  const was = before?.get(name);
  const ratio = was && was.value !== 0 ? `×${(value / was.value).toFixed(2)}` : "";
  row(name, `${shown(value)}${unit === "" ? "" : ` ${unit}`}`, ratio, target);
}

export function writeFigures(path: string): void {
  writeFileSync(path, `${JSON.stringify(kept, null, 1)}\n`);
}

/** Three digits that mean something, and none behind a large number's point. */
function shown(value: number): string {
  return value >= 100 ? Math.round(value).toLocaleString("en-GB") : value.toPrecision(3);
}

function row(name: string, found: string, ratio: string, target: string): void {
  console.log(`${name.padEnd(54)}${found.padStart(14)}${before ? ratio.padStart(11) : ""}   ${target}`);
}
