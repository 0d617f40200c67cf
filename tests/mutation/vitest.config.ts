import { defineConfig } from "vitest/config";
import { QUICK } from "./quick.ts";

/** The tests that mutants must pass: quick ones of the rules and of run files, without the recorded runs. */
export default defineConfig({
  test: {
    include: QUICK.map((name) => `tests/unit/${name}.test.ts`),
    testTimeout: 60_000,
    hookTimeout: 60_000,
    isolate: false,
  },
});
