import type { Flow } from "../model/flows.ts";
import type { MapLabels } from "../model/labels.ts";
import type { XY } from "../model/projection.ts";
import { drawBanner } from "../paint/banners.ts";
import { drawBar } from "../paint/beams.ts";
import { paintFlows } from "../paint/flows.ts";
import { paintIntents } from "../paint/intents.ts";
import type { Palette } from "../paint/palette.ts";
import { makeTiles } from "../paint/patterns.ts";
import { paintRivals } from "../paint/rivals.ts";
import { make } from "../scene/dom.ts";

/** The legend: words as DOM text, swatches drawn with the chart's own inks and patterns. */
export function drawLegend(
  host: HTMLElement,
  { legend }: MapLabels,
  { palette, ratio, rivals }: { palette: Palette; ratio: number; rivals: boolean },
): void {
  host.replaceChildren();
  host.setAttribute("aria-label", legend.title);
  const tiles = makeTiles(palette, ratio);

  const { marks } = legend;
  const banner = group(host, marks.banner);
  banner.append(
    swatch(30, 30, ratio, (pen) => {
      sea(pen, palette, 30, 30);
      pen.translate(8, 29);
      pen.scale(0.52, 0.52);
      drawBanner(pen, SAMPLE, "plain", palette);
    }),
    lines(marks.rings, marks.figure),
  );

  const stroke = group(host, marks.stroke);
  stroke.append(
    item(
      swatch(40, 13, ratio, (pen) => {
        sea(pen, palette, 40, 13);
        const intent = {
          id: "",
          ship: null,
          to: "leaves",
          whose: "beijing",
          chance: 500,
          situation: null,
        } as const;
        paintIntents({ pen, palette }, [{ intent, points: straight(3, 37, 6.5) }]);
      }),
      marks.wider,
    ),
    item(
      swatch(40, 10, ratio, (pen) => {
        sea(pen, palette, 40, 10);
        paintFlows({ pen, palette }, [{ flow: sampleFlow("plan"), points: straight(3, 37, 5) }]);
      }),
      marks.dots,
    ),
  );

  const beam = group(host, marks.beam);
  beam.append(
    item(
      swatch(40, 14, ratio, (pen) => {
        sea(pen, palette, 40, 14);
        drawBar(pen, { x: 3, y: 4, w: 34, h: 6 }, { ours: 40, theirs: 45 }, palette);
      }),
      marks.sides,
    ),
    item(
      swatch(40, 12, ratio, (pen) => {
        sea(pen, palette, 40, 12);
        pen.strokeStyle = palette.tense;
        pen.lineWidth = 1.2;
        pen.strokeRect(2.5, 1.5, 35, 9);
        pen.strokeRect(4.9, 3.9, 30.2, 4.2);
      }),
      marks.outweighed,
    ),
  );

  const leans = group(host, legend.leansTo);
  const scale = palette.bands.steps.map(([, band]) => band);
  const row = make("span", "map-legend-item", leans);
  row.append(
    word(legend.beijing),
    swatch(scale.length * 12, 12, ratio, (pen) => {
      scale.forEach((band, i) => {
        const fill = tiles.band(band);
        pen.fillStyle = typeof fill === "string" ? fill : tiles.lay(fill, ratio);
        pen.fillRect(i * 12, 0, 12, 12);
        pen.strokeStyle = palette.sumi;
        pen.lineWidth = 1;
        pen.strokeRect(i * 12 + 0.5, 0.5, 11, 11);
      });
    }),
    word(legend.coalition),
  );
  leans.append(
    item(
      swatch(3 * 18, 12, ratio, (pen) => {
        sea(pen, palette, 54, 12);
        for (const step of [1, 2, 3] as const) {
          const waves = tiles.waves(step);
          if (waves) pen.fillStyle = tiles.lay(waves, ratio);
          pen.fillRect((step - 1) * 18, 0, 18, 12);
        }
      }),
      `${legend.tension} ${legend.tensionSteps}`,
    ),
  );

  if (rivals) {
    const row = make("div", "map-legend-row map-legend-note", host);
    const piece = swatch(20, 20, ratio, (pen) => {
      sea(pen, palette, 20, 20);
      const box = { x: 2, y: 2, w: 16, h: 16 };
      paintRivals({ pen, palette: { ...palette, step: 0 } }, [{ mark: { number: 1 }, box, stem: null }]);
    });
    row.append(item(piece, legend.rival));
  }

  const rest = make("div", "map-legend-row map-legend-note", host);
  for (const kind of ["aid", "pact", "sanction"] as const) {
    const drawn = swatch(26, 10, ratio, (pen) => {
      sea(pen, palette, 26, 10);
      paintFlows({ pen, palette }, [{ flow: sampleFlow(kind), points: straight(2, 24, 5) }]);
    });
    rest.append(item(drawn, legend[kind]));
  }
  rest.append(
    item(
      swatch(18, 12, ratio, (pen) => {
        if (tiles.hatch) pen.fillStyle = tiles.lay(tiles.hatch, ratio);
        pen.fillRect(0, 0, 18, 12);
        pen.strokeStyle = palette.sumi;
        pen.strokeRect(0.5, 0.5, 17, 11);
      }),
      legend.disputed,
    ),
  );
}

/** A banner with something to count: two quarters left, and more than a little at stake. */
const SAMPLE = {
  banner: {
    id: "",
    at: "",
    sea: "",
    sign: "ship",
    clock: 2,
    strokes: 2,
    figure: 45,
    badly: false,
    sealed: false,
    outcome: null,
  },
  ids: [],
  foot: { x: 0, y: 0 },
  side: 1,
  up: 1,
  raise: 0,
  scale: 1,
} as const;

function sampleFlow(kind: Flow["kind"]): Flow {
  const width = kind === "pact" ? 4.6 : 2;
  return { kind, to: "", ship: null, width, strong: true, dim: false, proposed: false };
}

function straight(from: number, to: number, y: number): XY[] {
  return Array.from({ length: 25 }, (_, i) => ({ x: from + ((to - from) * i) / 24, y }));
}

function sea(pen: CanvasRenderingContext2D, palette: Palette, w: number, h: number): void {
  pen.fillStyle = palette.sea;
  pen.fillRect(0, 0, w, h);
}

function item(drawn: HTMLCanvasElement, text: string): HTMLElement {
  const element = make("span", "map-legend-item");
  element.append(drawn, word(text));
  return element;
}

function lines(...texts: string[]): HTMLElement {
  const element = make("span", "map-legend-lines");
  element.append(...texts.map(word));
  return element;
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
