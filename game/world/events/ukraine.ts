import type { Condition, EventData } from "../../engine/index.ts";

/** Help flows, nothing of it has just been stopped, and nobody was asked within the year. */
const paying: Condition[] = [
  { aid: "UKR", level: 20 },
  { turn: ">=", n: 2 },
  { flag: "instalment", set: false },
  { flag: "payments_stopped", set: false },
];

/** Asked for by the year, each time in other words. What else touches the payments waits until it is answered. */
const instalment = {
  scheduled: true,
  at: "UKR",
  source: "§1.7",
  effects: [{ flag: "instalment", quarters: 3 }],
  choices: [
    {
      budget: 20,
      capital: 1,
      effects: [
        { q: "trust", of: "UKR", add: 30 },
        { q: "front", add: 8 },
        { q: "exposure", add: 30 },
        { q: "missiles", question: "leakage", pivot: 350, swing: 20 },
        { q: "poverty", add: -40 },
      ],
    },
    {
      budget: 14,
      capital: 3,
      effects: [
        { q: "custody", add: 60 },
        { q: "trust", of: "UKR", add: -8 },
        { q: "front", add: 4 },
      ],
    },
    {
      budget: 0,
      capital: 0,
      effects: [
        { q: "trust", of: "UKR", add: -35 },
        { q: "coalition", add: -10 },
        { q: "support", add: 5 },
      ],
    },
  ],
} satisfies Partial<EventData>;

