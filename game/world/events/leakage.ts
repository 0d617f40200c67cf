import type { EventData } from "../../engine/index.ts";

/** What gets out, from where, and what is done about it. Japan leaks too. */
export const LEAKAGE: EventData[] = [
  {
    id: "lk_broker",
    slot: 44,
    chance: 50,
    again: 8,
    scheduled: false,
    at: "UKR",
    source: "§0",
    when: [
      {
        any: [
          { q: "poverty", op: ">", n: 190 },
          { q: "exposure", op: ">", n: 230 },
        ],
      },
      { q: "custody", op: "<", n: 150 },
    ],
    effects: [{ leak: 250 }, { q: "standing", add: -4 }],
    choices: [],
  },
  {
    id: "lk_engine",
    slot: 45,
    chance: 260,
    again: 10,
    scheduled: false,
    at: "PRK",
    source: "§4",
    when: [{ any: [{ jump: 3 }, { q: "missiles", op: ">=", n: 400 }] }],
    effects: [{ q: "support", add: -6 }],
    choices: [
      {
        budget: 0,
        capital: 1,
        effects: [
          {
            blame: "UKR",
            right: [
              { q: "standing", add: 20 },
              { q: "custody", add: 80 },
            ],
            wrong: [
              { q: "trust", of: "UKR", add: -60 },
              { q: "credibility", add: -25 },
              { q: "standing", add: -18 },
            ],
          },
          { q: "trust", of: "UKR", add: -25 },
          { q: "support", add: 8 },
        ],
      },
      {
        budget: 4,
        capital: 4,
        effects: [
          { q: "custody", add: 60 },
          { q: "trust", of: "UKR", add: -8 },
          { q: "missiles", question: "leakage", pivot: 350, swing: -40 },
        ],
      },
      {
        budget: 0,
        capital: 0,
        effects: [
          { q: "credibility", add: -4 },
          { q: "support", add: -5 },
        ],
      },
    ],
  },
  {
    id: "lk_sting",
    slot: 46,
    chance: 55,
    again: 0,
    scheduled: false,
    at: "UKR",
    source: "N5",
    when: [{ audited: "UKR" }],
    effects: [
      { q: "custody", add: 50 },
      { q: "missiles", add: -25 },
      { q: "trust", of: "UKR", add: 10 },
      { q: "standing", add: 6 },
    ],
    choices: [],
  },
  {
    id: "lk_file",
    slot: 47,
    chance: 40,
    again: 0,
    scheduled: false,
    at: "UKR",
    source: "N1",
    when: [{ turn: ">=", n: 4 }],
    effects: [],
    choices: [
      {
        budget: 0,
        capital: 1,
        effects: [
          { q: "support", add: 12 },
          { q: "trust", of: "UKR", add: -40 },
          { q: "standing", question: "credit", pivot: 520, swing: 24 },
        ],
      },
      {
        budget: 0,
        capital: 4,
        effects: [
          { q: "custody", add: 70 },
          { q: "trust", of: "UKR", add: -5 },
          { q: "power", question: "leakage", pivot: 350, swing: -28 },
        ],
      },
      {
        budget: 0,
        capital: 0,
        effects: [
          { q: "trust", of: "UKR", add: 8 },
          { q: "credibility", add: -6 },
        ],
      },
    ],
  },
  {
    id: "lk_home",
    slot: 48,
    chance: 33,
    again: 12,
    scheduled: false,
    at: "JPN",
    source: "N9",
    when: [{ turn: ">=", n: 2 }],
    effects: [{ q: "standing", add: -5 }],
    choices: [
      {
        budget: 0,
        capital: 3,
        effects: [
          { q: "economy", add: -6 },
          { q: "technology", add: -6 },
          { q: "standing", add: 16 },
          { q: "trust", of: "UKR", add: 14 },
        ],
      },
      {
        budget: 8,
        capital: 2,
        effects: [
          { q: "economy", add: -4 },
          { q: "trust", of: "UKR", add: 4 },
          { q: "front", question: "bite", pivot: 370, swing: 26 },
        ],
      },
      {
        budget: 0,
        capital: 0,
        effects: [
          { q: "standing", question: "credit", pivot: 220, swing: -24 },
          { q: "support", add: 3 },
        ],
      },
    ],
  },
  {
    id: "lk_unpaid",
    slot: 11,
    chance: 67,
    again: 8,
    scheduled: false,
    at: "UKR",
    source: "§4, N3",
    when: [{ q: "poverty", op: ">", n: 210 }],
    effects: [],
    choices: [
      {
        budget: 18,
        capital: 2,
        effects: [
          { q: "poverty", add: -110 },
          { q: "custody", add: 40 },
          { q: "technology", add: 6 },
          { q: "missiles", question: "leakage", pivot: 350, swing: 28 },
        ],
      },
      {
        budget: 0,
        capital: 2,
        effects: [
          { q: "custody", add: 60 },
          { q: "poverty", add: 40 },
          { q: "trust", of: "UKR", add: -15 },
          { q: "missiles", question: "leakage", pivot: 350, swing: -32 },
        ],
      },
      { budget: 0, capital: 0, effects: [{ q: "poverty", add: 30 }] },
    ],
  },
  {
    id: "lk_audit",
    slot: 49,
    chance: 48,
    again: 10,
    scheduled: false,
    at: "UKR",
    source: "§6",
    when: [{ audited: "UKR" }],
    effects: [
      { q: "support", add: -10 },
      { q: "custody", add: 110 },
      { q: "exposure", add: -30 },
      { q: "standing", add: 4 },
    ],
    choices: [],
  },
  {
    id: "lk_inquiry",
    slot: 71,
    chance: 1000,
    again: 0,
    scheduled: true,
    at: "JPN",
    source: "§0, §4; the inquiry is DES",
    when: [{ leaks: 1 }],
    effects: [],
    choices: [
      {
        budget: 0,
        capital: 2,
        effects: [
          { q: "standing", question: "credit", pivot: 420, swing: 30 },
          { q: "support", add: 8 },
          { q: "trust", of: "UKR", add: -25 },
        ],
      },
      {
        budget: 6,
        capital: 3,
        effects: [
          { q: "asia", add: 10 },
          { q: "custody", add: 60 },
          { q: "support", add: -5 },
          { q: "power", question: "leakage", pivot: 380, swing: -18 },
        ],
      },
      {
        budget: 0,
        capital: 0,
        effects: [
          { q: "credibility", add: -8 },
          { q: "trust", of: "UKR", add: 10 },
        ],
      },
    ],
  },
];
