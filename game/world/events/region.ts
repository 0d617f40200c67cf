import type { EventData } from "../../engine/scenario.ts";

/** Neighbours, the north and home. */
export const REGION: EventData[] = [
  {
    id: "ru_bombers",
    slot: 12,
    chance: 120,
    again: 6,
    scheduled: false,
    at: "SOJ",
    source: "§5 (9 Dec 2025)",
    when: [{ q: "drive", op: ">", n: 350 }],
    effects: [
      { q: "tension", of: "SOJ", add: 45 },
      { q: "support", add: -3 },
    ],
    choices: [],
  },
  {
    id: "ph_shoal",
    slot: 13,
    chance: 260,
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
        ],
      },
    ],
  },
  {
    id: "kr_nara",
    slot: 14,
    chance: 110,
    again: 8,
    scheduled: false,
    at: "KOR",
    source: "§7 (13 Jan 2026)",
    when: [{ q: "trust", of: "KOR", op: ">=", n: 360 }],
    effects: [
      { q: "trust", of: "KOR", add: 35 },
      { q: "alignment", of: "KOR", add: 30 },
    ],
    choices: [],
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
          { q: "consent", op: "<", n: 480 },
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
];
