import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";

/** The house: which room may import which, and which packages. There is no list of exceptions. */
const ROOMS: Record<string, { rooms: string[]; packages: string[] }> = {
  engine: { rooms: [], packages: ["seedrandom"] },
  world: { rooms: ["engine"], packages: [] },
  advisors: { rooms: ["engine", "world"], packages: [] },
  runs: {
    rooms: ["engine", "world", "advisors"],
    packages: ["valibot", "@valibot/to-json-schema", "@noble/hashes"],
  },
  classroom: { rooms: ["engine", "world", "runs", "advisors"], packages: ["papaparse"] },
  text: { rooms: ["engine", "world"], packages: [] },
  session: { rooms: ["engine", "world", "runs", "advisors", "classroom"], packages: ["idb"] },
  map: { rooms: ["session", "text", "world", "engine"], packages: ["phaser", "d3-geo"] },
  desk: {
    rooms: ["session", "text", "world", "engine"],
    packages: [
      "preact",
      "@fontsource/shippori-mincho",
      "@fontsource/ibm-plex-sans",
      "@fontsource/ibm-plex-sans-jp",
    ],
  },
  sound: { rooms: ["session", "text", "world", "engine"], packages: ["howler"] },
  cli: { rooms: ["engine", "world", "runs", "advisors", "classroom", "text"], packages: ["node:"] },
  "main.ts": {
    rooms: [
      "engine",
      "world",
      "runs",
      "advisors",
      "classroom",
      "text",
      "session",
      "map",
      "desk",
      "sound",
      "assets",
    ],
    packages: [],
  },
};
/** Of the engine, map and desk read only types and what words and codes mean: never how a turn is resolved. */
const ENGINE_FOR_SCREENS = [
  "board.ts",
  "causes.ts",
  "fields.ts",
  "orders.ts",
  "report.ts",
  "state.ts",
  "tracks.ts",
  "vocabulary.ts",
  "scenario.ts",
];
/** Types of the world's data only. */
const ENGINE_FOR_WORLD = ["scenario.ts", "vocabulary.ts"];

const game = resolve("game");

interface Import {
  file: string;
  room: string;
  target: string;
}

function filesIn(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return filesIn(path);
    return /\.tsx?$/.test(name) ? [path] : [];
  });
}

const files = filesIn(game);
const STATEMENT = /^(?:import|export)\s[^"';=]*?\bfrom\s+["']([^"'\n]+)["']|^import\s+["']([^"'\n]+)["']/gm;
const DYNAMIC = /\bimport\s*\(\s*["']([^"'\n]+)["']/g;

const imports: Import[] = files.flatMap((path) => {
  const file = relative(game, path);
  const room = file.split("/")[0] ?? "";
  const text = readFileSync(path, "utf8");
  const found = [...text.matchAll(STATEMENT), ...text.matchAll(DYNAMIC)].map((m) => m[1] ?? m[2] ?? "");
  return found.map((target) => ({
    file,
    room,
    target: target.startsWith(".") ? relative(game, resolve(dirname(path), target)) : `package ${target}`,
  }));
});

function forbidden({ room, target }: Import): boolean {
  const rule = ROOMS[room];
  if (!rule) return true;
  if (target.startsWith("package ")) {
    const name = target.slice("package ".length);
    return !rule.packages.some((p) => name === p || name.startsWith(p.endsWith(":") ? p : `${p}/`));
  }
  const [other = "", file = ""] = target.split("/");
  if (other === room) return false;
  if (target.startsWith("../assets/")) return !rule.rooms.includes("assets");
  if (!rule.rooms.includes(other)) return true;
  const screen = room === "map" || room === "desk" || room === "sound";
  if (other === "world" && screen) return !/^world\/(geography\/|citations)/.test(target);
  if (other !== "engine") return false;
  if (screen) return !ENGINE_FOR_SCREENS.includes(file);
  return room === "world" && !ENGINE_FOR_WORLD.includes(file);
}

describe("the house", () => {
  it("reads the whole game", () => {
    expect(files.length).toBeGreaterThan(100);
    expect(imports.length).toBeGreaterThan(300);
    for (const room of Object.keys(ROOMS)) {
      if (room !== "classroom")
        expect(
          imports.some((i) => i.room === room),
          room,
        ).toBe(true);
    }
  });

  it("keeps every import within the table", () => {
    expect(imports.filter(forbidden).map((i) => `${i.file} → ${i.target}`)).toEqual([]);
  });

  it("would notice a forbidden import", () => {
    expect(forbidden({ file: "engine/x.ts", room: "engine", target: "world/index.ts" })).toBe(true);
    expect(forbidden({ file: "map/x.ts", room: "map", target: "desk/index.tsx" })).toBe(true);
    expect(forbidden({ file: "desk/x.ts", room: "desk", target: "engine/step.ts" })).toBe(true);
    expect(forbidden({ file: "engine/x.ts", room: "engine", target: "package lodash" })).toBe(true);
    const cue = "../assets/sound/seal.wav";
    expect(forbidden({ file: "sound/x.ts", room: "sound", target: cue })).toBe(true);
    expect(forbidden({ file: "main.ts", room: "main.ts", target: cue })).toBe(false);
  });

  it("has no import loop", () => {
    const edges = new Map<string, string[]>();
    const source = new Map(files.map((path) => [relative(game, path), readFileSync(path, "utf8")]));
    for (const { file, target } of imports) {
      if (target.startsWith("package ")) continue;
      // A type is gone before anything runs: only values can make a loop.
      const name = target.split("/").pop() ?? "";
      const lines = (source.get(file) ?? "").match(
        new RegExp(`import type [^;]*${name.replace(".", "\\.")}"`),
      );
      if (!lines) edges.set(file, [...(edges.get(file) ?? []), target]);
    }
    const done = new Set<string>();
    const loops: string[] = [];
    const walk = (at: string, path: string[]) => {
      if (path.includes(at)) loops.push([...path.slice(path.indexOf(at)), at].join(" → "));
      if (done.has(at) || path.includes(at)) return;
      for (const next of edges.get(at) ?? []) walk(next, [...path, at]);
      done.add(at);
    };
    for (const file of edges.keys()) walk(file, []);
    expect(loops).toEqual([]);
  });

  it("keeps files small enough to read in one sitting", () => {
    const lengths = files
      .filter((path) => !/game\/(world|text)\//.test(path))
      .map((path) => ({ path: relative(game, path), lines: readFileSync(path, "utf8").split("\n").length }));
    expect(lengths.filter((f) => f.lines > 400)).toEqual([]);
    const sorted = lengths.map((f) => f.lines).sort((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(120);
  });
});
