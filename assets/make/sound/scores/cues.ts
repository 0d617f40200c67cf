import {
  BELL,
  CELLO,
  CLAPPERS,
  type Instrument,
  KOTO,
  type Part,
  PIANO,
  PLUCKED,
  type Score,
  SHAKUHACHI,
  STRINGS,
  TAIKO,
  TREMOLO,
} from "../notation.ts";

/**
 * Cues: a few notes each, of the score's instruments and in its mode, so that over any of its tracks they sound as a
 * part of it. A beat is a quarter of a second; each has its whole length, the fading of its last note included.
 */
const part = (play: Instrument, line: string, touch = 80, room = 60): Part => ({
  play,
  pan: 64,
  level: 110,
  room,
  touch,
  line,
});

const cue = (
  beats: number,
  ...parts: [play: Instrument, line: string, touch?: number, room?: number][]
): Score => ({
  beat: 0.25,
  bar: 1,
  bars: beats,
  parts: parts.map(([play, line, touch, room]) => {
    const said = line
      .trim()
      .split(/\s+/)
      .reduce((sum, word) => sum + Number(/\*(\d*\.?\d+)/.exec(word)?.[1] ?? 1), 0);
    return part(play, said < beats ? `${line} -*${beats - said}` : line, touch, room);
  }),
});

/** In the order in which they lie in the file. */
export const cues = {
  /** The seal comes down on the quarter: the first two notes of the motif, and the wood. */
  seal: cue(7, [CLAPPERS, "g3@70"], [KOTO, "d4*.4@78 a4*5@70"]),
  /** An end is near: low, close together, twice. */
  alarm: cue(10, [TAIKO, "c2*2@96 c2*3@84"], [BELL, "d2+eb3*8@70"], [TREMOLO, "d3+eb3*6@70"]),
  /** Something has come to the desk. */
  opens: cue(6, [KOTO, "a4*.5@70 g4*4@64"], [PLUCKED, "d3*2@54"]),
  /** It went well, so-so, badly: up to the third, back to where it began, down past home. */
  good: cue(8, [KOTO, "d4*.5@66 a4*.5@70 d5*.5@72 f#5*5@74"], [PIANO, "-*1.5 d4+a4*5@48"]),
  middling: cue(7, [KOTO, "d4*.6@68 a4*.6@66 d4*5@60"]),
  bad: cue(8, [KOTO, "a4*.6@72 g4*.6@70 eb4*.8@70"], [CELLO, "-*2 c3*5@78"], [TAIKO, "-*2 c2*3@70"]),
  /** A crisis: the drum, the bell and the half step, at once. */
  crisis: cue(
    12,
    [TAIKO, "c2*.5@112 c2*.5@80 c2*2@118"],
    [BELL, "- d2+eb3*9@84"],
    [TREMOLO, "- a4+d5+eb5*7@84"],
  ),
  /** A step up the ladder: wood on wood. */
  rung: cue(6, [CLAPPERS, "g4@84 g4*2@96"], [TAIKO, "- f2*2@84"]),
  /** A way out is offered: one breath. */
  offramp: cue(9, [SHAKUHACHI, "a4*2@78 d5*5@74", 70, 110], [STRINGS, "d3+a3*7@52"]),
  /** It is over: the bell alone. */
  ended: cue(12, [BELL, "d3+a3*10@66", 60, 110]),
  /** A question lies on the table. */
  dispatch: cue(5, [CLAPPERS, "c5*.5@50"], [PLUCKED, "a4*.6@72 eb5*3@66"]),
  /** The report is opened: paper, so to say. */
  turn: cue(6, [PIANO, "d4+a4*4@54"], [KOTO, "-*.3 e5*4@46"]),
  /** A carrier puts to sea: a horn far off. */
  sails: cue(11, [STRINGS, "d2+a2*7@84", 80, 110], [CELLO, "d2*7@70"], [TAIKO, "c2*2@54"]),
  /** Evidence: something is a little surer. */
  evidence: cue(7, [PIANO, "e5*.5@48 a5*.5@50 d6*4@52"], [KOTO, "-*1 d5*4@44"]),
  /** The run is over: the whole motif, slowly. */
  over: cue(
    16,
    [KOTO, "d4*1.5@72 a4@70 g4*2@72 d4*7@66"],
    [BELL, "-*4.5 d3*9@48", 60, 110],
    [STRINGS, "d2+a2*12@52"],
  ),
  /** Not so: dry, low, short. */
  refused: cue(4, [PLUCKED, "eb3*.5@84 d3*2@80"], [CLAPPERS, "c3@54"]),
  /** It is kept. */
  saved: cue(5, [KOTO, "a4*.4@54 d5*3@56"]),
} satisfies Record<string, Score>;
