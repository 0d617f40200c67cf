import type { Settings } from "../../session/types.ts";
import { type Bands, CONTRAST_BANDS, PAPER_BANDS, systemBands } from "./bands.ts";

/** Colours and weights of the chart: paper, high contrast, one for projectors, and the system's own. */
export interface Palette {
  name: string;
  /** Middle of the sea, for swatches. */
  sea: string;
  seaStops: readonly [number, string][];
  bokashi: string | null;
  grain: boolean;
  halo: string | null;
  graticule: string;
  zone: string;
  tense: string;
  tensePale: string;
  tenseHalf: string;
  seaText: string;
  seaInk: string;
  gofun: string;
  /** Words and lines on dark water. */
  light: string;
  paper: string;
  sumi: string;
  sumi2: string;
  keyline: string;
  border: string;
  shu: string;
  gold: string;
  sanction: string;
  under: string;
  /** The edge of a stroke in pale ink. */
  stroke: string;
  /** The ground of a beam. */
  beam: string;
  otherLand: string;
  /** The ground of a friend's piece. */
  rival: string;
  kuri: string;
  aiMid: string;
  ai: string;
  line: number;
  /** Strength of a tie that rests: it did not change and touches nothing chosen. */
  quiet: number;
  /** Added to type sizes, px. */
  step: number;
  /** Over a hovered sea. */
  veil: string;
  /** Behind the name of a sea. */
  seaHalo: string;
  hatchGround: string;
  token: {
    washington: string;
    beijing: string;
    beijingShip: string;
    ring: string;
    edge: string;
    ghost: string;
  };
  bands: Bands;
}

const PAPER: Palette = {
  name: "paper",
  sea: "#1D4A6B",
  seaStops: [
    [0, "#12385A"],
    [0.16, "#1A486C"],
    [0.55, "#1D4A6B"],
    [1, "#113552"],
  ],
  bokashi: "8,30,51",
  grain: true,
  halo: "143,187,208",
  graticule: "rgba(190,214,226,.13)",
  zone: "rgba(190,214,226,.55)",
  tense: "#FF8B6A",
  tensePale: "rgba(169,203,222,.55)",
  tenseHalf: "rgba(255,139,106,.75)",
  seaText: "#DCE7EC",
  seaInk: "#081E33",
  gofun: "#FFFDF6",
  light: "#FFFDF6",
  paper: "#FAF5E9",
  sumi: "#1B1A17",
  sumi2: "#4A453B",
  keyline: "#14202B",
  border: "#7D7058",
  shu: "#B22D17",
  gold: "#E9C46A",
  sanction: "#E7B9E0",
  under: "#0C2840",
  stroke: "#0C1F30",
  beam: "rgba(8,30,51,.86)",
  otherLand: "#D5CBB4",
  rival: "#BFD0D8",
  kuri: "#75451A",
  aiMid: "#2A5C82",
  ai: "#143D5C",
  line: 1,
  quiet: 0.3,
  step: 0,
  veil: "rgba(255,253,246,.12)",
  seaHalo: "rgba(12,40,64,.7)",
  hatchGround: "#EFE6D2",
  token: {
    washington: "#C6D4D7",
    beijing: "#5A3312",
    beijingShip: "#FFF3DC",
    ring: "#F1DDBB",
    edge: "#081E33",
    ghost: "rgba(12,40,64,.5)",
  },
  bands: PAPER_BANDS,
};

