/** What several movers do: words kept, acts remembered, leaks. */

/** A word kept or broken moves credibility and standing by amount × credit ÷ so much; credit counts up to a most. */
export const PROMISE = { credibility: 500, standing: 1200, most: 1400 };

/** What an actor keeps in mind; DES. */
export const MEMORY = {
  /** Acts kept, how much of one fades in a quarter (one over so much), weight that is forgotten, the strongest. */
  most: 4,
  fade: 8,
  faint: 5,
  strongest: 150,
  /** Trust that it moves each quarter: sum ÷ so much. */
  trust: 14,
  /** A memory at least this warm can be called in when talks open: head start times its weight, and alignment lost. */
  callable: 30,
  headStart: 4,
  reminded: -8,
};

export const LEAK = {
  /** Chance in 1000: opening² ÷ so much, at most so much. */
  chance: { by: 440, most: 1000 },
  /** To Pyongyang, to Beijing. */
  missiles: 170,
  power: 125,
  /** Where a rule agreed beforehand stops what is paid, a cabinet has less to answer for. */
  support: { ruled: -20, whim: -30 },
  standing: { ruled: -34, whim: -52 },
  asia: -18,
  credibility: -20,
  /** How often in 1000 an inquiry finds what the hidden record says. */
  found: 800,
};
