import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import "../../game/text/both.ts";
import { VERSIONS } from "./scorm/manifest.ts";
import { meantBy } from "./scorm/meant.ts";
import { filesOf, zipped } from "./scorm/pack.ts";

/**
 * Packs an exercise for learning platforms, as SCORM 1.2 and as SCORM 2004: `npm run scorm -- decision20 --out packages`.
 * EXERCISE is the name of one that comes with the game, a file from the builder, or a link to one with what it changes.
 */
const USE = "npm run scorm -- EXERCISE [--out FOLDER] [--language en|ja]";
const root = fileURLToPath(new URL("../..", import.meta.url));

function fail(words: string): never {
  console.error(words);
  process.exit(2);
}

function asked() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { out: { type: "string", default: "." }, language: { type: "string", default: "en" } },
    });
  } catch {
    return fail(USE);
  }
}

const { values, positionals } = asked();
const [said, ...more] = positionals;
const { out, language } = values;
if (said === undefined || more.length > 0 || (language !== "en" && language !== "ja")) fail(USE);
const meant = meantBy(said, language);
if (typeof meant === "string") fail(meant);

const dist = join(root, "dist");
if (!existsSync(join(dist, "index.html"))) {
  console.error("Building the page first.");
  const built = spawnSync("npm", ["run", "-s", "build", "--", "--logLevel", "warn"], {
    cwd: root,
    stdio: "inherit",
  });
  if (built.status !== 0) fail("The page could not be built.");
}
mkdirSync(out, { recursive: true });
for (const version of VERSIONS) {
  const name = join(out, `tokyo-crossroads-${meant.id}-scorm-${version}.zip`);
  const files = filesOf(dist, version, meant);
  const zip = zipped(files);
  writeFileSync(name, zip);
  console.log(`${name}: ${files.size} files, ${(zip.length / 1e6).toFixed(1)} MB, opens ${meant.title}`);
}
