import { describe, expect, it } from "vitest";
import { CloseUp } from "../../game/map/layout/close-up.ts";
import { placeOf, Revealer, reveal } from "../../game/map/layout/reveal.ts";
import { makeChart } from "../../game/map/model/chart.ts";
import { shownOf } from "../../game/map/model/shown.ts";
import { type Box, homeView, toScreen, type View } from "../../game/map/model/view.ts";
import { fixtureScene } from "../harness/fixture.ts";

const shown = shownOf(fixtureScene());
const chart = makeChart();
const home = homeView(934, 587);
const composer: Box = { x: 0, y: 0, w: 378, h: 587 };

describe("what the desk has chosen", () => {
  it("comes out from under a composer, and the view stays where it is in sight", () => {
    let moved = 0;
    for (const { id } of shown.board.zones) {
      const at = placeOf({ kind: "zone", id }, chart, shown);
      if (!at) throw new Error(`${id} lies nowhere`);
      const view = reveal(home, at, [composer]);
      const before = toScreen(home, at);
      if (!view) {
        expect(before.x, id).toBeGreaterThan(composer.w);
        expect(before.x, id).toBeLessThan(home.width);
        continue;
      }
      moved++;
      const after = toScreen(view, at);
      expect(after.x, id).toBeGreaterThan(composer.w);
      expect(after.x, id).toBeLessThan(home.width);
      expect(view.k).toBe(home.k);
      // No further than it takes: the move ends where the place is just in sight.
      expect(reveal(view, at, [composer])).toBeNull();
    }
    expect(moved).toBeGreaterThan(2);
    expect(moved).toBeLessThan(shown.board.zones.length);
  });

  it("is not looked for under a sheet that leaves no room, nor where an edge tag stands for it", () => {
    const strait = placeOf({ kind: "zone", id: "TWS" }, chart, shown);
    if (!strait) throw new Error("no strait");
    expect(reveal(home, strait, [{ ...composer, w: 800 }])).toBeNull();
    // A slip of paper in a corner is no side.
    expect(reveal(home, strait, [{ x: 0, y: 400, w: 600, h: 120 }])).toBeNull();
    expect(placeOf({ kind: "actor", id: "UKR" }, chart, shown)).toBeNull();
    expect(placeOf({ kind: "stat", id: "order", of: null }, chart, shown)).toBeNull();
    expect(placeOf(null, chart, shown)).toBeNull();
  });

  it("has a place for every partner and every ship on the chart", () => {
    for (const { id } of shown.board.ships)
      expect(placeOf({ kind: "ship", id }, chart, shown), id).not.toBeNull();
    for (const id of ["PHL", "VNM", "KOR", "TWN", "CHN"])
      expect(placeOf({ kind: "actor", id }, chart, shown), id).not.toBeNull();
  });
});

describe("the map under a composer", () => {
  const strait = placeOf({ kind: "zone", id: "TWS" }, chart, shown);
  const away = { ...home, x: home.x + 100 };

  /** A camera that has always arrived, and a desk that has chosen a strait. */
  function table() {
    const flown: View[] = [];
    const camera = {
      goal: home,
      glide(to: View) {
        this.goal = to;
        flown.push(to);
      },
    };
    const model = {
      covers: [] as Box[],
      viewRevealing: (_laidOver: boolean, from: View) => strait && reveal(from, strait, model.covers),
    };
    return { camera, model, flown, revealer: new Revealer(camera, model) };
  }

  it("moves once, goes on from where it flies to, and comes back when nothing lies there any more", () => {
    const { camera, model, flown, revealer } = table();
    // Measured while it slides in, and again once it lies.
    model.covers = [{ ...composer, w: composer.w - 24 }];
    revealer.covered();
    model.covers = [composer];
    revealer.covered();
    revealer.covered();
    expect(flown).toHaveLength(2);
    expect(toScreen(camera.goal, strait ?? { x: 0, y: 0 }).x).toBeGreaterThan(composer.w);
    model.covers = [];
    revealer.covered();
    expect(camera.goal).toEqual(home);
    // Choosing again is a search of its own: what was remembered is done with.
    revealer.chosen();
    expect(flown).toHaveLength(3);
  });

  it("stays where a hand has moved it", () => {
    const { camera, model, flown, revealer } = table();
    model.covers = [composer];
    revealer.covered();
    camera.goal = away;
    // The cover grows with the map's height, and is taken away: neither is a reason to move.
    model.covers = [{ ...composer, h: composer.h + 40 }];
    revealer.covered();
    model.covers = [];
    revealer.covered();
    expect(camera.goal).toEqual(away);
    expect(flown).toHaveLength(1);
  });

  it("keeps the size that it has come to meanwhile", () => {
    const { camera, model, revealer } = table();
    model.covers = [composer];
    revealer.covered();
    camera.goal = { ...camera.goal, width: 1100 };
    model.covers = [];
    revealer.covered();
    expect(camera.goal).toEqual({ ...home, width: 1100 });
  });
});

describe("the map beside a page about one situation", () => {
  const strait = placeOf({ kind: "zone", id: "BAS" }, chart, shown);
  const wide = { ...home, x: home.x + 40 };
  const narrow: View = { ...homeView(336, 587), x: wide.x, y: wide.y };

  it("shows its place from near, follows to the next one, and is back where it was afterwards", () => {
    const closeUp = new CloseUp();
    expect(closeUp.chosen(wide, strait)).toBeNull();
    const near = closeUp.resized(wide, narrow, strait);
    if (!near || !strait) throw new Error("the map did not move");
    const { x, y } = toScreen(near, strait);
    expect([Math.round(x), Math.round(y)]).toEqual([168, 294]);
    expect(near.k).toBeGreaterThan(narrow.k);
    expect(closeUp.chosen(near, { x: strait.x + 90, y: strait.y })?.x).toBeGreaterThan(near.x);
    const back = closeUp.resized(near, { ...near, width: wide.width, height: wide.height }, null);
    expect(back?.x).toBeCloseTo(wide.x);
    expect(back?.k).toBeCloseTo(wide.k);
  });

  it("stays as it is on a phone, and without a place to show", () => {
    const phone = homeView(390, 322);
    expect(new CloseUp().resized(phone, { ...phone, height: 206 }, strait)).toBeNull();
    expect(new CloseUp().resized(wide, narrow, null)).toBeNull();
  });

  it("finds a situation at its sea or its capital, and none where an edge tag stands for it", () => {
    const lying = (at: string, sea: string) => {
      const board = { ...shown.board, situations: [{ id: "x", at, sea }] } as unknown as typeof shown.board;
      return placeOf({ kind: "situation", id: "x" }, chart, { ...shown, board });
    };
    expect(lying("BAS", "BAS")).toEqual(strait);
    expect(lying("PHL", "SCS")).not.toBeNull();
    expect(lying("UKR", "BAS")).toBeNull();
    expect(placeOf({ kind: "situation", id: "gone" }, chart, shown)).toBeNull();
  });
});
