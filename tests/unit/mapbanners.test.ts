import { describe, expect, it } from "vitest";
import type { Board, BoardSituation } from "../../game/engine/index.ts";
import { arrange } from "../../game/map/layout/arrange.ts";
import { boxesOf, STEP } from "../../game/map/layout/banners.ts";
import { contains } from "../../game/map/layout/placement.ts";
import { bannersOf } from "../../game/map/model/banners.ts";
import { hitTest } from "../../game/map/model/hit.ts";
import { signOf } from "../../game/map/model/kinds.ts";
import { type Shown, shownOf } from "../../game/map/model/shown.ts";
import { toScreen } from "../../game/map/model/view.ts";
import { chartWords } from "../../game/text/chart.ts";
import { SCENARIOS } from "../../game/world/index.ts";
import "../../game/text/index.ts";
import { fixtureScene } from "../harness/fixture.ts";
import { playedQuarters } from "./mapplay.ts";
import { chart, sceneOf } from "./mapscene.ts";

const { view } = sceneOf(shownOf(fixtureScene()));
const base = shownOf(fixtureScene());
const some = playedQuarters(3, 9).flatMap(({ after }) => after.situations)[0];
if (!some) throw new Error("a run has situations");

function situation(change: Partial<BoardSituation>, bad = 300): BoardSituation {
  const model = some as BoardSituation;
  return { ...model, left: { ...model.left, believed: [700 - bad, 300, bad] }, ...change };
}

function shownWith(situations: BoardSituation[], change: Partial<Shown> = {}): Shown {
  return { ...base, board: { ...base.board, situations }, ...change };
}

describe("a banner", () => {
  it("says clock, stake, chance and whether the tray answers it", () => {
    const late = situation({ id: "late", clock: 3, stake: { pillar: "order", by: -39 } });
    const soon = situation({ id: "soon", clock: 1, stake: { pillar: "order", by: 60 } }, 604);
    const next = situation({ id: "next", clock: 2, stake: { pillar: "order", by: -40 } });
    const [item] = base.tray;
    if (!item) throw new Error("the fixture has an order");
    const answers = { situation: "next", answer: "x" };
    const tray = [{ ...item, assessment: { ...item.assessment, answers } }];
    const banners = bannersOf(shownWith([late, soon, next], { tray }));
    expect(
      banners.map(({ id, clock, strokes, figure, badly, sealed }) => [
        id,
        clock,
        strokes,
        figure,
        badly,
        sealed,
      ]),
    ).toEqual([
      ["soon", 1, 3, 60, true, false],
      ["next", 2, 2, 30, false, true],
      ["late", 3, 1, 30, false, false],
    ]);
  });

  it("has a sign for each kind that ships, and a paper for what a player brings", () => {
    const kinds = Object.values(SCENARIOS).flatMap((scenario) =>
      (scenario.situations ?? []).map(({ id }) => id),
    );
    const papers = kinds.filter((kind) => signOf(kind) === "paper");
    expect(new Set(papers).size).toBeLessThanOrEqual(7);
    expect(new Set(kinds.map(signOf)).size).toBe(8);
    expect(signOf("somebody’s own")).toBe("paper");
  });
});

