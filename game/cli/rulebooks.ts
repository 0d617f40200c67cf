import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

/** Where released rules lie, seen from the command line as it is built; another folder may be named. */
const HOME = "../assets/rulebooks/";

/** The file of a released rules version, such as `v3.js`; null where it was never released. */
export function releasedFile(name: string): string | null {
  const folder = process.env.CROSSROADS_RULEBOOKS ?? fileURLToPath(new URL(HOME, import.meta.url));
  const file = join(folder, name);
  return existsSync(file) ? file : null;
}

/** The built rules of a released version, as the runs' room asks for them. */
export function fetchRulebook(version: number): Promise<unknown> | null {
  const file = releasedFile(`v${version}.js`);
  return file === null ? null : import(/* @vite-ignore */ pathToFileURL(file).href);
}

/** What that version called its things. */
export function fetchWords(version: number): Promise<unknown> | null {
  const file = releasedFile(`v${version}.words.json`);
  return file === null ? null : Promise.resolve(JSON.parse(readFileSync(file, "utf8")));
}
