/** Crises and war. Chances in 1000. */

export const CRISIS = {
  war: 6,
  exchanges: 6,
  offrampFrom: 3,
  /** The rungs on which both sides stand at the outbreak. */
  first: 2,
  /** Accident for each rung from the off-ramp's on. */
  accident: 25,
  /** Quarters in which what has just been settled does not break out again. */
  rest: 4,
  /** How far the signal at the outbreak may lie either way. */
  signal: 90,
  /** What a chance is held within. */
  least: 40,
  most: 930,
  /**
   * Each is the chance that it ends the matter at an even balance and a truth of 500: how much of the balance
   * (held − even) counts, per cent, and how much more at a truth of 1000. The balance that counts as even is `even`.
   * `climbs`: the chance that the rival takes the next rung; else it stays where it is.
   */
  even: 385,
  press: { base: 445, balance: 50, rung: 60, word: 6, swing: 430, climbs: { base: 520, swing: -430 } },
  hold: { base: 470, balance: 25, each: 60, climbed: 100, swing: -386, climbs: { base: 500, swing: 386 } },
  offramp: { base: 470, climbed: 120, swing: -250, climbs: { base: 330, swing: 250 } },
  satisfied: { base: 500, swing: -364 },
  /** How far a red line moves a rival: as far as the word that drew it is believed. */
  line: { base: 40, level: 450, by: 3, most: 140, capital: 3, until: 3 },
  /** What the ends move, and how much more for each rung of Tokyo's. */
  won: {
    credibility: { base: 50, each: 21 },
    support: { base: 21, each: 10 },
    standing: { base: 10, each: 9 },
    drive: { base: -12, each: -9 },
    tension: -124,
    allies: 25,
  },
  faded: { credibility: { base: -6, each: -5 }, support: { base: -6, each: -4 }, tension: -19, drive: 3 },
  ramp: {
    credibility: { base: -9, each: -7 },
    support: { base: -10, each: -5 },
    standing: { base: 0, each: 4 },
    tension: -37,
    drive: -9,
  },
  yielded: {
    credibility: { base: -62, each: -31 },
    support: { base: -27, each: -19 },
    standing: { base: -6, each: -5 },
    tension: 99,
    drive: 12,
    allies: -31,
    remembered: -8,
  },
  /** A press that is answered with the next rung: a bluff that was called. */
  called: { credibility: { base: -8, each: -5 }, support: { base: -3, each: -2 } },
  /** Whether the rival is satisfied once Tokyo steps back, or asks for more. */
  content: { drive: -15, tension: -18 },
  more: { drive: 40, tension: 50, credibility: -31 },
  blamed: { base: 12, each: 6 },
  pressed: { budget: 4, tension: 10 },
  held: { economy: 3, strain: 80 },
  closed: { tollFrom: 4, capital: 2 },
  hurt: { dead: 2, each: 3, livesFrom: 5, support: -8, tension: 20 },
  /** Capital that each mandate costs, in their order: police powers are the cabinet's own. */
  mandateCapital: [0, 1, 3, 4, 4],
  mandateFrom: 2,
  /** What it changes who began it: the chances of a press and an off-ramp; allies' part, per cent; commitment if Tokyo yields. */
  begun: {
    rival: { press: 0, offramp: 0, allies: 100, asia: 0 },
    tokyo: { press: -40, offramp: 70, allies: 100, asia: 0 },
    partner: { press: 0, offramp: -30, allies: 200, asia: 0 },
    washington: { press: 50, offramp: 0, allies: 100, asia: -24 },
  },
};

/** The scale of loss follows a published exercise (fact sheet §8: Japan over 100 aircraft and 26 ships in three weeks). */
export const WAR = {
  /** How well the sea is held, with its sway, below which the war is lost. */
  lost: 325,
  sway: 250,
  cost: { base: 900, by: 1, least: 250, most: 900 },
  dead: 14,
  evacuated: 120_000,
  displaced: 200,
  economy: -186,
  support: { lost: -260, endured: -99 },
  credibility: 74,
  forces: 4,
  power: -87,
  drive: -19,
  tension: -124,
};
