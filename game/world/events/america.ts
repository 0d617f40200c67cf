import type { EventData } from "../../engine/scenario.ts";

/** Events of Washington's making. Numbers are in engine units: 10 is one point as shown. */
export const AMERICA: EventData[] = [
  {
    id: "us_hns",
    slot: 0,
    chance: 220,
    again: 12,
    scheduled: false,
    at: "USA",
    source: "§3",
    when: [{ turn: ">=", n: 6 }],
    effects: [],
    choices: [
      {
        budget: 40,
        capital: 2,
        effects: [
          { q: "asia", question: "withdrawal", pivot: 430, swing: -40 },
          { q: "asia", add: 18 },
          { q: "consent", add: -10 },
        ],
      },
      {
        budget: 15,
        capital: 4,
        effects: [
          { q: "integration", add: 70 },
          { q: "provocation", add: 10 },
          { q: "asia", add: 10 },
        ],
      },
      {
        budget: 0,
        capital: 0,
        effects: [
          { q: "asia", add: -16 },
          { q: "standing", add: -4 },
        ],
      },
    ],
  },
  {
    id: "us_gap",
    slot: 1,
    chance: 160,
    again: 6,
    scheduled: false,
    at: "PHS",
    source: "§3",
    when: [{ q: "asia", op: "<", n: 520 }],
    effects: [
      { q: "tension", of: "PHS", add: 40 },
      { q: "drive", add: 15 },
      { q: "support", add: -6 },
    ],
    choices: [],
  },
];
