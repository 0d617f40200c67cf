import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { digestOfScores } from "./sound/belongs.ts";
import { lengthOf } from "./sound/notation.ts";
import { FROM, sprite, track } from "./sound/render.ts";
import { type Made, readMade, report } from "./sound/report.ts";
import { cues, tracks } from "./sound/scores/index.ts";
import { encode, lacking } from "./sound/tools.ts";
import type { Wave } from "./sound/wave.ts";

/**
 * Makes the sound of its scores: `npm run sound`. Names of tracks, or `cues`, make only those; `--measure` makes none
 * and writes the page of figures of what is there.
 */
const FOLDER = fileURLToPath(new URL("../sound", import.meta.url));
/** Kilobits a second. */
const RATES = { webm: 33, m4a: 30 } as const;

const said = process.argv.slice(2);
const lacks = lacking();
if (lacks !== null) {
  console.error(lacks);
  process.exit(1);
}

const wanted = (name: string): boolean => said.length === 0 || said.includes(name);
const write = (name: string, wave: Wave): void => {
  for (const kind of ["webm", "m4a"] as const) encode(wave, kind, RATES[kind], `${FOLDER}/${name}.${kind}`);
  console.log(name);
};
const thousandth = (seconds: number): number => Math.round(seconds * 1000);

if (!said.includes("--measure")) {
  const made: Made = said.length === 0 ? { of: "", tracks: {}, cues: {} } : readMade(FOLDER);
  for (const [name, score] of Object.entries(tracks)) {
    if (!wanted(name)) continue;
    write(name, track(score));
    made.tracks[name] = [thousandth(FROM), thousandth(lengthOf(score))];
  }
  if (wanted("cues")) {
    const { wave, places } = sprite(cues);
    write("cues", wave);
    made.cues = Object.fromEntries(
      Object.entries(places).map(([name, [from, length]]) => [name, [thousandth(from), thousandth(length)]]),
    );
  }
  made.of = digestOfScores();
  writeFileSync(`${FOLDER}/made.json`, `${JSON.stringify(made, null, 2)}\n`);
}
writeFileSync(`${FOLDER}/README.md`, report(FOLDER, readMade(FOLDER)));
