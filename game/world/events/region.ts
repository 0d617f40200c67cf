import type { EventData } from "../../engine/index.ts";

/** Neighbours and partners. */
export const REGION: EventData[] = [
  {
    id: "ph_ships",
    slot: 57,
    chance: 35,
    again: 0,
    scheduled: false,
    at: "PHL",
    source: "R19; the handover is DES",
    // The class is retired from 2027.
    when: [
      { q: "trust", of: "PHL", op: ">=", n: 560 },
      { year: ">=", n: 2027 },
    ],
    effects: [
      { q: "alignment", of: "PHL", add: 30 },
      { q: "trust", of: "PHL", add: 25 },
      { q: "tension", of: "SCS", add: 10 },
    ],
    choices: [],
  },
  {
    id: "kr_nara",
    slot: 14,
    chance: 130,
    again: 6,
    scheduled: true,
    at: "KOR",
    source: "R6; DES",
    // The change of party in Seoul was in June 2025.
    when: [
      { q: "trust", of: "KOR", op: ">=", n: 360 },
      { turn: ">=", n: 2 },
    ],
    effects: [
      { q: "trust", of: "KOR", add: 35 },
      { q: "alignment", of: "KOR", add: 30 },
    ],
    choices: [],
  },
  {
    id: "kr_usfk",
    slot: 59,
    chance: 51,
    again: 12,
    scheduled: false,
    at: "KOR",
    source: "S12; that it is carried out is DES",
    when: [{ q: "asia", op: "<", n: 610 }],
    effects: [{ q: "asia", add: -6 }],
    choices: [
      {
        budget: 32,
        capital: 3,
        effects: [
          { q: "asia", question: "withdrawal", pivot: 570, swing: -144 },
          { q: "trust", of: "KOR", add: 80 },
          { q: "alignment", of: "KOR", add: 38 },
        ],
      },
      {
        budget: 10,
        capital: 4,
        effects: [
          { talks: "access", of: "KOR" },
          { q: "trust", of: "KOR", add: 64 },
          { q: "alignment", of: "KOR", question: "neighbours", pivot: 530, swing: 144 },
        ],
      },
      {
        budget: 0,
        capital: 0,
        effects: [
          { q: "alignment", of: "KOR", add: -80 },
          { q: "missiles", add: 26 },
        ],
      },
    ],
  },
  {
    id: "tw_diet",
    slot: 60,
    chance: 35,
    again: 10,
    scheduled: false,
    at: "TWS",
    source: "J59; the answers are DES",
    when: [{ turn: ">=", n: 1 }],
    effects: [],
    choices: [
      {
        budget: 0,
        capital: 2,
        effects: [
          { q: "credibility", add: 64 },
          { q: "tension", of: "TWS", add: 144 },
          { q: "trust", of: "TWN", add: 96 },
          { q: "drive", question: "appetite", pivot: 500, swing: -144 },
        ],
      },
      {
        budget: 0,
        capital: 3,
        effects: [
          { q: "credibility", add: -70 },
          { q: "tension", of: "TWS", add: -112 },
          { q: "support", add: -26 },
          { q: "drive", question: "appetite", pivot: 500, swing: 102 },
        ],
      },
      {
        budget: 0,
        capital: 0,
        effects: [
          { q: "tension", of: "TWS", add: 26 },
          { q: "trust", of: "TWN", add: -19 },
        ],
      },
    ],
  },
  {
    id: "tw_fab",
    slot: 34,
    chance: 40,
    again: 0,
    scheduled: false,
    at: "TWN",
    source: "J27; DES",
    when: [
      { q: "trust", of: "TWN", op: ">=", n: 560 },
      { turn: ">=", n: 3 },
    ],
    effects: [
      { q: "chips", add: -35 },
      { q: "economy", add: 6 },
      { q: "support", add: -4 },
    ],
    choices: [],
  },
  {
    id: "vn_quiet",
    slot: 61,
    chance: 34,
    again: 10,
    scheduled: false,
    at: "VNM",
    source: "J38; DES",
    when: [{ q: "trust", of: "VNM", op: ">=", n: 400 }],
    effects: [],
    choices: [
      {
        budget: 20,
        capital: 1,
        effects: [
          { q: "trust", of: "VNM", add: 96 },
          { q: "standing", add: -13 },
          { q: "alignment", of: "VNM", question: "neighbours", pivot: 620, swing: -207 },
        ],
      },
      {
        budget: 20,
        capital: 2,
        effects: [
          { q: "trust", of: "VNM", add: 32 },
          { q: "standing", add: 26 },
          { q: "alignment", of: "VNM", question: "neighbours", pivot: 520, swing: 207 },
        ],
      },
      {
        budget: 0,
        capital: 0,
        effects: [
          { q: "trust", of: "VNM", add: -96 },
          { q: "alignment", of: "VNM", add: -48 },
        ],
      },
    ],
  },
  {
    id: "in_quad",
    slot: 63,
    chance: 33,
    again: 10,
    scheduled: false,
    at: "IND",
    source: "R20; DES",
    when: [{ turn: ">=", n: 1 }],
    effects: [{ q: "alignment", of: "IND", add: -8 }],
    choices: [
      {
        budget: 8,
        capital: 4,
        effects: [
          { q: "standing", add: 26 },
          { q: "trust", of: "IND", add: 48 },
          { q: "alignment", of: "IND", question: "neighbours", pivot: 520, swing: 128 },
          { q: "drive", add: 16 },
        ],
      },
      {
        budget: 30,
        capital: 3,
        effects: [
          { q: "minerals", add: -112 },
          { q: "trust", of: "IND", add: 38 },
          { q: "trust", of: "AUS", add: -58 },
          { q: "standing", question: "credit", pivot: 360, swing: -58 },
        ],
      },
      {
        budget: 0,
        capital: 0,
        effects: [
          { q: "trust", of: "AUS", add: -26 },
          { q: "asia", add: -13 },
        ],
      },
    ],
  },
  {
    id: "au_frigate",
    slot: 64,
    chance: 31,
    again: 0,
    scheduled: false,
    at: "AUS",
    source: "R2",
    when: [
      { q: "trust", of: "AUS", op: ">=", n: 620 },
      { year: ">=", n: 2026 },
    ],
    effects: [
      { q: "technology", add: 14 },
      { q: "economy", add: 6 },
      { q: "alignment", of: "AUS", add: 20 },
      { q: "trust", of: "AUS", add: 10 },
    ],
    choices: [],
  },
  {
    id: "as_trust",
    slot: 66,
    chance: 90,
    again: 10,
    scheduled: false,
    at: "SGP",
    source: "R15",
    when: [{ q: "order", op: ">", n: 600 }],
    effects: [
      { q: "alignment", of: "IDN", add: 20 },
      { q: "alignment", of: "MYS", add: 20 },
      { q: "alignment", of: "THA", add: 20 },
      { q: "alignment", of: "VNM", add: 15 },
      { q: "standing", add: 8 },
    ],
    choices: [],
  },
];
