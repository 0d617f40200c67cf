import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/unit/**/*.test.ts"],
    testTimeout: 120_000,
    // What a suite makes for all its tests may be as much work as any of them.
    hookTimeout: 120_000,
    // As in the browser's tests: what is there is seen at once, and a busy machine is not taken for what is missing.
    expect: { poll: { timeout: 15_000, interval: 20 } },
    // Each file in a process of its own would load them all again: what a file leaves in its process, the next finds.
    isolate: false,
    // The pure rooms are loaded by Node itself: the runner's own loader asks for every imported name anew at each use,
    // which thousands of played runs feel.
    execArgv: ["--import", "tsx"],
    server: { deps: { external: [/\/game\/(engine|world|advisors|runs|text)\//] } },
  },
});
