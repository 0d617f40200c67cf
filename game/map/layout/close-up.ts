import type { XY } from "../model/projection.ts";
import { clampView, homeScale, PHONE, type View, zoomOf } from "../model/view.ts";

/** A map that was wider than a phone's and is now no wider than this has made room for what is read beside it, px. */
const NARROWED = 480;
/** Width of what is shown round a place then, chart units: the reach of a ship, and a little of what lies beyond. */
const SHOWN = 290;

/**
 * Where the map makes room for a page about one situation it shows that place from near; once it has its width again
 * it shows what it showed before.
 */
export class CloseUp {
  private wide: { x: number; y: number; zoom: number } | null = null;
  /** As it last was with its width: it may narrow by degrees. */
  private last: View | null = null;

  /** The map has another size: where to look now, null for where it looks already. `at` is the place that is read about. */
  resized(before: View, now: View, at: XY | null): View | null {
    const { wide } = this;
    if (before.width >= PHONE) this.last = before;
    if (wide && now.width > NARROWED) {
      this.wide = null;
      return clampView({ ...now, x: wide.x, y: wide.y, k: homeScale(now.width, now.height) * wide.zoom });
    }
    const { last } = this;
    if (wide || !at || !last || now.width > NARROWED) return null;
    this.wide = { x: last.x, y: last.y, zoom: zoomOf(last) };
    return nearTo(now, at);
  }

  /** Something else is read about; null while the map has its width. */
  chosen(now: View, at: XY | null): View | null {
    return this.wide && at ? nearTo(now, at) : null;
  }
}

function nearTo(view: View, at: XY): View {
  return clampView({ ...view, x: at.x, y: at.y, k: view.width / SHOWN });
}
