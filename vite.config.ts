import { defineConfig } from "vite";

export default defineConfig({
  base: "./",
  build: {
    target: "es2022",
    // Phaser is one chunk of its own, fetched after the first screen.
    chunkSizeWarningLimit: 1600,
  },
  preview: { port: 4173, strictPort: false },
});
