import type { EventData } from "../../engine/index.ts";

/** Pyongyang and Moscow. */
export const NORTH: EventData[] = [
  {
    id: "kp_tech",
    slot: 51,
    chance: 49,
    again: 8,
    scheduled: false,
    at: "PRK",
    source: "D14, D15; DES",
    // The treaty it names has been in force since 4 December 2024.
    when: [{ armistice: false }, { year: ">=", n: 2025 }],
    effects: [
      { q: "missiles", add: 28 },
      { q: "trust", of: "PRK", add: -10 },
    ],
    choices: [],
  },
  {
    id: "kp_quiet",
    slot: 53,
    chance: 72,
    again: 8,
    scheduled: false,
    at: "PRK",
    source: "DES",
    when: [{ quiet: 2 }],
    effects: [
      { q: "tension", of: "SOJ", add: -35 },
      { q: "missiles", add: -10 },
      { q: "support", add: 4 },
    ],
    choices: [],
  },
  {
    id: "ru_bombers",
    slot: 12,
    chance: 220,
    again: 4,
    scheduled: true,
    at: "SOJ",
    source: "E7, E8",
    when: [{ q: "drive", op: ">", n: 350 }],
    effects: [
      { q: "tension", of: "SOJ", add: 45 },
      { q: "support", add: -3 },
    ],
    choices: [],
  },
  {
    id: "ru_graves",
    slot: 55,
    chance: 31,
    again: 12,
    scheduled: false,
    at: "OKH",
    source: "E4; GK; the offer is DES",
    when: [{ sanction: "RUS", level: 2 }],
    effects: [],
    choices: [
      {
        budget: 0,
        capital: 2,
        effects: [
          { sanction: "RUS", sector: "trade", by: -1 },
          { q: "support", add: 38 },
          { q: "tension", of: "OKH", add: -144 },
          { q: "trust", of: "EUR", add: -80 },
          { q: "front", question: "bite", pivot: 350, swing: -83 },
        ],
      },
      {
        budget: 0,
        capital: 4,
        effects: [
          { q: "support", odds: 400, gain: 45, loss: -13 },
          { q: "tension", of: "OKH", add: -48 },
        ],
      },
      {
        budget: 0,
        capital: 0,
        effects: [
          { q: "support", add: -22 },
          { q: "standing", add: 13 },
        ],
      },
    ],
  },
];
