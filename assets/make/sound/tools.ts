import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readWave, type Wave, writeWave } from "./wave.ts";

/** The two programs that make sound of a score, FluidSynth and FFmpeg, and the instruments they play. */

const INSTRUMENTS = process.env.SOUNDFONT ?? "/usr/share/sounds/sf2/FluidR3_GM.sf2";

/** In words what is not here, or null. */
export function lacking(): string | null {
  const here = (program: string): boolean =>
    spawnSync(program, ["-version"], { stdio: "ignore" }).error === undefined;
  const lacks = [
    ...(here("fluidsynth") ? [] : ["fluidsynth"]),
    ...(here("ffmpeg") ? [] : ["ffmpeg"]),
    ...(existsSync(INSTRUMENTS) ? [] : ["fluid-soundfont-gm"]),
  ];
  if (lacks.length === 0) return null;
  return `To make the sound, install what is not here. On Debian and Ubuntu:\n  sudo apt-get install ${lacks.join(" ")}\nInstruments that lie elsewhere are named by SOUNDFONT=/path/to/FluidR3_GM.sf2.`;
}

/** A folder for what lies between, gone when the work is done. */
function within<T>(work: (file: (name: string) => string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "sound-"));
  try {
    return work((name) => join(folder, name));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A MIDI file played, in a large quiet room. */
export function played(midi: Uint8Array): Wave {
  return within((file) => {
    writeFileSync(file("score.mid"), midi);
    const settings = {
      "synth.gain": 0.5,
      "synth.sample-rate": 48_000,
      "synth.chorus.active": 0,
      "synth.reverb.active": 1,
      "synth.reverb.room-size": 0.82,
      "synth.reverb.damp": 0.35,
      "synth.reverb.width": 0.8,
      "synth.reverb.level": 0.55,
      "synth.polyphony": 256,
    };
    const said = Object.entries(settings).flatMap(([name, value]) => ["-o", `${name}=${value}`]);
    execFileSync(
      "fluidsynth",
      ["-ni", ...said, "-O", "float", "-T", "wav", "-F", file("out.wav"), INSTRUMENTS, file("score.mid")],
      { stdio: ["ignore", "ignore", "ignore"] },
    );
    return readWave(readFileSync(file("out.wav")));
  });
}

/** Loudness in LUFS and true peak in dBTP, as broadcasters measure them (EBU R 128). */
export function loudness(wave: Wave): { lufs: number; peak: number } {
  return within((file) => {
    writeFileSync(file("in.wav"), writeWave(wave));
    const { stderr } = spawnSync(
      "ffmpeg",
      ["-hide_banner", "-nostats", "-i", file("in.wav"), "-af", "ebur128=peak=true", "-f", "null", "-"],
      { encoding: "utf8" },
    );
    const summary = stderr.slice(stderr.lastIndexOf("Summary:"));
    return {
      lufs: Number(/I:\s+(-?[\d.]+) LUFS/.exec(summary)?.[1] ?? Number.NaN),
      peak: Number(/Peak:\s+(-?[\d.]+) dBFS/.exec(summary)?.[1] ?? Number.NaN),
    };
  });
}

/** What browsers take: Opus for all of them but the oldest that have AAC alone, which get one channel. */
const CODECS = {
  webm: (rate: number) => ["-c:a", "libopus", "-b:a", `${rate}k`, "-vbr", "on", "-application", "audio"],
  m4a: (rate: number) => [
    "-c:a",
    "aac",
    "-ac",
    "1",
    "-ar",
    "32000",
    "-b:a",
    `${rate}k`,
    "-movflags",
    "+faststart",
  ],
};
export type Kind = keyof typeof CODECS;

/** Nothing about the day or the machine goes into the file: the same score gives the same bytes. */
export function encode(wave: Wave, kind: Kind, rate: number, to: string): void {
  within((file) => {
    writeFileSync(file("in.wav"), writeWave(wave));
    const plain = ["-map_metadata", "-1", "-fflags", "+bitexact", "-flags:a", "+bitexact"];
    execFileSync("ffmpeg", ["-v", "error", "-y", "-i", file("in.wav"), ...CODECS[kind](rate), ...plain, to]);
  });
}

/** A file as it will be heard. */
export function decode(path: string): Wave {
  return within((file) => {
    execFileSync("ffmpeg", [
      "-v",
      "error",
      "-y",
      "-i",
      path,
      "-ac",
      "2",
      "-ar",
      "48000",
      "-c:a",
      "pcm_f32le",
      file("o.wav"),
    ]);
    return readWave(readFileSync(file("o.wav")));
  });
}
