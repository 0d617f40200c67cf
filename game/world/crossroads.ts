import type { Scenario } from "../engine/index.ts";
import { ACTORS_2025 } from "./actors.ts";
import { CALENDAR } from "./calendar.ts";
import { CRISES } from "./crises.ts";
import { EVENTS } from "./events/index.ts";
import { PRIORS } from "./priors.ts";
import { SHIPS_2025 } from "./ships.ts";
import { SITUATIONS } from "./situations/index.ts";
import { ZONES } from "./zones.ts";

/**
 * The standard campaign, 2025 Q1 to 2030 Q4 and a successor's year. Starting scores are design values set
 * from the rows named beside them; history ends the day before turn 1.
 */
export const CROSSROADS: Scenario = {
  id: "crossroads",
  start: { year: 2025, quarter: 1 },
  turns: 24,
  successor: 4,
  slots: 5,
  actors: ACTORS_2025,
  zones: ZONES,
  ships: SHIPS_2025,
  // §1.7: most support to Kyiv is loans and grants by the quarter; ¥60bn is the campaign's opening question.
  pledges: [
    { to: "UKR", purpose: "reconstruction", amount: 60, terms: "open", source: "J44; the figure is DES" },
  ],
  // §1.7: price cap, asset freezes, export lists, lost most-favoured status; Sakhalin gas stays exempt.
  sanctions: [
    { on: "RUS", sector: "energy", level: 1 },
    { on: "RUS", sector: "finance", level: 2 },
    { on: "RUS", sector: "technology", level: 2 },
    { on: "RUS", sector: "trade", level: 1 },
    { on: "PRK", sector: "trade", level: 3 },
    { on: "PRK", sector: "finance", level: 2 },
    { on: "CHN", sector: "technology", level: 1 },
  ],
  nation: {
    budget: 84,
    capital: 21,
    economy: 520, // §1.1
    debt: 470, // §1.1: about 235 % of output, halved to fit
    support: 520, // §1.5
    standing: 560, // §7: most trusted in the region's survey
    credibility: 500,
    maritime: 230, // §1.2
    airdefence: 200,
    counterstrike: 90,
    intelligence: 250,
    hardening: 110,
    technology: 220,
    consent: 520, // N7
    energy: 760, // §1.3: about 15 % self-sufficient
    minerals: 680, // §1.4
    chips: 520, // §1.4
    food: 480,
  },
  world: {
    asia: 640, // §3
    europe: 430,
    integration: 120,
    power: 430,
    drive: 450,
    front: 470, // §5
    coalition: 600, // §6
    cohesion: 540,
    missiles: 320, // §4
  },
  priors: PRIORS,
  events: EVENTS,
  crises: CRISES,
  situations: SITUATIONS,
  calendar: CALENDAR,
  forums: {
    g7: ["EUR", "GBR", "USA"],
    quad: ["IND", "AUS", "USA"],
    cptpp: ["VNM", "SGP", "MYS", "AUS", "GBR"],
    trilateral: ["KOR", "USA"],
    ip4: ["KOR", "AUS", "EUR"],
    asean: ["IDN", "THA", "MYS", "VNM", "PHL", "SGP"],
  },
  offers: {
    hotline: ["SEN", "MIY", "ECS"],
    fisheries: ["SEN", "ECS", "OKH"],
    code: ["MIY", "PHS", "BAS", "TWS"],
  },
  forbidden: [],
};
