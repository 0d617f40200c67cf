import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { setFlagsFromString } from "node:v8";

/**
 * Runs the command line as one file, which is built afresh where a source has changed: npm run -s crossroads. Read file
 * by file it would take three times as long to begin. In plain JavaScript, since it runs before anything is built.
 */
const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = join(root, ".cli");
const SOURCES = ["game/engine", "game/world", "game/advisors", "game/runs", "game/text", "game/cli"];
/** Builds kept: another branch's are wanted again soon, and a running command forks the file it was begun from. */
const KEPT = 6;

/** The sources as they lie there, by path, size and time: what they hold need not be read. */
function fingerprint() {
  const hash = createHash("sha256");
  const add = (path) => {
    const { size, mtimeMs } = statSync(path);
    hash.update(`${path} ${size} ${mtimeMs}\n`);
  };
  const walk = (path) => {
    for (const entry of readdirSync(path, { withFileTypes: true })) {
      const inner = join(path, entry.name);
      if (entry.isDirectory()) walk(inner);
      else add(inner);
    }
  };
  for (const source of SOURCES) walk(join(root, source));
  for (const file of ["package.json", "package-lock.json", "assets/make/cli.mjs"]) add(join(root, file));
  return hash.digest("hex").slice(0, 16);
}

async function build(bundle) {
  const { build } = await import("vite");
  // Beside its place and then moved there: of two that build at once neither reads half a file.
  const outDir = join(folder, `${basename(bundle)}.${process.pid}`);
  await build({
    root,
    configFile: false,
    logLevel: "error",
    ssr: { noExternal: true },
    build: { ssr: "game/cli/main.ts", outDir, target: "node20", minify: false, emptyOutDir: true },
  });
  renameSync(join(outDir, "main.js"), bundle);
  rmSync(outDir, { recursive: true });
}

/** All but the newest builds. */
function sweep() {
  const builds = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => ({ path: join(folder, name), time: statSync(join(folder, name)).mtimeMs }))
    .sort((a, b) => b.time - a.time);
  for (const { path } of builds.slice(KEPT)) rmSync(path, { force: true });
}

const bundle = join(folder, `${fingerprint()}.mjs`);
if (!existsSync(bundle)) {
  mkdirSync(dirname(bundle), { recursive: true });
  await build(bundle);
  sweep();
}
// Most commands are over before what the compiler has optimised is used, so it begins later. Only where the flag is
// known to be: another V8 would complain of it aloud.
if (process.versions.node.startsWith("20.")) setFlagsFromString("--interrupt-budget=1000000");
// Workers are started from the same file.
process.argv[1] = bundle;
await import(pathToFileURL(bundle).href);
