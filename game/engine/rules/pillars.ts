/** What the pillars weigh, and how a quarter is scored. */

export const PILLARS = {
  deterrence: {
    word: { level: 500, by: 4 },
    beijing: { times: 55, level: 430, by: 100 },
    group: 28,
    example: 2,
    reassurance: { times: 6, level: 480, by: 10 },
    integration: { times: 8, level: 480, by: 10_000 },
    /** What is taken sets the level of the whole: a sound policy stands where every support counts in full. */
    intelligence: { by: 7, less: 240 },
  },
  resilience: {
    economy: { times: 7, by: 10, more: 20 },
    dependence: { times: 55, by: 100 },
    posture: 38,
    missiles: 14,
    technology: 6,
    tension: { level: 240, by: 5 },
    debt: { level: 470, by: 4 },
  },
  autonomy: {
    forces: { times: 9, by: 10, less: 200 },
    concentration: { times: 35, by: 100 },
    dependence: { times: 3, by: 10 },
    technology: 5,
    integration: { times: 55, by: 100_000 },
  },
  order: {
    standing: { times: 55, by: 100, more: 40 },
    coalition: { times: 16, by: 100 },
    front: 10,
    company: { times: 18, level: 200, by: 100 },
    sanctions: 30,
  },
  /** Terms count in full up to here and by half beyond. */
  knee: { from: 750, by: 2 },
  /** Of a quarter's score, the share of its distance to the weakest pillar, tenths. */
  weakest: 3,
};
