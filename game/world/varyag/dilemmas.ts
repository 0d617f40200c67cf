import type { ChoiceData, Effect, EventData } from "../../engine/index.ts";
import { H } from "./beats.ts";
import { KEPT } from "./projects.ts";

const choice = (budget: number, capital: number, ...effects: Effect[]): ChoiceData => ({
  budget,
  capital,
  effects,
});

/** A choice that names its schools: what it does is done by flags, which no rule of thumb can weigh. */
const favoured = (schools: string[], data: ChoiceData): ChoiceData => ({ ...data, schools });

const once = { chance: 1000, again: 0, scheduled: true, effects: [] };

/** Questions that were put to somebody between 1998 and 2003, or could have been. */
export const DILEMMAS: EventData[] = [
  {
    ...once,
    id: "vy_money",
    slot: 22,
    at: "JPN",
    source: "V8; the answers are DES",
    when: [],
    choices: [
      favoured(
        ["internationalist"],
        choice(
          110,
          2,
          { q: "standing", add: 34 },
          { q: "economy", add: 14 },
          { q: "debt", add: 8 },
          { q: "alignment", of: "KOR", add: 40 },
        ),
      ),
      favoured(
        ["engagement"],
        choice(
          110,
          3,
          { q: "poverty", add: -130 },
          { q: "alignment", of: "UKR", add: 50 },
          { q: "standing", add: -6 },
          { q: "exposure", question: "leakage", pivot: 350, swing: 40 },
        ),
      ),
      choice(0, 0, { q: "standing", add: -14 }, { q: "support", add: 10 }),
    ],
  },
  {
    ...once,
    id: "vy_kedoloan",
    slot: 23,
    at: "PRK",
    source: "N12; DES",
    when: [{ turn: ">=", n: H.h99a }],
    choices: [
      choice(
        0,
        3,
        { q: "support", add: 22 },
        { q: "trust", of: "KOR", add: -50 },
        { q: "missiles", add: 25 },
        { q: "asia", add: -10 },
      ),
      choice(
        60,
        3,
        { q: "trust", of: "KOR", add: 40 },
        { q: "missiles", add: -30 },
        { q: "support", add: -22 },
      ),
      choice(0, 0, { q: "trust", of: "KOR", add: -12 }, { q: "support", add: 4 }, { q: "missiles", add: 8 }),
    ],
  },
  {
    ...once,
    id: "vy_declaration",
    slot: 24,
    at: "KOR",
    source: "N12b; DES",
    when: [{ turn: ">=", n: H.h98b }],
    choices: [
      favoured(
        ["internationalist", "engagement"],
        choice(
          0,
          4,
          { q: "trust", of: "KOR", add: 90 },
          { q: "alignment", of: "KOR", add: 110 },
          { q: "standing", add: 14 },
          { q: "support", add: -16 },
        ),
      ),
      choice(
        0,
        2,
        { q: "trust", of: "KOR", add: 35 },
        { q: "alignment", of: "KOR", add: 40 },
        { q: "support", add: -4 },
      ),
      choice(0, 0, { q: "trust", of: "KOR", add: -30 }, { q: "support", add: 10 }),
    ],
  },
  {
    ...once,
    id: "vy_visit",
    slot: 25,
    at: "CHN",
    source: "V11; the answers are DES",
    when: [{ turn: ">=", n: H.h98b }],
    choices: [
      favoured(
        ["engagement"],
        choice(
          0,
          4,
          { q: "drive", add: -32 },
          { q: "drive", add: -15 },
          { q: "drive", question: "appetite", pivot: 500, swing: 30 },
          { q: "support", add: -20 },
        ),
      ),
      choice(0, 2, { q: "drive", add: -8 }, { q: "support", add: -4 }),
      choice(0, 0, { q: "support", add: 12 }, { q: "drive", add: 8 }, { q: "standing", add: -4 }),
    ],
  },
  {
    ...once,
    id: "vy_missile",
    slot: 26,
    at: "JPN",
    source: "N12; DES",
    when: [{ turn: ">=", n: H.h99b }],
    choices: [
      favoured(
        ["selfreliance"],
        choice(
          90,
          3,
          { flag: "missiledefence", quarters: KEPT },
          { q: "airdefence", add: 90 },
          { q: "asia", add: 20 },
          { q: "drive", add: 22 },
          { q: "drive", question: "appetite", pivot: 500, swing: -30 },
        ),
      ),
      favoured(
        ["internationalist", "recalibrator", "engagement"],
        choice(
          55,
          4,
          { flag: "missiledefence", quarters: KEPT },
          { q: "airdefence", add: 50 },
          { q: "asia", add: 8 },
          { q: "drive", add: -8 },
          { q: "support", add: -6 },
        ),
      ),
      choice(0, 0, { q: "asia", add: -16 }, { q: "drive", add: -8 }),
    ],
  },
  {
    ...once,
    id: "vy_rumour",
    slot: 29,
    at: "UKR",
    source: "N1; the answers are DES",
    when: [{ turn: ">=", n: H.h00b }],
    choices: [
      choice(0, 3, { q: "custody", add: 80 }, { q: "standing", add: 6 }, { q: "trust", of: "UKR", add: -30 }),
      choice(40, 3, { q: "custody", add: 110 }, { q: "poverty", add: -30 }, { q: "support", add: -6 }),
      choice(
        0,
        0,
        { q: "power", question: "leakage", pivot: 800, swing: -30 },
        { q: "trust", of: "UKR", add: 6 },
      ),
    ],
  },
  {
    ...once,
    id: "vy_favour",
    slot: 30,
    at: "USA",
    source: "DES",
    when: [
      { turn: ">=", n: H.h01b },
      { flag: "sailed", set: true },
      { flag: "scrapped", set: false },
      { flag: "passed", set: false },
    ],
    choices: [
      favoured(
        ["selfreliance"],
        choice(
          0,
          6,
          { flag: "washingtonasked", quarters: 4 },
          { q: "alignment", of: "TUR", add: 120 },
          { q: "asia", add: -22 },
          { q: "drive", add: 8 },
        ),
      ),
      choice(80, 3, { q: "asia", add: 32 }, { q: "support", add: -14 }, { q: "standing", add: 8 }),
      choice(0, 0, { q: "intelligence", add: 15 }, { q: "asia", add: 4 }),
    ],
  },
  {
    ...once,
    id: "vy_pyongyang",
    slot: 31,
    at: "PRK",
    source: "V9; the answers are DES",
    when: [{ turn: ">=", n: H.h02b }],
    choices: [
      choice(
        0,
        6,
        { q: "missiles", add: -50 },
        { q: "tension", of: "SOJ", add: -60 },
        { q: "asia", add: -16 },
        { q: "support", add: -10 },
      ),
      choice(
        0,
        3,
        { q: "support", add: 20 },
        { q: "missiles", add: -10 },
        { q: "trust", of: "KOR", add: 10 },
      ),
      choice(0, 0, { q: "asia", add: 10 }, { q: "missiles", add: 15 }, { q: "support", add: -6 }),
    ],
  },
  {
    ...once,
    id: "vy_park",
    slot: 33,
    at: "CHN",
    source: "V1; its sister GK; the answers are DES",
    when: [{ turn: ">=", n: H.h01a }],
    choices: [
      favoured(
        ["selfreliance"],
        choice(
          12,
          2,
          { q: "intelligence", add: 35 },
          { q: "technology", add: 6 },
          { q: "drive", add: 10 },
          { q: "drive", add: 4 },
        ),
      ),
      favoured(
        ["internationalist", "recalibrator"],
        choice(
          0,
          3,
          { q: "standing", add: 12 },
          { q: "custody", add: 40 },
          { q: "trust", of: "KOR", add: -12 },
          { q: "trust", of: "RUS", add: -20 },
        ),
      ),
      choice(0, 0, { q: "drive", add: -6 }, { q: "drive", question: "appetite", pivot: 500, swing: 20 }),
    ],
  },
  {
    ...once,
    id: "vy_sealaw",
    slot: 34,
    at: "USA",
    source: "V2; the answers are DES",
    when: [{ turn: ">=", n: H.h01b }],
    choices: [
      favoured(
        ["internationalist", "selfreliance"],
        choice(
          60,
          3,
          { flag: "tankers", quarters: KEPT },
          { q: "asia", add: 34 },
          { q: "integration", add: 40 },
          { q: "maritime", add: -14 },
          { q: "support", add: -14 },
        ),
      ),
      favoured(
        ["recalibrator", "engagement"],
        choice(50, 2, { q: "standing", add: 18 }, { q: "asia", add: 6 }, { q: "support", add: -4 }),
      ),
      choice(0, 0, { q: "asia", add: -24 }, { q: "support", add: 8 }, { q: "drive", add: -2 }),
    ],
  },
  {
    ...once,
    id: "vy_seabed",
    slot: 35,
    at: "ECS",
    source: "V7, V7b; the answers are DES",
    when: [{ turn: ">=", n: H.h02a }],
    choices: [
      choice(
        40,
        3,
        { q: "support", add: 18 },
        { q: "intelligence", add: 25 },
        { q: "missiles", add: 8 },
        { q: "tension", of: "SOJ", add: 25 },
      ),
      choice(
        15,
        2,
        { q: "drive", add: -11 },
        { q: "tension", of: "ECS", add: -30 },
        { q: "support", add: -6 },
        { q: "drive", question: "appetite", pivot: 500, swing: 20 },
      ),
      choice(0, 0, { q: "support", add: -10 }, { q: "tension", of: "SOJ", add: -10 }),
    ],
  },
  {
    ...once,
    id: "vy_renewal",
    slot: 36,
    at: "UKR",
    source: "C4, C5; the answers are DES",
    when: [
      { turn: ">=", n: H.h02b },
      {
        any: [
          { flag: "engineers", set: true },
          { flag: "engineersfew", set: true },
        ],
      },
    ],
    choices: [
      favoured(
        ["engagement", "recalibrator"],
        choice(
          80,
          2,
          { flag: "camehome", quarters: KEPT },
          { q: "poverty", add: -40 },
          { q: "alignment", of: "UKR", add: 30 },
          { q: "support", add: -6 },
        ),
      ),
      favoured(
        ["internationalist", "selfreliance"],
        choice(
          0,
          3,
          { q: "custody", add: 90 },
          { q: "standing", add: 8 },
          { q: "trust", of: "UKR", add: -25 },
        ),
      ),
      choice(0, 0, { q: "trust", of: "UKR", add: 8 }, { q: "drive", add: -4 }),
    ],
  },
  {
    ...once,
    id: "vy_fifth",
    slot: 38,
    at: "KOR",
    source: "N12b; the anniversary is DES",
    when: [{ turn: ">=", n: H.h03b }],
    choices: [
      choice(
        10,
        3,
        { q: "trust", of: "KOR", add: 50 },
        { q: "alignment", of: "KOR", add: 90 },
        { q: "standing", add: 12 },
        { q: "support", add: -14 },
      ),
      choice(
        30,
        2,
        { q: "trust", of: "KOR", add: 20 },
        { q: "alignment", of: "KOR", add: 30 },
        { q: "economy", add: 4 },
      ),
      choice(0, 0, { q: "support", add: 8 }, { q: "alignment", of: "KOR", add: -40 }),
    ],
  },
  {
    ...once,
    id: "vy_accounts",
    slot: 39,
    at: "JPN",
    source: "N3; the debate is DES",
    when: [{ turn: ">=", n: H.h03b }],
    choices: [
      choice(
        0,
        3,
        { q: "support", add: 24 },
        { q: "standing", add: 10 },
        { q: "trust", of: "UKR", add: -30 },
        { q: "alignment", of: "UKR", add: -20 },
      ),
      choice(0, 2, { q: "support", add: 6 }, { q: "custody", add: 60 }),
      choice(0, 0, { q: "support", add: -10 }, { q: "alignment", of: "UKR", add: 25 }),
    ],
  },
];