describe("where banners stand", () => {
  const at = (place: string, many: number) =>
    Array.from({ length: many }, (_, i) => situation({ id: `${place} ${i}`, at: place, sea: "BAS" }));

  it("is the very spot of a sea or a capital, and the edge tag of one beyond the chart", () => {
    const { banners, tags } = arrange(
      sceneOf(shownWith([...at("BAS", 1), ...at("PHL", 1), ...at("UKR", 1)])),
    );
    const spot = chart.zones.find(({ id }) => id === "BAS")?.ships;
    const sea = banners.find(({ banner }) => banner.at === "BAS");
    expect(spot && sea?.foot).toEqual(spot && toScreen(view, spot));
    const tag = tags.find(({ id }) => id === "UKR");
    const off = banners.find(({ banner }) => banner.at === "UKR");
    expect(off?.foot.y).toBe(tag?.box.y);
    expect(banners).toHaveLength(3);
  });

  it("steps to the right at one place, and from four on is one banner with a count", () => {
    for (const place of ["UKR", "SCS"]) {
      const three = arrange(sceneOf(shownWith(at(place, 3)))).banners;
      const [first, second] = three;
      expect(three).toHaveLength(3);
      expect(Math.abs((second?.foot.x ?? 0) - (first?.foot.x ?? 0))).toBe(STEP);
      const four = arrange(sceneOf(shownWith(at(place, 4)))).banners;
      expect(four).toHaveLength(1);
      expect(four[0]?.ids).toHaveLength(4);
    }
  });

  it("answers for each of those side by side where its own cloth hangs", () => {
    const { banners, boxes } = arrange(sceneOf(shownWith(at("UKR", 3))));
    for (const { banner, box } of banners) {
      const middle = { x: box.x + box.w / 2, y: box.y + box.h / 2 };
      for (const dx of [-12, 0, 12])
        expect(hitTest(chart, view, boxes, { x: middle.x + dx, y: middle.y })).toEqual({
          kind: "situation",
          id: banner.id,
        });
    }
  });

  it("gives a finger 44 by 56, inside the view, and none with the layer off", () => {
    const scene = sceneOf(shownWith([...at("BAS", 1), ...at("JPN", 2), ...at("USA", 1)]));
    const { banners, boxes } = arrange(scene);
    expect(banners).toHaveLength(4);
    for (const banner of banners) {
      expect([banner.box.w, banner.box.h]).toEqual([44, 56]);
      const frame = { x: 0, y: 0, w: view.width, h: view.height };
      for (const box of boxesOf(banner)) expect(contains(frame, box)).toBe(true);
    }
    expect(boxes.filter(({ kind }) => kind === "situation")).toHaveLength(4);
    const off = arrange({ ...scene, layers: { ...scene.layers, situations: false } });
    expect(off.banners).toEqual([]);
  });
});

describe("the reach of ships", () => {
  it("is drawn in the sea of the situation that is looked at: lines for ours, dots for theirs", () => {
    const ships = base.board.ships.map((ship) =>
      ship.id === "kaga" || ship.id === "shandong"
        ? { ...ship, phase: "sortie" as const, zone: "BAS" }
        : ship,
    );
    const situations = [
      situation({ id: "x", at: "BAS", sea: "BAS" }),
      situation({ id: "y", at: "PHL", sea: "BAS" }),
    ];
    const scene = sceneOf({ ...base, board: { ...base.board, ships, situations } });
    expect(arrange(scene).reach).toEqual([]);
    const { reach } = arrange({ ...scene, selection: { kind: "situation", id: "x" } });
    expect(reach.map(({ ship, theirs }) => [ship, theirs]).sort()).toEqual([
      ["kaga", false],
      ["shandong", true],
    ]);
    for (const { inner, outer } of reach) expect(outer).toBe(2 * inner);
    expect(arrange({ ...scene, selection: { kind: "situation", id: "y" } }).reach).toEqual([]);
  });
});

describe("a situation in words", () => {
  it("speaks of half-years where turns are that long, and so does the legend", () => {
    const board: Board = { ...base.board, situations: [situation({ id: "x", clock: 3 })] };
    const words = chartWords("en", "varyag", null, true);
    expect(words.treeEntry(board, { kind: "situation", id: "x" })).toContain("half-years");
    expect(words.legend.marks.rings).toContain("half-years left");
    expect(chartWords("en").legend.marks.rings).toContain("quarters left");
  });

  it("says title, place, clock, odds, stake and whether it is answered, in both languages", () => {
    const board: Board = {
      ...base.board,
      situations: [situation({ id: "x", kind: "okinawa", at: "JPN" }, 620)],
    };
    const subject = { kind: "situation", id: "x" } as const;
    expect(chartWords("en").treeEntry(board, subject)).toMatch(
      /^A vote in Okinawa, going badly, Tokyo, due .*, if left, .* 62 in 100, stake: .*, no answer on the tray, \d answers?$/,
    );
    expect(chartWords("ja").treeEntry(board, subject, true)).toMatch(
      /悪化中.*何もしなければ.* 62%.*指示トレーに対応あり/,
    );
  });
});
