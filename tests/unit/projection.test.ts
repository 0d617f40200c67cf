import { describe, expect, it } from "vitest";
import { along, bowed, spline, waypoints } from "../../game/map/layout/routes.ts";
import { makeChart } from "../../game/map/model/chart.ts";
import { hitTest, landAt, zoneAt } from "../../game/map/model/hit.ts";
import { project, unproject } from "../../game/map/model/projection.ts";
import { clampView, homeView, panBy, toChart, toScreen, zoomAt, zoomOf } from "../../game/map/model/view.ts";
import { ZONES } from "../../game/world/geography/zones.ts";

const chart = makeChart();
const home = homeView(934, 591);

describe("projection", () => {
  it("is undone by its inverse", () => {
    for (const at of [
      [139.7, 35.7],
      [104, 1.3],
      [158, -9],
      [90, 45],
    ] as const) {
      const [lon, lat] = unproject(project(at));
      expect(lon).toBeCloseTo(at[0], 6);
      expect(lat).toBeCloseTo(at[1], 6);
    }
  });

  it("shows the whole home frame", () => {
    for (const at of [
      [100, 20],
      [157, 20],
      [128, -3],
      [128, 47],
    ] as const) {
      const { x, y } = toScreen(home, project(at));
      expect(x).toBeGreaterThanOrEqual(-1);
      expect(x).toBeLessThanOrEqual(935);
      expect(y).toBeGreaterThanOrEqual(-1);
      expect(y).toBeLessThanOrEqual(592);
    }
  });
});

describe("view", () => {
  it("goes to the chart and back", () => {
    const at = { x: 123, y: 456 };
    const back = toScreen(home, toChart(home, at));
    expect(back.x).toBeCloseTo(at.x, 9);
    expect(back.y).toBeCloseTo(at.y, 9);
  });

  it("keeps the point under the fingers when it zooms", () => {
    const at = { x: 600, y: 200 };
    const before = toChart(home, at);
    const after = toChart(zoomAt(home, 3, at), at);
    expect(after.x).toBeCloseTo(before.x, 6);
    expect(after.y).toBeCloseTo(before.y, 6);
  });

  it("stops at the limits", () => {
    const far = panBy(zoomAt(home, 4, { x: 400, y: 300 }), 1e6, -1e6);
    expect(clampView(far)).toEqual(far);
    expect(zoomOf(zoomAt(home, 1000, { x: 0, y: 0 }))).toBeCloseTo(10, 6);
  });
});

describe("hit test", () => {
  it("finds lands and zones", () => {
    expect(landAt(chart, project([138, 36.2]))).toBe("JPN");
    expect(landAt(chart, project([121, 23.8]))).toBe("TWN");
    for (const { id, ships } of ZONES) expect(zoneAt(chart, project(ships))).toBe(id);
  });

  it("prefers tokens, then land, then sea", () => {
    const at = toScreen(home, project([138, 36.2]));
    expect(hitTest(chart, home, [], at)).toEqual({ kind: "actor", id: "JPN" });
    const box = { x: at.x - 5, y: at.y - 5, w: 10, h: 10 };
    expect(
      hitTest(
        chart,
        home,
        [
          { kind: "zone", id: "SOJ", box },
          { kind: "ship", id: "izumo", box },
        ],
        at,
      ),
    ).toEqual({
      kind: "ship",
      id: "izumo",
    });
  });

  it("gives a finger some slack", () => {
    const box = { x: 100, y: 100, w: 20, h: 20 };
    const beside = { x: 128, y: 110 };
    const boxes = [{ kind: "ship" as const, id: "kaga", box }];
    expect(hitTest(chart, home, boxes, beside, 12)).toEqual({ kind: "ship", id: "kaga" });
    expect(hitTest(chart, home, boxes, beside)?.id).not.toBe("kaga");
  });

  it("gets no answer from disputed islands and land out of play", () => {
    expect(hitTest(chart, home, [], toScreen(home, project([147.05, 44.55])))).toBeNull();
    expect(hitTest(chart, home, [], toScreen(home, project([103, 47])))).toBeNull();
  });
});

describe("routes", () => {
  it("run from the first zone to the last, by way of their passages", () => {
    const points = spline(waypoints(chart, ["YEL", "ECS", "MIY", "PHS"]));
    expect(points[0]).toEqual(project(ZONES.find(({ id }) => id === "YEL")?.ships ?? [0, 0]));
    expect(points.at(-1)).toEqual(project(ZONES.find(({ id }) => id === "PHS")?.ships ?? [0, 0]));
    const there = waypoints(chart, ["OKH", "SOJ"]);
    expect(waypoints(chart, ["SOJ", "OKH"])).toEqual(there.reverse());
  });

  it("measure by length", () => {
    const line = [
      { x: 0, y: 0 },
      { x: 10, y: 0 },
      { x: 10, y: 30 },
    ];
    expect(along(line, 0.5)).toEqual({ x: 10, y: 10 });
    expect(along(line, 1)).toEqual({ x: 10, y: 30 });
    const arc = bowed({ x: 0, y: 0 }, { x: 100, y: 0 }, 0.2);
    expect(arc[12]?.y).toBeCloseTo(10, 6);
  });
});
