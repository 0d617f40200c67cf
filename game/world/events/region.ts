import type { EventData } from "../../engine/index.ts";

/** Neighbours and partners. */
export const REGION: EventData[] = [
  {
    id: "ph_shoal",
    slot: 13,
    chance: 47,
    again: 6,
    scheduled: false,
    at: "PHL",
    source: "§7",
    when: [
      { pact: "access", of: "PHL", stage: 1 },
      { q: "tension", of: "SCS", op: ">", n: 380 },
    ],
    effects: [{ q: "tension", of: "SCS", add: 30 }],
    choices: [
      {
        budget: 14,
        capital: 3,
        effects: [
          { q: "trust", of: "PHL", add: 55 },
          { q: "tension", of: "SCS", add: 40 },
          { q: "alignment", of: "PHL", question: "neighbours", pivot: 540, swing: 70 },
        ],
      },
      {
        budget: 18,
        capital: 1,
        effects: [
          { q: "trust", of: "PHL", add: 30 },
          { q: "alignment", of: "PHL", add: 25 },
        ],
      },
      {
        budget: 0,
        capital: 0,
        effects: [
          { q: "trust", of: "PHL", add: -40 },
          { q: "credibility", question: "credit", pivot: 200, swing: -16 },
          { q: "tension", of: "SCS", add: -15 },
        ],
      },
    ],
  },
  {
    id: "ph_ships",
    slot: 57,
    chance: 35,
    again: 0,
    scheduled: false,
    at: "PHL",
    source: "§7",
    when: [{ q: "trust", of: "PHL", op: ">=", n: 560 }],
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
    source: "§7 (13 Jan 2026)",
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
    id: "kr_memory",
    slot: 58,
    chance: 33,
    again: 8,
    scheduled: false,
    at: "KOR",
    source: "N12",
    when: [{ turn: ">=", n: 1 }],
    effects: [{ q: "trust", of: "KOR", add: -10 }],
    choices: [
      {
        budget: 0,
        capital: 6,
        effects: [
          { q: "trust", of: "KOR", add: 45 },
          { q: "alignment", of: "KOR", question: "neighbours", pivot: 500, swing: 40 },
          { q: "support", add: -12 },
        ],
      },
      {
        budget: 0,
        capital: 1,
        effects: [
          { q: "trust", of: "KOR", add: -25 },
          { q: "support", add: 8 },
          { q: "standing", question: "credit", pivot: 500, swing: 20 },
        ],
      },
      {
        budget: 0,
        capital: 0,
        effects: [
          { q: "trust", of: "KOR", add: -15 },
          { q: "alignment", of: "KOR", add: -10 },
        ],
      },
    ],
  },
  {
    id: "kr_usfk",
    slot: 59,
    chance: 51,
    again: 12,
    scheduled: false,
    at: "KOR",
    source: "§3 (May 2025)",
    when: [{ q: "asia", op: "<", n: 610 }],
    effects: [{ q: "asia", add: -6 }],
    choices: [
      {
        budget: 32,
        capital: 3,
        effects: [
          { q: "asia", question: "withdrawal", pivot: 570, swing: -45 },
          { q: "trust", of: "KOR", add: 25 },
          { q: "alignment", of: "KOR", add: 12 },
        ],
      },
      {
        budget: 10,
        capital: 4,
        effects: [
          { talks: "access", of: "KOR" },
          { q: "trust", of: "KOR", add: 20 },
          { q: "alignment", of: "KOR", question: "neighbours", pivot: 530, swing: 45 },
        ],
      },
      {
        budget: 0,
        capital: 0,
        effects: [
          { q: "alignment", of: "KOR", add: -25 },
          { q: "missiles", add: 8 },
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
    source: "§1.5 (7 Nov 2025)",
    when: [{ turn: ">=", n: 1 }],
    effects: [],
    choices: [
      {
        budget: 0,
        capital: 2,
        effects: [
          { q: "credibility", add: 20 },
          { q: "tension", of: "TWS", add: 45 },
          { q: "trust", of: "TWN", add: 30 },
          { q: "drive", question: "appetite", pivot: 500, swing: -45 },
        ],
      },
      {
        budget: 0,
        capital: 3,
        effects: [
          { q: "credibility", add: -22 },
          { q: "tension", of: "TWS", add: -35 },
          { q: "support", add: -8 },
          { q: "drive", question: "appetite", pivot: 500, swing: 32 },
        ],
      },
      {
        budget: 0,
        capital: 0,
        effects: [
          { q: "tension", of: "TWS", add: 8 },
          { q: "trust", of: "TWN", add: -6 },
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
    source: "§1.4",
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
    source: "§7",
    when: [{ q: "trust", of: "VNM", op: ">=", n: 400 }],
    effects: [],
    choices: [
      {
        budget: 20,
        capital: 1,
        effects: [
          { q: "trust", of: "VNM", add: 30 },
          { q: "standing", add: -4 },
          { q: "alignment", of: "VNM", question: "neighbours", pivot: 620, swing: -65 },
        ],
      },
      {
        budget: 20,
        capital: 2,
        effects: [
          { q: "trust", of: "VNM", add: 10 },
          { q: "standing", add: 8 },
          { q: "alignment", of: "VNM", question: "neighbours", pivot: 520, swing: 65 },
        ],
      },
      {
        budget: 0,
        capital: 0,
        effects: [
          { q: "trust", of: "VNM", add: -30 },
          { q: "alignment", of: "VNM", add: -15 },
        ],
      },
    ],
  },
  {
    id: "id_both",
    slot: 62,
    chance: 33,
    again: 10,
    scheduled: false,
    at: "IDN",
    source: "§7",
    when: [{ turn: ">=", n: 1 }],
    effects: [],
    choices: [
      {
        budget: 32,
        capital: 1,
        effects: [
          { q: "minerals", add: -40 },
          { q: "alignment", of: "IDN", add: 12 },
          { q: "trust", of: "IDN", add: 5 },
        ],
      },
      {
        budget: 18,
        capital: 2,
        effects: [
          { q: "trust", of: "IDN", add: 25 },
          { q: "alignment", of: "IDN", question: "neighbours", pivot: 520, swing: 50 },
          { q: "tension", of: "SCS", add: 8 },
        ],
      },
      {
        budget: 0,
        capital: 0,
        effects: [
          { q: "alignment", of: "IDN", add: -25 },
          { q: "standing", question: "credit", pivot: 500, swing: 22 },
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
    source: "§7, GK",
    when: [{ turn: ">=", n: 1 }],
    effects: [{ q: "alignment", of: "IND", add: -8 }],
    choices: [
      {
        budget: 8,
        capital: 4,
        effects: [
          { q: "standing", add: 8 },
          { q: "trust", of: "IND", add: 15 },
          { q: "alignment", of: "IND", question: "neighbours", pivot: 520, swing: 40 },
          { q: "drive", add: 5 },
        ],
      },
      {
        budget: 30,
        capital: 3,
        effects: [
          { q: "minerals", add: -35 },
          { q: "trust", of: "IND", add: 12 },
          { q: "trust", of: "AUS", add: -18 },
          { q: "standing", question: "credit", pivot: 360, swing: -18 },
        ],
      },
      {
        budget: 0,
        capital: 0,
        effects: [
          { q: "trust", of: "AUS", add: -8 },
          { q: "asia", add: -4 },
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
    source: "§7",
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
    id: "pi_port",
    slot: 65,
    chance: 37,
    again: 10,
    scheduled: false,
    at: "PIC",
    source: "§7",
    when: [{ turn: ">=", n: 2 }],
    effects: [{ q: "tension", of: "SIC", add: 10 }],
    choices: [
      {
        budget: 36,
        capital: 3,
        effects: [
          { q: "trust", of: "PIC", add: 30 },
          { q: "standing", add: 4 },
          // A gift weighs most with those who hedge; where neighbours stiffen it adds little to what they feel anyway.
          { q: "alignment", of: "PIC", question: "neighbours", pivot: 860, swing: -36 },
        ],
      },
      {
        budget: 10,
        capital: 2,
        effects: [
          { q: "trust", of: "PIC", add: 12 },
          { q: "alignment", of: "PIC", add: 16 },
          { q: "drive", question: "appetite", pivot: 500, swing: -16 },
        ],
      },
      {
        budget: 0,
        capital: 0,
        effects: [
          { q: "alignment", of: "PIC", add: -30 },
          { q: "trust", of: "AUS", add: 8 },
          { q: "tension", of: "SIC", add: 20 },
        ],
      },
    ],
  },
  {
    id: "as_trust",
    slot: 66,
    chance: 90,
    again: 10,
    scheduled: false,
    at: "SGP",
    source: "§7",
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
