import { createHash } from "node:crypto";
import { join } from "node:path";
import { build } from "vite";

/** What all rules are asked through: see game/runs/rulebooks. */
const ENTRY = "game/runs/rulebooks/edition.ts";

/**
 * The rules of a tree of sources as one module that needs nothing beside it. The same sources give the same bytes,
 * wherever they lie: no path, no time and no name of a file is in it.
 */
export async function builtRules(root: string): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: "error",
    build: {
      write: false,
      // Old browsers of the page's own target read it as they read the page.
      target: "es2022",
      // Kept for years: a file of known names that a debugger can read matters less than its size.
      minify: true,
      lib: { entry: join(root, ENTRY), formats: ["es"], fileName: "rules" },
      // A library's spaces and comments are kept unless the bundler itself is told: the latter name the files' paths.
      rolldownOptions: { output: { minify: true, comments: false } },
    },
  });
  const outputs = [built].flat().flatMap((each) => ("output" in each ? each.output : []));
  const [chunk] = outputs;
  if (outputs.length !== 1 || chunk?.type !== "chunk") throw new Error("the rules are not one module");
  if (chunk.imports.length > 0) throw new Error(`the rules import ${chunk.imports.join(", ")}`);
  return chunk.code;
}

export function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
