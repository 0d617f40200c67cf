/** One band of alignment: ground, and dots (to Beijing) or lines (to the coalition) by density. */
export interface Band {
  ground: string;
  pattern: "dots" | "lines" | "none";
  step: number;
  weight: number;
}

export interface Bands {
  beijing: Band;
  japan: Band;
  /** Upper ends in engine units, −1000 to 1000, from Beijing's side to the coalition's. */
  steps: readonly [number, Band][];
}

/** Patterns are one for all palettes; only grounds differ. In order: Beijing itself, three that lean to it, plain, three to the coalition, Japan. */
function bandsOn(grounds: readonly string[]): Bands {
  const [
    beijing = "",
    far = "",
    mid = "",
    near = "",
    plain = "",
    towards = "",
    with_ = "",
    firm = "",
    japan = "",
  ] = grounds;
  return {
    // Beijing's own dots are the largest, so that it is told from the band next to it.
    beijing: { ground: beijing, pattern: "dots", step: 4.6, weight: 1.25 },
    japan: { ground: japan, pattern: "none", step: 0, weight: 0 },
    steps: [
      [-600, { ground: far, pattern: "dots", step: 4.2, weight: 0.9 }],
      [-200, { ground: mid, pattern: "dots", step: 6.2, weight: 0.87 }],
      [-50, { ground: near, pattern: "dots", step: 9, weight: 0.71 }],
      [49, { ground: plain, pattern: "none", step: 0, weight: 0 }],
      [199, { ground: towards, pattern: "lines", step: 9, weight: 0.7 }],
      [599, { ground: with_, pattern: "lines", step: 6.2, weight: 0.85 }],
      [1000, { ground: firm, pattern: "lines", step: 4.2, weight: 1 }],
    ],
  };
}

export const PAPER_BANDS = bandsOn([
  "#D3B07E",
  "#D8B98C",
  "#E3CCA6",
  "#EADBC0",
  "#EFE6D2",
  "#DFE3DC",
  "#C6D4D7",
  "#AAC1CB",
  "#FFFDF6",
]);
export const CONTRAST_BANDS = bandsOn([
  "#E9B872",
  "#EDC183",
  "#F6DDB5",
  "#FCF0DC",
  "#F2F2F2",
  "#F3F8FC",
  "#D6E8F7",
  "#A9CEEC",
  "#FFFFFF",
]);
export const systemBands = (canvas: string): Bands => bandsOn(Array.from({ length: 9 }, () => canvas));

export function bandOf({ beijing, japan, steps }: Bands, alignment: number, role: string): Band {
  if (role === "tokyo") return japan;
  if (role === "beijing") return beijing;
  const found = steps.find(([top]) => alignment <= top) ?? steps[steps.length - 1];
  return found ? found[1] : japan;
}
