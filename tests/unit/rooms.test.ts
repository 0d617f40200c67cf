import { describe, expect, it } from "vitest";
import { circles, homesOf, type Import, importsOf, readGame, type Sources } from "./imports.ts";

/** The house: which room may import which, and which packages. There is no list of exceptions. */
const ROOMS: Record<string, { rooms: string[]; packages: string[] }> = {
  engine: { rooms: [], packages: ["seedrandom"] },
  world: { rooms: ["engine"], packages: [] },
  advisors: { rooms: ["engine", "world"], packages: [] },
  runs: {
    rooms: ["engine", "world", "advisors"],
    packages: ["valibot", "@valibot/to-json-schema", "@noble/hashes", "fflate"],
  },
  classroom: { rooms: ["engine", "world", "runs", "advisors"], packages: ["papaparse", "valibot", "fflate"] },
  text: { rooms: ["engine", "world"], packages: [] },
  session: { rooms: ["engine", "world", "runs", "advisors", "classroom"], packages: ["idb", "comlink"] },
  map: { rooms: ["session", "text", "world", "engine"], packages: ["phaser", "d3-geo"] },
  desk: {
    rooms: ["session", "text", "world", "engine"],
    packages: [
      "preact",
      "budoux",
      "uqr",
      "@observablehq/plot",
      "@fontsource/shippori-mincho",
      "@fontsource/ibm-plex-sans",
      "@fontsource/ibm-plex-sans-jp",
    ],
  },
  sound: { rooms: ["session", "text", "world", "engine"], packages: ["howler"] },
  cli: {
    rooms: ["engine", "world", "runs", "advisors", "classroom", "text"],
    packages: ["node:", "commander"],
  },
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
  // Of the page it knows nothing but what lies in its folder.
  "service-worker.ts": { rooms: [], packages: ["workbox-precaching"] },
};

/**
 * Through the engine's door map, desk, sound and text take types, and values only from the files that say what
 * words and numbers mean, and what an order is about: never how a turn is resolved. The world's data takes no more.
 */
const MEANINGS = ["engine/state/stats.ts", "engine/vocabulary.ts"];
const MEANING = ["aboutOf"];
const READS_MEANINGS = ["map", "desk", "sound", "world"];

/**
 * Inside a room, from the ground up: a part may import from those below it and from itself, never from one beside or
 * above it. Each file of the room stands in exactly one part.
 */
const FLOORS: Record<string, string[][]> = {
  engine: [
    ["arith.ts", "vocabulary.ts"],
    ["luck.ts"],
    ["rules/"],
    ["state/"],
    ["calendar.ts"],
    ["ledger/"],
    ["questions/"],
    ["acts/"],
    ["events/"],
    ["orders/", "crisis/"],
    ["situations/"],
    ["quarter/"],
    ["board/", "game.ts"],
    ["engine.ts"],
    ["index.ts"],
  ],
  session: [
    ["jobs/", "lms/"],
    [
      "field.ts",
      "chains.ts",
      "terms.ts",
      "fragment.ts",
      "after.ts",
      "lesson.ts",
      "lesson-parts.ts",
      "drafts.ts",
      "board.ts",
      "page-copy.ts",
      "shortcuts.ts",
    ],
    ["received.ts"],
    ["live-game.ts", "scenario-cards.ts", "next-paint.ts"],
    ["scene.ts"],
    ["types.ts"],
    ["left-line.ts", "rivals-now.ts"],
    ["store.ts", "upload.ts"],
    ["storage/"],
    ["dated.ts"],
    ["receiver.ts", "rivals.ts", "class-board.ts"],
    ["initial.ts", "judge.ts"],
    ["tray.ts", "forecaster.ts", "reviewer.ts", "analyst.ts"],
    ["counsel.ts"],
    ["open-game.ts"],
    ["context.ts"],
    ["open-slot.ts", "leaving.ts", "lesson-door.ts", "watching.ts", "at-platform.ts"],
    ["actions/"],
    ["index.ts"],
    ["lazy.ts"],
  ],
  map: [["model/"], ["layout/"], ["paint/"], ["scene/"], ["playback/", "ui/"], ["index.ts"]],
};

/** Files of one part that may not know each other: what two of them share lies below. */
const APART = /^session\/actions\//;

/** The part of its room a file stands in, and on which floor; null where a room has no floors or does not know it. */
function partOf(file: string): { part: string; floor: number } | null {
  const [room = "", ...rest] = file.split("/");
  const inner = rest.join("/");
  const floors = FLOORS[room] ?? [];
  for (const [floor, parts] of floors.entries()) {
    const part = parts.find((p) => inner === p || (p.endsWith("/") && inner.startsWith(p)));
    if (part) return { part, floor };
  }
  return null;
}

/** Why an import inside a room may not be, or null. */
function upstairs(file: string, target: string): string | null {
  if (!FLOORS[file.split("/")[0] ?? ""]) return null;
  const [from, to] = [partOf(file), partOf(target)];
  if (!from || !to) return "on no floor";
  if (from.part === to.part && APART.test(file)) return "next door";
  if (from.part === to.part || to.floor < from.floor) return null;
  return to.floor === from.floor ? "next door" : "upstairs";
}

