/** What the pillars weigh, per cent unless said, and how a quarter is scored. `more` sets the level of the whole. */

export const PILLARS = {
  /** Seas with at least this stake, and the share of the distance to the worst of them. */
  deterrence: { worst: { stake: 5, share: 30 }, more: 50 },
  resilience: {
    economy: 60,
    dependence: 50,
    shield: { times: 22, level: 310 },
    missiles: { times: 30, level: 350 },
    debt: { level: 500, by: 3 },
    more: 35,
  },
  autonomy: {
    forces: 42,
    /** Sum of weight × (10 + depth) × (alignment + leaning) ÷ so much. */
    partners: 12_000,
    dependence: 25,
    technology: 45,
    concentration: 10,
    america: { times: 4, level: 600 },
    integration: { times: 20, by: 100_000 },
    more: 51,
  },
  order: { standing: 45, coalition: 20, front: 18, company: { times: 20, level: 100 }, more: 36 },
  /** Above this height only so many per cent of what is added count, so that there is always something left to win. */
  slow: { from: 800, percent: 50 },
  /** Share of the distance to the weakest of the five; blame for a promise below its part of 100. */
  weakest: 30,
  blame: 100,
  part: 25,
};
