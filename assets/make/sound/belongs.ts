import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** What the sound is made of: the scores, and what plays them. The committed files say of which they were made. */
const HERE = fileURLToPath(new URL(".", import.meta.url));
const PLAYS = ["notation.ts", "midi.ts", "render.ts", "tools.ts"];

export function digestOfScores(): string {
  const scores = readdirSync(`${HERE}scores`).map((name) => `scores/${name}`);
  const hash = createHash("sha256");
  for (const file of [...scores, ...PLAYS].sort()) {
    // Whatever a checkout ends its lines with.
    hash.update(`${file}\n${readFileSync(HERE + file, "utf8").replace(/\r\n/g, "\n")}\n`);
  }
  return hash.digest("hex").slice(0, 16);
}
