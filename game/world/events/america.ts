import type { EventData } from "../../engine/index.ts";

/** Events of Washington's making. Numbers are in engine units: 10 is one point as shown. */
export const AMERICA: EventData[] = [
  {
    id: "us_hns",
    slot: 0,
    chance: 400,
    again: 0,
    scheduled: true,
    at: "USA",
    source: "§3",
    // The agreement runs out in March 2027: talks come in the year before.
    when: [
      { year: ">=", n: 2026 },
      { year: "<=", n: 2026 },
    ],
    effects: [],
    choices: [
      {
        budget: 40,
        capital: 2,
        effects: [
          { q: "asia", question: "withdrawal", pivot: 640, swing: -45 },
          { q: "consent", add: -10 },
        ],
      },
      {
        budget: 15,
        capital: 4,
        effects: [
          { q: "integration", add: 70 },
          { q: "drive", add: 5 },
          { q: "asia", add: 10 },
        ],
      },
      {
        budget: 0,
        capital: 0,
        effects: [
          { q: "asia", question: "withdrawal", pivot: 800, swing: 25 },
          { q: "standing", add: -4 },
        ],
      },
    ],
  },
  {
    id: "us_summit",
    slot: 16,
    chance: 63,
    again: 8,
    scheduled: false,
    at: "USA",
    source: "§3, §1.5",
    when: [{ any: [{ regime: "bargainer" }, { regime: "offshore" }] }],
    effects: [{ q: "credibility", add: -6 }],
    choices: [
      {
        budget: 0,
        capital: 3,
        effects: [
          { q: "standing", question: "credit", pivot: 450, swing: 40 },
          { q: "asia", add: -10 },
          { q: "drive", add: 10 },
        ],
      },
      {
        budget: 0,
        capital: 6,
        effects: [
          { q: "integration", add: 40 },
          { q: "asia", question: "withdrawal", pivot: 520, swing: -45 },
          { q: "standing", add: -6 },
        ],
      },
      {
        budget: 0,
        capital: 0,
        effects: [
          { q: "asia", add: -16 },
          { q: "integration", add: -20 },
          { q: "drive", question: "appetite", pivot: 650, swing: 45 },
        ],
      },
    ],
  },
  {
    id: "us_gap",
    slot: 1,
    chance: 112,
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
    id: "us_arsenal",
    slot: 18,
    chance: 37,
    again: 8,
    scheduled: false,
    at: "USA",
    source: "§9.1",
    when: [{ any: [{ armistice: false }, { flag: "hormuz", set: true }] }],
    effects: [{ q: "airdefence", add: -14 }],
    choices: [
      {
        budget: 35,
        capital: 2,
        effects: [
          { q: "technology", add: 14 },
          { q: "airdefence", add: 18 },
          { q: "drive", add: 6 },
        ],
      },
      {
        budget: 0,
        capital: 3,
        effects: [
          { q: "trust", of: "UKR", add: 25 },
          { q: "asia", add: 12 },
          { q: "airdefence", add: -22 },
          { q: "drive", question: "linkage", pivot: 500, swing: -28 },
        ],
      },
      {
        budget: 0,
        capital: 0,
        effects: [
          { q: "credibility", add: -4 },
          { q: "support", add: -3 },
        ],
      },
    ],
  },
  {
    id: "us_tariff",
    slot: 19,
    chance: 34,
    again: 8,
    scheduled: false,
    at: "USA",
    source: "§3",
    when: [{ q: "integration", op: "<", n: 190 }],
    effects: [{ q: "economy", add: -4 }],
    choices: [
      {
        budget: 45,
        capital: 1,
        effects: [
          { q: "integration", add: 30 },
          { q: "asia", question: "withdrawal", pivot: 570, swing: -50 },
          { q: "economy", add: 4 },
        ],
      },
      {
        budget: 4,
        capital: 3,
        effects: [
          { q: "standing", question: "credit", pivot: 440, swing: 32 },
          { q: "economy", add: -6 },
          { q: "trust", of: "EUR", add: 8 },
        ],
      },
      {
        budget: 0,
        capital: 0,
        effects: [
          { q: "trust", of: "EUR", add: 25 },
          { q: "asia", question: "withdrawal", pivot: 800, swing: 25 },
          { q: "economy", add: -6 },
          { q: "integration", add: -20 },
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
    source: "§3 (Feb 2026, one report)",
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
    source: "§3",
    when: [{ pact: "command", of: "USA", stage: 1 }],
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
    source: "§7",
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
          { q: "technology", add: 30 },
          { q: "trust", of: "AUS", add: 25 },
          { q: "drive", question: "appetite", pivot: 500, swing: -26 },
        ],
      },
      {
        budget: 18,
        capital: 1,
        effects: [
          { q: "technology", add: 14 },
          { q: "trust", of: "AUS", add: 8 },
          { q: "alignment", of: "AUS", add: 8 },
        ],
      },
      {
        budget: 0,
        capital: 0,
        effects: [
          { q: "asia", add: -6 },
          { q: "trust", of: "AUS", add: -12 },
          { q: "drive", add: -8 },
        ],
      },
    ],
  },
  {
    id: "us_bases",
    slot: 23,
    chance: 220,
    again: 8,
    scheduled: false,
    at: "TWS",
    source: "§8",
    when: [{ q: "tension", of: "TWS", op: ">", n: 540 }],
    effects: [],
    choices: [
      {
        budget: 0,
        capital: 4,
        effects: [
          { q: "asia", question: "withdrawal", pivot: 600, swing: -60 },
          { q: "consent", add: -45 },
          { q: "drive", question: "appetite", pivot: 500, swing: -32 },
          { q: "support", add: -8 },
        ],
      },
      {
        budget: 0,
        capital: 6,
        effects: [
          { q: "asia", add: 8 },
          { q: "consent", add: -15 },
          { q: "credibility", add: 8 },
        ],
      },
      {
        budget: 0,
        capital: 0,
        effects: [
          { q: "asia", add: -45 },
          { q: "consent", add: 15 },
          { q: "credibility", add: -12 },
          { q: "drive", question: "appetite", pivot: 500, swing: 24 },
        ],
      },
    ],
  },
];
