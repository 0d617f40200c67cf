import { VitePWA } from "vite-plugin-pwa";

/**
 * The copy of the page that a browser keeps (`game/service-worker.ts`): every part of it, the words of both languages,
 * the guide, the sounds and the released rules. Not the whole Japanese faces, twelve megabytes in 600 slices for words
 * that somebody typed: those are kept once they were needed.
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
      globPatterns: ["index.html", "assets/*.{js,css,woff2,wav,json}"],
      globIgnores: [
        "assets/japanese-whole-*",
        "assets/shippori-mincho-[0-9]*-[57]00-normal-*",
        "assets/ibm-plex-sans-jp-[0-9]*-[456]00-normal-*",
      ],
      // Its name says what is in it: nothing is fetched again that the page has fetched already.
      dontCacheBustURLsMatching: /^assets\//,
      rollupFormat: "iife",
      maximumFileSizeToCacheInBytes: 4 * 1024 * 1024,
    },
  });
