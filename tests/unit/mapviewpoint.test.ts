import { describe, expect, it } from "vitest";
import { spread } from "../../game/map/layout/flow-routes.ts";
import { flowsOf } from "../../game/map/model/flows.ts";
import { project } from "../../game/map/model/projection.ts";
import { shownOf } from "../../game/map/model/shown.ts";
import { homeView, toScreen, zoomOf } from "../../game/map/model/view.ts";
import { viewFrom } from "../../game/map/model/viewpoint.ts";
import type { LiveGame } from "../../game/session/types.ts";
import { VIEWPOINTS } from "../../game/session/types.ts";
import { SEATS as PLACES, PORTS } from "../../game/world/geography/places.ts";
import { WATCHED_FROM } from "../../game/world/geography/viewpoints.ts";
import { fixtureScene } from "../harness/fixture.ts";
import { playedQuarters } from "./mapplay.ts";

const scene = fixtureScene();
const home = homeView(934, 587);

describe("a viewpoint", () => {
  it("brings the camera to its place, or leaves it at home where the chart holds none", () => {
    for (const viewpoint of VIEWPOINTS) {
      const view = viewFrom(viewpoint, home);
      if (viewpoint === "kyiv" || viewpoint === "washington") {
        expect(view).toEqual(home);
        continue;
      }
      expect(zoomOf(view)).toBeGreaterThan(1.5);
      const place = viewpoint === "naha" ? PORTS.naha : PLACES[WATCHED_FROM[viewpoint].ties];
      const at = toScreen(view, project(place ?? [0, 0]));
      expect(Math.abs(at.x - 467) + Math.abs(at.y - 293.5), viewpoint).toBeLessThan(120);
    }
    expect(viewFrom(null, viewFrom("manila", home))).toEqual(home);
  });

  it("sees its own ties at full strength and the others dimmed", () => {
    for (const viewpoint of VIEWPOINTS) {
      for (const flow of flowsOf(shownOf(scene), null, viewpoint)) {
        expect(flow.strong).toBe(flow.to === WATCHED_FROM[viewpoint].ties);
        expect(flow.dim).toBe(flow.to !== WATCHED_FROM[viewpoint].ties);
      }
    }
    expect(flowsOf(shownOf(scene), null, null).some(({ dim }) => dim)).toBe(false);
  });
});

describe("what is shown", () => {
  const quarters = playedQuarters(3, 4);
  const [first, , third] = quarters;
  if (!first || !third) throw new Error("four quarters were played");
  const live: LiveGame = { ...scene.game, board: third.after, before: third.before, quarters: [...quarters] };

  it("is the present, a closed quarter with its voyages, or the board as it was before its story is told", () => {
    expect(shownOf({ ...scene, game: live }).board).toBe(third.after);
    const back = shownOf({ kind: "replay", shown: first, game: live, present: live });
    expect([back.board, back.before, back.tray]).toEqual([first.after, first.before, []]);
    expect(back.voyages).toEqual(first.moves.filter(({ path }) => path.length > 1));
    const told = shownOf({ kind: "play", stage: "playback", game: { ...live, open: third } });
    expect([told.board, told.voyages]).toEqual([third.before, []]);
  });

  it("draws Washington's arrangements as a pact", () => {
    const ties = flowsOf(shownOf({ ...scene, game: live }), null).filter(({ kind }) => kind === "pact");
    expect(ties.map(({ to }) => to)).toContain("USA");
  });
});

describe("the fan of ties", () => {
  it("sets neighbours apart, keeps their order, and moves nothing that is clear already", () => {
    expect(spread([10, 90, 200], 9)).toEqual([10, 90, 200]);
    const fan = spread([100, 101, 102, 180], 9);
    fan.slice(1).forEach((angle, i) => {
      expect(angle - (fan[i] ?? 0)).toBeGreaterThanOrEqual(9 - 1e-9);
    });
    expect(fan[1]).toBeCloseTo(101, 9);
    expect(fan[3]).toBe(180);
  });
});
