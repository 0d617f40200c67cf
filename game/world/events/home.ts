import type { EventData } from "../../engine/index.ts";

/** The economy and home. */
export const HOME: EventData[] = [
  {
    id: "ec_rare",
    slot: 5,
    chance: 110,
    again: 6,
    scheduled: false,
    at: "CHN",
    source: "§1.4",
    when: [{ any: [{ posture: "coercive" }, { posture: "crisis" }] }],
    effects: [{ q: "economy", add: -10 }],
    choices: [
      { budget: 30, capital: 0, effects: [{ q: "minerals", add: -45 }] },
      {
        budget: 4,
        capital: 3,
        effects: [
          { q: "standing", question: "credit", pivot: 420, swing: 24 },
          { q: "economy", add: -6 },
        ],
      },
      {
        budget: 0,
        capital: 0,
        effects: [
          { q: "drive", add: -15 },
          { q: "credibility", add: -14 },
          { q: "support", add: -10 },
        ],
      },
    ],
  },
  {
    id: "ec_hormuz",
    slot: 32,
    chance: 30,
    again: 0,
    scheduled: false,
    at: "JPN",
    source: "§1.3",
    when: [{ year: ">=", n: 2026 }],
    effects: [
      { q: "economy", add: -20 },
      { flag: "hormuz", quarters: 3 },
    ],
    choices: [
      {
        budget: 10,
        capital: 2,
        effects: [
          { q: "economy", add: 14 },
          { q: "energy", add: 25 },
          { q: "support", add: 5 },
        ],
      },
      {
        budget: 14,
        capital: 6,
        effects: [
          { q: "asia", question: "withdrawal", pivot: 600, swing: -50 },
          { q: "economy", add: 8 },
          { q: "maritime", add: -12 },
          { q: "standing", add: 6 },
        ],
      },
      {
        budget: 0,
        capital: 0,
        effects: [
          { q: "economy", add: 8 },
          { q: "energy", add: -18 },
          { q: "standing", add: -18 },
          { q: "trust", of: "EUR", add: -25 },
          { q: "coalition", add: -10 },
        ],
      },
    ],
  },
  {
    id: "ec_visitors",
    slot: 6,
    chance: 140,
    again: 8,
    scheduled: false,
    at: "JPN",
    source: "§8 (Dec 2025 – Jan 2026)",
    when: [{ q: "drive", op: ">", n: 480 }],
    effects: [
      { q: "economy", add: -9 },
      { q: "support", add: -3 },
    ],
    choices: [],
  },
  {
    id: "ec_fab",
    slot: 33,
    chance: 48,
    again: 0,
    scheduled: false,
    at: "JPN",
    source: "§1.4",
    when: [{ turn: ">=", n: 10 }],
    effects: [
      { q: "chips", odds: 550, gain: -60, loss: 20 },
      { q: "technology", odds: 550, gain: 25, loss: -8 },
      { q: "economy", odds: 550, gain: 8, loss: -10 },
    ],
    choices: [],
  },
  {
    id: "hm_tax",
    slot: 67,
    chance: 66,
    again: 10,
    scheduled: false,
    at: "JPN",
    source: "§1.1, §1.2",
    when: [{ forces: 900 }, { aid: "UKR", level: 10 }],
    effects: [],
    choices: [
      {
        budget: 0,
        capital: 4,
        effects: [
          { q: "budget", add: 80 },
          { q: "support", add: -30 },
          { q: "economy", add: -6 },
        ],
      },
      {
        budget: 0,
        capital: 2,
        effects: [
          { q: "budget", add: 60 },
          { q: "debt", add: 60 },
          { q: "support", add: -4 },
        ],
      },
      {
        budget: 0,
        capital: 0,
        effects: [
          { amend: "halve", of: "UKR" },
          { q: "standing", add: -12 },
          { q: "drive", question: "linkage", pivot: 500, swing: 27 },
        ],
      },
    ],
  },
  {
    id: "hm_okinawa",
    slot: 15,
    chance: 220,
    again: 8,
    scheduled: false,
    at: "JPN",
    source: "N6, N7",
    when: [
      {
        any: [
          { q: "hardening", op: ">", n: 170 },
          { q: "consent", op: "<", n: 520 },
        ],
      },
    ],
    effects: [],
    choices: [
      {
        budget: 0,
        capital: 5,
        effects: [
          { q: "consent", add: 70 },
          { q: "support", add: 4 },
        ],
      },
      {
        budget: 24,
        capital: 1,
        effects: [
          { q: "consent", add: 45 },
          { q: "hardening", add: 20 },
          { q: "support", add: 6 },
        ],
      },
      {
        budget: 0,
        capital: 0,
        effects: [
          { q: "consent", add: -60 },
          { q: "support", add: -5 },
        ],
      },
    ],
  },
  {
    id: "hm_nuclear",
    slot: 68,
    chance: 200,
    again: 0,
    scheduled: false,
    at: "JPN",
    source: "N13",
    when: [{ q: "asia", op: "<", n: 440 }],
    effects: [],
    choices: [
      {
        budget: 0,
        capital: 8,
        effects: [
          { q: "drive", question: "appetite", pivot: 480, swing: -50 },
          { q: "standing", add: -24 },
          { q: "support", add: -16 },
          { q: "trust", of: "KOR", add: -20 },
        ],
      },
      {
        budget: 0,
        capital: 5,
        effects: [
          { q: "standing", add: 26 },
          { q: "drive", add: -22 },
          { q: "asia", add: -10 },
          { q: "integration", add: -20 },
        ],
      },
      {
        budget: 0,
        capital: 0,
        effects: [
          { q: "standing", question: "credit", pivot: 440, swing: 28 },
          { q: "support", add: -4 },
        ],
      },
    ],
  },
  {
    id: "hm_export",
    slot: 69,
    chance: 46,
    again: 0,
    scheduled: false,
    at: "JPN",
    source: "§1.2 (21 Apr 2026)",
    when: [{ turn: ">=", n: 5 }],
    effects: [],
    choices: [
      {
        budget: 0,
        capital: 4,
        effects: [
          { q: "technology", add: 24 },
          { q: "economy", add: 5 },
          { q: "support", add: -14 },
          { q: "alignment", of: "PHL", question: "neighbours", pivot: 500, swing: 36 },
        ],
      },
      {
        budget: 6,
        capital: 1,
        effects: [
          { q: "technology", add: 9 },
          { q: "trust", of: "PHL", add: 12 },
        ],
      },
      {
        budget: 0,
        capital: 0,
        effects: [
          { q: "technology", add: -6 },
          { q: "support", add: 5 },
          { q: "trust", of: "AUS", add: -15 },
        ],
      },
    ],
  },
];
