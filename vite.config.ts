import { defineConfig } from "vite";
import { woff2Only } from "./assets/make/woff2-only.ts";

export default defineConfig({
  base: "./",
  plugins: [woff2Only()],
  build: {
    target: "es2022",
    // Phaser is one chunk of its own, fetched after the first screen.
    chunkSizeWarningLimit: 1600,
    // Slices of the fonts stay files: inlined, all of them would be read before the first line is drawn.
    assetsInlineLimit: 0,
  },
  preview: { port: 4173, strictPort: false },
});
