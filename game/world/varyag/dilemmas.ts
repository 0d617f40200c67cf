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

/** A second round is decided in the half-year after the bids. */
const ROUND = 1;

const once = { chance: 1000, again: 0, scheduled: true, effects: [] };

/** Questions that were put to somebody between 1998 and 2003, or could have been. */
export const DILEMMAS: EventData[] = [
  {
    ...once,
    id: "vy_outbid",
    slot: 20,
    at: "UKR",
    source: "§0 C1–C3; the second round is DES",
    when: [{ flag: "bid", set: true }],
    choices: [
      favoured(
        ["recalibrator", "fortress"],
        choice(
          12,
          8,
          { flag: "outbid", quarters: ROUND },
          { q: "support", add: -28 },
          { q: "standing", add: -20 },
        ),
      ),
      choice(2, 3, { flag: "heldbid", quarters: ROUND }, { q: "support", add: -6 }),
      choice(0, 0, { q: "trust", of: "UKR", add: -20 }, { q: "support", add: 6 }),
    ],
  },
  {
    ...once,
    id: "vy_evidence",
    slot: 21,
    at: "TWS",
    source: "§0 C2, C3, C5",
    // Not where the Minister has already read the papers out: nobody whispers what was on the radio.
    when: [
      { flag: "bid", set: false },
      { flag: "readout", set: false },
    ],
    choices: [
      choice(
        0,
        4,
        { flag: "warned", quarters: 3 },
        { q: "standing", add: 14 },
        { q: "trust", of: "UKR", add: -45 },
        { q: "drive", add: 12 },
      ),
      choice(0, 5, { q: "custody", add: 70 }, { q: "trust", of: "UKR", add: 12 }),
      choice(0, 0, { q: "support", add: 4 }, { q: "drive", add: -5 }),
    ],
  },
  {
    ...once,
    id: "vy_money",
    slot: 22,
    at: "JPN",
    source: "GK",
    when: [],
    choices: [
      favoured(
        ["internationalist"],
        choice(
          110,
          3,
          { q: "standing", add: 34 },
          { q: "economy", add: 14 },
          { q: "debt", add: 8 },
          { q: "alignment", of: "KOR", add: 40 },
        ),
      ),
      favoured(
        ["accommodator"],
        choice(
          110,
          5,
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
    source: "N12",
    when: [{ turn: ">=", n: H.h99a }],
    choices: [
      choice(
        0,
        4,
        { q: "support", add: 22 },
        { q: "trust", of: "KOR", add: -50 },
        { q: "missiles", add: 25 },
        { q: "asia", add: -10 },
      ),
      choice(
        60,
        5,
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
    source: "N12",
    when: [{ turn: ">=", n: H.h98b }],
    choices: [
      favoured(
        ["internationalist", "accommodator"],
        choice(
          0,
          6,
          { q: "trust", of: "KOR", add: 90 },
          { q: "alignment", of: "KOR", add: 110 },
          { q: "standing", add: 14 },
          { q: "support", add: -16 },
        ),
      ),
      choice(
        0,
        3,
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
    source: "N12; the visit GK",
    when: [{ turn: ">=", n: H.h98b }],
    choices: [
      favoured(
        ["accommodator"],
        choice(
          0,
          6,
          { q: "drive", add: -32 },
          { q: "drive", add: -15 },
          { q: "drive", question: "appetite", pivot: 500, swing: 30 },
          { q: "support", add: -20 },
        ),
      ),
      choice(0, 3, { q: "drive", add: -8 }, { q: "support", add: -4 }),
      choice(0, 0, { q: "support", add: 12 }, { q: "drive", add: 8 }, { q: "standing", add: -4 }),
    ],
  },
  {
    ...once,
    id: "vy_missile",
    slot: 26,
    at: "JPN",
    source: "N12",
    when: [{ turn: ">=", n: H.h99b }],
    choices: [
      favoured(
        ["fortress"],
        choice(
          90,
          5,
          { flag: "missiledefence", quarters: KEPT },
          { q: "airdefence", add: 90 },
          { q: "asia", add: 20 },
          { q: "drive", add: 22 },
          { q: "drive", question: "appetite", pivot: 500, swing: -30 },
        ),
      ),
      favoured(
        ["internationalist", "recalibrator", "accommodator"],
        choice(
          55,
          6,
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
    id: "vy_strait",
    slot: 27,
    at: "TUR",
    source: "N2; the terms are DES",
    when: [
      { turn: ">=", n: H.h00b },
      { flag: "sailed", set: true },
    ],
    choices: [
      favoured(
        ["recalibrator"],
        choice(
          100,
          5,
          { flag: "ankarapaid", quarters: 5 },
          { q: "trust", of: "TUR", add: 60 },
          { q: "drive", add: 12 },
          { q: "support", add: -12 },
        ),
      ),
      favoured(
        ["internationalist", "fortress"],
        choice(
          0,
          8,
          { flag: "ankaralaw", quarters: 4 },
          { q: "standing", add: 10 },
          { q: "trust", of: "TUR", add: -15 },
          { q: "drive", add: 8 },
        ),
      ),
      favoured(["accommodator"], choice(0, 0, { q: "standing", add: 6 }, { q: "drive", add: -5 })),
    ],
  },
  {
    ...once,
    id: "vy_airframe",
    slot: 28,
    at: "UKR",
    source: "GK; §0 C4",
    when: [{ turn: ">=", n: H.h00a }],
    choices: [
      favoured(
        ["fortress"],
        choice(
          30,
          7,
          { flag: "airframekept", quarters: KEPT },
          { q: "technology", add: 10 },
          { q: "support", add: -14 },
          { q: "trust", of: "RUS", add: -40 },
        ),
      ),
      favoured(
        ["internationalist", "recalibrator"],
        choice(
          6,
          6,
          { flag: "drawingslocked", quarters: KEPT },
          { q: "custody", add: 80 },
          { q: "trust", of: "UKR", add: -20 },
        ),
      ),
      choice(0, 0, { q: "trust", of: "UKR", add: 5 }),
    ],
  },
  {
    ...once,
    id: "vy_rumour",
    slot: 29,
    at: "UKR",
    source: "N1",
    when: [{ turn: ">=", n: H.h00b }],
    choices: [
      choice(0, 5, { q: "custody", add: 80 }, { q: "standing", add: 6 }, { q: "trust", of: "UKR", add: -30 }),
      choice(40, 4, { q: "custody", add: 110 }, { q: "poverty", add: -30 }, { q: "support", add: -6 }),
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
    source: "GK",
    when: [
      { turn: ">=", n: H.h01b },
      { flag: "sailed", set: true },
      { flag: "scrapped", set: false },
    ],
    choices: [
      favoured(
        ["fortress"],
        choice(
          0,
          9,
          { flag: "washingtonasked", quarters: 4 },
          { flag: "ankara", quarters: 3 },
          { q: "asia", add: -22 },
          { q: "drive", add: 8 },
        ),
      ),
      choice(80, 4, { q: "asia", add: 32 }, { q: "support", add: -14 }, { q: "standing", add: 8 }),
      choice(0, 0, { q: "intelligence", add: 15 }, { q: "asia", add: 4 }),
    ],
  },
  {
    ...once,
    id: "vy_pyongyang",
    slot: 31,
    at: "PRK",
    source: "GK",
    when: [{ turn: ">=", n: H.h02b }],
    choices: [
      choice(
        0,
        9,
        { q: "missiles", add: -50 },
        { q: "tension", of: "SOJ", add: -60 },
        { q: "asia", add: -16 },
        { q: "support", add: -10 },
      ),
      choice(
        0,
        5,
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
    source:
      "twz.com/40196 (Minsk, sold in 1995, a park since 10 May 2000); its sister GK; the answers are DES",
    when: [{ turn: ">=", n: H.h01a }],
    choices: [
      favoured(
        ["fortress"],
        choice(
          12,
          3,
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
          4,
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
    source: "mofa.go.jp/policy/terrorism/measure0610.html; the answers are DES",
    when: [{ turn: ">=", n: H.h01b }],
    choices: [
      favoured(
        ["internationalist", "fortress"],
        choice(
          60,
          5,
          { flag: "tankers", quarters: KEPT },
          { q: "asia", add: 34 },
          { q: "integration", add: 40 },
          { q: "maritime", add: -14 },
          { q: "support", add: -14 },
        ),
      ),
      favoured(
        ["recalibrator", "accommodator"],
        choice(50, 3, { q: "standing", add: 18 }, { q: "asia", add: 6 }, { q: "support", add: -4 }),
      ),
      choice(0, 0, { q: "asia", add: -24 }, { q: "support", add: 8 }, { q: "drive", add: -2 }),
    ],
  },
  {
    ...once,
    id: "vy_seabed",
    slot: 35,
    at: "ECS",
    source: "GK",
    when: [{ turn: ">=", n: H.h02a }],
    choices: [
      choice(
        40,
        4,
        { q: "support", add: 18 },
        { q: "intelligence", add: 25 },
        { q: "missiles", add: 8 },
        { q: "tension", of: "SOJ", add: 25 },
      ),
      choice(
        15,
        3,
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
    source: "§0 C4, C5; the answers are DES",
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
        ["accommodator", "recalibrator"],
        choice(
          80,
          3,
          { flag: "camehome", quarters: KEPT },
          { q: "poverty", add: -40 },
          { q: "alignment", of: "UKR", add: 30 },
          { q: "support", add: -6 },
        ),
      ),
      favoured(
        ["internationalist", "fortress"],
        choice(
          0,
          4,
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
    id: "vy_film",
    slot: 37,
    at: "UKR",
    source: "§0 C4; DES",
    when: [{ turn: ">=", n: H.h03a }],
    choices: [
      choice(
        50,
        3,
        { q: "power", add: -10 },
        { q: "intelligence", add: 12 },
        { q: "support", add: -8 },
        { q: "exposure", add: 40 },
      ),
      choice(0, 4, { q: "custody", add: 90 }, { q: "trust", of: "UKR", add: 15 }, { q: "standing", add: 4 }),
      choice(0, 0, { q: "power", question: "leakage", pivot: 250, swing: 24 }, { q: "support", add: 3 }),
    ],
  },
  {
    ...once,
    id: "vy_fifth",
    slot: 38,
    at: "KOR",
    source: "N12; the anniversary is DES",
    when: [{ turn: ">=", n: H.h03b }],
    choices: [
      choice(
        10,
        5,
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
        4,
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
