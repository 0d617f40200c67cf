import type { Language } from "../../../game/text/shape.ts";

/** What lies in `assets/installed`, which the build puts beside the page: `npm run installed` makes it. */
export const ICONS = [
  { file: "icon-192.png", size: 192, purpose: "any" },
  { file: "icon-512.png", size: 512, purpose: "any" },
  { file: "icon-maskable-192.png", size: 192, purpose: "maskable" },
  { file: "icon-maskable-512.png", size: 512, purpose: "maskable" },
] as const;

/** For Apple's devices, which round its corners themselves. */
export const APPLE_ICON = { file: "apple-touch-icon.png", size: 180 } as const;

/** What the dialog in which the game is installed shows of it, in the language of the page. */
export const PICTURES = [
  { shows: "desk", form: "wide", width: 1366, height: 768, scale: 1 },
  { shows: "report", form: "wide", width: 1366, height: 768, scale: 1 },
  { shows: "desk", form: "narrow", width: 390, height: 844, scale: 2 },
  { shows: "report", form: "narrow", width: 390, height: 844, scale: 2 },
] as const;

export const pictureName = (
  { shows, form }: Pick<(typeof PICTURES)[number], "shows" | "form">,
  language: Language,
): string => `${shows}-${form}.${language}.jpg`;