const DOOR = "engine/index.ts";
const game = readGame();
const homes = homesOf(game, DOOR);

/** Why an import may not be, or null. */
function forbidden({ file, target, names, whole }: Import): string | null {
  const room = file.split("/")[0] ?? "";
  const rule = ROOMS[room];
  if (!rule) return "no such room";
  if (target.startsWith("package ")) {
    const name = target.slice("package ".length);
    const known = rule.packages.some((p) => name === p || name.startsWith(p.endsWith(":") ? p : `${p}/`));
    return known ? null : "package";
  }
  const other = target.split("/")[0] ?? "";
  if (other === room) return upstairs(file, target);
  if (target.startsWith("../assets/")) return rule.rooms.includes("assets") ? null : "assets";
  if (!rule.rooms.includes(other)) return "room";
  if (other === "world" && ["map", "desk", "sound"].includes(room)) {
    return /^world\/(geography\/|citations)/.test(target) ? null : "the world's data";
  }
  if (other !== "engine") return null;
  if (target !== DOOR) return "past the engine's door";
  if (!READS_MEANINGS.includes(room)) return null;
  const values = names.filter(
    (n) => !n.type && !MEANING.includes(n.name) && !MEANINGS.includes(homes.get(n.name) ?? ""),
  );
  return whole || values.length > 0 ? `rules: ${values.map((n) => n.name).join(", ")}` : null;
}

function faults(sources: Sources): string[] {
  return importsOf(sources).flatMap((each) => {
    const why = forbidden(each);
    return why ? [`${each.file} → ${each.target} (${why})`] : [];
  });
}

/** The game with a file more, to see that a fault would be noticed. */
function planted(path: string, text: string): Sources {
  return new Map([...game, [path, text]]);
}

describe("the house", () => {
  it("reads the whole game", () => {
    expect(game.size).toBeGreaterThan(300);
    const imports = importsOf(game);
    expect(imports.length).toBeGreaterThan(1000);
    for (const room of Object.keys(ROOMS)) {
      if (room !== "classroom") expect(imports.some((i) => i.file.startsWith(room))).toBe(true);
    }
  });

  it("keeps every import within the table", () => {
    expect(faults(game)).toEqual([]);
  });

  it.each([
    ["a room above", "engine/x.ts", 'import { SCENARIOS } from "../world/index.ts";'],
    ["a type from a room above", "engine/x.ts", 'import type { Run } from "../runs/index.ts";'],
    ["a neighbour", "map/x.ts", 'import { Desk } from "../desk/index.tsx";'],
    ["a neighbour, when asked for", "map/x.ts", 'const desk = await import("../desk/index.tsx");'],
    ["the rules, to a screen", "desk/x.ts", 'import { step } from "../engine/index.ts";'],
    ["the whole door, to a screen", "desk/x.ts", 'export * from "../engine/index.ts";'],
    ["past the door", "runs/x.ts", 'import type { State } from "../engine/state.ts";'],
    ["a package", "engine/x.ts", 'import lodash from "lodash";'],
    ["upstairs", "engine/state/x.ts", 'import type { Turn } from "../ledger/turn.ts";'],
    ["next door", "engine/orders/x.ts", 'import { exchange } from "../crisis/exchange.ts";'],
    ["upstairs in the map", "map/layout/x.ts", 'import type { Stage } from "../scene/stage.ts";'],
    ["a part on no floor", "engine/cellar/x.ts", 'import { div } from "../arith.ts";'],
    ["a recording", "sound/x.ts", 'import calm from "../../assets/sound/calm.webm";'],
    ["an unlisted room", "attic/x.ts", 'import { step } from "../engine/index.ts";'],
    ["one action in another", "session/actions/x.ts", 'import { play } from "./play.ts";'],
    ["an action's type in another", "session/actions/x.ts", 'import type { play } from "./play.ts";'],
    ["a session in a job", "session/jobs/tasks/x.ts", 'import type { Snapshot } from "../../types.ts";'],
    ["from an unlisted room", "desk/x.ts", 'import { box } from "../attic/x.ts";'],
  ])("would notice %s", (_what, path, text) => {
    expect(faults(planted(path, text))).toHaveLength(1);
  });

  it("lets through what is allowed", () => {
    expect(faults(planted("desk/x.ts", 'import { PILLARS, type State } from "../engine/index.ts";'))).toEqual(
      [],
    );
  });

  it("has no import loop, types included", () => {
    expect(circles(importsOf(game))).toEqual([]);
  });

  it("would notice a loop of types", () => {
    const sources = new Map([
      ["engine/a.ts", 'import type { B } from "./b.ts";'],
      ["engine/b.ts", 'export type { A } from "./a.ts";'],
    ]);
    expect(circles(importsOf(sources))).toEqual(["engine/a.ts → engine/b.ts → engine/a.ts"]);
  });

  it("keeps files small enough to read in one sitting", () => {
    const lengths = [...game]
      .filter(([path]) => !/^(world|text)\//.test(path))
      .map(([path, text]) => ({ path, lines: text.split("\n").length }));
    expect(lengths.filter((f) => f.lines > 400)).toEqual([]);
    const sorted = lengths.map((f) => f.lines).sort((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(120);
  });
});
