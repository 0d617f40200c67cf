import { CELLO, KOTO, PIANO, rest, type Score, SHAKUHACHI, STRINGS } from "../notation.ts";

/**
 * Looking back. D mixolydian, 58 beats in a minute. For once the motif is answered: d a g e, and then, from the ninth
 * bar on, the major third (f♯) it had kept away from. The piano walks in open fifths, koto and shakuhachi share one line
 * in turns, and the end goes back to the bare fifth, so that whoever reads on is not told what to feel.
 */
export const debrief: Score = {
  beat: 1.04,
  bar: 4,
  bars: 19,
  parts: [
    {
      play: PIANO,
      pan: 52,
      level: 88,
      room: 80,
      touch: 44,
      line: `
        d3 a3 e4*2 | -*4 | c3 g3 d4*2 | -*4 | g2 d3 a3*2 | -*2 b3*2@40 | a2 e3 b3*2 | -*4 |
        d3 a3 f#4*2@50 | -*2 a4*2@42 | b2 f#3 d4*2 | -*4 | g2 d3 b3*2 | -*2 d4@40 e4@42 |
        c3 g3 e4*2 | -*2 g4*2@40 | d3 a3 d4*2@40 | -*4 | -*4 |`,
    },
    {
      play: KOTO,
      pan: 42,
      level: 96,
      room: 80,
      touch: 56,
      line: `
        ${rest(1)} d4*1.5 a4*.5 g4*2@60 | e4*4 | -*4 | -*2 g4*.5@50 a4*.5 b4@52 | a4*4@50 | ${rest(2)}
        d4*1.5@62 a4*.5 g4*1@60 e4*1@56 | f#4*4@60 | ${rest(1)} -*2 d5*.5@54 c#5*.5@50 a4 | b4*4@52 | ${rest(2)}
        -*2 c5*.5@48 b4*.5 g4 | a4*4@46 | -*3 d4@40 | a4*4@38 |`,
    },
    {
      play: SHAKUHACHI,
      pan: 80,
      level: 58,
      room: 104,
      touch: 62,
      line: `
        ${rest(3)} - a4 d5*2 | c5*1.5 b4*.5 g4*2 | ${rest(1)} - e5*2 d5 | b4*4 | ${rest(2)}
        - f#5*2 e5 | d5*4 | ${rest(1)} -*2 d5 b4 | g4*3 a4 | e5*4@56 | ${rest(3)}`,
    },
    {
      play: STRINGS,
      pan: 66,
      level: 52,
      room: 96,
      touch: 46,
      line: `
        d2+a2*8 | c2+g2*8 | g2+d3*8 | a2+e3*8 | d2+a2+f#3*8@50 | b2+f#3*8 | g2+d3+b3*8 | c3+g3*8 |
        d2+a2*8 | -*4 |`,
    },
    {
      play: CELLO,
      pan: 48,
      level: 66,
      room: 90,
      touch: 52,
      line: `${rest(8)} a3*4 | d3*4 | d3*2 f#3*2 | b3*4 | a3*2 g3*2 | d3*4 | ${rest(1)} e3*4 | d3*4 | ${rest(2)}`,
    },
  ],
};
