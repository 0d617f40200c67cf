import type { EventData } from "../../engine/scenario.ts";

/** Events at sea and across the table with Beijing. */
export const CHINA: EventData[] = [
  {
    id: "cv_lockon",
    slot: 2,
    chance: 260,
    again: 6,
    scheduled: false,
    at: "MIY",
    source: "§2.2 (6 Dec 2025)",
    when: [{ any: [{ carrierIn: "MIY" }, { carrierIn: "PHS" }, { carrierIn: "YON" }] }],
    effects: [{ q: "tension", of: "MIY", add: 35 }],
    choices: [
      {
        budget: 0,
        capital: 2,
        effects: [
          { q: "standing", question: "credit", pivot: 420, swing: 22 },
          { q: "tension", of: "MIY", add: 30 },
          { q: "support", add: 8 },
        ],
      },
      {
        budget: 0,
        capital: 3,
        effects: [
          { q: "tension", of: "MIY", add: -45 },
          { q: "support", add: -8 },
          { q: "warmth", add: 90 },
        ],
      },
      {
        budget: 0,
        capital: 0,
        effects: [
          { q: "firmness", add: 60 },
          { q: "credibility", add: -6 },
        ],
      },
    ],
  },
  {
    id: "sen_streak",
    slot: 3,
    chance: 160,
    again: 8,
    scheduled: false,
    at: "SEN",
    source: "§2.2 (357 days in 2025)",
    when: [{ q: "tension", of: "SEN", op: ">", n: 480 }],
    effects: [],
    choices: [
      {
        budget: 25,
        capital: 1,
        effects: [
          { q: "drive", question: "appetite", pivot: 500, swing: -26 },
          { q: "tension", of: "SEN", add: 15 },
          { q: "support", add: 8 },
        ],
      },
      {
        budget: 5,
        capital: 4,
        effects: [
          { q: "tension", of: "SEN", add: -70 },
          { q: "support", add: -12 },
          { q: "warmth", add: 120 },
        ],
      },
      { budget: 0, capital: 0, effects: [{ q: "support", add: -6 }] },
    ],
  },
  {
    id: "cn_seafood",
    slot: 4,
    chance: 180,
    again: 10,
    scheduled: false,
    at: "CHN",
    source: "§8",
    when: [
      { q: "warmth", op: ">", n: 220 },
      { q: "drive", op: "<", n: 520 },
    ],
    effects: [
      { q: "economy", add: 10 },
      { q: "support", add: 6 },
    ],
    choices: [],
  },
  {
    id: "ec_rare",
    slot: 5,
    chance: 240,
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
          { q: "warmth", add: 120 },
          { q: "credibility", add: -14 },
          { q: "support", add: -10 },
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
];
