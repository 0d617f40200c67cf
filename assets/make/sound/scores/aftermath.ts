import { BELL, CELLO, KOTO, PIANO, rest, type Score, STRINGS } from "../notation.ts";

/**
 * What it cost is being counted. D aeolian, 46 beats in a minute. The motif goes to the cello, and its last note falls
 * past home to the seventh below (d a g c): nothing is asked any more. A bell, a low piano, long gaps; the koto has only
 * the two notes with which everything begins, and once the answer it did not give before.
 */
export const aftermath: Score = {
  beat: 1.3,
  bar: 4,
  bars: 14,
  parts: [
    {
      play: CELLO,
      pan: 56,
      level: 84,
      room: 90,
      touch: 60,
      line: `
        ${rest(1)} - d3*1 a3*2 | g3*2.5 f3*.5 d3 | c3*4 | ${rest(1)} -*2 d3*.5 a3*1.5 | bb3*2 a3*2 | g3 f3*3 |
        ${rest(1)} - f3 c4*2@64 | bb3*2 a3 g3 | d3*4 | ${rest(1)} -*1 c3*3@48 |`,
    },
    {
      play: PIANO,
      pan: 70,
      level: 84,
      room: 90,
      touch: 42,
      line: `
        d2+a2*4@50 | -*4 | -*3 c5@36 | f2+c3+a3*4@42 | bb1+f2*4@46 | -*4 | -*2 d5@36 f5@34 | -*4 |
        g2+d3+bb3*4@42 | -*4 | -*3 e4@34 | d2+a2+f3*4@44 | -*2 a4@34 g4@32 | -*4 |`,
    },
    {
      play: STRINGS,
      pan: 60,
      level: 46,
      room: 100,
      touch: 42,
      line: `${rest(1)} d2+a2*8 | f2+c3*4 | bb1+f2*8 | f2+c3*8 | g2+d3*8 | bb2+g3*4 | d2+a2*8 | ${rest(1)}`,
    },
    {
      play: KOTO,
      pan: 40,
      level: 88,
      room: 90,
      touch: 46,
      line: `${rest(4)} d4*1.5 a4*2.5@42 | ${rest(3)} - d4*.5 a4*2.5@42 | ${rest(3)} d4*1.5@44 a4*.5@40 g4*2@42 | d4*4@38 |`,
    },
    {
      play: BELL,
      pan: 88,
      level: 56,
      room: 120,
      touch: 44,
      line: `d3*4 | ${rest(6)} c3*4@38 | ${rest(6)}`,
    },
  ],
};
