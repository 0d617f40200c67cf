import { describe, expect, it } from "vitest";
import type { BoardShip } from "../../game/engine/index.ts";
import { type Arrangement, arrange } from "../../game/map/layout/arrange.ts";
import { boxesOf } from "../../game/map/layout/banners.ts";
import type { Scene } from "../../game/map/layout/picture.ts";
import { contains, crosses, place } from "../../game/map/layout/placement.ts";
import { makeChart } from "../../game/map/model/chart.ts";
import { pinnedAt, shipSpot, sightSpot } from "../../game/map/model/fleet.ts";
import { type Shown, shownOf } from "../../game/map/model/shown.ts";
import {
  type Box,
  clampView,
  homeView,
  meets,
  toScreen,
  type View,
  ZOOM,
  zoomAt,
} from "../../game/map/model/view.ts";
import { cutsOf, shownAt, staged, storyOf } from "../../game/map/playback/story.ts";
import { gameOf } from "../../game/runs/index.ts";
import { chartWords } from "../../game/text/chart.ts";
import "../../game/text/index.ts";
import { ZONES } from "../../game/world/geography/zones.ts";
import { fixtureScene, fixtureSnapshot } from "../harness/fixture.ts";
import { sampleLabels } from "../harness/words.ts";
import { playedQuarters } from "./mapplay.ts";

const chart = makeChart();
const EMPTY: ReadonlySet<string> = new Set();

/** Room that the controls take at each size of the map: layers, legend and zoom, or the one button of a phone. */
function controls({ width, height }: View): Box[] {
  if (width < 700) return [{ x: width - 62, y: 8, w: 52, h: 52 }];
  return [
    { x: width - 264, y: 8, w: 256, h: 36 },
    { x: 8, y: height - 62, w: Math.min(720, width - 200), h: 54 },
    { x: width - 46, y: height - 110, w: 38, h: 102 },
  ];
}

