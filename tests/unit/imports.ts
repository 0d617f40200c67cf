import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";

/** The source of the game by path from `game/`: what the tests of the house read, and plant faults in. */
export type Sources = ReadonlyMap<string, string>;

export interface Import {
  /** Path of the importing file from `game/`. */
  readonly file: string;
  /** Path of what it imports from `game/`, or `package NAME`. */
  readonly target: string;
  /** What is named in the braces; a type says so itself or stands in an `import type`. */
  readonly names: readonly { name: string; type: boolean }[];
  /** A whole module, a side effect or a dynamic import: everything in it counts. */
  readonly whole: boolean;
}

export function readGame(): Sources {
  const root = resolve("game");
  const walk = (folder: string): [string, string][] =>
    readdirSync(folder).flatMap((name): [string, string][] => {
      const path = join(folder, name);
      if (statSync(path).isDirectory()) return walk(path);
      return /\.tsx?$/.test(name) ? [[relative(root, path), readFileSync(path, "utf8")]] : [];
    });
  return new Map(walk(root));
}

const STATEMENT =
  /^(?:import|export)\s+(type\s+)?(?:(\{[^}]*\})|[^"';={}]*?)\s*from\s+["']([^"'\n]+)["']|^import\s+["']([^"'\n]+)["']/gm;
/** `import("…")`, as a value or as a type; `new URL("…", import.meta.url)` is how a worker names its file. */
const DYNAMIC = /\bimport\s*\(\s*["']([^"'\n]+)["']|\bnew URL\(\s*["'](\.[^"'\n]+)["']/g;

/** Every import of every file, types and re-exports among them. */
export function importsOf(sources: Sources): Import[] {
  return [...sources].flatMap(([file, text]) => {
    const place = (target: string) =>
      target.startsWith(".") ? join(dirname(file), target.replace(/\?.*$/, "")) : `package ${target}`;
    const named = [...text.matchAll(STATEMENT)].map((m): Import => {
      const [, type, braces, from, bare] = m;
      const names = (braces ?? "")
        .slice(1, -1)
        .split(",")
        .map((each) => each.trim())
        .filter((each) => each !== "")
        .map((each) => ({
          name: each.replace(/^type\s+/, "").split(/\s+as\s+/)[0] ?? "",
          type: type !== undefined || each.startsWith("type "),
        }));
      return { file, target: place(from ?? bare ?? ""), names, whole: braces === undefined && !type };
    });
    const dynamic = [...text.matchAll(DYNAMIC)].map(
      (m): Import => ({ file, target: place(m[1] ?? m[2] ?? ""), names: [], whole: true }),
    );
    return [...named, ...dynamic];
  });
}

/** Loops among files, as paths; a type counts like a value, since it too ties two files together. */
export function circles(imports: readonly Import[]): string[] {
  const edges = new Map<string, Set<string>>();
  for (const { file, target } of imports) {
    if (target.startsWith("package ") || target === file) continue;
    edges.set(file, (edges.get(file) ?? new Set()).add(target));
  }
  const done = new Set<string>();
  const found: string[] = [];
  const walk = (at: string, path: readonly string[]): void => {
    if (path.includes(at)) found.push([...path.slice(path.indexOf(at)), at].join(" → "));
    if (done.has(at) || path.includes(at)) return;
    for (const next of edges.get(at) ?? []) walk(next, [...path, at]);
    done.add(at);
  };
  for (const file of edges.keys()) walk(file, []);
  return found;
}

/** By exported name, the file of the engine in which its door says it is made. */
export function homesOf(sources: Sources, door: string): Map<string, string> {
  const homes = new Map<string, string>();
  for (const { target, names, whole } of importsOf(new Map([[door, sources.get(door) ?? ""]]))) {
    for (const { name } of names) homes.set(name, target);
    if (!whole) continue;
    for (const m of (sources.get(target) ?? "").matchAll(/^export (?:const|function|class) (\w+)/gm)) {
      homes.set(m[1] ?? "", target);
    }
  }
  return homes;
}
