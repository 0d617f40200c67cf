import { dirname, resolve } from "node:path";
import { defineConfig, type Plugin } from "vite";
import { framed } from "./assets/make/framed.ts";
import { pageKeeper } from "./assets/make/page/keeper.ts";
import { manifests } from "./assets/make/page/manifest.ts";
import { contentPolicy } from "./assets/make/page/policy.ts";
import { woff2Only } from "./assets/make/woff2-only.ts";

/**
 * A worker as one more entry of the page's own build, so that it shares the engine's chunks with the page: by itself
 * the bundler builds each worker apart, with a second copy of the rules.
 */
function sharingWorkers(): Plugin {
  const STARTED = /new Worker\(\s*new URL\("(\.\/[^"]+)", import\.meta\.url\)/;
  return {
    name: "sharing-workers",
    apply: "build",
    enforce: "pre",
    transform(code, id) {
      const found = STARTED.exec(code);
      if (!found?.[1]) return null;
      const file = resolve(dirname(id), found[1]);
      const entry = this.emitFile({ type: "chunk", id: file, name: "worker" });
      return code.replace(found[0], `new Worker(import.meta.ROLLUP_FILE_URL_${entry}`);
    },
  };
}

export default defineConfig({
  base: "./",
  // Icons and pictures for a device on which the game is installed.
  publicDir: "assets/installed",
  plugins: [sharingWorkers(), woff2Only(), manifests(), contentPolicy(), framed(), pageKeeper()],
  build: {
    target: "es2022",
    // Phaser is one chunk of its own, fetched after the first screen.
    chunkSizeWarningLimit: 1600,
    // Slices of the fonts stay files: inlined, all of them would be read before the first line is drawn.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        // What page and worker share is called by what it is, and not by the first of its files.
        chunkFileNames: ({ moduleIds }) =>
          moduleIds.some((id) => id.endsWith("/game/engine/step.ts"))
            ? "assets/rules-[hash].js"
            : "assets/[name]-[hash].js",
      },
    },
  },
  // Where a worker is built apart all the same, it is a module like the page.
  worker: { format: "es" },
  preview: { port: 4173, strictPort: false },
});
