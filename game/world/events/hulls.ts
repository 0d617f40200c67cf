import type { EventData } from "../../engine/index.ts";

/** What many hulls change: events of the scenario that takes the forecast of nine carriers at its word. */
export const HULLS: EventData[] = [
  {
    id: "cv_fifth",
    slot: 73,
    chance: 260,
    again: 0,
    scheduled: false,
    at: "PHS",
    source: "C9, C10: a forecast; the answers are DES",
    when: [{ carriersReady: 5 }],
    effects: [],
    choices: [
      {
        budget: 42,
        capital: 3,
        effects: [
          { q: "maritime", add: 75 },
          { q: "support", add: -12 },
          { q: "drive", question: "appetite", pivot: 480, swing: -120 },
        ],
      },
      {
        budget: 28,
        capital: 3,
        effects: [
          { q: "counterstrike", add: 60 },
          { q: "hardening", add: 40 },
          { q: "consent", add: -35 },
          { q: "credibility", question: "withdrawal", pivot: 520, swing: 60 },
        ],
      },
      {
        budget: 0,
        capital: 0,
        effects: [
          { q: "standing", add: 25 },
          { q: "support", add: -14 },
          { q: "drive", question: "appetite", pivot: 480, swing: 130 },
        ],
      },
    ],
  },
  {
    id: "cv_rotation",
    slot: 74,
    chance: 180,
    again: 8,
    scheduled: false,
    at: "SIC",
    source: "C9, C10: a forecast; DES",
    when: [{ carriersReady: 6 }],
    effects: [
      { q: "power", add: 18 },
      { q: "tension", of: "PHS", add: 45 },
      { q: "tension", of: "ECS", add: 45 },
      { q: "asia", question: "withdrawal", pivot: 500, swing: -50 },
    ],
    choices: [],
  },
];
