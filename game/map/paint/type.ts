import type { FaceId } from "../layout/picture.ts";
import { FACE } from "./palette.ts";

/** Type on the chart: sizes in CSS pixels, one step up in high contrast. */
const SPEC: Record<FaceId, { weight: number; size: number; face: keyof typeof FACE; spaced: boolean }> = {
  ship: { weight: 600, size: 11.5, face: "text", spaced: false },
  note: { weight: 500, size: 11, face: "text", spaced: false },
  sea: { weight: 500, size: 14, face: "name", spaced: true },
  land: { weight: 700, size: 16, face: "name", spaced: false },
  tag: { weight: 600, size: 12, face: "text", spaced: false },
  fact: { weight: 400, size: 11, face: "text", spaced: false },
  place: { weight: 500, size: 11, face: "text", spaced: false },
};

const SPACING = 0.09;

export function fontOf(face: FaceId, step: number, size?: number): string {
  const spec = SPEC[face];
  return `${spec.weight} ${(size ?? spec.size) + step}px ${FACE[spec.face]}`;
}

export function spacingOf(face: FaceId): number {
  return SPEC[face].spaced ? SPEC[face].size * SPACING : 0;
}

/** Text widths, remembered: measuring is the slow part of arranging. */
export function makeMeasure(step: number): (text: string, face: FaceId) => number {
  const pen = document.createElement("canvas").getContext("2d");
  const known = new Map<string, number>();
  return (text, face) => {
    const key = `${face}|${text}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    if (!pen) return text.length * 7;
    pen.font = fontOf(face, step);
    const width = pen.measureText(text).width + spacingOf(face) * text.length;
    known.set(key, width);
    return width;
  };
}

/** Fonts load by the characters asked for: ask for all that the labels will use before measuring. */
export async function loadFaces(sample: string): Promise<void> {
  const fonts = Object.keys(SPEC).map((face) => document.fonts.load(fontOf(face as FaceId, 0), sample));
  await Promise.allSettled(fonts);
}
