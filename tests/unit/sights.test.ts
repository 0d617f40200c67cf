import { describe, expect, it } from "vitest";
import { POLICIES } from "../../game/advisors/index.ts";
import {
  type Board,
  boardOf,
  compile,
  type Game,
  newGame,
  type Scenario,
  type ScenarioTexts,
  type State,
  viewOf,
} from "../../game/engine/index.ts";
import { arrange } from "../../game/map/layout/arrange.ts";
import { subjects } from "../../game/map/layout/nearest.ts";
import { makeChart } from "../../game/map/model/chart.ts";
import { sightSpot } from "../../game/map/model/fleet.ts";
import { homeView } from "../../game/map/model/view.ts";
import { cutsOf, shownAt, storyOf } from "../../game/map/playback/story.ts";
import { gameOf, playRun, readScenario } from "../../game/runs/index.ts";
import { chartWords } from "../../game/text/chart.ts";
import { messages, messagesWith, sightPlace, sightText, vesselName } from "../../game/text/index.ts";
import { VARYAG } from "../../game/world/varyag/index.ts";
import { flagged, policy, walk } from "./helpers.ts";
import { playedQuarters } from "./mapplay.ts";

const game = gameOf("varyag") as Game;

/** The first state with these flags set. */
function having(...flags: string[]): State {
  const state = newGame(game, { seed: "alea:sights", difficulty: "standard" });
  return flagged(state, ...flags);
}

const boardWith = (...flags: string[]) => boardOf(game, viewOf(having(...flags)));
const placeWith = (...flags: string[]) => boardWith(...flags).sights[0]?.place;

describe("the hull", () => {
  it("lies where the last thing told of it says, and nowhere else once it is cut up", () => {
    expect(placeWith()).toBe("unsold");
    expect(placeWith("hullsold")).toBe("sold");
    expect(placeWith("hullsold", "sailed")).toBe("towed");
    expect(placeWith("hullsold", "sailed", "held")).toBe("held");
    expect(placeWith("hullsold", "sailed", "held", "passed")).toBe("passed");
    expect(placeWith("hullsold", "sailed", "held", "scrapped")).toBe("cutup");
    expect(boardWith("hullsold", "sailed", "held", "passed", "dalian").sights).toEqual([
      { id: "hull", type: "skijump", place: "dalian", at: "YEL", port: "dalian", source: expect.any(String) },
    ]);
  });

  it("goes from its quay to Dalian where nobody does anything", () => {
    const way = ["unsold", "sold", "towed", "held", "passed", "dalian"];
    let farthest = 0;
    for (const seed of ["a", "b", "c", "d", "e", "f"]) {
      const told: (string | undefined)[] = [];
      walk(
        seed,
        policy("idle"),
        (before, _command, _report, after) => {
          for (const state of [before, after]) {
            const place = boardOf(game, viewOf(state)).sights[0]?.place;
            if (place !== told.at(-1)) told.push(place);
          }
        },
        game,
      );
      // Luck decides how far it comes within the years, never where it goes.
      expect(told).toEqual(way.slice(0, told.length));
      farthest = Math.max(farthest, told.length);
    }
    expect(farthest).toBe(way.length);
  });

  it("is looked at and never played with: without it every run is the same to the last hash", () => {
    const { sights: _none, ...rest } = VARYAG;
    const bare = compile(rest);
    for (const id of ["idle", "random"]) {
      const challenge = {
        scenario: "varyag",
        seed: "alea:bare",
        difficulty: "standard" as const,
        truths: {},
      };
      const by = POLICIES[id] as never;
      const [with_, without] = [game, bare].map((g) => playRun(g, challenge, by));
      expect(without?.commands).toEqual(with_?.commands);
      expect(without?.state).toEqual(with_?.state);
    }
  });
});

describe("a scenario of one's own", () => {
  const own = (change: (s: Scenario) => void): string => {
    const s = structuredClone({ ...VARYAG, id: "own-hull" });
    change(s);
    const read = readScenario(JSON.stringify(s));
    return read.ok ? "read" : `${read.place}: ${read.reason}`;
  };
  const place = { id: "x", at: "UKR", when: [] };
  const sight = { id: "tug", type: "cutter" as const, places: [place], source: "GK" };

  it.each<[string, string, (s: Scenario) => void]>([
    ["another sight", "read", (s) => s.sights?.push(sight)],
    ["none", "read", (s) => delete s.sights],
    ["a sight twice", "sights.1.id: repeated", (s) => s.sights?.push({ ...sight, id: "hull" })],
    ["the id of a ship", "sights.1.id: repeated", (s) => s.sights?.push({ ...sight, id: "kongo" })],
    [
      "a place twice",
      "sights.1.places.1.id: repeated",
      (s) => s.sights?.push({ ...sight, places: [place, place] }),
    ],
    [
      "a place with nobody",
      "sights.1.places (at).0: unknown",
      (s) => s.sights?.push({ ...sight, places: [{ ...place, at: "ZZZ" }] }),
    ],
    [
      "a port off the chart",
      "sights.1.places (port).0: unknown",
      (s) => s.sights?.push({ ...sight, places: [place, { ...place, id: "y", port: "odesa" }] }),
    ],
    [
      "a flag that nobody sets",
      "sights.1.places.0.when.0.flag: unknown",
      (s) => s.sights?.push({ ...sight, places: [{ ...place, when: [{ flag: "never", set: true }] }] }),
    ],
    ["no place at all", "sights.1.places: length", (s) => s.sights?.push({ ...sight, places: [] })],
    ["a fleet of them", "sights: length", (s) => (s.sights = Array(9).fill(sight))],
    [
      "markup in its words",
      "texts.en.sights.tug.places.x: markup",
      (s) => (s.texts = { en: { sights: { tug: { name: "Tug", places: { x: "<b>" } } } } }),
    ],
  ])("with %s: %s", (_name, answer, change) => {
    expect(own(change)).toBe(answer);
  });

  it("is not there yet where no place holds", () => {
    const places = [{ ...place, when: [{ flag: "sailed", set: true }] }];
    const g = compile({ ...VARYAG, sights: [{ ...sight, places }] });
    expect(boardOf(g, viewOf(having())).sights).toEqual([]);
    expect(boardOf(g, viewOf(having("sailed"))).sights).toHaveLength(1);
  });

  it("brings words of its own, borrows what a language lacks, and is called by its id without any", () => {
    const texts: ScenarioTexts = { en: { sights: { tug: { name: "The tug", places: { x: "idle" } } } } };
    for (const language of ["en", "ja"] as const) {
      const m = messagesWith(language, "own-hull", texts);
      expect([vesselName(m, "tug"), sightPlace(m, { id: "tug", place: "x" })]).toEqual(["The tug", "idle"]);
      expect(sightPlace(m, { id: "tug", place: "y" })).toBe("y");
      expect(vesselName(m, "hull")).toBe(messages(language).sights.hull.name);
    }
    expect(sightText(messages("en"), "barge")).toEqual({ name: "barge" });
    const ship = messagesWith("en", "own-ship", { en: { ships: { hull: "My ship" } } });
    expect(vesselName(ship, "hull")).toBe("My ship");
  });
});

