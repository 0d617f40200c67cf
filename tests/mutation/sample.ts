import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { stream } from "../../game/engine/index.ts";

/** Lines of a file that are mutated, from the first to the last of them. */
export interface Passage {
  file: string;
  from: number;
  to: number;
}

/** So many lines at a time: a passage is about what one function is. */
const LINES = 12;

const ROOMS = ["game/engine", "game/runs"];
/** What is no code of the present rules: tables of figures, and rulebooks as they were published. */
const LEFT_OUT = /\/(rulebooks|rules)\/|\/vocabulary\.ts$|\/index\.ts$/;

export function codeOf(room: string): string[] {
  return readdirSync(room, { withFileTypes: true, recursive: true })
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => file.endsWith(".ts") && !LEFT_OUT.test(file))
    .sort();
}

/** A share of all passages of the rules and of run files, drawn by a seed; the same ones whenever it is asked. */
export function sample(perMille: number, seed: string): { chosen: Passage[]; of: number } {
  const all = ROOMS.flatMap(codeOf).flatMap(passages);
  const luck = stream(`mutation|${seed}`);
  return { chosen: all.filter(() => luck.below(1000) < perMille), of: all.length };
}

function passages(file: string): Passage[] {
  const lines = readFileSync(file, "utf8").trimEnd().split("\n").length;
  return Array.from({ length: Math.ceil(lines / LINES) }, (_, i) => ({
    file,
    from: i * LINES + 1,
    to: Math.min(lines, (i + 1) * LINES),
  }));
}
