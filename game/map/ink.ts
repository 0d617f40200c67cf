import type { Settings } from "../session/types.ts";

/** Colours and weights of the chart: paper, and the high-contrast set for projectors. */
export interface Ink {
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
  paper: string;
  sumi: string;
  sumi2: string;
  keyline: string;
  border: string;
  shu: string;
  gold: string;
  sanction: string;
  under: string;
  otherLand: string;
  kuri: string;
  aiMid: string;
  ai: string;
  line: number;
  /** Added to type sizes, px. */
  step: number;
}

const PAPER: Ink = {
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
  paper: "#FAF5E9",
  sumi: "#1B1A17",
  sumi2: "#4A453B",
  keyline: "#14202B",
  border: "#7D7058",
  shu: "#B22D17",
  gold: "#E9C46A",
  sanction: "#E7B9E0",
  under: "#0C2840",
  otherLand: "#D5CBB4",
  kuri: "#75451A",
  aiMid: "#2A5C82",
  ai: "#143D5C",
  line: 1,
  step: 0,
};

const CONTRAST: Ink = {
  ...PAPER,
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
  paper: "#FFFFFF",
  sumi: "#000000",
  sumi2: "#1F1F1F",
  keyline: "#000000",
  border: "#595959",
  shu: "#9E0F00",
  gold: "#FFD84D",
  sanction: "#FFC7F5",
  under: "#001B33",
  kuri: "#5C2E00",
  aiMid: "#00508C",
  ai: "#00335C",
  line: 1.6,
  step: 1,
};

/** From 1920 px the desk's type goes one step up, and the chart's with it. */
const WIDE_STEP = 1.5;

export function inkOf(palette: Settings["palette"], wide: boolean): Ink {
  const ink = palette === "contrast" ? CONTRAST : PAPER;
  return wide ? { ...ink, step: ink.step + WIDE_STEP } : ink;
}

/** One band of alignment: ground, and dots (to Beijing) or lines (to the coalition) by density. */
export interface Band {
  ground: string;
  pattern: "dots" | "lines" | "none";
  step: number;
  weight: number;
}

const BEIJING: Band = { ground: "#D3B07E", pattern: "dots", step: 4.6, weight: 1 };
const PLAIN: Band = { ground: "#EFE6D2", pattern: "none", step: 0, weight: 0 };
const JAPAN: Band = { ground: "#FFFDF6", pattern: "none", step: 0, weight: 0 };
/** Upper ends in engine units, −1000 to 1000. */
const BANDS: readonly [number, Band][] = [
  [-600, { ground: "#D8B98C", pattern: "dots", step: 4.2, weight: 1 }],
  [-200, { ground: "#E3CCA6", pattern: "dots", step: 6.2, weight: 0.87 }],
  [-50, { ground: "#EADBC0", pattern: "dots", step: 9, weight: 0.71 }],
  [49, PLAIN],
  [199, { ground: "#DFE3DC", pattern: "lines", step: 9, weight: 0.7 }],
  [599, { ground: "#C6D4D7", pattern: "lines", step: 6.2, weight: 0.85 }],
  [1000, { ground: "#AAC1CB", pattern: "lines", step: 4.2, weight: 1 }],
];

export function bandOf(alignment: number, role: string): Band {
  if (role === "tokyo") return JAPAN;
  if (role === "beijing") return BEIJING;
  return BANDS.find(([top]) => alignment <= top)?.[1] ?? PLAIN;
}

/** Seven bands and Beijing's own, for the legend, from Beijing to the coalition. */
export const LEGEND_BANDS: readonly Band[] = [BEIJING, ...BANDS.map(([, band]) => band)];

export const FACE = {
  name: `"Shippori Mincho", "Hiragino Mincho ProN", serif`,
  text: `"IBM Plex Sans", "IBM Plex Sans JP", "Hiragino Sans", sans-serif`,
};

/** Tension in engine units to the four ways a sea is drawn. */
export function tensionStep(tension: number): 0 | 1 | 2 | 3 {
  if (tension < 200) return 0;
  if (tension < 400) return 1;
  return tension < 600 ? 2 : 3;
}
