import type { Plugin } from "vite";
import { installed as english } from "../../../game/text/en/installed.ts";
import { installed as japanese } from "../../../game/text/ja/installed.ts";
import type { Language } from "../../../game/text/shape.ts";
import { ICONS, PICTURES, pictureName } from "../installed/files.ts";

/** The colours of the bar above the page and of the page before it is there, as in `index.html`. */
const BAR = "#0c2840";
const GROUND = "#1d4a6b";

/** A manifest speaks one language: there is one for each, of the same game, and the page names the one it speaks. */
export const manifestName = (language: Language): string => `manifest.${language}.webmanifest`;

const LANGUAGES: readonly Language[] = ["en", "ja"];
const WORDS = { en: english, ja: japanese };

function manifestIn(language: Language): object {
  const words = WORDS[language];
  return {
    lang: language,
    dir: "ltr",
    name: words.name,
    short_name: words.shortName,
    description: words.description,
    start_url: "./",
    scope: "./",
    display: "standalone",
    theme_color: BAR,
    background_color: GROUND,
    categories: ["games", "education"],
    icons: ICONS.map(({ file, size, purpose }) => ({
      src: file,
      sizes: `${size}x${size}`,
      type: "image/png",
      purpose,
    })),
    screenshots: PICTURES.map((picture) => ({
      src: pictureName(picture, language),
      sizes: `${picture.width * picture.scale}x${picture.height * picture.scale}`,
      type: "image/jpeg",
      form_factor: picture.form,
      label: words[picture.shows],
    })),
  };
}

/** Writes the manifests beside the built page, and names the English one in it. */
export function manifests(): Plugin {
  return {
    name: "manifests",
    apply: "build",
    generateBundle() {
      for (const language of LANGUAGES)
        this.emitFile({
          type: "asset",
          fileName: manifestName(language),
          source: JSON.stringify(manifestIn(language), null, 2),
        });
    },
    transformIndexHtml: () => [
      { tag: "link", attrs: { rel: "manifest", href: `./${manifestName("en")}` }, injectTo: "head" },
      { tag: "link", attrs: { rel: "apple-touch-icon", href: "./apple-touch-icon.png" }, injectTo: "head" },
    ],
  };
}
