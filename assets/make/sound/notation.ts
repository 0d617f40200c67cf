/**
 * A score as it is written and read. A line is words between blanks: `d4*1.5@60` is a pitch, how many beats it takes
 * (one, unless it says so) and how hard it is struck (else as hard as the line says); `d2+a2` sounds together, `-` is
 * silence. A `|` may stand only where a bar ends.
 */
export interface Score {
  /** Seconds that a beat takes, beats in a bar, bars. */
  beat: number;
  bar: number;
  bars: number;
  parts: readonly Part[];
}

/** How long it takes to play once. */
export const lengthOf = ({ beat, bar, bars }: Score): number => beat * bar * bars;

export interface Part {
  play: Instrument;
  /** Left to right, 0–127. */
  pan: number;
  /** 0–127: how loud the part is, and how much of the room is heard with it. */
  level: number;
  room: number;
  /** How hard a note is struck that does not say it, 1–127. */
  touch: number;
  line: string;
}

/** A program of General MIDI, counted from nought; `breath`: a note grows and fades, and is reached from below. */
export interface Instrument {
  program: number;
  breath: "none" | "bow" | "wind";
}

const struck = (program: number): Instrument => ({ program, breath: "none" });
const bowed = (program: number): Instrument => ({ program, breath: "bow" });

export const PIANO = struck(0);
export const BELL = struck(14);
export const CELLO = bowed(42);
export const BASS = bowed(43);
export const TREMOLO = bowed(44);
export const PLUCKED = struck(45);
export const STRINGS = bowed(48);
export const SHAKUHACHI: Instrument = { program: 77, breath: "wind" };
export const KOTO = struck(107);
export const CLAPPERS = struck(115);
export const TAIKO = struck(116);

export interface Note {
  /** In beats from the beginning. */
  at: number;
  beats: number;
  pitch: number;
  touch: number;
}

const WORD = /^(-|[a-g](?:b|#)?\d(?:\+[a-g](?:b|#)?\d)*)(?:\*(\d*\.?\d+))?(?:@(\d+))?$/;
const STEPS: Record<string, number> = { c: 0, d: 2, e: 4, f: 5, g: 7, a: 9, b: 11 };

/** Middle C is `c4`, 60. */
export function pitchOf(name: string): number {
  const [, step = "", sign = "", octave = ""] = /^([a-g])(b|#)?(\d)$/.exec(name) ?? [];
  return (STEPS[step] ?? 0) + (sign === "b" ? -1 : sign === "#" ? 1 : 0) + 12 * (Number(octave) + 1);
}

/** The notes of a line, and how many beats it takes in all. */
export function readLine(line: string, touch: number, bar: number): { notes: Note[]; beats: number } {
  const notes: Note[] = [];
  let at = 0;
  for (const word of line.trim().split(/\s+/)) {
    if (word === "|") {
      if (Math.abs(at / bar - Math.round(at / bar)) > 1e-6)
        throw new Error(`a bar ends at beat ${at}: …${line.slice(0, 40)}`);
      continue;
    }
    const [, pitches = "", beats = "1", hard] = WORD.exec(word) ?? [];
    if (pitches === "") throw new Error(`no note: ${word}`);
    const length = Number(beats);
    if (pitches !== "-")
      for (const name of pitches.split("+"))
        notes.push({ at, beats: length, pitch: pitchOf(name), touch: hard ? Number(hard) : touch });
    at += length;
  }
  return { notes, beats: at };
}

/** The same again, so many times. */
export const times = (n: number, line: string): string => Array(n).fill(line).join(" ");
/** So many bars of silence. */
export const rest = (bars: number, bar = 4): string => `-*${bars * bar} |`;
