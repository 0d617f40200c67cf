import { BASS, BELL, KOTO, rest, type Score, SHAKUHACHI, TAIKO, TREMOLO, times } from "../notation.ts";

/**
 * Ships within sight of each other. D phrygian, 92 beats in a minute, five in a bar. The motif comes in half the time
 * (d a g e♭), again and again broken off, and its last note is struck together with home. Half-way everything stops but
 * one held tone: the drums' silence is the worst of it. Then they come back.
 */
const five = (line: string): string => `${line} |`;
const FIRST = five("c2@104 c2*.5@56 c2*.5@64 c2@76 c2@96 c2*.5@58 c2*.5@70");
const OTHER = five("c2@100 -*.5 c2*.5@60 c2@72 c2*.5@94 c2*.5@54 c2@66");
const CALL = five("c2@108 f2*.5@74 f2*.5@80 f2@70 c2@100 f2*.25@60 f2*.25@66 f2*.5@76");
const WALK = five("d2*.5@86 d2*.5@60 d2*.5@64 eb2*.5@78 d2@62 d2*.5@84 d2*.5@62 a1*.5@70 c2*.5@72");
const TURN = five("d2*.5@86 d2*.5@60 f2*.5@70 eb2*.5@78 d2@62 bb1*.5@84 bb1*.5@62 a1*.5@72 a1*.5@70");
const silent = (bars: number): string => rest(bars, 5);

export const crisis: Score = {
  beat: 0.65,
  bar: 5,
  bars: 22,
  parts: [
    {
      play: TAIKO,
      pan: 62,
      level: 74,
      room: 70,
      touch: 80,
      line: `
        ${FIRST} ${OTHER} ${FIRST} ${CALL} ${FIRST} ${OTHER} ${FIRST} ${OTHER} ${CALL} c2*5@112 |
        ${silent(2)} -*4 c2*.5@40 c2*.5@48 |
        c2*.5@52 c2*.5@44 c2*.5@58 c2*.5@50 c2*.5@66 c2*.5@58 c2*.5@76 c2*.5@70 c2*.5@90 c2*.5@98 |
        ${FIRST} ${CALL} ${FIRST} ${OTHER} ${FIRST} ${CALL} ${OTHER} c2*5@104 |`,
    },
    {
      play: BASS,
      pan: 56,
      level: 80,
      room: 50,
      touch: 74,
      line: `
        ${WALK} ${WALK} ${WALK} ${TURN} ${WALK} ${WALK} ${TURN} ${WALK} ${TURN} d2*5@86 | ${silent(4)}
        ${WALK} ${TURN} ${WALK} ${WALK} ${WALK} ${TURN} ${TURN} d2*5@80 |`,
    },
    {
      play: TREMOLO,
      pan: 72,
      level: 92,
      room: 84,
      touch: 70,
      line: `
        ${silent(2)} a4+d5*10 | a4+d5+eb5*10 | bb4+eb5*10 | a4+d5+eb5*10@76 | d5+eb5*10@58 | d5+eb5*10@66 |
        a4+eb5*10@78 | bb4+f5*10@78 | a4+d5+eb5*10@84 | d4+eb4*10@64 |`,
    },
    {
      play: KOTO,
      pan: 42,
      level: 122,
      room: 60,
      touch: 84,
      line: `
        ${silent(2)} d5*.5 a5*.5 g5*.5 d5+eb5*3.5@92 | -*5 | d5*.5 a5*.5 g5*.5 d5+eb5@92 -*2.5 |
        -*3 g5*.5@76 a5*.5@78 bb5@84 | a5*.5 g5*.5 d5+eb5*4@92 | -*5 |
        d5*.25 d5*.25@70 a5*.5 g5*.5 eb5*.5 d5*.25 d5*.25@70 a5*.5 g5*.5 eb5*1.5 | d5+eb5*5@100 |
        ${silent(3)} -*4 d6*.25@60 c6*.25@66 bb5*.25@72 a5*.25@80 |
        g5*.5@92 eb5*4.5@88 | -*2 d5*.5 a5*.5 g5*.5 d5+eb5*1.5@94 | -*5 |
        d5*.5 a5*.5 bb5*.5 d5+eb5*1@92 a5*.5 g5*.5 d5+eb5*1.5@92 | -*5 |
        ${times(5, "d5*.25@76 a5*.25@80 g5*.25@78 eb5*.25@84")} | -*3 d5*.5@84 a5*.5@86 g5@88 | d5+eb5*5@96 |`,
    },
    {
      play: SHAKUHACHI,
      pan: 84,
      level: 80,
      room: 110,
      touch: 84,
      line: `${silent(10)} - eb5*4 | eb5 d5*4 | -*2 g5*3 | eb5*2 d5*3@90 | ${silent(8)}`,
    },
    {
      play: BELL,
      pan: 64,
      level: 70,
      room: 120,
      touch: 66,
      line: `d2+d3*5 | ${silent(8)} d2+eb3*5@74 | ${silent(4)} d2+d3*5@70 | ${silent(6)} d2+eb3*5@60 |`,
    },
  ],
};
