import { readFileSync } from "node:fs";
import { VitePWA } from "vite-plugin-pwa";

/** A slice of a whole Japanese face, by its name in the package, as the build has it before a mark of its content. */
const SLICE = /(?:shippori-mincho|ibm-plex-sans-jp)-\d+-\d+-normal/;

/** The slices that a page needs for its own few signs. */
const signs = readFileSync("game/desk/app/signs.css", "utf8");

const isWholeType = (file: string): boolean => {
  const slice = SLICE.exec(file)?.[0];
  return slice === undefined ? file.includes("japanese-whole") : !signs.includes(`${slice}.woff2`);
};

/**
 * The copy of the page that a browser keeps (`game/service-worker.ts`): every part of it, the words of both languages,
 * the guide, the cues and the released rules. Not the music, two megabytes that not everybody wants to hear, nor the whole
 * Japanese faces, twelve megabytes in 600 slices for words that somebody typed: those are kept once they were needed.
 */
export const pageKeeper = () =>
  VitePWA({
    strategies: "injectManifest",
    srcDir: "game",
    filename: "service-worker.ts",
    // The page starts it when it has nothing else to do (`game/main.ts`); the manifests are made beside it.
    injectRegister: false,
    manifest: false,
    injectManifest: {
      globPatterns: ["index.html", "framed.js", "assets/*.{js,css,woff2,json}", "assets/cues-*.webm"],
      manifestTransforms: [
        (files) => ({ manifest: files.filter(({ url }) => !isWholeType(url)), warnings: [] }),
      ],
      // Its name says what is in it: nothing is fetched again that the page has fetched already.
      dontCacheBustURLsMatching: /^assets\//,
      rollupFormat: "iife",
      // It is built by itself, after the page, and has nothing more to tell than that.
      buildPlugins: { vite: [{ name: "quiet", config: () => ({ logLevel: "warn" }) }] },
      maximumFileSizeToCacheInBytes: 4 * 1024 * 1024,
    },
  });
