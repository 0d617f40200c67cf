/** What several movers do: words kept, acts remembered, leaks. */

/** What a word kept or broken moves of credibility and standing, per cent of what it is worth. */
export const PROMISE = { credibility: 100, standing: 42 };

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
  /** To Pyongyang, to Beijing. */
  missiles: 110,
  power: 90,
  /** Where a rule agreed beforehand stops what is paid, a cabinet has less to answer for. */
  support: { ruled: -10, whim: -16 },
  standing: { ruled: -14, whim: -22 },
  asia: -6,
  credibility: -8,
  /** How often in 1000 an inquiry finds what the hidden record says. */
  found: 800,
};
