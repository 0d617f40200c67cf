import type { EventData } from "../../engine/index.ts";

/** Events of Washington's making. Numbers are in engine units: 10 is one point as shown. */
export const AMERICA: EventData[] = [
  {
    id: "us_gap",
    slot: 1,
    chance: 85,
    again: 6,
    scheduled: false,
    at: "PHS",
    source: "S14; DES",
    when: [{ q: "asia", op: "<", n: 520 }],
    effects: [
      { q: "tension", of: "PHS", add: 40 },
      { q: "drive", add: 15 },
      { q: "support", add: -6 },
    ],
    choices: [],
  },
  {
    id: "us_guam",
    slot: 17,
    chance: 30,
    again: 0,
    scheduled: false,
    at: "USA",
    source: "N8",
    when: [{ turn: ">=", n: 1 }],
    effects: [
      { q: "consent", add: 30 },
      { q: "drive", add: 6 },
    ],
    choices: [],
  },
  {
    id: "us_tariff",
    slot: 19,
    chance: 27,
    again: 8,
    scheduled: false,
    at: "USA",
    source: "S6; the answers are DES",
    // The terms are those of September 2025.
    when: [
      { q: "integration", op: "<", n: 190 },
      { turn: ">=", n: 2 },
    ],
    effects: [{ q: "economy", add: -4 }],
    choices: [
      {
        budget: 45,
        capital: 1,
        effects: [
          { q: "integration", add: 96 },
          { q: "asia", question: "withdrawal", pivot: 570, swing: -160 },
          { q: "economy", add: 13 },
        ],
      },
      {
        budget: 4,
        capital: 3,
        effects: [
          { q: "standing", question: "credit", pivot: 440, swing: 102 },
          { q: "economy", add: -19 },
          { q: "trust", of: "EUR", add: 26 },
        ],
      },
      {
        budget: 0,
        capital: 0,
        effects: [
          { q: "trust", of: "EUR", add: 80 },
          { q: "asia", question: "withdrawal", pivot: 800, swing: 80 },
          { q: "economy", add: -19 },
          { q: "integration", add: -64 },
        ],
      },
    ],
  },
  {
    id: "us_court",
    slot: 20,
    chance: 22,
    again: 0,
    scheduled: false,
    at: "USA",
    source: "S16",
    when: [{ year: ">=", n: 2026 }],
    effects: [
      { q: "economy", add: 18 },
      { q: "asia", add: -5 },
    ],
    choices: [],
  },
  {
    id: "us_letter",
    slot: 21,
    chance: 420,
    again: 10,
    scheduled: false,
    at: "USA",
    source: "S26; the letter is DES",
    // The headquarters it cites began in March 2025.
    when: [
      { pact: "command", of: "USA", stage: 1 },
      { year: ">=", n: 2025 },
    ],
    effects: [{ holdRegime: 2 }, { q: "asia", add: 10 }, { q: "credibility", add: 6 }],
    choices: [],
  },
  {
    id: "us_pillar2",
    slot: 22,
    chance: 35,
    again: 0,
    scheduled: false,
    at: "AUS",
    source: "R13, S8, J60; the answers are DES",
    when: [
      { q: "trust", of: "AUS", op: ">=", n: 600 },
      { turn: ">=", n: 2 },
    ],
    effects: [],
    choices: [
      {
        budget: 35,
        capital: 6,
        effects: [
          { q: "technology", add: 96 },
          { q: "trust", of: "AUS", add: 80 },
          { q: "drive", question: "appetite", pivot: 500, swing: -83 },
        ],
      },
      {
        budget: 18,
        capital: 1,
        effects: [
          { q: "technology", add: 45 },
          { q: "trust", of: "AUS", add: 26 },
          { q: "alignment", of: "AUS", add: 26 },
        ],
      },
      {
        budget: 0,
        capital: 0,
        effects: [
          { q: "asia", add: -19 },
          { q: "trust", of: "AUS", add: -38 },
          { q: "drive", add: -26 },
        ],
      },
    ],
  },
  {
    id: "us_bases",
    slot: 23,
    chance: 120,
    again: 8,
    scheduled: false,
    at: "TWS",
    source: "S27, J62; DES",
    when: [{ q: "tension", of: "TWS", op: ">", n: 540 }],
    effects: [],
    choices: [
      {
        budget: 0,
        capital: 4,
        effects: [
          { q: "asia", question: "withdrawal", pivot: 600, swing: -191 },
          { q: "consent", add: -144 },
          { q: "drive", question: "appetite", pivot: 500, swing: -102 },
          { q: "support", add: -26 },
        ],
      },
      {
        budget: 0,
        capital: 6,
        effects: [
          { q: "asia", add: 26 },
          { q: "consent", add: -48 },
          { q: "credibility", add: 26 },
        ],
      },
      {
        budget: 0,
        capital: 0,
        effects: [
          { q: "asia", add: -144 },
          { q: "consent", add: 48 },
          { q: "credibility", add: -38 },
          { q: "drive", question: "appetite", pivot: 500, swing: 77 },
        ],
      },
    ],
  },
];
