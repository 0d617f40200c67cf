import type { Board } from "../../engine/index.ts";
import { meets, zoomOf } from "../model/view.ts";
import { type Brush, boxSeen, flat, onChart } from "./brush.ts";
import { tensionStep } from "./palette.ts";
import { together } from "./paths.ts";

const HALO: readonly [number, number][] = [
  [26, 0.16],
  [15, 0.18],
  [7, 0.3],
];

/** Everything under the land: gradient, graticule, graded shallows, tension, zones, bokashi and grain. */
export function paintSea(brush: Brush): void {
  const { pen, view, ratio, palette, paths } = brush;
  const w = view.width * ratio;
  const h = view.height * ratio;
  const sky = pen.createLinearGradient(0, 0, 0, h);
  for (const [at, colour] of palette.seaStops) sky.addColorStop(at, colour);
  flat(pen);
  pen.fillStyle = sky;
  pen.fillRect(0, 0, w, h);

  onChart(brush);
  pen.strokeStyle = palette.graticule;
  pen.lineWidth = 0.7 / view.k;
  pen.stroke(together(paths.graticule, boxSeen(brush)));
  if (palette.halo && zoomOf(view) <= 4) paintHalo(brush, palette.halo);
  if (brush.board) paintTension(brush, brush.board);
  paintZones(brush);

  flat(pen);
  if (palette.bokashi) {
    const fade = pen.createLinearGradient(0, 0, 0, h * 0.22);
    fade.addColorStop(0, `rgba(${palette.bokashi},.85)`);
    fade.addColorStop(1, `rgba(${palette.bokashi},0)`);
    pen.fillStyle = fade;
    pen.fillRect(0, 0, w, h * 0.22);
  }
  if (brush.tiles.grain) {
    pen.fillStyle = brush.tiles.lay(brush.tiles.grain, 1);
    pen.fillRect(0, 0, w, h);
  }
}

/** Strokes round the coast, wide and faint to narrow and clear: shallows graded by hand. */
function paintHalo(brush: Brush, colour: string): void {
  const { pen, view, paths, chart } = brush;
  const box = boxSeen(brush, 30);
  const shore = together(zoomOf(view) < 2 ? paths.shore : paths.coast, box);
  for (const { at } of chart.islands) {
    shore.moveTo(at.x, at.y);
    shore.lineTo(at.x + 0.01, at.y);
  }
  pen.lineJoin = "round";
  pen.lineCap = "round";
  for (const [width, alpha] of HALO) {
    pen.strokeStyle = `rgba(${colour},${alpha})`;
    pen.lineWidth = width / view.k;
    pen.stroke(shore);
  }
  pen.lineJoin = "miter";
  pen.lineCap = "butt";
}

function paintTension(brush: Brush, board: Board): void {
  const { pen, view, ratio, paths, tiles } = brush;
  const box = boxSeen(brush);
  for (const zone of paths.zones) {
    const step = tensionStep(tensionOf(board, zone));
    if (step === 0 || !meets(zone.box, box)) continue;
    const waves = tiles.waves(step);
    if (!waves) continue;
    pen.fillStyle = tiles.lay(waves, view.k * ratio);
    pen.fill(zone.path);
  }
}

function paintZones(brush: Brush): void {
  const { pen, view, palette, paths, board } = brush;
  const box = boxSeen(brush, 4);
  const visible = paths.zones.filter((zone) => meets(zone.box, box));
  pen.strokeStyle = palette.zone;
  pen.lineWidth = (0.9 * palette.line) / view.k;
  pen.setLineDash([1.5 / view.k, 3.5 / view.k]);
  for (const zone of visible) pen.stroke(zone.path);
  pen.setLineDash([]);
  if (!board) return;
  pen.strokeStyle = palette.tense;
  pen.lineWidth = (1.5 * palette.line) / view.k;
  pen.lineJoin = "round";
  for (const zone of visible) if (tensionOf(board, zone) >= 600) pen.stroke(zone.path);
  pen.lineJoin = "miter";
}

export function tensionOf(board: Board, zone: { id: string }): number {
  return board.zones.find(({ id }) => id === zone.id)?.tension ?? 0;
}
