import { describe, expect, it } from "vitest";
import type { BoardShip } from "../../game/engine/board.ts";
import { type Arrangement, arrange, type Scene } from "../../game/map/arrange.ts";
import { makeChart } from "../../game/map/chart.ts";
import { contains, crosses, place } from "../../game/map/placement.ts";
import { type Box, clampView, homeView, meets, type View, zoomAt } from "../../game/map/view.ts";
import { ZONES } from "../../game/world/geography/zones.ts";
import { fixtureSnapshot } from "../harness/fixture.ts";
import { sampleLabels } from "../harness/words.ts";

const chart = makeChart();
const OBSTACLES = [
  { x: 670, y: 8, w: 256, h: 36 },
  { x: 8, y: 530, w: 720, h: 54 },
  { x: 888, y: 482, w: 38, h: 102 },
];

function scene(view: View, change: Partial<Scene> = {}): Scene {
  const snapshot = fixtureSnapshot();
  const labels = change.labels ?? sampleLabels("en");
  return {
    chart,
    view,
    game: snapshot.game,
    selection: snapshot.selection,
    layers: snapshot.layers,
    labels,
    measure: (text) => text.length * (labels.language === "ja" ? 12 : 7),
    obstacles: view.width < 700 ? [{ x: 330, y: 8, w: 52, h: 52 }] : OBSTACLES,
    sailing: new Map(),
    voyages: snapshot.game?.quarters.at(-1)?.moves ?? [],
    touch: view.width < 700,
    ...change,
  };
}

const named = ({ captions, chips, tags }: Arrangement): [string, Box][] => [
  ...captions.map(({ caption, box }): [string, Box] => [
    caption.lines.map(({ text }) => text).join(" "),
    box,
  ]),
  ...chips.map(({ id, box }): [string, Box] => [`chip ${id}`, box]),
  ...tags.map(({ id, box }): [string, Box] => [`tag ${id}`, box]),
];

function check(view: View, result: Arrangement, obstacles: readonly Box[]): void {
  const frame = { x: 0, y: 0, w: view.width, h: view.height };
  const all = named(result);
  all.forEach(([name, box], i) => {
    expect(contains(frame, box), `${name} leaves the view`).toBe(true);
    for (const other of obstacles) expect(meets(box, other), `${name} under a control`).toBe(false);
    for (const [second, other] of all.slice(i + 1))
      expect(meets(box, other), `${name} on ${second}`).toBe(false);
    for (const pile of result.piles) expect(meets(box, pile.box), `${name} on ${pile.fleet.key}`).toBe(false);
  });
}

/** A fixed sequence, so that a failure can be found again by its number. */
function sequence(seed: number): () => number {
  let state = seed * 7919 + 1;
  return () => {
    state = (state * 16807) % 2147483647;
    return state / 2147483647;
  };
}

describe("place", () => {
  const frame = { x: 0, y: 0, w: 100, h: 100 };
  it("serves priority first and drops what finds no room", () => {
    const candidates = [{ x: 10, y: 10 }];
    const places = place(
      [
        { id: "late", priority: 1, w: 20, h: 20, candidates },
        { id: "first", priority: 2, w: 20, h: 20, candidates },
      ],
      frame,
      [],
    );
    expect([...places.keys()]).toEqual(["first"]);
  });

  it("would rather stand a little aside than across a line", () => {
    const candidates = [
      { x: 10, y: 10 },
      { x: 60, y: 10 },
    ];
    const line = { a: { x: 20, y: 0 }, b: { x: 20, y: 100 } };
    expect(place([{ id: "a", priority: 1, w: 20, h: 20, candidates }], frame, [], [line]).get("a")?.x).toBe(
      60,
    );
  });

  it("knows a line that passes through a box without an end in it", () => {
    const box = { x: 10, y: 10, w: 10, h: 10 };
    expect(crosses({ a: { x: 0, y: 0 }, b: { x: 30, y: 30 } }, box)).toBe(true);
    expect(crosses({ a: { x: 0, y: 15 }, b: { x: 8, y: 15 } }, box)).toBe(false);
  });
});

describe("arrangement", () => {
  const views: [string, View][] = [
    ["desk", homeView(934, 591)],
    ["wide", homeView(1380, 900)],
    ["phone", homeView(390, 380)],
    ["close", zoomAt(homeView(934, 591), 3, { x: 430, y: 300 })],
    ["far south", clampView({ ...homeView(934, 591), y: 900 })],
  ];

  it.each(views)("%s: no label overlaps another or leaves the view, in either language", (_name, view) => {
    for (const language of ["en", "ja"] as const) {
      const input = scene(view, { labels: sampleLabels(language) });
      check(view, arrange(input), input.obstacles);
    }
  });

  it("holds for 50 random fleets", () => {
    const phases: BoardShip["phase"][] = ["port", "sortie", "absent", "building", "workup"];
    for (let seed = 1; seed <= 50; seed++) {
      const next = sequence(seed);
      const base = fixtureSnapshot().game;
      if (!base) throw new Error("the fixture has a game");
      const ships = base.board.ships.map(
        (ship): BoardShip => ({
          ...ship,
          phase: phases[Math.floor(next() * phases.length)] ?? "port",
          zone: ZONES[Math.floor(next() * ZONES.length)]?.id ?? "PHS",
        }),
      );
      const zones = base.board.zones.map((zone) => ({ ...zone, tension: Math.floor(next() * 1000) }));
      const view = zoomAt(homeView(934, 591), 1 + next() * 4, { x: next() * 934, y: next() * 591 });
      const input = scene(view, { game: { ...base, board: { ...base.board, ships, zones } } });
      check(view, arrange(input), input.obstacles);
    }
  });

  it("shows every ship whose spot is in view", () => {
    const shown = arrange(scene(homeView(934, 591))).piles.flatMap(({ fleet }) =>
      fleet.ships.map(({ id }) => id),
    );
    expect(shown).toHaveLength(fixtureSnapshot().game?.board.ships.length ?? -1);
  });

  it("names only what was chosen or moved on a phone, and shows chips from 60", () => {
    const { captions, chips, tags } = arrange(scene(homeView(390, 380)));
    const names = captions
      .filter(({ caption }) => caption.kind === "ship")
      .map(({ caption }) => caption.hit?.id);
    for (const id of names) expect(["liaoning", "shandong", "kaga"]).toContain(id);
    expect(chips.every(({ tension }) => tension >= 600)).toBe(true);
    expect(tags.every(({ facts }) => facts === "")).toBe(true);
  });

  it("gives the same picture for the same scene", () => {
    expect(arrange(scene(homeView(934, 591)))).toEqual(arrange(scene(homeView(934, 591))));
  });

  it("draws a tie for each pledge, pact, sanction and order on the tray", () => {
    const { flows } = arrange(scene(homeView(934, 591)));
    const kinds = flows.map(({ flow }) => `${flow.kind} ${flow.to}`).sort();
    expect(kinds).toEqual([
      "aid PIC",
      "aid UKR",
      "aid VNM",
      "pact AUS",
      "pact GBR",
      "pact KOR",
      "pact PHL",
      "pact USA",
      "sanction RUS",
    ]);
    const strong = flows
      .filter(({ flow }) => flow.strong)
      .map(({ flow }) => flow.to)
      .sort();
    expect(strong).toEqual(["PHL", "PIC", "VNM"]);
  });
});
