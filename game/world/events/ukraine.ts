import type { EventData } from "../../engine/scenario.ts";

/** Kyiv, its coalition and its accounts. */
export const UKRAINE: EventData[] = [
  {
    id: "ua_tranche",
    slot: 7,
    chance: 200,
    again: 4,
    scheduled: false,
    at: "UKR",
    source: "§1.7",
    when: [
      { aid: "UKR", level: 20 },
      { turn: ">=", n: 2 },
    ],
    effects: [],
    choices: [
      {
        budget: 20,
        capital: 1,
        effects: [
          { q: "trust", of: "UKR", add: 30 },
          { q: "front", add: 8 },
          { q: "exposure", add: 30 },
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
  },
  {
    id: "ua_graft",
    slot: 8,
    chance: 170,
    again: 8,
    scheduled: false,
    at: "UKR",
    source: "§6",
    when: [{ aid: "UKR", level: 20 }],
    effects: [{ q: "custody", add: -25 }],
    choices: [
      {
        budget: 0,
        capital: 1,
        effects: [{ suspend: "UKR" }, { q: "custody", add: 90 }, { q: "support", add: 6 }],
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
    id: "ua_demine",
    slot: 9,
    chance: 130,
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
    when: [{ q: "cohesion", op: "<", n: 490 }],
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
    id: "lk_unpaid",
    slot: 11,
    chance: 200,
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
        ],
      },
      {
        budget: 0,
        capital: 2,
        effects: [
          { q: "custody", add: 60 },
          { q: "poverty", add: 40 },
          { q: "trust", of: "UKR", add: -15 },
        ],
      },
      { budget: 0, capital: 0, effects: [{ q: "poverty", add: 30 }] },
    ],
  },
];