/** Kyiv, its coalition and its accounts. */
export const UKRAINE: EventData[] = [
  {
    ...instalment,
    id: "ua_tranche",
    slot: 7,
    chance: 220,
    again: 0,
    when: paying,
    effects: [...instalment.effects, { flag: "instalment_first", quarters: 100 }],
  },
  {
    ...instalment,
    id: "ua_tranche2",
    slot: 70,
    chance: 200,
    again: 6,
    when: [...paying, { flag: "instalment_first", set: true }],
  },
  {
    id: "ua_graft",
    slot: 8,
    chance: 50,
    again: 8,
    scheduled: false,
    at: "UKR",
    source: "§6",
    // Never in the quarter in which an instalment is asked for.
    when: [
      { aid: "UKR", level: 20 },
      { flag: "instalment", set: true },
    ],
    effects: [{ q: "custody", add: -25 }],
    choices: [
      {
        budget: 0,
        capital: 1,
        effects: [
          { suspend: "UKR" },
          { flag: "payments_stopped", quarters: 3 },
          { q: "custody", add: 90 },
          { q: "support", add: 6 },
        ],
      },
      {
        budget: 0,
        capital: 4,
        effects: [
          { q: "custody", add: 45 },
          { q: "trust", of: "UKR", add: -10 },
        ],
      },
      {
        budget: 0,
        capital: 0,
        effects: [
          { q: "support", add: -16 },
          { q: "trust", of: "UKR", add: 8 },
        ],
      },
    ],
  },
  {
    id: "ua_terms",
    slot: 35,
    chance: 200,
    again: 8,
    scheduled: false,
    at: "UKR",
    source: "§3 (Nov 2025)",
    when: [{ q: "coalition", op: "<", n: 470 }, { armistice: false }],
    effects: [{ q: "trust", of: "UKR", add: -5 }],
    choices: [
      {
        budget: 0,
        capital: 3,
        effects: [
          { q: "europe", add: 25 },
          { q: "asia", add: 12 },
          { q: "standing", add: -22 },
          { q: "trust", of: "UKR", add: -60 },
          { q: "front", add: -10 },
        ],
      },
      {
        budget: 40,
        capital: 3,
        effects: [
          { q: "coalition", add: 35 },
          { q: "trust", of: "UKR", add: 30 },
          { q: "drive", question: "linkage", pivot: 500, swing: -37 },
          { q: "support", add: -6 },
        ],
      },
      {
        budget: 0,
        capital: 0,
        effects: [
          { q: "standing", question: "credit", pivot: 460, swing: 32 },
          { q: "trust", of: "UKR", add: 10 },
          { q: "asia", add: -8 },
        ],
      },
    ],
  },
  {
    id: "ua_minerals",
    slot: 36,
    chance: 35,
    again: 0,
    scheduled: false,
    at: "UKR",
    source: "§6 (30 Apr 2025)",
    when: [{ turn: ">=", n: 1 }],
    effects: [],
    choices: [
      {
        budget: 30,
        capital: 2,
        effects: [
          { q: "minerals", add: -40 },
          { q: "asia", question: "withdrawal", pivot: 530, swing: -24 },
          { q: "trust", of: "UKR", add: -10 },
        ],
      },
      {
        budget: 22,
        capital: 4,
        effects: [
          { q: "minerals", add: -15 },
          { q: "custody", add: 50 },
          { q: "standing", question: "credit", pivot: 430, swing: 28 },
        ],
      },
      {
        budget: 0,
        capital: 0,
        effects: [
          { q: "trust", of: "UKR", add: -10 },
          { q: "support", add: 3 },
        ],
      },
    ],
  },
  {
    id: "ua_bids",
    slot: 37,
    chance: 52,
    again: 8,
    scheduled: false,
    at: "UKR",
    source: "§6",
    when: [{ any: [{ armistice: true }, { q: "contracts", op: ">=", n: 5 }] }],
    effects: [],
    choices: [
      {
        budget: 35,
        capital: 1,
        effects: [
          { q: "contracts", add: 3 },
          { q: "technology", add: 10 },
          { q: "alignment", of: "UKR", add: 10 },
          { q: "standing", add: -6 },
        ],
      },
      {
        budget: 0,
        capital: 4,
        effects: [
          { q: "contracts", add: 1 },
          { q: "custody", add: 40 },
          { q: "standing", question: "credit", pivot: 430, swing: 26 },
        ],
      },
      {
        budget: 0,
        capital: 0,
        effects: [
          { q: "alignment", of: "UKR", add: -35 },
          { q: "contracts", add: -2 },
          { q: "drive", add: -4 },
        ],
      },
    ],
  },
  {
    id: "ua_motor",
    slot: 38,
    chance: 45,
    again: 0,
    scheduled: false,
    at: "UKR",
    source: "§6",
    when: [
      { q: "trust", of: "UKR", op: ">", n: 600 },
      { turn: ">=", n: 2 },
    ],
    effects: [
      { q: "power", add: -18 },
      { q: "alignment", of: "UKR", add: 20 },
      { q: "poverty", add: 25 },
    ],
    choices: [],
  },
  {
    id: "ua_demine",
    slot: 9,
    chance: 31,
    again: 0,
    scheduled: false,
    at: "UKR",
    source: "N11",
    when: [{ aid: "UKR", level: 20 }],
    effects: [
      { q: "standing", add: 14 },
      { q: "trust", of: "UKR", add: 12 },
    ],
    choices: [],
  },
  {
    id: "eu_24_3",
    slot: 10,
    chance: 220,
    again: 8,
    scheduled: false,
    at: "EUR",
    source: "§6 (Dec 2025)",
    when: [{ q: "coalition", op: "<", n: 520 }],
    effects: [{ q: "coalition", add: -8 }],
    choices: [
      {
        budget: 30,
        capital: 2,
        effects: [
          { q: "coalition", add: 45 },
          { q: "trust", of: "EUR", add: 40 },
          { q: "credibility", question: "credit", pivot: 420, swing: 26 },
        ],
      },
      {
        budget: 18,
        capital: 2,
        effects: [
          { q: "coalition", add: 20 },
          { q: "technology", add: 10 },
          { q: "trust", of: "EUR", add: 5 },
        ],
      },
      {
        budget: 0,
        capital: 0,
        effects: [
          { q: "coalition", add: -18 },
          { q: "trust", of: "EUR", add: -20 },
        ],
      },
    ],
  },
  {
    id: "ua_drones",
    slot: 39,
    chance: 60,
    again: 10,
    scheduled: false,
    at: "UKR",
    source: "§1.2; DES",
    when: [
      { q: "trust", of: "UKR", op: ">=", n: 580 },
      { q: "technology", op: ">=", n: 215 },
      { armistice: false },
    ],
    effects: [
      { q: "airdefence", add: 22 },
      { q: "technology", add: 6 },
    ],
    choices: [],
  },
  {
    id: "ua_guests",
    slot: 40,
    chance: 37,
    again: 0,
    scheduled: false,
    at: "JPN",
    source: "N10",
    when: [{ turn: ">=", n: 3 }],
    effects: [],
    choices: [
      {
        budget: 20,
        capital: 3,
        effects: [
          { q: "standing", question: "credit", pivot: 360, swing: 24 },
          { q: "economy", add: 5 },
          { q: "trust", of: "UKR", add: 14 },
          { q: "support", add: -8 },
        ],
      },
      {
        budget: 10,
        capital: 1,
        effects: [
          { q: "standing", add: 3 },
          { q: "trust", of: "UKR", add: 5 },
        ],
      },
      {
        budget: 0,
        capital: 0,
        effects: [
          { q: "standing", add: -12 },
          { q: "trust", of: "UKR", add: -10 },
          { q: "support", add: 4 },
        ],
      },
    ],
  },
  {
    id: "ua_islands",
    slot: 41,
    chance: 50,
    again: 12,
    scheduled: false,
    at: "OKH",
    source: "N4",
    when: [{ q: "trust", of: "UKR", op: ">=", n: 560 }],
    effects: [
      { q: "support", add: 8 },
      { q: "trust", of: "RUS", add: -30 },
      { q: "tension", of: "OKH", add: 25 },
    ],
    choices: [],
  },
  {
    id: "ua_purl",
    slot: 42,
    chance: 55,
    again: 10,
    scheduled: false,
    at: "EUR",
    source: "§1.7 (Feb 2026)",
    when: [{ year: ">=", n: 2026 }, { armistice: false }],
    effects: [],
    choices: [
      {
        budget: 20,
        capital: 2,
        effects: [
          { q: "coalition", add: 22 },
          { q: "trust", of: "EUR", add: 15 },
          { q: "asia", question: "withdrawal", pivot: 530, swing: -24 },
        ],
      },
      {
        budget: 28,
        capital: 7,
        effects: [
          { q: "coalition", add: 32 },
          { q: "front", add: 18 },
          { q: "airdefence", add: -24 },
          { q: "drive", question: "linkage", pivot: 480, swing: -37 },
          { q: "support", add: -12 },
        ],
      },
      {
        budget: 0,
        capital: 0,
        effects: [
          { q: "coalition", add: -10 },
          { q: "trust", of: "EUR", add: -12 },
          { q: "support", add: 3 },
        ],
      },
    ],
  },
  {
    id: "ua_front",
    slot: 43,
    chance: 220,
    again: 6,
    scheduled: false,
    at: "UKR",
    source: "§5",
    when: [{ falling: 2 }, { q: "front", op: "<", n: 440 }, { armistice: false }],
    effects: [
      { q: "front", add: -18 },
      { q: "displaced", add: 90000 },
      { q: "dead", add: 4000 },
      { q: "support", add: -3 },
    ],
    choices: [],
  },
];