const CONTRAST: Palette = {
  ...PAPER,
  name: "contrast",
  sea: "#00335C",
  seaStops: [
    [0, "#00335C"],
    [1, "#00335C"],
  ],
  bokashi: null,
  grain: false,
  halo: null,
  graticule: "rgba(156,196,224,.28)",
  zone: "#9CC4E0",
  tense: "#FFB199",
  tensePale: "#9CC4E0",
  tenseHalf: "#FFB199",
  seaText: "#FFFFFF",
  seaInk: "#001B33",
  gofun: "#FFFFFF",
  light: "#FFFFFF",
  paper: "#FFFFFF",
  sumi: "#000000",
  sumi2: "#1F1F1F",
  keyline: "#000000",
  border: "#595959",
  shu: "#9E0F00",
  gold: "#FFD84D",
  sanction: "#FFC7F5",
  under: "#001B33",
  stroke: "#001B33",
  beam: "#001B33",
  kuri: "#5C2E00",
  aiMid: "#00508C",
  ai: "#00335C",
  otherLand: "#C4C4C4",
  line: 1.6,
  quiet: 0.55,
  step: 1,
  seaHalo: "#001B33",
  hatchGround: "#FFFFFF",
  token: {
    washington: "#D6E8F7",
    beijing: "#4A2400",
    beijingShip: "#FFFFFF",
    ring: "#FFE3B0",
    edge: "#001B33",
    ghost: "#001B33",
  },
  bands: CONTRAST_BANDS,
};

/** For the back row of a lit room: the contrast set, larger and heavier. */
const PROJECTOR: Palette = { ...CONTRAST, name: "projector", line: 2.1, step: 2.5 };

/** From 1920 px the desk's type goes one step up, and the chart's with it. */
const WIDE_STEP = 1.5;
/** On a wall of 3500 px the desk is set at more than twice its size; the chart follows with type and tokens. */
const VAST_STEP = 9;

/** What the browser says of the screen and of its owner's wishes. */
export interface MediaQueries {
  wide: boolean;
  vast?: boolean;
  moreContrast: boolean;
  /** The system's colours where it forces them. */
  system: SystemColours | null;
}

export interface SystemColours {
  canvas: string;
  text: string;
  highlight: string;
  link: string;
}

export function paletteOf(
  wanted: Settings["palette"],
  { wide, vast, moreContrast, system }: MediaQueries,
): Palette {
  const chosen = { paper: moreContrast ? CONTRAST : PAPER, contrast: CONTRAST, projector: PROJECTOR }[wanted];
  const palette = system ? systemPalette(system, chosen) : chosen;
  if (vast) return { ...palette, name: `${palette.name} vast`, step: palette.step + VAST_STEP };
  return wide ? { ...palette, name: `${palette.name} wide`, step: palette.step + WIDE_STEP } : palette;
}

/** Forced colours: no fills, borders kept, patterns in the text's colour, and the system's highlight for what is picked. */
function systemPalette({ canvas, text, highlight, link }: SystemColours, { step }: Palette): Palette {
  return {
    ...CONTRAST,
    name: `system ${canvas} ${text} ${highlight} ${link}`,
    sea: canvas,
    seaStops: [
      [0, canvas],
      [1, canvas],
    ],
    graticule: "rgba(0,0,0,0)",
    zone: text,
    tense: text,
    tensePale: text,
    tenseHalf: text,
    seaText: text,
    seaInk: canvas,
    gofun: canvas,
    light: text,
    paper: canvas,
    sumi: text,
    sumi2: text,
    keyline: text,
    border: text,
    shu: text,
    gold: highlight,
    sanction: link,
    under: canvas,
    stroke: text,
    beam: canvas,
    otherLand: canvas,
    rival: canvas,
    kuri: text,
    aiMid: text,
    ai: text,
    step,
    veil: "rgba(0,0,0,0)",
    seaHalo: canvas,
    hatchGround: canvas,
    token: { washington: canvas, beijing: canvas, beijingShip: text, ring: text, edge: text, ghost: canvas },
    bands: systemBands(canvas),
  };
}

export const FACE = {
  name: `"Shippori Mincho Texts", "Shippori Mincho", "Hiragino Mincho ProN", serif`,
  text: `"IBM Plex Sans", "IBM Plex Sans JP Texts", "IBM Plex Sans JP", "Hiragino Sans", sans-serif`,
};

/** Tension in engine units to the four ways a sea is drawn. */
export function tensionStep(tension: number): 0 | 1 | 2 | 3 {
  if (tension < 200) return 0;
  if (tension < 400) return 1;
  return tension < 600 ? 2 : 3;
}
