import { describe, expect, it } from "vitest";
import type { Board, Intent as Meant } from "../../game/engine/index.ts";
import { aimedAt } from "../../game/map/layout/aimed.ts";
import { arrange } from "../../game/map/layout/arrange.ts";
import { intentsOf } from "../../game/map/model/intents.ts";
import { type Shown, shownOf } from "../../game/map/model/shown.ts";
import { homeView, meets, toScreen } from "../../game/map/model/view.ts";
import { brushed, cutOf } from "../../game/map/paint/intents.ts";
import "../../game/text/index.ts";
import { chartWords } from "../../game/text/chart.ts";
import { fixtureScene, fixtureSnapshot } from "../harness/fixture.ts";
import { playedQuarters } from "./mapplay.ts";
import { chart, sceneOf } from "./mapscene.ts";

const base = shownOf(fixtureScene());
const sortie = [1, 2, 3, 4, 5, 6]
  .flatMap((seed) => playedQuarters(seed, 14).flatMap(({ after }) => after.situations))
  .find(({ ship }) => ship !== null);
if (!sortie) throw new Error("no carrier means to sail in six runs");

/** The fixture with a carrier that may sail, and with whatever else is meant. */
function shownWith(bound: number, intents: Meant[] = [], change: Partial<Shown> = {}): Shown {
  const ships = base.board.ships.map((ship) =>
    ship.id === "shandong" ? { ...ship, phase: "port" as const } : ship,
  );
  const carrier = {
    ...(sortie as NonNullable<typeof sortie>),
    ship: "shandong",
    at: "BAS",
    sea: "BAS",
    other: "SCS",
    bound,
  };
  const board: Board = { ...base.board, ships, situations: [carrier], intents };
  return { ...base, board, ...change };
}

const leaves = (chance: number, turn = base.board.turn): Meant => ({
  power: "USA",
  turn,
  chance,
  move: "leaves",
  ship: "washington",
});

describe("what others mean", () => {
  it("is where a carrier is bound and where it may go instead, likeliest first, and nothing too unlikely to draw", () => {
    expect(intentsOf(shownWith(600).board).map(({ to, chance }) => [to, chance])).toEqual([
      [{ sea: "BAS" }, 600],
      [{ sea: "SCS" }, 400],
    ]);
    expect(intentsOf(shownWith(880).board).map(({ chance }) => chance)).toEqual([880]);
  });

  it("is Washington’s berth emptied this quarter, and no other", () => {
    const found = (meant: Meant) => intentsOf(shownWith(600, [meant]).board).map(({ to }) => to);
    expect(found(leaves(450))).toContain("leaves");
    expect(found(leaves(450, base.board.turn + 1))).not.toContain("leaves");
    expect(found(leaves(100))).not.toContain("leaves");
  });
});

describe("strokes on the chart", () => {
  it("run from the piece to the sea, at most two of them unless what is chosen means more", () => {
    const shown = shownWith(600, [leaves(450)]);
    const { intents, piles } = arrange(sceneOf(shown));
    expect(intents.map(({ odds }) => odds)).toEqual(["60 in 100", "45 in 100"]);
    const [first] = intents;
    const spot = chart.zones.find(({ id }) => id === "BAS")?.ships ?? { x: 0, y: 0 };
    const [tip, end] = [first?.points.at(-1) ?? spot, toScreen(homeView(850, 590), spot)];
    expect(Math.hypot(tip.x - end.x, tip.y - end.y)).toBeLessThan(20);
    const from = piles.find(({ fleet }) => fleet.ships.some(({ id }) => id === "shandong"))?.spots[0];
    const start = first?.points[0] ?? spot;
    expect(Math.hypot(start.x - (from?.x ?? 0), start.y - (from?.y ?? 0))).toBeLessThan(40);
    const chosen = arrange(sceneOf(shown, 850, { selection: { kind: "ship", id: "shandong" } }));
    expect(chosen.intents).toHaveLength(3);
    const off = { ...fixtureSnapshot().layers, intents: false };
    expect(arrange(sceneOf(shown, 850, { layers: off })).intents).toEqual([]);
  });

  it("are on a phone only what is as likely as not", () => {
    const odds = arrange(sceneOf(shownWith(600, [leaves(450)]), 390)).intents.map((each) => each.odds);
    expect(odds).toEqual(["60 in 100"]);
  });

  it("widen with the odds, from dots over dashes to one line", () => {
    expect([250, 500, 750].map((chance) => cutOf(chance).width)).toEqual([5, 9, 13]);
    expect(cutOf(250).dash[0]).toBeLessThan(1);
    expect(cutOf(500).dash[0]).toBeGreaterThan(1);
    expect(cutOf(750).dash).toEqual([]);
    const points = Array.from({ length: 25 }, (_, i) => ({ x: i * 5, y: 0 }));
    const half = brushed(points, 13).map(({ y }) => Math.abs(y));
    expect(half[0]).toBeLessThan(2);
    expect(Math.max(...half)).toBeGreaterThan(12);
  });
});

