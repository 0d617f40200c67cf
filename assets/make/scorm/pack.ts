import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { strToU8, type Zippable, zipSync } from "fflate";
import { escaped, manifest, type Version } from "./manifest.ts";
import type { Meant } from "./meant.ts";

/** A package for a learning platform: the built page with its exercise, the manifest, the schemas. */

const LAUNCH = "index.html";
/** Both pages of the game: the usual one, and the one for frames without an origin. */
const PAGES = [LAUNCH, "framed.html"];
const SCHEMAS = fileURLToPath(new URL("schemas", import.meta.url));
/** The same sources give the same package: the first day that a zip can say, by the clock of whoever makes it. */
const MADE = new Date(1980, 0, 1);

/** Everything that goes into the zip, by its place in it. */
export function filesOf(
  dist: string,
  version: Version,
  { id, title, fragment }: Meant,
): Map<string, Uint8Array> {
  const files = under(dist);
  for (const name of PAGES) {
    const page = files.get(name);
    if (!page) throw new Error(`no ${name} in ${dist}`);
    files.set(name, strToU8(opening(new TextDecoder().decode(page), fragment)));
  }
  for (const [name, bytes] of under(join(SCHEMAS, version))) files.set(name, bytes);
  const list = [...files.keys()].sort();
  const text = manifest(version, { id, title, launch: LAUNCH, files: list });
  return new Map([
    ["imsmanifest.xml", strToU8(text)],
    ...list.map((name) => [name, files.get(name)] as const),
  ] as [string, Uint8Array][]);
}

/** What is packed already is stored as it is. */
const PACKED = /\.(woff2|png|webm|m4a)$/;

export function zipped(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const all: Zippable = {};
  for (const [name, bytes] of files) all[name] = [bytes, { level: PACKED.test(name) ? 0 : 9 }];
  return zipSync(all, { mtime: MADE });
}

/** The page with the exercise that it opens when it is given none by its address. */
function opening(page: string, fragment: string): string {
  const at = page.indexOf("<title>");
  if (at < 0) throw new Error("a page without a title");
  return `${page.slice(0, at)}<meta name="exercise" content="${escaped(fragment)}" />\n    ${page.slice(at)}`;
}

function under(folder: string): Map<string, Uint8Array> {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  return new Map(
    found.map((each) => {
      const path = join(each.parentPath, each.name);
      return [relative(folder, path).split(sep).join("/"), new Uint8Array(readFileSync(path))];
    }),
  );
}
