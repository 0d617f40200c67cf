import { join } from "node:path";
import { fileURLToPath } from "node:url";
import "../../game/text/both.ts";
import { cut } from "./release/cut.ts";

/**
 * Cuts a release of the rules as they stand: `npm run release -- 2026-12-24`. Written to `assets/rulebooks`, where page
 * and command line find them for ever.
 */
const root = fileURLToPath(new URL("../..", import.meta.url));
const [date = "", folder = join(root, "assets/rulebooks")] = process.argv.slice(2);
if (/^\d{4}-\d{2}-\d{2}$/.test(date)) {
  const { ok, said } = await cut(root, folder, date);
  console.log(said);
  process.exitCode = ok ? 0 : 1;
} else {
  console.error("The day of the release is needed: npm run release -- 2026-12-24");
  process.exitCode = 2;
}
