import { CLAPPERS, KOTO, PLUCKED, rest, type Score, SHAKUHACHI, TAIKO, TREMOLO } from "../notation.ts";

/**
 * Something is out there. D phrygian, 60 beats in a minute. The motif's last note has sunk to the half step above home
 * (d a g e♭) and is held. Under it a plucked bass walks in three, three and two; it misses a step where the air is held,
 * and the clappers of the watch are heard far off, once in a long while.
 */
export const watchful: Score = {
  beat: 1,
  bar: 4,
  bars: 20,
  parts: [
    {
      play: PLUCKED,
      pan: 60,
      level: 76,
      room: 60,
      touch: 54,
      line: `
        d2*1.5@62 d2*1.5@48 eb2@46 | d2*1.5 d2*1.5@46 a1@44 |
        d2*1.5@62 d2*1.5@48 eb2@46 | d2*1.5 d2*1.5@46 c2@44 |
        d2*1.5@62 d2*1.5@48 eb2@46 | d2*1.5 a1*2.5@46 | d2*4@60 | -*4 |
        g2*1.5@62 g2*1.5@48 ab2@46 | g2*1.5 d2*1.5@46 d2@44 |
        g2*1.5@62 g2*1.5@48 f2@46 | eb2*1.5 eb2*1.5@46 eb2@44 |
        d2*4@60 | -*3 a1@44 | d2*1.5@64 d2*1.5@50 eb2@48 | d2*1.5 d2*1.5@48 f2@46 |
        d2*1.5@64 d2*1.5@50 eb2@48 | bb1*1.5 bb1*1.5@46 a1@44 | d2*4@56 | -*2 a1*2@42 |`,
    },
    {
      play: KOTO,
      pan: 46,
      level: 100,
      room: 76,
      touch: 62,
      line: `
        ${rest(2)} d4*.75@68 a4*.25 g4 eb4*2@64 | -*4 | -*2 d4*.5 a4*.5 g4 | eb4*3 d4@48 |
        ${rest(2)} g4*.75@68 d5*.25 c5 ab4*2@64 | -*4 | -*2 bb4*.5@58 ab4*.5 g4 | eb4*4@58 |
        -*3 d5*.25@50 eb5*.25@54 d5*.5@50 | -*4 | d5*.75@66 a5*.25 g5 eb5*2@64 | -*2 d5*.5@54 c5*.5 a4 |
        bb4*2@56 a4*2@52 | -*4 | d4*4@50 | -*4 |`,
    },
    {
      play: TREMOLO,
      pan: 70,
      level: 66,
      room: 90,
      touch: 50,
      line: `
        ${rest(2)} a4+d5*8 | a4+eb5*8 | ${rest(2)} bb4+eb5*8 | ab4+eb5*8 |
        ${rest(2)} a4+d5*8@54 | bb4+eb5*8@54 | a3+d4*8@40 |`,
    },
    {
      play: SHAKUHACHI,
      pan: 82,
      level: 58,
      room: 104,
      touch: 66,
      line: `
        ${rest(6)} - d5*3 | eb5 d5*.5 c5*2.5 | ${rest(4)} - g5*2 f5 | eb5*3 d5 |
        ${rest(4)} - a4*3@56 | bb4 a4*3@52 |`,
    },
    {
      play: TAIKO,
      pan: 64,
      level: 70,
      room: 80,
      touch: 46,
      line: `
        ${rest(2)} c2*4 | -*3.5 c2*.5@34 | c2*4 | -*4 | c2*2 c2*2@36 | ${rest(1)}
        c2*4 | -*3.5 c2*.5@34 | c2*4 | -*3 c2*.5@34 c2*.5@38 | c2*4@52 | -*4 |
        c2*4 | -*3.5 c2*.5@36 | c2*4 | -*3 c2*.5@34 c2*.5@38 | c2*4@48 | -*4 |`,
    },
    {
      play: CLAPPERS,
      pan: 98,
      level: 40,
      room: 120,
      touch: 50,
      line: `${rest(7)} -*2 g4*1 g4*1@42 | ${rest(11)} -*2 g4*2@44 |`,
    },
  ],
};