describe("the hull on the chart", () => {
  const chart = makeChart();
  const view = homeView(934, 591);
  const picture = (language: "en" | "ja", ...flags: string[]) => {
    const shown = { board: boardWith(...flags), before: null, tray: [], voyages: [] };
    return arrange({
      chart,
      view,
      shown,
      selection: null,
      viewpoint: null,
      layers: { situations: true, intents: true, balance: true, alignment: true, flows: true },
      labels: chartWords(language),
      measure: (text) => text.length * 7,
      obstacles: [],
      covers: [],
      hidden: new Set(),
      focus: new Set(),
      pins: [],
      touch: false,
    });
  };

  it.each(["en", "ja"] as const)(
    "is a line of the tag of whom it lies with, and no token (%s)",
    (language) => {
      const { name, places } = messages(language).sights.hull;
      for (const [tag, place, flags] of [
        ["UKR", "unsold", []],
        ["UKR", "sold", ["hullsold"]],
        ["TUR", "held", ["hullsold", "sailed", "held"]],
        ["UKR", "cutup", ["scrapped"]],
      ] as const) {
        const { tags, piles } = picture(language, ...flags);
        const said = tags.filter(({ facts }) => facts.some((fact) => fact.includes(places[place])));
        expect(said.map(({ id }) => id)).toEqual([tag]);
        expect(said[0]?.facts).toHaveLength(2);
        expect(said[0]?.facts[1]).toContain(name);
        expect(piles.some(({ fleet }) => fleet.ships.some(({ id }) => id === "hull"))).toBe(false);
      }
    },
  );

  it.each(["en", "ja"] as const)(
    "is a dashed token of its own at Dalian, named and to be tapped (%s)",
    (language) => {
      const drawn = picture(language, "hullsold", "sailed", "held", "passed", "dalian");
      const { tags, piles, captions, boxes } = drawn;
      const pile = piles.find(({ fleet }) => fleet.ships.some(({ id }) => id === "hull"));
      expect(pile?.fleet.looks).toEqual([{ outline: "other", type: "skijump", ghost: true }]);
      const { name, places } = messages(language).sights.hull;
      const caption = captions.find(({ caption: { hit } }) => hit?.id === "hull");
      expect(caption?.caption.lines.map(({ text }) => text)).toEqual([name, places.dalian]);
      expect(boxes.filter(({ kind, id }) => kind === "ship" && id === "hull")).toHaveLength(2);
      expect(tags.every(({ facts }) => facts.length === 1)).toBe(true);
      const reached = subjects(chart, view, [], drawn).map(({ hit }) => hit);
      expect(reached).toContainEqual({ kind: "ship", id: "hull" });
      const labels = chartWords(language);
      const board = boardWith("dalian");
      expect(labels.treeEntry(board, { kind: "ship", id: "hull" })).toContain(places.dalian);
      expect(labels.announce(board, null, { kind: "zone", id: "YEL" })).toContain(name);
    },
  );

  it("moves in a story when its dispatch is told, and not before", () => {
    const placeOf = ({ sights }: Pick<Board, "sights">) => sights[0]?.place;
    const moved = [1, 2, 3].flatMap((seed) =>
      playedQuarters(seed, 12, game).filter(({ before, after }) => placeOf(before) !== placeOf(after)),
    );
    expect(moved.length).toBeGreaterThan(3);
    for (const record of moved) {
      const steps = storyOf(record);
      const told = cutsOf(steps).map((time) => placeOf(shownAt(record, steps, time).board));
      const first = steps.find(({ kind }) => kind === "dispatch");
      expect(placeOf(shownAt(record, steps, (first?.start ?? 0) - 1).board)).toBe(placeOf(record.before));
      expect(told.at(-1)).toBe(placeOf(record.after));
    }
  });

  it("may lie at a port, in a sea or at a seat on the chart", () => {
    expect(sightSpot(chart, { at: "CHN", port: "dalian" })).toEqual(
      sightSpot(chart, { at: "YEL", port: "dalian" }),
    );
    expect(sightSpot(chart, { at: "YEL", port: null })).not.toBeNull();
    expect(sightSpot(chart, { at: "TWN", port: null })).not.toBeNull();
    expect(sightSpot(chart, { at: "UKR", port: null })).toBeNull();
  });
});
