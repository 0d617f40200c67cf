import type { MapLabels } from "../model/labels.ts";
import type { Brush } from "../paint/brush.ts";
import { paintFlows } from "../paint/flows.ts";
import type { Palette } from "../paint/palette.ts";
import { makeTiles } from "../paint/patterns.ts";
import { make } from "../scene/dom.ts";

/** The legend: words as DOM text, swatches drawn with the chart's own inks and patterns. */
export function drawLegend(host: HTMLElement, { legend }: MapLabels, palette: Palette, ratio: number): void {
  host.replaceChildren();
  host.setAttribute("aria-label", legend.title);
  const tiles = makeTiles(palette, ratio);

  const leans = group(host, legend.leansTo);
  const scale = palette.bands.steps.map(([, band]) => band);
  leans.append(
    word(legend.beijing),
    swatch(scale.length * 14, 12, ratio, (pen) => {
      scale.forEach((band, i) => {
        const fill = tiles.band(band);
        pen.fillStyle = typeof fill === "string" ? fill : tiles.lay(fill, ratio);
        pen.fillRect(i * 14, 0, 14, 12);
        pen.strokeStyle = palette.sumi;
        pen.lineWidth = 1;
        pen.strokeRect(i * 14 + 0.5, 0.5, 13, 11);
      });
    }),
    word(legend.coalition),
  );

  const flows = group(host, legend.flows);
  for (const kind of ["aid", "pact", "sanction", "plan"] as const) {
    const item = make("span", "map-legend-item", flows);
    const width = kind === "pact" ? 4.6 : 2;
    item.append(
      swatch(26, 12, ratio, (pen) => {
        pen.fillStyle = palette.sea;
        pen.fillRect(0, 0, 26, 12);
        const points = [
          { x: 2, y: 6 },
          { x: 24, y: 6 },
        ];
        const flow = { kind, to: "", ship: null, width, strong: true, dim: false, proposed: false };
        paintFlows({ pen, palette } as Brush, [{ flow, points }]);
      }),
      word(kind === "plan" ? legend.movement : legend[kind]),
    );
  }

  const tension = group(host, legend.tension);
  tension.append(
    swatch(3 * 22, 14, ratio, (pen) => {
      pen.fillStyle = palette.sea;
      pen.fillRect(0, 0, 66, 14);
      for (const step of [1, 2, 3] as const) {
        const waves = tiles.waves(step);
        if (waves) pen.fillStyle = tiles.lay(waves, ratio);
        pen.fillRect((step - 1) * 22, 0, 22, 14);
      }
    }),
    word(legend.tensionSteps),
  );
  const hatch = make("span", "map-legend-item map-legend-note", host);
  hatch.append(
    swatch(18, 12, ratio, (pen) => {
      if (tiles.hatch) pen.fillStyle = tiles.lay(tiles.hatch, ratio);
      pen.fillRect(0, 0, 18, 12);
      pen.strokeStyle = palette.sumi;
      pen.strokeRect(0.5, 0.5, 17, 11);
    }),
    word(legend.disputed),
  );
}

function group(host: HTMLElement, title: string): HTMLElement {
  const element = make("div", "map-legend-group", host);
  make("h3", "map-legend-title", element).textContent = title;
  return make("div", "map-legend-row", element);
}

function word(text: string): HTMLElement {
  const element = make("span", "");
  element.textContent = text;
  return element;
}

function swatch(
  w: number,
  h: number,
  ratio: number,
  draw: (pen: CanvasRenderingContext2D) => void,
): HTMLCanvasElement {
  const canvas = make("canvas", "map-swatch");
  canvas.width = Math.round(w * ratio);
  canvas.height = Math.round(h * ratio);
  canvas.style.width = `${w}px`;
  canvas.style.height = `${h}px`;
  canvas.setAttribute("aria-hidden", "true");
  const pen = canvas.getContext("2d");
  if (pen) {
    pen.scale(ratio, ratio);
    draw(pen);
  }
  return canvas;
}
