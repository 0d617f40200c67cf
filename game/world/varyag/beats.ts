import type { EventData } from "../../engine/index.ts";
import { KEPT } from "./projects.ts";

/** Turns of the calendar: half-years counted from 1998 H1. */
export const H = {
  h98b: 1,
  h99a: 2,
  h99b: 3,
  h00a: 4,
  h00b: 5,
  h01a: 6,
  h01b: 7,
  h02a: 8,
  h02b: 9,
  h03a: 10,
  h03b: 11,
} as const;

const once = { chance: 1000, again: 0, scheduled: true, choices: [] };
/** A beat that Tokyo has put in doubt: it comes on luck of its own, turn by turn. */
const maybe = { again: 1, scheduled: false, choices: [] };

const told = { again: 3, scheduled: false, choices: [], chance: 750 };

/** What became of a word said in another capital. */
const ANSWERS: EventData[] = [
  {
    ...told,
    id: "vy_kyivwaits",
    slot: 42,
    at: "UKR",
    source: "C1; DES",
    when: [
      { flag: "lobbykyiv", set: true },
      { flag: "hullsold", set: true },
      { flag: "sailed", set: false },
      { flag: "scrapped", set: false },
    ],
    effects: [{ q: "custody", add: 15 }],
  },
  {
    ...told,
    id: "vy_kyivyields",
    slot: 43,
    at: "UKR",
    source: "DES",
    when: [
      { flag: "lobbykyiv", set: true },
      { flag: "sailed", set: true },
    ],
    effects: [{ q: "standing", add: -3 }],
  },
  {
    ...told,
    id: "vy_washingtonspeaks",
    slot: 46,
    at: "USA",
    source: "C1; DES",
    when: [
      { flag: "washingtonasked", set: true },
      { flag: "scrapped", set: false },
      { flag: "passed", set: false },
      { flag: "hullsold", set: true },
    ],
    effects: [{ q: "intelligence", add: 8 }],
  },
  {
    ...told,
    id: "vy_washingtonbusy",
    slot: 47,
    at: "USA",
    source: "DES",
    when: [
      { flag: "washingtonasked", set: true },
      {
        any: [
          { flag: "scrapped", set: true },
          { flag: "passed", set: true },
          { flag: "hullsold", set: false },
        ],
      },
    ],
    effects: [{ q: "asia", add: -3 }],
  },
];

/** What happened, in the order it happened; where Tokyo changed one, the next rolls its own luck. */
export const BEATS: EventData[] = [
  {
    ...once,
    id: "vy_taepodong",
    slot: 4,
    at: "SOJ",
    source: "N12",
    when: [{ turn: ">=", n: H.h98b }],
    effects: [
      { flag: "taepodong", quarters: KEPT },
      { q: "missiles", add: 50 },
      { q: "support", add: -15 },
      { q: "tension", of: "SOJ", add: 60 },
    ],
  },
  {
    ...once,
    id: "vy_law",
    slot: 5,
    at: "USA",
    source: "V12",
    when: [{ turn: ">=", n: H.h99a }],
    effects: [
      { q: "asia", add: 12 },
      { q: "drive", add: 8 },
    ],
  },
  {
    ...once,
    id: "vy_handover",
    slot: 6,
    at: "TWS",
    source: "GK",
    when: [{ turn: ">=", n: H.h99b }],
    effects: [{ flag: "handover", quarters: KEPT }],
  },
  {
    ...once,
    id: "vy_sails",
    slot: 7,
    at: "UKR",
    source: "N2b, N2c",
    when: [
      { turn: ">=", n: H.h00a },
      { flag: "hullsold", set: true },
      { flag: "lobbykyiv", set: false },
      { flag: "stayed", set: false },
      { flag: "sailed", set: false },
      { flag: "scrapped", set: false },
    ],
    effects: [{ flag: "sailed", quarters: KEPT }],
  },
  {
    ...maybe,
    id: "vy_sailslate",
    slot: 8,
    chance: 400,
    at: "UKR",
    source: "N2b; the delay is DES",
    when: [
      { turn: ">=", n: H.h00a },
      { flag: "hullsold", set: true },
      {
        any: [
          { flag: "lobbykyiv", set: true },
          { flag: "stayed", set: true },
        ],
      },
      { flag: "sailed", set: false },
      { flag: "scrapped", set: false },
    ],
    effects: [
      { flag: "sailed", quarters: KEPT },
      { q: "trust", of: "UKR", add: -10 },
    ],
  },
  {
    ...once,
    id: "vy_held",
    slot: 9,
    at: "TUR",
    source: "N2b, N2c",
    when: [
      { turn: ">=", n: H.h00b },
      { flag: "sailed", set: true },
    ],
    effects: [{ flag: "held", quarters: KEPT }],
  },
  {
    ...once,
    id: "vy_september",
    slot: 10,
    at: "USA",
    source: "GK",
    when: [{ turn: ">=", n: H.h01b }],
    effects: [
      { q: "asia", add: -10 },
      { q: "support", add: 10 },
      { q: "economy", add: -12 },
    ],
  },
  {
    ...once,
    id: "vy_dalian",
    slot: 14,
    at: "YEL",
    source: "C1, C4, C6",
    when: [
      { turn: ">=", n: H.h02a },
      { flag: "passed", set: true },
    ],
    effects: [
      { flag: "dalian", quarters: KEPT },
      { q: "support", add: -6 },
    ],
  },
  {
    ...once,
    id: "vy_treaty",
    slot: 18,
    at: "PRK",
    source: "GK, V10",
    when: [{ turn: ">=", n: H.h03a }],
    effects: [
      { flag: "kedoended", quarters: KEPT },
      { q: "missiles", add: 35 },
      { q: "tension", of: "SOJ", add: 40 },
    ],
  },
  {
    ...once,
    id: "vy_eyes",
    slot: 19,
    at: "JPN",
    source: "N12; the launch GK",
    when: [
      { turn: ">=", n: H.h03a },
      { flag: "satellites", set: true },
    ],
    effects: [
      { q: "intelligence", add: 70 },
      { q: "support", add: 6 },
    ],
  },
  {
    ...maybe,
    id: "vy_annulled",
    slot: 32,
    chance: 230,
    at: "UKR",
    source: "C1: the contract barred military use; the annulment is DES",
    when: [
      { flag: "hullsold", set: true },
      { flag: "papersread", set: true },
      { flag: "sailed", set: false },
      { flag: "scrapped", set: false },
    ],
    effects: [
      { flag: "scrapped", quarters: KEPT },
      { q: "standing", add: 12 },
      { q: "trust", of: "UKR", add: -30 },
      { q: "drive", add: 20 },
    ],
  },
  ...ANSWERS,
];
