import type { Language } from "../../game/text/index.ts";

/** The sizes and palettes that screens are drawn in. */
export const SIZES = [
  [1366, 768],
  [390, 844],
  [360, 740],
  [768, 1024],
  [1024, 768],
  [1366, 600],
  [844, 390],
  [1920, 1080],
  [3840, 2160],
] as const;

export const PALETTES = ["paper", "contrast", "projector"] as const;

export interface View {
  width: number;
  height: number;
  language: Language;
  palette: (typeof PALETTES)[number];
  /** All screens, or the few that show most. */
  whole: boolean;
}

export const nameOf = (v: View): string => `${v.width}x${v.height}-${v.language}-${v.palette}`;

const WHOLE_SIZES = [1366, 390];

/** Two sizes in both languages in full, the rest in part; with `all` the full product. */
export function viewsOf(all: boolean, only: string): View[] {
  const views: View[] = [];
  for (const [width, height] of SIZES) {
    for (const language of ["en", "ja"] as const) {
      for (const palette of PALETTES) {
        const whole = all || (WHOLE_SIZES.includes(width) && height !== 600 && palette === "paper");
        // Elsewhere one language carries each size, and one size each palette.
        const key =
          palette === "paper" ? language === "ja" || width >= 1024 : width === 1366 && height === 768;
        if (whole || (key && (palette === "paper" || language === "en"))) {
          views.push({ width, height, language, palette, whole });
        }
      }
    }
  }
  // Several at once, parted by commas.
  const wanted = only.split(",");
  return views.filter((v) => wanted.some((part) => nameOf(v).includes(part)));
}