/** Near enough to the widths of Plex: narrow, common and wide letters, and full-width Japanese. */
function measure(text: string): number {
  let width = 0;
  for (const letter of text) {
    if (/[\u3000-\u9fff\uff00-\uffef]/.test(letter)) width += 12;
    else if (/[ijl.,:;'’|]/.test(letter)) width += 3.6;
    else if (/[mwMW@%]/.test(letter)) width += 10.4;
    else width += 6.9;
  }
  return width;
}

function sceneOf(shown: Shown | null, view: View, change: Partial<Scene> = {}): Scene {
  return {
    chart,
    view,
    shown,
    selection: null,
    viewpoint: null,
    layers: { situations: true, intents: true, balance: true, alignment: true, flows: true },
    labels: sampleLabels("en"),
    measure,
    obstacles: controls(view),
    covers: [],
    hidden: EMPTY,
    focus: EMPTY,
    pins: [],
    touch: view.width < 700,
    ...change,
  };
}

function scene(view: View, change: Partial<Scene> = {}): Scene {
  const { selection } = fixtureSnapshot();
  return sceneOf(shownOf(fixtureScene()), view, { selection, ...change });
}

/** Every rectangle with words in it. */
const named = ({ captions, beams, intents, tags, pins }: Arrangement): [string, Box][] => [
  ...captions.map(({ caption, box }): [string, Box] => [
    caption.lines.map(({ text }) => text).join(" "),
    box,
  ]),
  ...beams.flatMap(({ id, box, name }): [string, Box][] => [
    [`beam ${id}`, box],
    [`name over ${id}`, name.box],
  ]),
  ...intents.flatMap(({ plate, odds }): [string, Box][] => (plate ? [[`plate ${odds}`, plate]] : [])),
  ...tags.map(({ id, box }): [string, Box] => [`tag ${id}`, box]),
  ...pins.map(({ pin, box }): [string, Box] => [`pin ${pin.place}`, box]),
];

/** What is wrong with an arrangement, in words; nothing is as it should be. */
function faults({ view, obstacles }: Scene, result: Arrangement): string[] {
  const frame = { x: 0, y: 0, w: view.width, h: view.height };
  const all = [
    ...named(result),
    ...result.piles.map(({ fleet, box }): [string, Box] => [`tokens ${fleet.key}`, box]),
  ];
  const found: string[] = [];
  const cloths = result.banners.flatMap((placed) => boxesOf(placed).map((box) => ({ placed, box })));
  for (const { placed, box } of cloths) {
    const { at } = placed.banner;
    // A banner stands on its own edge tag.
    for (const [name, other] of all)
      if (name !== `tag ${at}` && meets(box, other)) found.push(`banner of ${at} on ${name}`);
    // Those of one place stand side by side.
    for (const { placed: second, box: other } of cloths)
      if (second.foot.y !== placed.foot.y && meets(box, other))
        found.push(`banner of ${at} on that of ${second.banner.at}`);
  }
  all.forEach(([name, box], i) => {
    if (!contains(frame, box)) found.push(`${name} leaves the view`);
    for (const other of obstacles) if (meets(box, other)) found.push(`${name} under a control`);
    for (const [second, other] of all.slice(i + 1)) if (meets(box, other)) found.push(`${name} on ${second}`);
  });
  return found;
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
      expect(faults(input, arrange(input)), language).toEqual([]);
    }
  });

  it("holds for 50 random fleets", () => {
    const phases: BoardShip["phase"][] = ["port", "sortie", "absent", "building", "workup"];
    const base = shownOf(fixtureScene());
    for (let seed = 1; seed <= 50; seed++) {
      const next = sequence(seed);
      const ships = base.board.ships.map(
        (ship): BoardShip => ({
          ...ship,
          phase: phases[Math.floor(next() * phases.length)] ?? "port",
          zone: ZONES[Math.floor(next() * ZONES.length)]?.id ?? "PHS",
        }),
      );
      const zones = base.board.zones.map((zone) => ({ ...zone, tension: Math.floor(next() * 1000) }));
      const view = zoomAt(homeView(934, 591), 1 + next() * 4, { x: next() * 934, y: next() * 591 });
      const input = sceneOf({ ...base, board: { ...base.board, ships, zones } }, view);
      expect(faults(input, arrange(input)), `fleet ${seed}`).toEqual([]);
    }
  });

  it("shows every ship whose spot is in view", () => {
    const shown = arrange(scene(homeView(934, 591))).piles.flatMap(({ fleet }) =>
      fleet.ships.map(({ id }) => id),
    );
    expect(shown).toHaveLength(fixtureScene().game.board.ships.length);
  });

  it("names only what was chosen or moved on a phone, and weighs nothing unasked", () => {
    const { captions, beams, tags } = arrange(scene(homeView(390, 380)));
    const names = captions
      .filter(({ caption }) => caption.kind === "ship")
      .map(({ caption }) => caption.hit?.id);
    for (const id of names) expect(["liaoning", "shandong", "kaga"]).toContain(id);
    expect(beams).toEqual([]);
    expect(tags.every(({ facts }) => facts.length === 0)).toBe(true);
  });

  it("keeps names and beams clear of paper that lies over the map, and every token and tag where it was", () => {
    const view = homeView(934, 591);
    const paper = { x: 0, y: 0, w: 378, h: view.height };
    for (const language of ["en", "ja"] as const) {
      const labels = sampleLabels(language);
      const free = arrange(scene(view, { labels }));
      const input = scene(view, { labels, covers: [paper] });
      const under = arrange(input);
      const words = [...under.captions, ...under.beams].map(({ box }) => box);
      expect(words.filter((box) => meets(box, paper))).toEqual([]);
      expect(words.length).toBeGreaterThan(0);
      expect(faults(input, under), language).toEqual([]);
      expect(under.piles).toEqual(free.piles);
      expect(under.tags).toEqual(free.tags);
    }
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

/** The map's own size on the four screens it is laid out for. */
const SCREENS: readonly [string, number, number][] = [
  ["phone", 390, 322],
  ["tablet", 684, 472],
  ["desk", 934, 587],
  ["wide", 1366, 878],
];
const ZOOMS = [ZOOM.least, 1, 1.3, 1.7, 2.5, 4, 6, ZOOM.most];
const WORDS = [chartWords("en"), chartWords("ja")];

describe("boards of really played runs", () => {
  // Fifty runs, ten a test: each keeps well within its time on a busy machine.
  it.each([1, 11, 21, 31, 41])(
    "at the four home views and between all zooms no two rectangles overlap, cover a token or leave the view, from seed %i",
    (first) => {
      let named = 0;
      for (let seed = first; seed < first + 10; seed++) {
        const next = sequence(seed);
        const quarters = playedQuarters(seed);
        const picked = [quarters[Math.floor(next() * quarters.length)], quarters.at(-1)];
        for (const [n, quarter] of picked.entries()) {
          if (!quarter) continue;
          const { after: board, before } = quarter;
          const shown = {
            board,
            before,
            tray: [],
            voyages: quarter.moves.filter(({ path }) => path.length > 1),
          };
          const check = (view: View, words: number, change: Partial<Scene> = {}): void => {
            const input = sceneOf(shown, view, { labels: WORDS[words % 2] ?? sampleLabels("en"), ...change });
            const result = arrange(input);
            named += result.captions.length;
            const where = `seed ${seed}, quarter ${quarter.turn}, ${view.width} px, x ${view.x}, y ${view.y}, k ${view.k}`;
            expect(faults(input, result), where).toEqual([]);
          };
          for (const [, width, height] of SCREENS) {
            const home = homeView(width, height);
            check(home, n);
            check(home, n + 1);
            // Somewhere else, at each zoom in turn and at one between two.
            const zoom = (ZOOMS[Math.floor(next() * ZOOMS.length)] ?? 1) * (0.9 + next() * 0.2);
            const view = zoomAt(home, zoom, { x: next() * width, y: next() * height });
            const ship = board.ships[Math.floor(next() * board.ships.length)];
            check(
              view,
              Math.floor(next() * 2),
              ship ? { selection: { kind: "ship", id: ship.id }, step: 2.5 } : {},
            );
          }
        }
      }
      // A chart that named nothing would overlap nothing.
      expect(named).toBeGreaterThan(3000);
    },
  );

  it("the same beside an agenda, beside a page about one situation, and over a phone’s sheet", () => {
    const sizes = [
      [850, 594],
      [336, 587],
      [390, 206],
    ] as const;
    let flown = 0;
    for (let seed = 1; seed <= 12; seed++) {
      const quarter = playedQuarters(seed, 14).at(-1) ?? raise();
      const { after: board, before } = quarter;
      const chosen = board.situations[seed % Math.max(1, board.situations.length)];
      const selection = chosen && seed % 2 === 0 ? { kind: "situation" as const, id: chosen.id } : null;
      for (const [width, height] of sizes) {
        const home = homeView(width, height);
        for (const view of [home, zoomAt(home, 2.6, { x: width * 0.4, y: height * 0.5 })]) {
          const shown = { board, before, tray: [], voyages: [] };
          const input = sceneOf(shown, view, { labels: WORDS[seed % 2] ?? sampleLabels("en"), selection });
          const result = arrange(input);
          expect(faults(input, result), `seed ${seed}, ${width} px, k ${view.k}`).toEqual([]);
          flown += result.banners.length;
        }
      }
    }
    expect(flown).toBeGreaterThan(150);
  });

  it("the same in the scenario of 1998, where tags have a second line and a hull lies at Dalian", () => {
    const game = gameOf("varyag") ?? raise();
    let drawn = 0;
    for (let seed = 1; seed <= 10; seed++) {
      for (const { after: board, before, turn } of playedQuarters(seed, 12, game)) {
        for (const [screen, width, height] of SCREENS) {
          const labels = WORDS[(seed + turn) % 2] ?? sampleLabels("en");
          const selection = turn % 3 === 0 ? { kind: "ship" as const, id: "hull" } : null;
          const shown = { board, before, tray: [], voyages: [] };
          const input = sceneOf(shown, homeView(width, height), { labels, selection });
          const result = arrange(input);
          expect(faults(input, result), `seed ${seed}, turn ${turn}, ${screen}`).toEqual([]);
          const there = board.sights.filter((sight) => sightSpot(chart, sight));
          const found = result.piles.filter(({ fleet }) => fleet.ships.some(({ id }) => id === "hull"));
          expect(found).toHaveLength(there.length);
          drawn += found.length;
        }
      }
    }
    expect(drawn).toBeGreaterThan(20);
  });

  it("holds at every stretch of a story, with its pins, and always has room for the newest", () => {
    let pinned = 0;
    for (let seed = 1; seed <= 12; seed++) {
      const quarter = playedQuarters(seed, 10).at(-1) ?? raise();
      const steps = storyOf(quarter);
      const labels = WORDS[seed % 2] ?? sampleLabels("en");
      const told = steps.flatMap((step, i) => (step.kind === "dispatch" ? [{ step, i }] : []));
      for (const time of cutsOf(steps)) {
        const pins = told
          .filter(({ step }) => step.start <= time)
          .map(({ step, i }) => {
            const { place: at, text, headline } = labels.story.dispatch(step.dispatch);
            const where = pinnedAt(step.dispatch, quarter.after);
            return {
              id: `pin ${i}`,
              at: where,
              place: at,
              text: headline === at ? text : (headline ?? text),
            };
          });
        const hidden = new Set(staged(steps, "sail", time).map(({ ship }) => ship));
        for (const [screen, width, height] of SCREENS) {
          const view = homeView(width, height);
          const input = sceneOf(shownAt(quarter, steps, time), view, { labels, pins, hidden });
          const result = arrange(input);
          expect(faults(input, result), `seed ${seed}, ${screen}, ${time} ms`).toEqual([]);
          const newest = pins.at(-1)?.id;
          if (newest) expect(result.pins.map(({ pin }) => pin.id)).toContain(newest);
          pinned += result.pins.length;
        }
      }
    }
    expect(pinned).toBeGreaterThan(200);
  });

  it("leaves out no ship that lies in a home view, and on a desk no situation", () => {
    for (let seed = 1; seed <= 50; seed++) {
      const quarter = playedQuarters(seed, 9).at(-1) ?? raise();
      const shown = { board: quarter.after, before: null, tray: [], voyages: [] };
      for (const [screen, width, height] of SCREENS) {
        const view = homeView(width, height);
        const { piles, banners } = arrange(sceneOf(shown, view));
        const flown = new Set(banners.flatMap(({ ids }) => ids));
        const lost = quarter.after.situations.filter(({ id }) => !flown.has(id));
        if (width >= 700)
          expect(
            lost.map(({ at }) => at),
            `${screen}, seed ${seed}`,
          ).toEqual([]);
        const missing = quarter.after.ships.filter((ship) => {
          const { x, y } = toScreen(view, shipSpot(chart, ship) ?? raise());
          const seen = x > 0 && y > 0 && x < width && y < height;
          return seen && !piles.some(({ fleet }) => fleet.ships.includes(ship));
        });
        expect(missing, `${screen}, seed ${seed}`).toEqual([]);
      }
    }
  });
});

function raise(): never {
  throw new Error("the fixture has a game, and a run has quarters");
}
