import { readFileSync, statSync } from "node:fs";
import { brightness, quiet, seamOf } from "./measure.ts";
import { lengthOf, readLine, type Score } from "./notation.ts";
import { cues, tracks } from "./scores/index.ts";
import { decode, loudness } from "./tools.ts";
import { cut } from "./wave.ts";

/** The page that says how the committed files measure, of the files as they are heard. */

export interface Made {
  /** Of the scores and of what plays them. */
  of: string;
  /** In milliseconds: where a round begins, and how long it is. */
  tracks: Record<string, [from: number, length: number]>;
  /** In milliseconds: where a cue lies, and how long it is. */
  cues: Record<string, [from: number, length: number]>;
}

const HEAD = `# Sound

The score and the cues were composed for this game and are under its licence. They lie as text in
\`assets/make/sound/scores\` and are made into the files here by \`npm run sound\`, which needs FluidSynth, FFmpeg and the
free General MIDI instruments of FluidR3 (MIT licence): on Debian and Ubuntu
\`sudo apt-get install fluidsynth ffmpeg fluid-soundfont-gm\`. \`npm run sound -- --measure\` writes this page again, of the
files as they are.

One motif runs through all tracks, a fifth up and a step back (d a g); its last note says how things stand: the plain
second (e) when it is calm, the half step above home (e♭) when there is something to watch, e♭ against home in a crisis,
below home (c) afterwards, and in the debrief the major third (f♯) it has avoided.
`;

const fixed = (n: number, digits: number): string => n.toFixed(digits).replace("-", "−");
const row = (cells: readonly (string | number)[]): string => `| ${cells.join(" | ")} |`;

export function report(folder: string, made: Made): string {
  const size = (name: string): number => statSync(`${folder}/${name}`).size;
  const kilobytes = (bytes: number): string => `${Math.round(bytes / 1024)}`;
  const rows = Object.entries(tracks).map(([name, score]) => {
    const [from = 0, length = 0] = made.tracks[name] ?? [];
    const wave = decode(`${folder}/${name}.webm`);
    const round = cut(wave, from / 1000, (from + length) / 1000);
    const { lufs, peak } = loudness(round);
    const seam = seamOf(wave, from / 1000, length / 1000);
    return row([
      name,
      fixed(lengthOf(score), 1),
      fixed(60 / score.beat, 0),
      fixed(lufs, 1),
      fixed(peak, 1),
      fixed(seam.step, 2),
      fixed(seam.differs, 0),
      fixed(brightness(round), 0),
      fixed(density(score), 1),
      `${fixed(quiet(round) * 100, 0)} %`,
      kilobytes(size(`${name}.webm`)),
      kilobytes(size(`${name}.m4a`)),
    ]);
  });
  const heard = decode(`${folder}/cues.webm`);
  const cueRows = Object.keys(cues).map((name) => {
    const [from = 0, length = 0] = made.cues[name] ?? [];
    const { lufs, peak } = loudness(cut(heard, from / 1000, (from + length) / 1000));
    return row([name, fixed(length / 1000, 2), fixed(lufs, 1), fixed(peak, 1)]);
  });
  const all = [...Object.keys(tracks), "cues"].flatMap((name) => [size(`${name}.webm`), size(`${name}.m4a`)]);
  const sum = all.reduce((a, b) => a + b, 0);
  return `${HEAD}
## Tracks, as decoded from the Opus files

Loudness and true peak are those of EBU R 128. *Step*: the step from the last sample of a round to its first, as a share
of the largest steps in it (the highest in a thousand): above 1 it would click. *Apart*: how far
what lies before a round's beginning differs from its end, in dB of the round's
power; what remains is the coder's. *Centre*: where
the middle of the spectrum lies. *Quiet*: share of the time at less than two fifths of the usual level.

${row(["track", "seconds", "beats a minute", "LUFS", "dBTP", "step", "apart, dB", "centre, Hz", "notes a second", "quiet", "webm, KiB", "m4a, KiB"])}
${row(["---", ...Array(11).fill("--:")])}
${rows.join("\n")}

## Cues

${row(["cue", "seconds", "LUFS", "dBTP"])}
${row(["---", "--:", "--:", "--:"])}
${cueRows.join("\n")}

The cues take ${kilobytes(size("cues.webm"))} KiB as Opus and ${kilobytes(size("cues.m4a"))} KiB as AAC; all files together ${fixed(sum / 1024 / 1024, 2)} MiB.
`;
}

function density(score: Score): number {
  const notes = score.parts.flatMap(({ line, touch }) => readLine(line, touch, score.bar).notes);
  return notes.length / lengthOf(score);
}

export const readMade = (folder: string): Made => JSON.parse(readFileSync(`${folder}/made.json`, "utf8"));
