import type { Viewpoint } from "../../session/types.ts";
import { PORTS, SEATS } from "../../world/geography/places.ts";
import { WATCHED_FROM } from "../../world/geography/viewpoints.ts";
import { project } from "./projection.ts";
import { clampView, homeView, type View } from "./view.ts";

/** Viewpoints that the chart holds, seen so close; the others are an edge tag, and the camera stays at home. */
const CLOSE: Partial<Record<Viewpoint, number>> = { naha: 2.6, taipei: 2.6, manila: 2.2, beijing: 1.7 };

/** Naha looks to the seas north and south of it; the layers' buttons lie over the north. Share of the height. */
const ABOVE: Partial<Record<Viewpoint, number>> = { naha: 0.1 };

export function viewFrom(viewpoint: Viewpoint | null, view: View): View {
  const home = homeView(view.width, view.height);
  const close = viewpoint && CLOSE[viewpoint];
  if (!viewpoint || !close) return home;
  const { port, ties } = WATCHED_FROM[viewpoint];
  const at = port === undefined ? SEATS[ties] : PORTS[port];
  if (!at) return home;
  const { x, y } = project(at);
  const k = home.k * close;
  const above = (ABOVE[viewpoint] ?? 0) * (view.height / k);
  return clampView({ ...home, x, y: y - above, k });
}
