import type { Band } from "./bands.ts";
import type { Palette } from "./palette.ts";

/**
 * Tiles of the chart's textures. They are made at the device's pixel ratio and laid so that a step is the
 * same size on screen at every zoom (see `lay`).
 */
export interface Tiles {
  band(band: Band): CanvasPattern | string;
  waves(step: 1 | 2 | 3): CanvasPattern | null;
  hatch: CanvasPattern | null;
  grain: CanvasPattern | null;
  /** Scales a pattern against the chart's zoom; `zoom` is device pixels a chart unit. */
  lay(pattern: CanvasPattern, zoom: number): CanvasPattern;
}

export function makeTiles(palette: Palette, ratio: number): Tiles {
  const bands = new Map<string, CanvasPattern | string>();
  const waves = [
    wave(palette.tensePale, 22, 11, 0.8),
    wave(palette.tenseHalf, 18, 8, 1),
    wave(palette.tense, 14, 5, 1.3),
  ];
  return {
    band(band) {
      const key = `${band.ground}${band.pattern}`;
      const found = bands.get(key) ?? bandTile(band);
      bands.set(key, found);
      return found;
    },
    waves: (step) => waves[step - 1] ?? null,
    hatch: tile(7, 7, (pen) => {
      pen.fillStyle = palette.hatchGround;
      pen.fillRect(0, 0, 7, 7);
      slants(pen, 7, palette.sumi2, 0.9 * palette.line, true);
    }),
    grain: palette.grain ? grain() : null,
    lay(pattern, zoom) {
      pattern.setTransform(new DOMMatrix([1 / zoom, 0, 0, 1 / zoom, 0, 0]));
      return pattern;
    },
  };

  /** `w` × `h` in CSS pixels; the real tile is rounded to whole device pixels so that it repeats without a seam. */
  function tile(w: number, h: number, draw: (pen: CanvasRenderingContext2D) => void): CanvasPattern | null {
    const canvas = document.createElement("canvas");
    canvas.width = Math.max(1, Math.round(w * ratio));
    canvas.height = Math.max(1, Math.round(h * ratio));
    const pen = canvas.getContext("2d");
    if (!pen) return null;
    pen.scale(canvas.width / w, canvas.height / h);
    draw(pen);
    return pen.createPattern(canvas, "repeat");
  }

  function bandTile(band: Band): CanvasPattern | string {
    if (band.pattern === "none") return band.ground;
    // Several steps in one tile, so that rounding to device pixels does not change the density.
    const many = 5;
    const step = band.pattern === "dots" ? band.step * Math.SQRT2 : band.step * Math.SQRT2;
    const size = step * many;
    const made = tile(size, size, (pen) => {
      pen.fillStyle = band.ground;
      pen.fillRect(0, 0, size, size);
      if (band.pattern === "lines") {
        for (let n = 0; n < many; n++) {
          pen.save();
          pen.translate(n * step, 0);
          slants(pen, size, palette.aiMid, band.weight * palette.line, true);
          pen.restore();
        }
        return;
      }
      pen.fillStyle = palette.kuri;
      for (let x = 0; x <= many; x++) {
        for (let y = 0; y <= many; y++) {
          dot(pen, x * step, y * step, band.weight);
          dot(pen, (x + 0.5) * step, (y + 0.5) * step, band.weight);
        }
      }
    });
    return made ?? band.ground;
  }

  function wave(colour: string, long: number, high: number, weight: number): CanvasPattern | null {
    return tile(long, high, (pen) => {
      pen.strokeStyle = colour;
      pen.lineWidth = weight * palette.line;
      const mid = high / 2;
      const rise = Math.min(2.6, high * 0.3);
      pen.beginPath();
      pen.moveTo(-long / 2, mid);
      for (let x = -long / 2; x < long * 1.5; x += long / 2) {
        const up = Math.round(x / (long / 2)) % 2 === 0 ? 1 : -1;
        pen.quadraticCurveTo(x + long / 4, mid - up * rise * 1.6, x + long / 2, mid);
      }
      pen.stroke();
    });
  }

  /** Wood grain: long horizontal streaks, from a fixed sequence so that every chart has the same plank. */
  function grain(): CanvasPattern | null {
    return tile(480, 240, (pen) => {
      let state = 7;
      const next = (): number => {
        state = (state * 16807) % 2147483647;
        return state / 2147483647;
      };
      for (let n = 0; n < 150; n++) {
        const y = next() * 240;
        const x = next() * 480;
        const length = 90 + next() * 300;
        pen.strokeStyle = `rgba(255,255,255,${0.02 + next() * 0.045})`;
        pen.lineWidth = 0.5 + next() * 0.8;
        for (const shift of [-480, 0, 480]) {
          pen.beginPath();
          pen.moveTo(x + shift, y);
          pen.bezierCurveTo(
            x + shift + length * 0.3,
            y + 2,
            x + shift + length * 0.6,
            y - 2,
            x + shift + length,
            y,
          );
          pen.stroke();
        }
      }
    });
  }
}

function dot(pen: CanvasRenderingContext2D, x: number, y: number, radius: number): void {
  pen.beginPath();
  pen.arc(x, y, radius, 0, Math.PI * 2);
  pen.fill();
}

/** One line rising at 45° through a square tile, with its neighbours' corners. */
function slants(
  pen: CanvasRenderingContext2D,
  size: number,
  colour: string,
  weight: number,
  rising: boolean,
): void {
  pen.strokeStyle = colour;
  pen.lineWidth = weight;
  pen.beginPath();
  for (const shift of [-size, 0, size]) {
    pen.moveTo(shift - 2, rising ? size + 2 : -2);
    pen.lineTo(shift + size + 2, rising ? -2 : size + 2);
  }
  pen.stroke();
}
