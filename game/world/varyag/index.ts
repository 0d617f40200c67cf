import type { CodaData, Condition, Scenario } from "../../engine/index.ts";
import { CRISES } from "../crises.ts";
import { PRIORS } from "../priors.ts";
import { ACTORS_1998, SHIPS_1998, ZONES_1998 } from "./actors.ts";
import { BEATS } from "./beats.ts";
import { DILEMMAS } from "./dilemmas.ts";
import { HULL } from "./hull.ts";
import { PROJECTS } from "./projects.ts";
import { SITUATIONS_1998 } from "./situations/index.ts";

const set = (flag: string): Condition => ({ flag, set: true });
const unset = (flag: string): Condition => ({ flag, set: false });

/** What the 2010s got. Shares, years and weights are design values; that sources conflict is told (§0, §11). */
const CODA: CodaData = {
  weight: 50,
  source: "C4–C8; shares and years are DES",
  transfers: [
    {
      id: "hull",
      share: 40,
      cases: [
        { when: [{ flag: "scrapped", set: true }], received: 0 },
        { when: [{ flag: "dalian", set: true }], received: 1000 },
        { when: [{ flag: "passed", set: true }], received: 900 },
      ],
      // Unsold or at anchor in the Black Sea: still somebody's to sell.
      otherwise: 450,
    },
    {
      id: "drawings",
      share: 40,
      // The first that holds: tonnes of paper or a few rolls of film, a whole bureau or two men of it.
      cases: [
        { when: [set("drawings"), set("engineers"), unset("camehome")], received: 1000 },
        { when: [set("drawings"), set("engineers")], received: 850 },
        { when: [set("drawings"), set("engineersfew")], received: 750 },
        { when: [set("drawings")], received: 650 },
        { when: [set("engineers"), unset("camehome")], received: 500 },
        { when: [set("engineers")], received: 350 },
        { when: [set("copies")], received: 320 },
        { when: [set("engineersfew")], received: 240 },
      ],
      otherwise: 150,
    },
    {
      id: "airframe",
      share: 20,
      cases: [{ when: [{ flag: "airframe", set: true }], received: 1000 }],
      otherwise: 0,
    },
  ],
  first: { year: 2012, question: "hull", least: 1, most: 8 },
  measures: [
    { id: "carriers", weight: 40, of: "delay" },
    { id: "missiles", weight: 15, of: [{ q: "missiles", zero: 700, full: 100 }] },
    {
      id: "kyiv",
      weight: 15,
      of: [
        { q: "poverty", zero: 900, full: 200 },
        { q: "alignment", of: "UKR", zero: -400, full: 600 },
      ],
    },
    { id: "encirclement", weight: 15, of: [{ q: "drive", zero: 700, full: 250 }] },
    { id: "money", weight: 15, of: [{ q: "debt", zero: 800, full: 380 }] },
  ],
};

/**
 * Twelve half-years from February 1998: the hull in Mykolaiv, the missile over Honshu, the unpaid yard. A game of its
 * own: no war, no pacts to sign, projects instead. Starting figures are design values (CONTENT §5).
 */
export const VARYAG: Scenario = {
  id: "varyag",
  start: { year: 1998, quarter: 1 },
  quartersPerTurn: 2,
  turns: 12,
  successor: 0,
  slots: 4,
  // In twelve turns without a war a difficulty has little to work on.
  steps: { apprentice: 280, minister: 190 },
  actors: ACTORS_1998,
  zones: ZONES_1998,
  ships: SHIPS_1998,
  pledges: [],
  sanctions: [{ on: "PRK", sector: "trade", level: 1 }],
  nation: {
    budget: 70,
    capital: 40,
    economy: 400,
    debt: 430,
    support: 350,
    standing: 520,
    credibility: 500,
    maritime: 240,
    airdefence: 170,
    counterstrike: 0,
    intelligence: 180,
    hardening: 60,
    technology: 260,
    consent: 480,
    energy: 780,
    minerals: 600,
    chips: 300,
    food: 460,
  },
  world: {
    asia: 750,
    europe: 600,
    integration: 60,
    power: 230,
    drive: 340,
    front: 500,
    coalition: 500,
    cohesion: 500,
    missiles: 300,
    exposure: 250,
    poverty: 850,
    custody: 300,
  },
  priors: PRIORS,
  questions: ["hull", "leakage", "appetite"],
  war: false,
  events: [...BEATS, ...DILEMMAS],
  situations: SITUATIONS_1998,
  calendar: [2001, 2002, 2003].map((year) => ({
    id: "tow",
    year,
    part: 5,
    opens: "narrows",
    source: "N2b, N2c; the reviews are DES",
  })),
  crises: CRISES.filter((c) => c.id === "senkaku"),
  forums: {
    g7: ["USA"],
    quad: ["USA"],
    cptpp: [],
    trilateral: ["KOR", "USA"],
    ip4: ["KOR"],
    asean: [],
  },
  offers: { hotline: ["SEN", "ECS"], fisheries: ["SEN", "ECS", "OKH"], code: ["ECS", "TWS"] },
  forbidden: [],
  allowed: ["deploy", "channel", "study", "doctrine", "project"],
  projects: PROJECTS,
  sights: [HULL],
  coda: CODA,
  endings: [
    { id: "costlypeace" },
    { id: "cutforsteel", when: [{ flag: "scrapped", set: true }] },
    { id: "yardpaid", when: [{ q: "poverty", op: "<", n: 560 }] },
    {
      id: "watchedcoast",
      when: [
        { flag: "satellites", set: true },
        { flag: "missiledefence", set: true },
      ],
    },
    { id: "longtow", when: [] },
  ],
};
