/** Crises and war. */

export const CRISIS = {
  war: 6,
  exchanges: 6,
  offrampFrom: 3,
  /** Accident in 1000 for each rung, from the off-ramp's. */
  accident: 48,
  /** Quarters in which what has just been settled does not break out again. */
  rest: 6,
  /** Resolve below this lets a rival take the off-ramp, if it is not moved by ambition. */
  ramp: { resolve: 560, appetite: 2 },
  outbreak: {
    drive: { level: 265, by: 2 },
    tension: { level: 300, by: 8 },
    most: 400,
    localTension: 4,
    missiles: 26,
    moscow: { base: 3, pressure: 22 },
    /** In 1000: the rival begins on the second rung. */
    ahead: 300,
  },
  /** A rival's resolve before its luck. */
  resolve: {
    pyongyang: { base: 320, missiles: 5 },
    moscow: { base: 320, coalition: 600, by: 5 },
    beijing: { base: 200, drive: { times: 35, by: 100 }, power: { level: 450, by: 4 } },
    luck: { sway: 500, times: 4, by: 10 },
  },
  /** Half-width of what is known of a rival's resolve on first sight: intelligence narrows it. */
  doubt: { least: 120, base: 350, intelligence: 5, sighting: 200 },
  /** The bar a press sets: resolve below it backs down. */
  press: { base: 240, balance: { times: 45, by: 100 }, rung: 70, word: { level: 500, by: 5 }, heard: 250 },
  /** The bar a hold sets: resolve below it lets the matter rest. */
  hold: { base: 620, each: 60, balance: 3, economy: 3, strain: 80 },
  /** How far resolve must pass the bar for a rival to start a war against a side that only holds. */
  plunge: 260,
  /** How far a red line moves a rival: as far as the word that drew it is believed. */
  line: { base: 40, level: 450, by: 3, most: 140, capital: 3, until: 3 },
  /** How much pressing hardens a frightened rival and emboldens an ambitious one when held. */
  fear: { times: 3, by: 10, least: -300, most: 1300 },
  /** The rival's mood at an exchange, and the doubt about it in what the desk forecasts. */
  mood: 83,
  forecast: { mood: 110, ramp: 250 },
  yield: {
    standing: -8,
    standingEach: -9,
    support: -10,
    supportEach: -12,
    word: -15,
    wordEach: -14,
    drive: { level: 520, by: 9 },
    allies: -12,
    remembered: -8,
  },
  won: { standing: 8, standingEach: 7, support: 6, supportEach: 5, word: 10, wordEach: 8 },
  blamed: { standing: 12, standingEach: 6 },
  faded: { standing: -3, word: 4 },
  offramp: { support: -12, taken: 10, refused: -4, drive: -20, tension: -60 },
  pressed: { budget: 4, tension: 25 },
  closed: { won: -40, other: -70, tollFrom: 4 },
  hurt: { dead: 2, each: 3, livesFrom: 5, support: -8, tension: 30 },
  mandateCapital: 4,
  mandateFrom: 3,
};

/** The scale of loss follows a published exercise (fact sheet §8: Japan over 100 aircraft and 26 ships in three weeks). */
export const WAR = {
  /** Tokyo's balance in reach, with its sway, below which the war is lost. */
  lost: -180,
  sway: 250,
  cost: { base: 500, by: 2, least: 250, most: 900 },
  dead: 14,
  evacuated: 120_000,
  displaced: 200,
  economy: -220,
  support: { lost: -260, endured: -90 },
  forces: 3,
  power: -90,
  drive: -140,
  tension: -200,
};
