import { BELL, KOTO, PIANO, rest, type Score, SHAKUHACHI, STRINGS } from "../notation.ts";

/**
 * The harbour at rest. D dorian, 54 beats in a minute. The motif of the whole score, up a fifth and back by a step
 * (d a g), ends here on the plain second above home (e): a question nobody presses. The koto asks it three times, each
 * time otherwise; the shakuhachi answers twice; a quarter of the time only the strings are there.
 */
export const calm: Score = {
  beat: 1.1,
  bar: 4,
  bars: 20,
  parts: [
    {
      play: KOTO,
      pan: 52,
      level: 84,
      room: 80,
      touch: 58,
      line: `
        d4*1.5@64 a4*.5 g4*2@66 | e4*4@56 | -*4 | -*2 a3@48 c4@44 |
        d4*1.5@62 a4*.5 b4*2@64 | a4@54 g4*3@52 | ${rest(2)}
        -*3 d5*.5@50 c5*.5@46 | a4*4@52 | -*4 | g3*.25@44 d4*.25@48 g4*1.5@54 a4*2@50 |
        d4*1.5@60 a4*.5 g4*2@60 | e4*2@54 c4*2@46 | d4*4@52 | -*4 |
        -*2 a4*.5@48 g4*.5@46 e4@44 | d4*4@44 | ${rest(2)}`,
    },
    {
      play: SHAKUHACHI,
      pan: 78,
      level: 54,
      room: 100,
      touch: 62,
      line: `
        ${rest(6)} - a4*3 | c5 b4*.5 a4*2.5 | g4*2 -*2 | -*4 | - e5*3 | d5*1.5 c5*.5 a4*2 |
        ${rest(5)} - d5 c5*.5 a4*1.5@50 | g4*2.5@50 a4*1.5@46 | -*4 |`,
    },
    {
      play: STRINGS,
      pan: 64,
      level: 68,
      room: 90,
      touch: 46,
      line: `
        d2+a2*8 | c2+g2*8 | g2+d3*8 | a2+e3*8 | f2+c3*8 |
        -*8 | d2+a2*8 | g2+d3+b3*8 | d2+a2*8 | -*4 | a1+e2*4 |`,
    },
    {
      play: PIANO,
      pan: 44,
      level: 74,
      room: 84,
      touch: 40,
      line: `
        ${rest(2)} - e4+a4+d5*3 | ${rest(2)} -*2 d5*2@38 | ${rest(2)} f3+c4+e4*4 |
        ${rest(4)} -*3 a5@34 | - b3+d4+a4*3 | e5*4@34 | ${rest(2)} - e4+g4+d5*3@36 | -*4 |`,
    },
    {
      play: BELL,
      pan: 88,
      level: 36,
      room: 110,
      touch: 34,
      line: `d3*4 | ${rest(9)} c3*4@30 | ${rest(9)}`,
    },
  ],
};
