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
    source: "D2, N5; DES",
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
    id: "lk_sting",
    slot: 46,
    chance: 55,
    again: 0,
    scheduled: false,
    at: "UKR",
    source: "N5; DES",
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
    source: "N1; the answers are DES",
    when: [{ turn: ">=", n: 4 }],
    effects: [],
    choices: [
      {
        budget: 0,
        capital: 1,
        effects: [
          { q: "support", add: 38 },
          { q: "trust", of: "UKR", add: -128 },
          { q: "standing", question: "credit", pivot: 520, swing: 77 },
        ],
      },
      {
        budget: 0,
        capital: 4,
        effects: [
          { q: "custody", add: 223 },
          { q: "trust", of: "UKR", add: -16 },
          { q: "power", question: "leakage", pivot: 350, swing: -90 },
        ],
      },
      {
        budget: 0,
        capital: 0,
        effects: [
          { q: "trust", of: "UKR", add: 26 },
          { q: "credibility", add: -19 },
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
    source: "N9, N9b; the answers are DES",
    when: [{ turn: ">=", n: 2 }],
    effects: [{ q: "standing", add: -5 }],
    choices: [
      {
        budget: 0,
        capital: 3,
        effects: [
          { q: "economy", add: -19 },
          { q: "technology", add: -19 },
          { q: "standing", add: 51 },
          { q: "trust", of: "UKR", add: 45 },
        ],
      },
      {
        budget: 8,
        capital: 2,
        effects: [
          { q: "economy", add: -13 },
          { q: "trust", of: "UKR", add: 13 },
          { q: "front", question: "bite", pivot: 370, swing: 83 },
        ],
      },
      {
        budget: 0,
        capital: 0,
        effects: [
          { q: "standing", question: "credit", pivot: 220, swing: -77 },
          { q: "support", add: 10 },
        ],
      },
    ],
  },
  {
    id: "lk_audit",
    slot: 49,
    chance: 48,
    again: 10,
    scheduled: false,
    at: "UKR",
    source: "DES",
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
    source: "D1, D4, D6; the inquiry is DES",
    when: [{ leaks: 1 }],
    effects: [],
    choices: [
      {
        budget: 0,
        capital: 2,
        effects: [
          { q: "standing", question: "credit", pivot: 420, swing: 96 },
          { q: "support", add: 26 },
          { q: "trust", of: "UKR", add: -80 },
        ],
      },
      {
        budget: 6,
        capital: 3,
        effects: [
          { q: "asia", add: 32 },
          { q: "custody", add: 191 },
          { q: "support", add: -16 },
          { q: "power", question: "leakage", pivot: 380, swing: -58 },
        ],
      },
      {
        budget: 0,
        capital: 0,
        effects: [
          { q: "credibility", add: -26 },
          { q: "trust", of: "UKR", add: 32 },
        ],
      },
    ],
  },
];
