import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { RULES_VERSION } from "../../../game/engine/index.ts";
import { builtRules, sha256 } from "./build.ts";
import { wordsNow } from "./words.ts";

/**
 * Writes the rules of a tree of sources into a folder: as one module, with the words that their runs may need and what
 * they are. False, and nothing written, where the version was released with other bytes: runs have been played under it.
 */
export async function cut(
  root: string,
  folder: string,
  date: string,
): Promise<{ ok: boolean; said: string }> {
  const rules = await builtRules(root);
  const file = (ending: string): string => join(folder, `v${RULES_VERSION}.${ending}`);
  if (existsSync(file("js"))) {
    const same = readFileSync(file("js"), "utf8") === rules;
    return { ok: same, said: same ? SAME : OTHER };
  }
  const words = wordsNow();
  const { version: game } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    version: string;
  };
  const about = { version: RULES_VERSION, date, sha256: sha256(rules), words: sha256(words), game };
  mkdirSync(folder, { recursive: true });
  writeFileSync(file("words.json"), words);
  writeFileSync(file("json"), `${JSON.stringify(about, null, 2)}\n`);
  // Last, since where it lies the version counts as released.
  writeFileSync(file("js"), rules);
  const said = `Rules version ${RULES_VERSION}: ${rules.length} bytes, SHA-256 ${about.sha256}`;
  return { ok: true, said };
}

const SAME = `Rules version ${RULES_VERSION} is released already, and is the same.`;
const OTHER = `Rules version ${RULES_VERSION} is released, and what is here is built to other bytes. A released version is
never changed: raise RULES_VERSION in game/engine/vocabulary.ts, then cut the release of that version.`;