describe("a plan of one’s own", () => {
  it("ends in a dashed piece where it would lie, and leaves the piece where it is", () => {
    const [item] = base.tray;
    if (!item) throw new Error("the fixture has an order");
    const order = { type: "deploy", group: "kaga", zone: "SEN", mission: "presence" } as const;
    const shown = { ...base, tray: [{ ...item, order }] };
    const { piles, flows } = arrange(sceneOf(shown));
    const planned = piles.find(({ fleet }) => fleet.planned);
    expect(planned?.fleet.looks[0]).toMatchObject({ ghost: true });
    expect(piles.some(({ fleet }) => !fleet.planned && fleet.ships.some(({ id }) => id === "kaga"))).toBe(
      true,
    );
    expect(flows.some(({ flow }) => flow.kind === "plan")).toBe(true);
  });
});

describe("the same in words", () => {
  it("is the second thing said of a ship, in both languages", () => {
    const subject = { kind: "ship", id: "shandong" } as const;
    const { board } = shownWith(600);
    expect(chartWords("en").treeEntry(board, subject)).toMatch(
      /means to sail for .*Luzon Strait, 60 in 100, or for .*South China Sea, 40 in 100$/,
    );
    expect(chartWords("ja").treeEntry(board, subject)).toMatch(
      /ルソン海峡へ向かう意図 60%、または南シナ海 40%$/,
    );
    const berth = chartWords("en").treeEntry(shownWith(600, [leaves(450)]).board, {
      kind: "ship",
      id: "washington",
    });
    expect(berth).toMatch(/means to leave its berth, 45 in 100$/);
  });
});

describe("pointing at something", () => {
  const shown = shownWith(600, [leaves(450)]);
  const scene = sceneOf(shown);
  const picture = arrange(scene);
  const hull = { kind: "ship", id: "shandong" } as const;

  it("brings up those of its plans that are not drawn, clear of all that is, and moves nothing", () => {
    const { intents } = aimedAt(scene, picture, hull);
    expect(intents.map(({ odds }) => odds)).toEqual(["40 in 100"]);
    expect(picture.intents.map(({ odds }) => odds)).toEqual(["60 in 100", "45 in 100"]);
    const [stroke] = intents;
    expect(stroke?.plate).not.toBeNull();
    for (const { box } of [...picture.boxes, ...picture.captions])
      expect(stroke?.plate && meets(stroke.plate, box)).toBe(false);
    expect(arrange(scene)).toEqual(picture);
  });

  it("brings up the balance of the sea they are bound for, where it is not weighed already", () => {
    const weighed = picture.beams.map(({ id }) => id);
    const unweighed = ["BAS", "SCS"].filter((id) => !weighed.includes(id));
    const { beams } = aimedAt(scene, picture, hull);
    expect(beams.map(({ id }) => id).sort()).toEqual(unweighed.sort());
    const calm = shown.board.zones.map((zone) => (zone.id === "SCS" ? { ...zone, tension: 0 } : zone));
    const quiet = sceneOf({ ...shown, board: { ...shown.board, zones: calm } });
    const plain = arrange(quiet);
    expect(plain.beams.map(({ id }) => id)).not.toContain("SCS");
    const [bar] = aimedAt(quiet, plain, hull).beams;
    const zone = shown.board.zones.find(({ id }) => id === "SCS");
    expect(bar).toMatchObject({
      id: "SCS",
      ours: Math.round((zone?.balance.tokyo ?? 0) / 10),
      theirs: Math.round((zone?.balance.rival ?? 0) / 10),
    });
    for (const { box } of [...plain.boxes, ...plain.captions]) expect(bar && meets(bar.box, box)).toBe(false);
  });

  it("is the same from the sea, and brings up nothing for what means nothing, in a story, or with the layers off", () => {
    const drawn = (at: Parameters<typeof aimedAt>[2], from = scene) => aimedAt(from, picture, at).intents;
    expect(drawn({ kind: "zone", id: "SCS" }).map(({ odds }) => odds)).toEqual(["40 in 100"]);
    expect(drawn({ kind: "actor", id: "PHL" })).toEqual([]);
    expect(drawn(null)).toEqual([]);
    expect(drawn(hull, { ...scene, shown: { ...shown, told: true } })).toEqual([]);
    const off = { ...scene, layers: { ...scene.layers, intents: false, balance: false } };
    expect(aimedAt(off, picture, hull)).toEqual({ intents: [], beams: [] });
  });
});
