/** Situations, and the balance at sea that decides some of them. */

export const SEAS = {
  base: 255,
  /** What each arm weighs at sea, per cent. */
  force: { maritime: 70, airdefence: 30, counterstrike: 50, hardening: 30 },
  /** Per cent of a side's strength that reaches a sea, by steps from its nearest base. */
  reach: {
    tokyo: [100, 80, 55, 35, 20, 15],
    washington: [100, 85, 60, 40, 30, 20],
    beijing: [100, 85, 62, 45, 30, 20],
  },
  america: 85,
  /** A ship or group in the sea, and one step off; one that follows a carrier holds a sea by so many per cent of it. */
  ship: { here: 120, near: 45, following: 55 },
  /** weight × (10 + depth) × (alignment + leaning) ÷ by; in the next sea ÷ nearBy. */
  partner: { leaning: 120, by: 2400, nearBy: 5280, depth: 40 },
  /** Per cent of each part. */
  balance: 60,
  tension: 170,
  word: 30,
  drive: { level: 480, times: 60 },
  standing: { level: 540, times: 18 },
};

/**
 * Chances in 1000: nothing is quite sure, so each is held within least and most, and both ends together within `both`.
 * Truths lie further out than the swing is told for: it counts by so much in ten.
 */
export const ODDS = { least: 40, most: 930, both: 970, stretch: 15 };

export const SITUATIONS = {
  /** Opened each quarter besides sorties: so many, and one more with a chance in 1000 that grows with each quarter; at most so many lie open. */
  opened: { least: 3, chance: 250, each: 32, most: 8 },
  /** Weight of a kind of which one lies open, and of one that opened within so many quarters, per cent. */
  again: { open: 20, recent: 15, quarters: 4 },
  /** Where: a partner's weight × so much against a luck of 1000. */
  place: 15,
  /** Chance in 1000 that what can go unseen does: so much × (1000 − intelligence) ÷ 1000. */
  unseen: 300,
  sortie: {
    /** Drive and half a luck of 1000 that a carrier sails on. */
    drive: 480,
    /** Steps from its home, least stake, and what draws it: stake × so much + (level − held) + luck × so much in ten. */
    steps: 4,
    stake: 3,
    each: 40,
    level: 700,
    luck: 9,
    /** Chance in 1000 that it goes where it was seen to be bound: base + intelligence × so much per cent. */
    announced: { base: 550, intelligence: 40 },
    /** Quarters in port after one. */
    rest: 2,
  },
  /** What is at stake, per cent of what the kind says: of all, and by place base + each × the sea's stake or the partner's weight ÷ 10. */
  stake: { all: 115, sea: { base: 0, each: 140 }, partner: { base: 15, each: 50 } },
  /** Cards: a kind's outcomes are dealt from quarters of the luck, so many in a deck. */
  deck: 4,
  /** A pledge that answers by itself. */
  standing: -60,
  shift: {
    /** What a difficulty adds to every chance of a good outcome. */
    difficulty: 0,
    sea: { level: 440, percent: 145, least: -340, most: 340, missed: -120 },
    standing: { level: 560, by: 3, least: -300, most: 300 },
    washington: { level: 590, by: 3, least: -300, most: 240 },
    beijing: { level: 490, by: 3, least: -300, most: 300 },
    partner: { by: 3, least: -300, most: 300 },
  },
  /**
   * Chance in 1000 of a crisis after a bad outcome: so much × share × (1000 − held) ÷ 50,000, held within. None breaks
   * out in the first `quiet` turns: nobody has had a quarter to prepare, and nothing that was decided earned it.
   */
  crisis: { times: 220, least: 450, most: 600, quiet: 1 },
};
