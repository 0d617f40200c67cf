import { describe, expect, it } from "vitest";
import { type Palette, paletteOf, type SystemColours } from "../../game/map/paint/palette.ts";

type Rgba = [r: number, g: number, b: number, a: number];

function parse(colour: string): Rgba {
  const hex = /^#(..)(..)(..)$/.exec(colour);
  if (hex) return [1, 2, 3].map((i) => Number.parseInt(hex[i] ?? "", 16)).concat(1) as Rgba;
  const numbers = colour.match(/[\d.]+/g)?.map(Number) ?? [];
  return [numbers[0] ?? Number.NaN, numbers[1] ?? 0, numbers[2] ?? 0, numbers[3] ?? 1];
}

/** A translucent ink as it lies on its ground. */
function over(ink: Rgba, ground: Rgba): Rgba {
  const [r, g, b] = [0, 1, 2].map((i) => (ink[i] ?? 0) * ink[3] + (ground[i] ?? 0) * (1 - ink[3]));
  return [r ?? 0, g ?? 0, b ?? 0, 1];
}

function luminance([r, g, b]: Rgba): number {
  const [x, y, z] = [r, g, b].map((c) => {
    const v = c / 255;
    return v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (x ?? 0) + 0.7152 * (y ?? 0) + 0.0722 * (z ?? 0);
}

/** WCAG contrast of an ink on a ground, over the lightest of what the ground may itself lie on. */
function contrast(ink: string, ...layers: string[]): number {
  const ground = layers.map(parse).reduceRight((below, layer) => over(layer, below), [0, 0, 0, 1] as Rgba);
  const [a, b] = [luminance(over(parse(ink), ground)), luminance(ground)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** An ink as a quiet line has it. */
function faint(colour: string, quiet: number): string {
  const [r, g, b] = parse(colour);
  return `rgba(${r},${g},${b},${quiet})`;
}

const none = { wide: false, moreContrast: false, system: null };
const dark: SystemColours = { canvas: "#000000", text: "#FFFFFF", highlight: "#1AEBFF", link: "#FFFF00" };
const light: SystemColours = { canvas: "#FFFFFF", text: "#000000", highlight: "#37006E", link: "#00009F" };
const PALETTES: [string, Palette][] = [
  ["paper", paletteOf("paper", none)],
  ["contrast", paletteOf("contrast", none)],
  ["projector", paletteOf("projector", none)],
  ["paper where more contrast is asked for", paletteOf("paper", { ...none, moreContrast: true })],
  ["forced colours, dark", paletteOf("paper", { ...none, system: dark })],
  ["forced colours, light", paletteOf("projector", { ...none, system: light })],
];

describe.each(PALETTES)("%s", (_name, palette) => {
  const seas = palette.seaStops.map(([, colour]) => colour);
  const text: [string, string, string[]][] = [
    ["tokens’ names on their halo", palette.light, [palette.seaInk]],
    ["second lines on their halo", palette.seaText, [palette.seaInk]],
    ["land names on their halo", palette.sumi, [palette.paper]],
    ["tags and pins", palette.sumi, [palette.paper]],
    ["second lines of tags and pins", palette.sumi2, [palette.paper]],
    ["figures on cloth due now, and on plates", palette.sumi, [palette.paper]],
    ["numbers of rivals", palette.sumi, [palette.rival]],
    ["figures on cloth of later", palette.light, [palette.under]],
    ["figures on cloth that goes badly", palette.gofun, [palette.shu]],
    ["what ended badly", palette.gofun, [palette.kuri]],
    ...seas.map((sea): [string, string, string[]] => [
      `figures of beams on ${sea}`,
      palette.light,
      [palette.beam, sea],
    ]),
    ["the count of a pile", palette.light, [palette.seaInk]],
    ...seas.map((sea): [string, string, string[]] => [
      `sea names on ${sea}`,
      palette.seaText,
      [palette.seaHalo, sea],
    ]),
  ];
  it.each(text)("%s: at least 4.5", (_what, colour, ground) => {
    expect(contrast(colour, ...ground)).toBeGreaterThanOrEqual(4.5);
  });

  const grounds = [
    palette.bands.beijing,
    palette.bands.japan,
    ...palette.bands.steps.map(([, band]) => band),
  ];
  const lines: [string, string, string[]][] = [
    ["aid on its edge", palette.gold, [palette.under]],
    ["pacts on their edge", palette.seaText, [palette.under]],
    ["sanctions on their edge", palette.sanction, [palette.under]],
    ["movement on its edge", palette.seaText, [palette.under]],
    ["Tokyo’s ship on its token", palette.ai, [palette.gofun]],
    ["Washington’s ship on its token", palette.ai, [palette.token.washington]],
    ["Beijing’s ship on its token", palette.token.beijingShip, [palette.token.beijing]],
    ["a ghost’s outline", palette.seaText, [palette.token.ghost, palette.sea]],
    ["hatching", palette.sumi2, [palette.hatchGround]],
    ["the ring of a chosen token", palette.gold, [palette.sea]],
    ["the double line of a beam", palette.tense, [palette.sea]],
    ["the middle of a beam", palette.gold, [palette.seaInk]],
    ["the tick of a seal", palette.gofun, [palette.ai]],
    ["the edge of a stroke on its ink", palette.token.ring, [palette.token.beijing]],
    ["the edge of a stroke on pale ink", palette.stroke, [palette.token.washington]],
    ...seas.flatMap((sea): [string, string, string[]][] => [
      [`waves from 60 on ${sea}`, palette.tense, [sea]],
      [`leader lines on ${sea}`, palette.seaText, [sea]],
    ]),
    ["zone outlines", palette.zone, [palette.sea]],
    ["coast on sea, or land on sea", palette.keyline, [palette.bands.japan.ground]],
    ...grounds
      .filter(({ pattern }) => pattern !== "none")
      .map(({ ground, pattern }): [string, string, string[]] => [
        `${pattern} on ${ground}`,
        pattern === "dots" ? palette.kuri : palette.aiMid,
        [ground],
      ]),
  ];
  // On paper a tie at rest is a faint one on purpose, and stands out once it changes or is touched.
  const atLeast = palette.name === "paper" ? 1.5 : 3;
  it.each(seas)(`ties at rest on %s: at least ${atLeast}`, (sea) => {
    const at = (colour: string): string => faint(colour, palette.quiet);
    expect(contrast(at(palette.seaText), sea)).toBeGreaterThanOrEqual(atLeast);
    for (const colour of [palette.gold, palette.sanction])
      expect(contrast(at(colour), at(palette.under), sea)).toBeGreaterThanOrEqual(atLeast);
  });

  it.each(lines)("%s: at least 3", (_what, colour, ground) => {
    expect(contrast(colour, ...ground)).toBeGreaterThanOrEqual(3);
  });
});

describe("mirrored bands", () => {
  it("differ in pattern, so that nothing hangs on colour alone", () => {
    for (const [, palette] of PALETTES) {
      const { steps } = palette.bands;
      steps.forEach(([, band], i) => {
        const mirror = steps[steps.length - 1 - i]?.[1];
        if (i !== 3) expect(band.pattern).not.toBe(mirror?.pattern);
      });
      const weights = steps.filter(([, { pattern }]) => pattern === "dots").map(([, { step }]) => step);
      expect(weights).toEqual([...weights].sort((a, b) => a - b));
    }
  });

  it("grow in type and line from paper to projector", () => {
    const [paper, contrasting, projector] = PALETTES.map(([, palette]) => palette);
    expect(contrasting?.step).toBeGreaterThan(paper?.step ?? 0);
    expect(projector?.step).toBeGreaterThan(contrasting?.step ?? 0);
    expect(projector?.line).toBeGreaterThan(contrasting?.line ?? 0);
    expect(projector?.grain || projector?.bokashi || projector?.halo).toBeFalsy();
  });
});
