import type { EventData } from "../../engine/index.ts";

/** Carriers and the seas round Japan, and what passes across the table with Beijing. */
export const CHINA: EventData[] = [
  {
    id: "cv_fujian",
    slot: 24,
    chance: 1000,
    again: 0,
    scheduled: true,
    at: "SCN",
    source: "C12, C12c",
    when: [{ ship: "fujian", phase: "workup" }],
    effects: [
      { q: "power", add: 10 },
      { q: "tension", of: "PHS", add: 20 },
      { q: "support", add: -3 },
    ],
    choices: [],
  },
  {
    id: "cv_dual",
    slot: 25,
    chance: 200,
    again: 6,
    scheduled: false,
    at: "SIC",
    source: "C13–C15",
    when: [{ carriersReady: 2 }, { any: [{ carrierIn: "SIC" }, { carrierIn: "PHS" }] }],
    effects: [
      { q: "tension", of: "SIC", add: 60 },
      { q: "tension", of: "PHS", add: 25 },
      { q: "support", add: -4 },
    ],
    choices: [],
  },
  {
    id: "cv_lockon",
    slot: 2,
    chance: 103,
    again: 6,
    scheduled: false,
    at: "MIY",
    source: "C21, C27, C28",
    when: [{ any: [{ carrierIn: "MIY" }, { carrierIn: "PHS" }, { carrierIn: "YON" }] }],
    effects: [{ q: "tension", of: "MIY", add: 35 }],
    choices: [
      {
        budget: 0,
        capital: 3,
        effects: [
          { q: "standing", question: "credit", pivot: 440, swing: 83 },
          { q: "tension", of: "MIY", add: 112 },
          { q: "support", add: 26 },
          // A recording shows how well it was recorded.
          { q: "intelligence", add: -45 },
        ],
      },
      {
        budget: 0,
        capital: 2,
        effects: [
          { q: "tension", of: "MIY", add: -144 },
          { q: "support", add: -26 },
          { q: "drive", question: "appetite", pivot: 500, swing: 77 },
        ],
      },
      {
        budget: 0,
        capital: 0,
        effects: [
          { q: "drive", add: 19 },
          { q: "credibility", add: -19 },
        ],
      },
    ],
  },
  {
    id: "cv_yonaguni",
    slot: 26,
    chance: 150,
    again: 8,
    scheduled: false,
    at: "YON",
    source: "C16",
    when: [{ any: [{ carrierIn: "YON" }, { q: "tension", of: "YON", op: ">", n: 420 }] }],
    effects: [{ q: "tension", of: "YON", add: 25 }],
    choices: [
      {
        budget: 6,
        capital: 2,
        effects: [
          { alert: "YON" },
          { q: "drive", question: "appetite", pivot: 500, swing: -77 },
          { q: "support", add: 16 },
        ],
      },
      {
        budget: 10,
        capital: 4,
        effects: [
          { q: "tension", of: "TWS", add: 144 },
          { q: "credibility", add: 45 },
          { q: "drive", question: "appetite", pivot: 600, swing: -146 },
        ],
      },
      {
        budget: 0,
        capital: 0,
        effects: [
          { q: "standing", question: "credit", pivot: 430, swing: 77 },
          { q: "support", add: -19 },
        ],
      },
    ],
  },
  {
    id: "cv_okino",
    slot: 27,
    chance: 120,
    again: 10,
    scheduled: false,
    at: "PHS",
    source: "C14; GK",
    when: [{ any: [{ carrierIn: "SIC" }, { carrierIn: "PHS" }] }],
    effects: [
      { q: "tension", of: "PHS", add: 30 },
      { q: "standing", question: "credit", pivot: 500, swing: 20 },
    ],
    choices: [],
  },
  {
    id: "cv_rescue",
    slot: 30,
    chance: 186,
    again: 12,
    scheduled: false,
    at: "PHS",
    source: "DES",
    when: [{ carrierMet: 1 }],
    effects: [],
    choices: [
      {
        budget: 0,
        capital: 2,
        effects: [
          { q: "standing", add: 38 },
          { q: "drive", add: -29 },
          { q: "support", add: -19 },
          { q: "tension", of: "PHS", question: "appetite", pivot: 520, swing: 223 },
        ],
      },
      {
        budget: 4,
        capital: 3,
        effects: [
          { q: "intelligence", add: 70 },
          { q: "technology", add: 19 },
          { q: "drive", question: "appetite", pivot: 640, swing: -83 },
        ],
      },
      {
        budget: 0,
        capital: 0,
        effects: [
          { q: "standing", add: -38 },
          { q: "support", add: 13 },
          { q: "tension", of: "PHS", add: 32 },
        ],
      },
    ],
  },
  {
    id: "sen_streak",
    slot: 3,
    chance: 98,
    again: 8,
    scheduled: false,
    at: "SEN",
    source: "C23b; the answers are DES",
    when: [{ q: "tension", of: "SEN", op: ">", n: 480 }],
    effects: [],
    choices: [
      {
        budget: 25,
        capital: 1,
        effects: [
          { q: "drive", question: "appetite", pivot: 500, swing: -83 },
          { q: "tension", of: "SEN", add: 48 },
          { q: "support", add: 26 },
        ],
      },
      {
        budget: 5,
        capital: 4,
        effects: [
          { q: "tension", of: "SEN", add: -223 },
          { q: "support", add: -38 },
          { q: "drive", add: -48 },
        ],
      },
      { budget: 0, capital: 0, effects: [{ q: "support", add: -19 }] },
    ],
  },
  {
    id: "cn_seafood",
    slot: 4,
    chance: 54,
    again: 0,
    scheduled: false,
    at: "CHN",
    source: "K1; GK",
    when: [
      { q: "drive", op: "<", n: 440 },
      { q: "drive", op: "<", n: 520 },
    ],
    effects: [
      { q: "economy", add: 10 },
      { q: "support", add: 6 },
    ],
    choices: [],
  },
];
