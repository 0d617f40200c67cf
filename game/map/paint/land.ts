import { meets } from "../model/view.ts";
import { type Band, bandOf } from "./bands.ts";
import { type Brush, boxSeen, onChart } from "./brush.ts";
import { together } from "./paths.ts";

/** Land in the pattern of its alignment, then borders and coast, each line once. */
export function paintLand(brush: Brush): void {
  const { pen, view, palette, paths, tiles, ratio } = brush;
  const box = boxSeen(brush, 4);
  onChart(brush);
  for (const land of paths.lands) {
    const visible = land.shapes.filter((shape) => meets(shape.box, box));
    if (visible.length === 0) continue;
    const fill = groundOf(brush, land.id);
    for (const shape of visible) {
      const style = shape.hatched ? (tiles.hatch ?? palette.otherLand) : fill;
      pen.fillStyle = typeof style === "string" ? style : tiles.lay(style, view.k * ratio);
      pen.fill(shape.path, "evenodd");
      // A hair of the same ink hides the seam where two lands meet under a dashed border.
      if (!shape.hatched && typeof style === "string") {
        pen.strokeStyle = style;
        pen.lineWidth = 0.5 / view.k;
        pen.stroke(shape.path);
      }
    }
  }
  pen.lineJoin = "round";
  pen.strokeStyle = palette.border;
  pen.lineWidth = (0.8 * palette.line) / view.k;
  pen.setLineDash([3 / view.k, 1.6 / view.k]);
  pen.stroke(together(paths.borders, box));
  pen.setLineDash([]);
  pen.strokeStyle = palette.keyline;
  // Small islands must not drown in a heavy line.
  pen.lineWidth = Math.min(1.3, palette.line) / view.k;
  pen.stroke(together(paths.coast, box));
  pen.lineWidth = (1.5 * palette.line) / view.k;
  const japan = paths.lands.find(({ id }) => id === "JPN");
  if (japan) pen.stroke(together(japan.shapes, box));
}

function groundOf(brush: Brush, id: string): CanvasPattern | string {
  const band = landBand(brush, id);
  return band ? brush.tiles.band(band) : brush.palette.otherLand;
}

/** The band a land is filled with; null for lands outside the game. */
export function landBand(
  { board, layers, palette }: Pick<Brush, "board" | "layers" | "palette">,
  id: string,
): Band | null {
  if (id === "OTHER") return null;
  if (id === "JPN") return palette.bands.japan;
  const actor = board?.actors.find((a) => a.id === id);
  if (!actor || !layers.alignment) return bandOf(palette.bands, 0, "partner");
  return bandOf(palette.bands, actor.alignment, actor.role);
}
