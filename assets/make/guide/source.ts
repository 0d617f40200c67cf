import { readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Numbers are read out of the rules as they stand, so that the guide cannot say anything else. A pattern is a
 * piece of code with # in place of each number that is looked for; white space, comments and trailing commas don't count.
 */
const root = join(import.meta.dirname, "..", "..", "..");
const sources = new Map<string, string>();

function bare(code: string): string {
  return code
    .replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, "")
    .replace(/\s+/g, " ")
    .replace(/ ?([^\w$# ]) ?/g, "$1")
    .replace(/,([)\]}])/g, "$1");
}

export function sourceOf(file: string): string {
  let text = sources.get(file);
  if (text === undefined) {
    text = bare(readFileSync(join(root, "game", file), "utf8"));
    sources.set(file, text);
  }
  return text;
}

/** The numbers at the pattern's #s. A pattern that fits nowhere, or in two ways, is an error that names it. */
export function valuesAt(file: string, pattern: string, source = sourceOf(file)): number[] {
  const escaped = bare(pattern)
    .replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
    .replaceAll("#", "(-?[\\d_]+)");
  // A name must not be the end of a longer one.
  const start = /^[\w#]/.test(pattern) ? "(?<![\\w.])" : "";
  const found = [...source.matchAll(new RegExp(start + escaped, "g"))].map((m) =>
    m.slice(1).map((n) => Number(n.replaceAll("_", ""))),
  );
  const kinds = new Set(found.map((f) => f.join(" ")));
  if (kinds.size !== 1) {
    const what = kinds.size === 0 ? "is not there any more" : `stands there in ${kinds.size} ways`;
    throw new Error(`game/${file}: “${pattern}” ${what}; mend the row in assets/make/guide/`);
  }
  return found[0] ?? [];
}

/** A template's $1, $2 … filled with the numbers, thousands marked and minus signs true. */
export function filled(template: string, values: readonly number[]): string {
  return template.replace(/\$(\d+)/g, (_all, n: string) => {
    const value = values[Number(n) - 1];
    if (value === undefined) throw new Error(`no $${n} for “${template}”`);
    return figure(value);
  });
}

export function figure(n: number): string {
  const digits = String(Math.abs(n)).replace(/\B(?=(\d{3})+$)/g, ",");
  return n < 0 ? `−${digits}` : digits;
}
