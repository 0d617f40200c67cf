import type { Scene } from "../../game/map/layout/picture.ts";
import { makeChart } from "../../game/map/model/chart.ts";
import type { Shown } from "../../game/map/model/shown.ts";
import { homeView } from "../../game/map/model/view.ts";
import { chartWords } from "../../game/text/chart.ts";
import "../../game/text/index.ts";
import { fixtureSnapshot } from "../harness/fixture.ts";

export const chart = makeChart();

/** What the chart is arranged from: the home view of a map so many px wide, with nothing of the page over it. */
export function sceneOf(shown: Shown, width = 850, change: Partial<Scene> = {}): Scene {
  const touch = width < 600;
  return {
    chart,
    view: homeView(width, touch ? 322 : 590),
    shown,
    selection: null,
    viewpoint: null,
    layers: fixtureSnapshot().layers,
    labels: chartWords("en"),
    measure: (text) => text.length * 7,
    obstacles: [],
    covers: [],
    hidden: new Set(),
    focus: new Set(),
    pins: [],
    touch,
    ...change,
  };
}
