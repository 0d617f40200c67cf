import { describe, expect, it } from "vitest";
import { QUIET } from "../../game/map/paint/flows.ts";
import { type Ink, inkOf, type SystemColours } from "../../game/map/paint/ink.ts";

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
function faint(colour: string): string {
  const [r, g, b] = parse(colour);
  return `rgba(${r},${g},${b},${QUIET})`;
}

const none = { wide: false, moreContrast: false, system: null };
const dark: SystemColours = { canvas: "#000000", text: "#FFFFFF", highlight: "#1AEBFF", link: "#FFFF00" };
const light: SystemColours = { canvas: "#FFFFFF", text: "#000000", highlight: "#37006E", link: "#00009F" };
const INKS: [string, Ink][] = [
  ["paper", inkOf("paper", none)],
  ["contrast", inkOf("contrast", none)],
  ["projector", inkOf("projector", none)],
  ["paper where more contrast is asked for", inkOf("paper", { ...none, moreContrast: true })],
  ["forced colours, dark", inkOf("paper", { ...none, system: dark })],
  ["forced colours, light", inkOf("projector", { ...none, system: light })],
];

describe.each(INKS)("%s", (_name, ink) => {
  const seas = ink.seaStops.map(([, colour]) => colour);
  const text: [string, string, string[]][] = [
    ["tokens’ names on their halo", ink.light, [ink.seaInk]],
    ["second lines on their halo", ink.seaText, [ink.seaInk]],
    ["land names on their halo", ink.sumi, [ink.paper]],
    ["tags and pins", ink.sumi, [ink.paper]],
    ["second lines of tags and pins", ink.sumi2, [ink.paper]],
    ["figures on paper chips", ink.sumi, [ink.paper]],
    ["figures on chips of danger", ink.gofun, [ink.shu]],
    ["the count of a pile", ink.light, [ink.seaInk]],
    ...seas.map((sea): [string, string, string[]] => [
      `sea names on ${sea}`,
      ink.seaText,
      [ink.seaHalo, sea],
    ]),
  ];
  it.each(text)("%s: at least 4.5", (_what, colour, ground) => {
    expect(contrast(colour, ...ground)).toBeGreaterThanOrEqual(4.5);
  });

  const grounds = [ink.bands.beijing, ink.bands.japan, ...ink.bands.steps.map(([, band]) => band)];
  const lines: [string, string, string[]][] = [
    ["aid on its edge", ink.gold, [ink.under]],
    ["pacts on their edge", ink.seaText, [ink.under]],
    ["sanctions on their edge", ink.sanction, [ink.under]],
    ["movement on its edge", ink.seaText, [ink.under]],
    ["Tokyo’s ship on its token", ink.ai, [ink.gofun]],
    ["Washington’s ship on its token", ink.ai, [ink.token.washington]],
    ["Beijing’s ship on its token", ink.token.beijingShip, [ink.token.beijing]],
    ["a ghost’s outline", ink.seaText, [ink.token.ghost, ink.sea]],
    ["hatching", ink.sumi2, [ink.hatchGround]],
    ["the ring of a chosen token", ink.gold, [ink.sea]],
    ["the edge of a chip of danger", ink.gofun, [ink.shu]],
    ...seas.flatMap((sea): [string, string, string[]][] => [
      [`waves from 60 on ${sea}`, ink.tense, [sea]],
      [`leader lines on ${sea}`, ink.seaText, [sea]],
      [`a quiet pact on ${sea}`, faint(ink.seaText), [sea]],
      [`quiet aid on ${sea}`, faint(ink.gold), [faint(ink.under), sea]],
      [`a quiet sanction on ${sea}`, faint(ink.sanction), [faint(ink.under), sea]],
    ]),
    ["zone outlines", ink.zone, [ink.sea]],
    ["coast on sea, or land on sea", ink.keyline, [ink.bands.japan.ground]],
    ...grounds
      .filter(({ pattern }) => pattern !== "none")
      .map(({ ground, pattern }): [string, string, string[]] => [
        `${pattern} on ${ground}`,
        pattern === "dots" ? ink.kuri : ink.aiMid,
        [ground],
      ]),
  ];
  it.each(lines)("%s: at least 3", (_what, colour, ground) => {
    expect(contrast(colour, ...ground)).toBeGreaterThanOrEqual(3);
  });
});

describe("mirrored bands", () => {
  it("differ in pattern, so that nothing hangs on colour alone", () => {
    for (const [, ink] of INKS) {
      const { steps } = ink.bands;
      steps.forEach(([, band], i) => {
        const mirror = steps[steps.length - 1 - i]?.[1];
        if (i !== 3) expect(band.pattern).not.toBe(mirror?.pattern);
      });
      const weights = steps.filter(([, { pattern }]) => pattern === "dots").map(([, { step }]) => step);
      expect(weights).toEqual([...weights].sort((a, b) => a - b));
    }
  });

  it("grow in type and line from paper to projector", () => {
    const [paper, contrasting, projector] = INKS.map(([, ink]) => ink);
    expect(contrasting?.step).toBeGreaterThan(paper?.step ?? 0);
    expect(projector?.step).toBeGreaterThan(contrasting?.step ?? 0);
    expect(projector?.line).toBeGreaterThan(contrasting?.line ?? 0);
    expect(projector?.grain || projector?.bokashi || projector?.halo).toBeFalsy();
  });
});
