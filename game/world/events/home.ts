import type { EventData } from "../../engine/index.ts";

/** The economy and home. */
export const HOME: EventData[] = [
  {
    id: "ec_visitors",
    slot: 6,
    chance: 140,
    again: 8,
    scheduled: false,
    at: "JPN",
    source: "K1, K2",
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
    source: "J25, J26; DES",
    when: [{ turn: ">=", n: 10 }],
    effects: [
      { q: "chips", odds: 550, gain: -60, loss: 20 },
      { q: "technology", odds: 550, gain: 25, loss: -8 },
      { q: "economy", odds: 550, gain: 8, loss: -10 },
    ],
    choices: [],
  },
  {
    id: "hm_first",
    slot: 72,
    chance: 70,
    again: 0,
    scheduled: false,
    at: "JPN",
    source: "C1–C7, N2; the question and its answers are DES",
    when: [
      { turn: ">=", n: 2 },
      { any: [{ carrierIn: "PHS" }, { carrierIn: "MIY" }, { carrierIn: "ECS" }, { carrierIn: "SCN" }] },
    ],
    effects: [],
    choices: [
      {
        budget: 0,
        capital: 3,
        effects: [
          { q: "trust", of: "UKR", add: -50 },
          { q: "custody", add: 70 },
          { q: "standing", question: "leakage", pivot: 500, swing: 95 },
        ],
      },
      {
        budget: 6,
        capital: 2,
        effects: [
          { q: "trust", of: "UKR", add: 45 },
          { q: "standing", question: "credit", pivot: 470, swing: 95 },
          { q: "support", add: -10 },
        ],
      },
      {
        budget: 0,
        capital: 0,
        effects: [
          { q: "support", add: -18 },
          { q: "trust", of: "UKR", add: 15 },
          { q: "drive", question: "linkage", pivot: 500, swing: 40 },
        ],
      },
    ],
  },
  {
    id: "hm_nuclear",
    slot: 68,
    chance: 92,
    again: 0,
    scheduled: false,
    at: "JPN",
    source: "N13; the answers are DES",
    when: [{ q: "asia", op: "<", n: 440 }],
    effects: [],
    choices: [
      {
        budget: 0,
        capital: 8,
        effects: [
          { q: "drive", question: "appetite", pivot: 480, swing: -160 },
          { q: "standing", add: -77 },
          { q: "support", add: -51 },
          { q: "trust", of: "KOR", add: -64 },
        ],
      },
      {
        budget: 0,
        capital: 5,
        effects: [
          { q: "standing", add: 83 },
          { q: "drive", add: -70 },
          { q: "asia", add: -32 },
          { q: "integration", add: -64 },
        ],
      },
      {
        budget: 0,
        capital: 0,
        effects: [
          { q: "standing", question: "credit", pivot: 440, swing: 90 },
          { q: "support", add: -13 },
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
    source: "J50, J51; the request is DES",
    when: [{ turn: ">=", n: 5 }],
    effects: [],
    choices: [
      {
        budget: 0,
        capital: 4,
        effects: [
          { q: "technology", add: 77 },
          { q: "economy", add: 16 },
          { q: "support", add: -45 },
          { q: "alignment", of: "PHL", question: "neighbours", pivot: 500, swing: 115 },
        ],
      },
      {
        budget: 6,
        capital: 1,
        effects: [
          { q: "technology", add: 29 },
          { q: "trust", of: "PHL", add: 38 },
        ],
      },
      {
        budget: 0,
        capital: 0,
        effects: [
          { q: "technology", add: -19 },
          { q: "support", add: 16 },
          { q: "trust", of: "AUS", add: -48 },
        ],
      },
    ],
  },
];
